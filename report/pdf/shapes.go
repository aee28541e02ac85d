package pdf

import "tongket/report/frame"

// shapes is a painter as frames know it. The painter itself is never an interface's value:
// of what such a value holds the linker keeps every method, and of fpdf most are never
// called.
type shapes struct {
	text    func(frame.Item, frame.Text) error
	path    func(frame.Item, frame.Path) error
	picture func(frame.Item, frame.Picture) error
	link    func(frame.Item, frame.Link) error
	anchor  func(frame.Item, frame.Anchor) error
}

func (s shapes) Text(it frame.Item, t frame.Text) error       { return s.text(it, t) }
func (s shapes) Path(it frame.Item, p frame.Path) error       { return s.path(it, p) }
func (s shapes) Picture(it frame.Item, p frame.Picture) error { return s.picture(it, p) }
func (s shapes) Link(it frame.Item, l frame.Link) error       { return s.link(it, l) }
func (s shapes) Anchor(it frame.Item, a frame.Anchor) error   { return s.anchor(it, a) }
