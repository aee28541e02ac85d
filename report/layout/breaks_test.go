package layout

import (
	"math/rand"
	"testing"

	"tongket/fonts"
	"tongket/report/frame"
)

// TestBreaks holds that pages are broken as no other way would be better: against all
// ways to break random strips, on large pages and small ones.
func TestBreaks(t *testing.T) {
	rng := rand.New(rand.NewSource(7))
	scraps := 0
	for n := range 3000 {
		d := document()
		d.Theme.Stacked = n%2 == 0
		f := newFiller(d, newSetter(d, fonts.Square{}))
		strips := randomStrips(rng, f.ending())
		pieces := f.pieces(strips)
		ends, got := f.breaks(pieces), cost{}
		for from := 0; from < len(pieces); from = ends[from] {
			if ends[from] <= from {
				t.Fatalf("%d: the page that begins with piece %d ends before %d", n, from, ends[from])
			}
			got.pages++
			got.scrap += scrapOf(f, pieces[from:ends[from]])
		}
		want := f.best(pieces, 0)
		if want.less(cost{got.pages, got.scrap - 1e-9}) {
			t.Errorf("%d: %d pages, scraps %.3f; there is a way with %d and %.3f", n, got.pages, got.scrap, want.pages, want.scrap)
		}
		if got.scrap > 0 {
			scraps++
		}
	}
	if scraps == 0 || scraps > 2500 {
		t.Errorf("%d of 3000 have scraps: this proves little", scraps)
	}
}

// randomStrips is lines, blocks, white and breaks.
func randomStrips(rng *rand.Rand, wish ending) []strip {
	var out []strip
	for range 2 + rng.Intn(14) {
		s := strip{keep: rng.Intn(4) == 0, snap: rng.Intn(6) == 0}
		switch s.Size.H = 10; rng.Intn(8) {
		case 0:
			s.Size.H = frame.Pt(20 + rng.Intn(70))
		case 1:
			s = space(frame.Pt(5 * rng.Intn(5)))
		case 2:
			s = []strip{{ends: wish}, {ends: sections}}[rng.Intn(2)]
		}
		out = append(out, s)
	}
	return turned(append(out, strip{Frame: frame.Frame{Size: frame.Size{H: 10}}}))
}

// scrapOf is how far a page of these pieces is from holding enough.
func scrapOf(f *filler, pieces []piece) float64 {
	var at cursor
	for _, p := range pieces {
		at = f.after(p.strips, at)
	}
	missing := float64(max(0, f.enough()-at.bottom) / f.theme.Height)
	return missing * missing
}

// best tries all ways to break pieces from one on, as a reader would judge them: a page
// holds what has room, ends where it must, and nowhere else than before a piece.
func (f *filler) best(pieces []piece, from int) cost {
	if from >= len(pieces) {
		return cost{}
	}
	out := cost{pages: 1 << 20}
	var at cursor
	for to := from; to <= len(pieces); to++ {
		must := to == len(pieces)
		if !must && pieces[to].ends != flowing {
			must = at.begun && at.bottom >= (1-f.spare(pieces[to].ends))*f.theme.Height
		}
		if must || at.begun && pieces[to].ends == flowing && !pieces[to].white() {
			next := to
			if to < len(pieces) && pieces[to].ends != flowing {
				next = shown(pieces, to)
			}
			c := f.best(pieces, next)
			c = cost{c.pages + 1, c.scrap + scrapOf(f, pieces[from:to])}
			if c.less(out) {
				out = c
			}
		}
		if must {
			break
		}
		next := f.after(pieces[to].strips, at)
		if at.begun && !pieces[to].white() && f.over(next.bottom) {
			break
		}
		at = next
	}
	return out
}
