package layout

import (
	"slices"

	"tongket/report/doc"
)

// What says whose the briefing is stands where there is room for it: below the contents,
// or at the end of all.

// fixed is blocks without those that are loose, which wait.
func (f *filler) fixed(blocks []doc.Block) []doc.Block {
	return slices.DeleteFunc(slices.Clone(blocks), func(b doc.Block) bool {
		box, ok := b.(*doc.Box)
		if ok && box.Loose {
			f.waiting = append(f.waiting, b)
		}
		return ok && box.Loose
	})
}

// loose is the strips of a run with the blocks that wait behind them, where these need no
// page more, or where the run is the last.
func (f *filler) loose(strips []strip, last bool) []strip {
	if len(f.waiting) == 0 {
		return strips
	}
	more := slices.Concat(strips, []strip{space(1.5 * f.theme.Grid)}, f.blocks(f.waiting, f.theme.Width()))
	if !last && len(f.breaks(f.stream(more))) > len(f.breaks(f.stream(strips))) {
		return strips
	}
	f.waiting = nil
	return more
}
