package layout

import (
	"tongket/report/doc"
	"tongket/report/frame"
)

// stacked sets blocks one below the other, and so their languages, in one piece.
func (s setter) stacked(b *doc.Stack, width frame.Pt) []strip {
	h := s.stacking()
	h.misfits = s.misfits
	return []strip{{Frame: stack(h.blocks(b.Blocks, width), width)}}
}
