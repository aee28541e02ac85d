package pdf

import (
	"fmt"

	"tongket/report/frame"
)

// box is the part of a page that a figure covers, in PDF's coordinates. A
// figure on several pages has the box of its first.
type box struct {
	page                     int
	left, bottom, right, top frame.Pt
	set                      bool
}

func (b *box) add(page int, it frame.Item, height frame.Pt) {
	if b.set && b.page != page {
		return
	}
	b.page = page
	switch s := it.Shape.(type) {
	case frame.Text:
		b.reach(it.At, height)
		b.reach(it.At.Add(frame.Point{X: s.Width(), Y: -s.Size}), height)
	case frame.Picture:
		b.reach(it.At, height)
		b.reach(it.At.Add(frame.Point{X: s.Size.W, Y: s.Size.H}), height)
	case frame.Path:
		for _, seg := range s.Segments {
			for _, q := range seg.P {
				b.reach(it.At.Add(q), height)
			}
		}
	}
}

func (b *box) reach(q frame.Point, height frame.Pt) {
	y := height - q.Y
	if !b.set {
		b.left, b.right, b.bottom, b.top, b.set = q.X, q.X, y, y, true
	}
	b.left, b.right = min(b.left, q.X), max(b.right, q.X)
	b.bottom, b.top = min(b.bottom, y), max(b.top, y)
}

func (b box) String() string {
	return fmt.Sprintf("[%s %s %s %s]", appendPt(nil, b.left), appendPt(nil, b.bottom), appendPt(nil, b.right), appendPt(nil, b.top))
}
