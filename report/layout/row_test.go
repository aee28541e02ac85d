package layout

import (
	"math"
	"testing"

	"tongket/fonts"
	"tongket/report/doc"
	"tongket/report/frame"
)

// bilingual is a cell with a line a language, which may break.
func bilingual(a, b string) *doc.TableCell {
	c := cellOf(a, b)
	for i, l := range c.Lines {
		l.Wrap, l.Second = true, i > 0
	}
	return c
}

// baselines is where each word of a document stands, by its text.
func baselines(t *testing.T, d *doc.Document) map[string]frame.Point {
	t.Helper()
	pages, _ := Pages(d, fonts.Square{})
	out := map[string]frame.Point{}
	for _, p := range pages {
		for _, it := range p.Items {
			if text, ok := it.Shape.(frame.Text); ok {
				out[text.Run.Text()] = frame.Point{X: it.At.X + inked(text), Y: it.At.Y}
			}
		}
	}
	return out
}

// TestLanguagesOfARow: whichever cell of a row has the longer name in the leading
// language, the second one begins on one line in all of them.
func TestLanguagesOfARow(t *testing.T) {
	for _, names := range [][2]string{
		{"tên rất dài của một hàng", "a name"},
		{"tên", "a name"},
		{"tên rất dài của một hàng có đến ba dòng chữ", "a name that has more lines than one"},
	} {
		for _, on := range []func(...doc.Block) *doc.Document{document, stacked} {
			table := &doc.Table{Columns: []doc.Column{{Width: 70}, {Width: 60, Align: doc.Decimal, Slot: 20}, {Width: 60}}}
			figure := cellOf("1.234", "1,234")
			figure.Lines[1].Second = true
			table.Body = []*doc.Row{{Cells: []*doc.TableCell{bilingual(names[0], names[1]), figure, bilingual("một dòng", "one line")}}}
			at := baselines(t, on(table))
			second := at["1,234"].Y
			if first := at["1.234"].Y; first >= second {
				t.Errorf("%q: the first language at %.1f, the second at %.1f", names, first, second)
			}
			for text, p := range at {
				if text == "one line" && p.Y != second || text == "a name" && p.Y != second {
					t.Errorf("%q: %q stands at %.1f, its figure at %.1f", names, text, p.Y, second)
				}
			}
		}
	}
}

// TestDecimalsOfAColumn: digits end at one place in every row, whatever stands
// before or behind them, and the heads of the column over them.
func TestDecimalsOfAColumn(t *testing.T) {
	table := &doc.Table{Columns: []doc.Column{{Width: 60}, {Width: 120, Align: doc.Decimal, Slot: 40}}}
	for i, after := range []string{"", ",92", "†", ",2‡", ",25‡a"} {
		c := cellOf("999")
		if after != "" {
			c.Lines[0].After = []doc.Inline{&doc.Words{Str: after}}
		}
		if before := []string{"gần\u00a0", "gần ", "", "không quá "}[i%4]; before != "" {
			c.Lines[0].Before = []doc.Inline{&doc.Words{Str: before}}
		}
		table.Body = append(table.Body, &doc.Row{Cells: []*doc.TableCell{cellOf("row"), c}})
	}
	table.Head = []*doc.Row{{Cells: []*doc.TableCell{cellOf("head"), bilingual("666", "777 666")}}}
	pages, _ := Pages(document(table), fonts.Square{})
	const end = 25 + 60 + 120 - 40
	for _, it := range pages[0].Items {
		text, ok := it.Shape.(frame.Text)
		if !ok {
			continue
		}
		if s := text.Run.Text(); (s == "999" || s == "666" || s == "777 666") && math.Abs(float64(it.At.X+inked(text)-end)) > 0.1 {
			t.Errorf("%s ends at %.1f, not at %d", s, it.At.X+inked(text), end)
		}
	}
}
