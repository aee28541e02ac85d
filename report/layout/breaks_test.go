package layout

import (
	"math"
	"math/rand"
	"slices"
	"testing"

	"tongket/fonts"
	"tongket/report/frame"
)

// TestBreaks holds that pages are broken as no other way would be better: against all
// ways to break random strips, on large pages and small ones; and that every piece stands
// on a page once, each row in its order.
func TestBreaks(t *testing.T) {
	rng := rand.New(rand.NewSource(7))
	moved, apart := 0, 0
	for n := range 600 {
		d := document()
		d.Theme.Stacked = n%2 == 0
		f := newFiller(d, newSetter(d, fonts.Square{}))
		s := f.stream(randomStrips(rng, f.ending()))
		got, at, verso := 0.0, s.shown(state{}), f.theme.Verso(1)
		ways, _ := f.breaks(s)
		for _, w := range ways {
			if !slices.Contains(f.fillings(s, at), w) || w.to == at {
				t.Fatalf("%d: no page goes from %v to %v", n, at, w)
			}
			got += f.cost(s, w, verso)
			if w.order.early > 0 || s.waits(w.to) {
				moved++
			}
			if w.order.apart {
				apart++
			}
			f.placed(t, s, at, w)
			at, verso = w.to, !verso
		}
		if !s.over(s.shown(at)) {
			t.Fatalf("%d: the pages end at %v", n, at)
		}
		if want := f.least(s, s.shown(state{}), f.theme.Verso(1)); got > want+1e-9 {
			t.Errorf("%d: costs %.4f; there is a way for %.4f", n, got, want)
		}
	}
	if moved < 50 || apart < 20 {
		t.Errorf("%d pages have an exhibit elsewhere, %d some apart: this proves little", moved, apart)
	}
}

// TestParagraphsEndWhereTheyCan: the last lines of a paragraph are not taken over to keep
// an exhibit company and fill its page, where they have room.
func TestParagraphsEndWhereTheyCan(t *testing.T) {
	d := document()
	f := newFiller(d, newSetter(d, fonts.Square{}))
	line := d.Theme.Height / 10
	var strips []strip
	for i := range 6 {
		s := strip{Frame: frame.Frame{Size: frame.Size{H: line}}}
		if i > 0 {
			s.parts = partedText
		}
		strips = append(strips, s)
	}
	strips = append(strips, plateStrip(1, 6.5*line), strip{opens: d.Parts[0], keep: true}, plateStrip(2, 9*line))
	s := f.stream(turned(strips))
	ways, _ := f.breaks(s)
	if first := ways[0]; first.to.text != 6 {
		t.Errorf("the first page has %d of 6 lines", first.to.text)
	}
}

// placed holds that a page shows what its way says, to where it says.
func (f *filler) placed(t *testing.T, s stream, at state, w way) {
	page, n := cursor{tight: w.order.tight}, 0
	for at != w.to {
		p, next, more := s.next(at, w.order)
		if !more {
			break
		}
		if next == at || next.text > at.text+1 || next.text < at.text || next.late < at.late {
			t.Fatalf("after %v comes %v", at, next)
		}
		page, at = f.after(p.strips, page), next
		if len(p.strips) > 0 && !p.white() && p.ends == flowing {
			n++
		}
	}
	if page.bottom != w.bottom {
		t.Errorf("a page reaches to %g, not %g", page.bottom, w.bottom)
	}
	if n > 1 && f.over(page.bottom) {
		t.Errorf("%d pieces reach to %g", n, page.bottom)
	}
}

// randomStrips is lines, blocks, white, breaks, exhibits of sections and the sections.
func randomStrips(rng *rand.Rand, wish ending) []strip {
	var out []strip
	for i := range 2 + rng.Intn(8) {
		s := strip{keep: rng.Intn(4) == 0, snap: rng.Intn(6) == 0}
		switch s.Size.H = 10; rng.Intn(10) {
		case 0:
			s.Size.H = frame.Pt(20 + rng.Intn(70))
		case 1:
			s = space(frame.Pt(5 * rng.Intn(5)))
		case 2:
			s = strip{ends: wish}
		case 3:
			out = append(out, strip{opens: document().Parts[0], keep: true})
			s.keep = true
		case 4, 5:
			out = append(out, strip{Frame: frame.Frame{Size: frame.Size{H: frame.Pt(20 + rng.Intn(40))}}, exhibit: i + 1, keep: rng.Intn(2) == 0})
			s = strip{Frame: frame.Frame{Size: frame.Size{H: 20}}, exhibit: i + 1, parts: partedUnit}
		case 6:
			s = plateStrip(100+i, frame.Pt(20+rng.Intn(40)))
			s.apart = []strip{plateStrip(100+i, frame.Pt(10+rng.Intn(30))), plateStrip(200+i, frame.Pt(10+rng.Intn(30)))}
		}
		out = append(out, s)
	}
	return turned(append(out, strip{Frame: frame.Frame{Size: frame.Size{H: 10}}}))
}

func plateStrip(exhibit int, high frame.Pt) strip {
	return strip{Frame: frame.Frame{Size: frame.Size{H: high}}, exhibit: exhibit}
}

// least tries all ways to fill pages from a place on.
func (f *filler) least(s stream, at state, verso bool) float64 {
	if s.over(s.shown(at)) {
		return 0
	}
	out := math.Inf(1)
	for _, w := range f.fillings(s, at) {
		if c := f.cost(s, w, verso); c < out {
			out = min(out, c+f.least(s, w.to, !verso))
		}
	}
	return out
}
