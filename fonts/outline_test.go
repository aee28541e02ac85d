package fonts

import (
	"math"
	"testing"
)

// TestOutlinesFillTheirBoxes reads all outlines: each is closed and about as
// high as the font says, which it is only with all parts in their places. The
// font counts control points, too.
func TestOutlinesFillTheirBoxes(t *testing.T) {
	s := open(t)
	for _, name := range s.Names() {
		f := s.face(name)
		for id := range uint16(f.outline.n) {
			low, high := math.Inf(1), math.Inf(-1)
			for _, c := range s.Outline(name, id) {
				if len(c.Arcs) == 0 || c.end() != c.Start {
					t.Fatalf("%s: a contour of glyph %d is not closed", name, id)
				}
				for _, a := range c.Arcs {
					low, high = min(low, float64(a.To.Y)), max(high, float64(a.To.Y))
				}
			}
			top, bottom := s.Ink(Run{Face: name, Glyphs: []Glyph{{ID: id}}})
			if top == 0 && bottom == 0 && math.IsInf(low, 1) {
				continue
			}
			if math.Abs(low-float64(bottom)) > 5 || math.Abs(high-float64(top)) > 5 {
				t.Errorf("%s: glyph %d reaches from %g to %g, its box from %d to %d", name, id, low, high, bottom, top)
			}
		}
	}
}

func TestOutline(t *testing.T) {
	s := open(t)
	for _, tt := range []struct {
		str      string
		contours int
	}{{" ", 0}, {"H", 1}, {"o", 2}, {"i", 2}, {"…", 3}, {"ẩ", 4}, {"ậ", 4}, {"%", 5}} {
		if got := len(s.Outline("sans", s.Shape("sans", tt.str).Glyphs[0].ID)); got != tt.contours {
			t.Errorf("%s has %d contours, not %d", tt.str, got, tt.contours)
		}
	}
	if got := s.Outline("sans", math.MaxUint16); got != nil {
		t.Errorf("a glyph that the face has not got is drawn: %v", got)
	}
}

func BenchmarkOutline(b *testing.B) {
	s := open(b)
	run := s.Shape("sans", "Kếtquả")
	b.ReportAllocs()
	for b.Loop() {
		for _, g := range run.Glyphs {
			s.Outline("sans", g.ID)
		}
	}
}
