package charts

import (
	"testing"

	"tongket/fonts"
	"tongket/report/eyes"
	"tongket/report/frame"
)

// TestLinesAreSeen: a line between two points is seen by every eye, however the points are
// known and whatever else is drawn, and what leads to an assumed point is not taken for
// another.
func TestLinesAreSeen(t *testing.T) {
	size := frame.Size{W: 40, H: 20}
	paint := func(series []Series) eyes.Picture {
		m := &lines{setter: setter{style, fonts.Square{}}, Line: Line{Times: make([]Time, 2), Series: series}}
		m.canvas = canvas{size: size, x: span{0, 1}, y: span{-1, 1}}
		var s sketch
		m.settleLinks(m.plot(), &s, len(series)-1)
		r := style.recorder(fonts.Square{})
		s.draw(pen{r}, style.Palette)
		r.frame.Size = size
		return eyes.Paint(t, r.frame, patchScale, nil)
	}
	of := func(b Bar) Series { return Series{Points: []Bar{b, b}} }
	earlier, assumed := of(Bar{Fill: Previous}), of(Bar{Fill: Assumed})
	seen := map[string]eyes.Picture{
		"of an earlier year":       paint([]Series{earlier}),
		"of the reporting year":    paint([]Series{of(Bar{Strong: true})}),
		"that leads":               paint([]Series{earlier}),
		"that does not lead":       paint([]Series{earlier, earlier}),
		"to what is derived":       paint([]Series{of(Bar{Fill: Derived})}),
		"assumed":                  paint([]Series{assumed}),
		"assumed of several lines": paint([]Series{earlier, assumed}),
	}
	blank := eyes.Paint(t, frame.Frame{Size: size}, patchScale, nil)
	for name, p := range seen {
		for _, e := range eyes.All() {
			all := func(int, int) bool { return true }
			area := 40 * 20 * e.Look(p).Differing(e.Look(blank), all)
			if area < 0.35*40 { // a third of a point wide, or broken and wider
				t.Errorf("%s: a line %s has %.1f square points that are seen", e.Name, name, area)
			}
			if name == "assumed" || name == "assumed of several lines" {
				continue
			}
			if off := 40 * 20 * e.Look(p).Differing(e.Look(seen["assumed"]), all); off < 0.35*40 {
				t.Errorf("%s: a line %s and one that is assumed differ in %.1f square points", e.Name, name, off)
			}
		}
	}
}
