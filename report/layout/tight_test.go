package layout

import (
	"testing"

	"tongket/fonts"
	"tongket/report/doc"
	"tongket/report/frame"
)

// elastic is a drawing of a height that can be a fifth lower, but not below a least one.
type elastic struct{ high, least frame.Pt }

func (e elastic) Draw(width frame.Pt, _ fonts.Shaper) (frame.Frame, error) {
	if e.high < e.least {
		return frame.Frame{}, doc.ErrNoRoom
	}
	out := frame.Frame{Size: frame.Size{W: width, H: e.high}}
	out.Add(0, frame.Point{}, frame.Path{Segments: frame.Rect(out.Size)})
	return out, nil
}

func (e elastic) Lower() doc.Graphic { return elastic{0.8 * e.high, e.least} }

// TestTight: a page on which a chart has no room takes it lower, if that is enough and
// the chart can be drawn so; else the chart goes to the next page as it is.
func TestTight(t *testing.T) {
	for _, tt := range []struct {
		lines int
		least frame.Pt
		pages int
		high  frame.Pt
	}{
		{5, 0, 1, 50},  // there is room
		{6, 0, 1, 40},  // there is room for a lower one
		{6, 41, 2, 50}, // which has no room for its labels
		{7, 0, 2, 50},  // there is none
	} {
		d := document(append(lines(tt.lines), &doc.Drawing{Node: doc.Node{Role: "Figure"}, Graphic: elastic{50, tt.least}})...)
		pages, problems := Pages(d, fonts.Square{})
		if len(problems) > 0 || len(pages) != tt.pages {
			t.Fatalf("%+v: %d pages, %v", tt, len(pages), problems)
		}
		if high := drawnHigh(pages[len(pages)-1]); abs(high-tt.high) > 0.01 {
			t.Errorf("%+v: the chart is %g high", tt, high)
		}
	}
}

// drawnHigh is how high the highest path of a page is.
func drawnHigh(p frame.Page) (high frame.Pt) {
	for _, it := range p.Items {
		if path, ok := it.Shape.(frame.Path); ok {
			for _, s := range path.Segments {
				for _, q := range s.P {
					high = max(high, q.Y)
				}
			}
		}
	}
	return high
}

// TestTightWhite: white gives way on a page that has no room else, and on no other.
func TestTightWhite(t *testing.T) {
	for _, tt := range []struct {
		white frame.Pt
		pages int
		last  frame.Pt // where the last line begins
	}{{20, 1, 90}, {30, 1, 70 + 30*lessWhite}, {60, 2, 0}} {
		d := document(append(append(lines(7), &doc.Space{Height: tt.white}), lines(1)...)...)
		pages, _ := Pages(d, fonts.Square{})
		_, bottom := tops(pages[len(pages)-1], d.Theme)
		if last := bottom - d.Theme.Top - 10; len(pages) != tt.pages || abs(last-tt.last) > 0.01 {
			t.Errorf("%g white: %d pages, the last line at %g", tt.white, len(pages), last)
		}
	}
}
