package layout

import (
	"tongket/report/doc"
	"tongket/report/frame"
)

// What no page has room for may need only a little more: then a page is set tight, with
// less white between its blocks and its charts a little lower, as far as that costs less
// than to turn over (cost.go). Nothing that is read becomes smaller.

// lessWhite is how much of the white between blocks a tight page keeps.
const lessWhite frame.Pt = 0.65

// fitted is what s takes on a page, or on a tight one.
func (s strip) fitted(tight bool) frame.Frame {
	switch {
	case tight && s.space:
		s.Size.H *= lessWhite
	case tight && s.lower != nil:
		return *s.lower
	}
	return s.Frame
}

// lower is a drawing that takes less of a page; nil if it cannot be lower.
func (s setter) lower(b *doc.Drawing, width frame.Pt) *frame.Frame {
	e, ok := b.Graphic.(doc.Elastic)
	if !ok {
		return nil
	}
	low := *b
	low.Graphic = e.Lower()
	quiet := s
	quiet.misfits = &[]misfit{}
	f := quiet.drawing(&low, width)
	if len(*quiet.misfits) > 0 {
		return nil
	}
	return &f
}
