package png

import (
	"errors"
	"fmt"
	"math"

	"tongket/fonts"
	"tongket/report/frame"
	"tongket/report/picture"
)

// painter draws shapes on a canvas.
type painter struct {
	scale  float64
	glyphs Outliner
	canvas *canvas
}

var _ frame.Painter = (*painter)(nil)

// Link is no ink.
func (p *painter) Link(frame.Item, frame.Link) error { return nil }

// Anchor is no ink.
func (p *painter) Anchor(frame.Item, frame.Anchor) error { return nil }

// Picture paints a picture.
func (p *painter) Picture(it frame.Item, s frame.Picture) error {
	left, top := p.scale*float64(it.At.X), p.scale*float64(it.At.Y)
	right, bottom := left+p.scale*float64(s.Size.W), top+p.scale*float64(s.Size.H)
	if !(max(math.Abs(left), math.Abs(top), math.Abs(right), math.Abs(bottom)) < far) {
		return errors.New("a picture stands nowhere: its place or size is no number, or far away")
	}
	if w := int(math.Round(right - left)); w > 0 && w < s.Image.Rect.Dx() {
		s.Image = picture.Reduced(s.Image, w, max(1, int(math.Round(bottom-top))))
	}
	p.canvas.place(s.Pixels(), left, top, right, bottom)
	return nil
}

// Text fills the outlines of all glyphs at once. The baseline stands between
// two rows of pixels, so that all words of a size are equally sharp; where a
// glyph stands on it is not rounded, or words would fall apart.
func (p *painter) Text(it frame.Item, t frame.Text) error {
	k := p.scale * float64(t.Size) / fonts.UnitsPerEm
	left, base := p.scale*float64(it.At.X), math.Round(p.scale*float64(it.At.Y))
	var tr tracer
	for _, g := range t.Run.Glyphs {
		place := func(q fonts.Point) point { return point{left + k*float64(q.X), base - k*float64(q.Y)} }
		for _, c := range p.glyphs.Outline(t.Run.Face, g.ID) {
			tr.move(place(c.Start))
			for _, a := range c.Arcs {
				tr.quad(place(a.Via), place(a.To))
			}
		}
		left += k * float64(g.Advance)
	}
	if tr.lost {
		return fmt.Errorf("%q stands nowhere: its place or size is no number, or far away", t.Run.Text())
	}
	p.canvas.fill(tr.fills(), t.Colour, fine)
	return nil
}

// Path fills and strokes a path.
func (p *painter) Path(it frame.Item, s frame.Path) error {
	tr, err := p.trace(it.At, s.Segments)
	if err != nil {
		return err
	}
	if s.Fill != nil {
		p.canvas.fill(tr.fills(), *s.Fill, 1)
	}
	half := p.scale * float64(s.Stroke.Width) / 2
	if !(half < far) {
		return fmt.Errorf("a stroke is %g pt wide", s.Stroke.Width)
	}
	if half <= 0 {
		return nil
	}
	dash, err := p.dash(s.Stroke.Dash)
	if err != nil {
		return err
	}
	var outline []polygon
	for _, l := range tr.strokes(half) {
		for _, piece := range dash.cut(l) {
			outline = append(outline, stroke(piece, half)...)
		}
	}
	p.canvas.fill(outline, s.Stroke.Colour, 1)
	return nil
}

// trace is the lines of a path, in pixels.
func (p *painter) trace(at frame.Point, segments []frame.Segment) (*tracer, error) {
	var tr tracer
	for _, seg := range segments {
		if seg.Op != frame.MoveTo && len(tr.lines) == 0 || len(seg.P) != wants(seg.Op) {
			return nil, fmt.Errorf("a path has a step %q by %d points where it can have none", seg.Op, len(seg.P))
		}
		var q [3]point
		for i, c := range seg.P {
			q[i] = point{p.scale * float64(at.X+c.X), p.scale * float64(at.Y+c.Y)}
		}
		switch seg.Op {
		case frame.MoveTo:
			tr.move(q[0])
		case frame.LineTo:
			tr.line(q[0])
		case frame.CurveTo:
			tr.cubic(q[0], q[1], q[2])
		case frame.Close:
			tr.close()
		}
	}
	if tr.lost {
		return nil, errors.New("a path leads nowhere: a point of it is no number, or far away")
	}
	return &tr, nil
}

// wants is how many points a step takes; none takes -1.
func wants(op frame.Op) int {
	switch op {
	case frame.MoveTo, frame.LineTo:
		return 1
	case frame.CurveTo:
		return 3
	case frame.Close:
		return 0
	}
	return -1
}
