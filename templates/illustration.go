package templates

import (
	"strings"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
)

// Illustration is a picture with its caption.
func (c *composer) Illustration(b *report.Illustration) {
	if b.Image == nil {
		return // reported where it is typed
	}
	const most = 0.6 // of the height of a page
	plate := &doc.Plate{Drawing: c.pictured(&b.Picture, c.theme.Height*most)}
	plate.Drawing.Width = c.broad(b.Width)
	c.sharp(&b.Picture, plate.Drawing)
	if b.Caption != nil {
		plate.Caption = c.text("P", doc.Note, b.Caption)
	}
	c.out = []doc.Block{plate, space(c.theme.Spaces.Line)}
}

// broad is how wide a part of the page is, with the white between the parts.
func (w *writer) broad(b report.Breadth) frame.Pt {
	n := frame.Pt(b) + 1
	return (w.theme.Width() - (n-1)*w.theme.Gutter) / n
}

// pictured is a picture that is so high at most; one that says nothing is no figure.
func (w *writer) pictured(p *report.Picture, most frame.Pt) *doc.Drawing {
	d := &doc.Drawing{Node: doc.Node{At: p.At}, Says: p.Sum, Graphic: photograph{p, most, w.theme.Palette.Paper}}
	if p.Alt == nil {
		return d
	}
	var said []string
	for _, l := range w.langs {
		said = append(said, w.aloud(p.Alt, l))
	}
	d.Role, d.Alt = "Figure", strings.Join(said, " ")
	return d
}

// coarsest is how many pixels to the inch a picture needs not to look coarse on paper.
const coarsest = 150

// sharp warns of a picture that is printed too large for its pixels.
func (w *writer) sharp(p *report.Picture, d *doc.Drawing) {
	is := d.Graphic.(photograph).framed(d.Width)
	if dpi := is.PerInch(); dpi < coarsest {
		w.problems.Warn(report.CoarsePicture, p.At, "print it smaller (width: half, or third), or take a picture of more pixels",
			"picture %s has %d pixels for %d mm, %d to the inch; under %d it looks coarse", report.Clip(p.File), is.Image.Rect.Dx(), int(is.Size.W/frame.MM+0.5), int(dpi), coarsest)
	}
}

// photograph draws a picture in its own proportions, no higher than most.
type photograph struct {
	of     *report.Picture
	most   frame.Pt
	ground frame.Colour
}

func (p photograph) Draw(width frame.Pt, _ fonts.Shaper) (frame.Frame, error) {
	is := p.framed(width)
	out := frame.Frame{Size: frame.Size{W: width, H: is.Size.H}}
	out.Add(0, frame.Point{}, is)
	return out, nil
}

// framed is the picture as wide as it is asked to be, or as its height lets it.
func (p photograph) framed(width frame.Pt) frame.Picture {
	px := p.of.Image.Rect
	size := frame.Size{W: width, H: width * frame.Pt(px.Dy()) / frame.Pt(px.Dx())}
	if size.H > p.most {
		size = frame.Size{W: p.most * frame.Pt(px.Dx()) / frame.Pt(px.Dy()), H: p.most}
	}
	return frame.Picture{Size: size, Image: p.of.Image, Photo: p.of.Photo, Ground: p.ground}
}

// Tall is the picture where its place is so high.
func (p photograph) Tall(height frame.Pt) doc.Graphic {
	p.most = height
	return p
}
