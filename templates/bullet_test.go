package templates_test

import (
	"testing"

	"tongket/charts"
	"tongket/fonts"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/theme"
	"tongket/templates"
)

// TestScalesOfOneLength: the scales of a briefing have one length, whatever stands beside
// them, so that equal values have equal bars.
func TestScalesOfOneLength(t *testing.T) {
	for _, paper := range theme.House().Laid() {
		r, set := example(t)
		page := theme.House().Page(paper)
		page.Charts.Times = 1 // else a scale is seen through what enlarges it
		d, _ := templates.Compose(r, r.Editions[2], r.Languages, page, set)
		found := 0
		for _, p := range d.Parts {
			doc.Walk(p, func(e doc.Element, _ []doc.Element) {
				x, ok := e.(*doc.Drawing)
				if !ok {
					return
				}
				if b, ok := x.Graphic.(charts.Bullet); ok {
					found++
					b.Bar.Value = charts.Label{"9%"}
					short := hundred(t, b, d.Theme.Width(), set)
					b.Bar.Value = charts.Label{"hơn 97,92%", "more than 97.92%"}
					if long := hundred(t, b, d.Theme.Width(), set); short != long {
						t.Errorf("%s: 100 stands at %.1f beside a short value and at %.1f beside a long one", paper, short, long)
					}
				}
			})
		}
		if found == 0 {
			t.Errorf("%s: no scale", paper)
		}
	}
}

// hundred is where a scale ends: at the number below it.
func hundred(t *testing.T, b charts.Bullet, width frame.Pt, set *fonts.Set) frame.Pt {
	t.Helper()
	f, err := b.Draw(width, set)
	if err != nil {
		t.Fatal(err)
	}
	for _, it := range f.Items {
		if text, ok := it.Shape.(frame.Text); ok && text.Run.Text() == "100" {
			return it.At.X
		}
	}
	t.Fatal("the scale has no 100")
	return 0
}
