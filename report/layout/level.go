package layout

import (
	"tongket/report"
	"tongket/report/frame"
)

// body is what of a page is its own: where its exhibits begin, where it ends, and how
// many of the page's items it is.
type body struct {
	tops   []frame.Pt
	above  []frame.Pt // where ends what stands above each
	bottom frame.Pt
	items  int
	only   report.Lang // that the page is in; empty: all of the document's
	faced  bool        // by a page that says the same
}

// mostShift is how far, in lines, an exhibit moves down to begin level with one on the
// facing page: on a small page less, of which as many lines would be a hole.
func (s setter) mostShift() frame.Pt {
	if s.theme.Stacked {
		return 4 * s.theme.Grid
	}
	return 8 * s.theme.Grid
}

// level moves exhibits so that those of facing pages begin on one line, where that is
// near and there is room: eyes that go from one page to the other find the same rule.
// One moves down; on a full page the other moves up, if it has white above.
func (f *filler) level() {
	if f.theme.Simplex {
		return
	}
	for i := range f.pages {
		if f.theme.Verso(f.pages[i].Number) && i+1 < len(f.pages) && !f.bodies[i].faced {
			f.levelSpread(i, i+1)
		}
	}
}

// levelSpread goes down both pages, exhibit by exhibit.
func (f *filler) levelSpread(left, right int) {
	a, b := f.bodies[left], f.bodies[right]
	for i, j := 0, 0; i < len(a.tops) && j < len(b.tops); {
		switch off := b.tops[j] - a.tops[i]; {
		case abs(off) < 0.01 || f.lowered(left, i, off) || f.lowered(right, j, -off) || f.raised(right, j, off) || f.raised(left, i, -off):
			i, j = i+1, j+1
		case off > 0:
			i++
		default:
			j++
		}
	}
}

// lowered moves exhibit i of a page, and what follows it, down by some; it reports
// whether that is not too far. What begins its page stays at the top.
func (f *filler) lowered(page, i int, by frame.Pt) bool {
	b := f.bodies[page]
	if by <= 0 || b.tops[i] == 0 || by > f.mostShift()+0.01 || b.bottom+by > f.theme.Height+0.01 {
		return false
	}
	f.shift(page, i, by)
	return true
}

// raised moves exhibit i of a page, and what follows it, up by some; it reports whether
// enough white stays above it. What begins its page is at the top.
func (f *filler) raised(page, i int, by frame.Pt) bool {
	b := f.bodies[page]
	if by <= 0 || b.tops[i] == 0 || b.tops[i]-by < b.above[i]+f.theme.Grid-0.01 {
		return false
	}
	f.shift(page, i, -by)
	return true
}

// shift moves exhibit i of a page, and what follows it, by some.
func (f *filler) shift(page, i int, by frame.Pt) {
	b := f.bodies[page]
	top := f.theme.Top + b.tops[i] - 0.01
	for k := range f.pages[page].Items[:b.items] {
		if it := &f.pages[page].Items[k]; it.At.Y >= top {
			it.At.Y += by
		}
	}
	for k := i; k < len(b.tops); k++ {
		b.tops[k] += by
		if k > i {
			b.above[k] += by
		}
	}
	b.bottom += by
}

func abs(v frame.Pt) frame.Pt { return max(v, -v) }
