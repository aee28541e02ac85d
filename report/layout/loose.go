package layout

import (
	"slices"

	"tongket/report/doc"
)

// What says whose the briefing is stands where there is room for it: below the contents,
// or at the end of all.

// fixed is blocks in the order of pages, without those that are loose, which wait.
func (f *filler) fixed(on spread) (out spread) {
	for i, blocks := range on {
		out = append(out, f.order(slices.DeleteFunc(slices.Clone(blocks), func(b doc.Block) bool {
			box, ok := b.(*doc.Box)
			if ok && box.Loose {
				f.wait(i, b)
			}
			return ok && box.Loose
		})))
	}
	return out
}

// wait keeps a block of a page, or of the one that faces it, for later.
func (f *filler) wait(side int, b doc.Block) {
	for len(f.waiting) <= side {
		f.waiting = append(f.waiting, nil)
	}
	f.waiting[side] = append(f.waiting[side], b)
}

// loose is the strips of a run with the blocks that wait behind them, where these need no
// page more, or where the run is the last.
func (f *filler) loose(strips []strip, last bool) []strip {
	if len(f.waiting) == 0 {
		return strips
	}
	more := slices.Concat(strips, []strip{space(1.5 * f.theme.Grid)}, f.facingBlocks(f.waiting, f.theme.Width()))
	if !last && f.take(more) > f.take(strips) {
		return strips
	}
	f.waiting = nil
	return more
}

// take is how many pages strips fill.
func (f *filler) take(strips []strip) int {
	ways, _ := f.breaks(f.stream(strips))
	return len(ways)
}
