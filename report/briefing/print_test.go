package briefing

import (
	"testing"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/theme"
)

// TestLargePrint: in large print no text of any page is below 16 points, none has a contrast
// of less than 7 on the paper and on tinted grounds, and no table more than four columns.
func TestLargePrint(t *testing.T) {
	for _, s := range subjects() {
		p, set := subject(t, s)
		for _, e := range p.Editions {
			for _, langs := range [][]report.Lang{p.Languages, p.Languages[:1], p.Languages[1:]} {
				b, problems := p.lay(e, p.on("large", langs...), set)
				if len(problems) > 0 {
					t.Fatal(s.Name, e.ID, langs, problems)
				}
				for _, page := range b.Pages {
					largeEnough(t, page, b.Doc.Theme)
				}
				fewColumns(t, b.Doc)
			}
		}
	}
}

func largeEnough(t *testing.T, p frame.Page, th doc.Theme) {
	const floor = 16 - 0.05 // a chart's sizes are kept in hundredths
	for _, it := range p.Items {
		text, ok := it.Shape.(frame.Text)
		if !ok {
			continue
		}
		if text.Size < floor {
			t.Errorf("page %d: %q is of %.2f points", p.Number, text.Run.Text(), text.Size)
		}
		for _, ground := range []frame.Colour{th.Palette.Paper, th.Palette.Tint} {
			if got := contrast(text.Colour, ground); got < 7 && text.Colour != th.Palette.Paper {
				t.Errorf("page %d: %q has a contrast of %.1f", p.Number, text.Run.Text(), got)
			}
		}
	}
}

// contrast of two colours, by WCAG 2.
func contrast(a, b frame.Colour) float64 {
	x, y := a.Luminance(), b.Luminance()
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

func fewColumns(t *testing.T, d *doc.Document) {
	doc.Walk(d, func(e doc.Element, _ []doc.Element) {
		if table, ok := e.(*doc.Table); ok && table.Role == "Table" {
			beside := 0
			for _, c := range table.Columns {
				if c.Below == 0 {
					beside++
				}
			}
			if beside > 4 {
				t.Errorf("a table has %d columns", beside)
			}
		}
	})
}

// TestLargePrintOfThemes: so it is in each theme that the program comes with.
func TestLargePrintOfThemes(t *testing.T) {
	for _, name := range []string{"sober", "bright"} {
		th, problems := theme.Read(nil, "", name, "a")
		if len(problems) > 0 {
			t.Fatal(problems)
		}
		page := th.Page("large")
		for style, s := range page.Styles {
			if s.Size < 16 || s.Second.Size > 0 && s.Second.Size < 16 {
				t.Errorf("%s: %s is of %g points", name, style, s.Size)
			}
			for _, c := range []frame.Colour{s.Colour, s.Second.Colour} {
				if got := min(contrast(c, page.Palette.Paper), contrast(c, page.Palette.Tint)); c != 0 && got < 7 && s.Size < 24 {
					t.Errorf("%s: %s has a contrast of %.1f", name, style, got)
				}
			}
		}
	}
}
