package layout

import (
	"tongket/fonts"
	"tongket/report/doc"
	"tongket/report/frame"
)

func (f *filler) sayBlank() {
	note := f.theme.Styles[doc.Note]
	text := frame.Text{Run: f.shape.Shape(note.Face, f.said(note, f.theme.Width(), f.doc.Blank)), Size: note.Size, Colour: note.Colour}
	f.page.Add(0, frame.Point{X: f.left() + (f.theme.Width()-text.Width())/2, Y: f.theme.Top + f.theme.Height/2}, text)
}

// Blank is page n of d left empty, as one behind the last is: it says so and has no
// number.
func Blank(d *doc.Document, n int, shape fonts.Shaper) frame.Page {
	f := newFiller(d, newSetter(d, shape))
	f.page = frame.Page{Frame: frame.Frame{Size: d.Theme.Page}, Number: n}
	f.sayBlank()
	return f.page
}
