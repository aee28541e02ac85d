package layout

import (
	"tongket/fonts"
	"tongket/report/doc"
	"tongket/report/frame"
)

// Spare is page n of d, one behind the last that a booklet needs to be whole: the reader
// has it for notes, on lines as a copybook's. It has no number.
func Spare(d *doc.Document, n int, shape fonts.Shaper) frame.Page {
	const apart = 8 * frame.MM
	f := newFiller(d, newSetter(d, shape))
	f.page = frame.Page{Frame: frame.Frame{Size: d.Theme.Page}, Number: n}
	head := f.theme.Styles[doc.TableHead]
	text := frame.Text{Run: f.shape.Shape(head.Strong, f.said(head, f.theme.Width(), d.Spare)), Size: head.Size, Colour: head.Colour}
	f.page.Add(0, frame.Point{X: f.left(), Y: f.theme.Top + head.Leading}, text)
	stroke := frame.Stroke{Colour: f.theme.Palette.Rule, Width: f.theme.Lines.Hair}
	for y := head.Leading + apart; y <= f.theme.Height; y += apart {
		f.page.Add(0, frame.Point{X: f.left(), Y: f.theme.Top + y}, frame.Line(f.theme.Width(), 0, stroke))
	}
	return f.page
}
