package picture

import (
	"bytes"
	"encoding/xml"
	"image"
	"image/color"
	"io"
	"slices"
	"strconv"
	"strings"

	"tongket/report/say"
)

// An SVG drawing is read as far as it is shapes filled with a colour, which is what a logo is
// made of. All else is refused at its line, rather than left out: what runs, what is
// fetched, letters, for which a face would be needed, outlines, shades.

const (
	drawnSide   = 2048 // pixels of the longer side
	mostShapes  = 4000
	mostDrawn   = 2 << 20 // bytes
	svgSpace    = "http://www.w3.org/2000/svg"
	longestSaid = 40
)

// drawing is an SVG drawing that is read.
type drawing struct {
	dec    *xml.Decoder
	line   int // of the element that is looked at
	name   string
	shapes int
	w, h   int     // of its pixels
	canvas *canvas // nil: nothing is drawn yet
}

// style is what elements inherit.
type style struct {
	fill    *color.RGBA // nil: none
	evenOdd bool
	move    matrix
}

// drawn is the pixels of an SVG drawing.
func drawn(raw []byte) (*image.RGBA, error) {
	if len(raw) > mostDrawn {
		return nil, errDetail
	}
	d := &drawing{dec: xml.NewDecoder(bytes.NewReader(raw))}
	for {
		e, err := d.next()
		if err != nil {
			return nil, err
		}
		if start, ok := e.(xml.StartElement); ok {
			if d.name != "svg" {
				return nil, d.refused()
			}
			return d.root(start)
		}
	}
}

// next is the next token; an error at what is never drawn.
func (d *drawing) next() (xml.Token, error) {
	line, _ := d.dec.InputPos()
	e, err := d.dec.Token()
	if err != nil {
		return nil, errTruncated
	}
	switch e := e.(type) {
	case xml.StartElement:
		d.line, d.name = line, e.Name.Local
	case xml.Directive:
		if d.line, d.name = line, "!DOCTYPE"; bytes.ContainsAny(e, "[") {
			return nil, d.refused()
		}
	case xml.ProcInst:
		if d.line, d.name = line, "?"+e.Target; e.Target != "xml" {
			return nil, d.refused()
		}
	}
	return e, nil
}

func (d *drawing) refused() error {
	return say.Errorf("line %d, <%s>: in an SVG drawing only filled shapes are drawn", d.line, clip(d.name))
}

func (d *drawing) unread(name, value string) error {
	return say.Errorf("line %d, <%s>: in an SVG drawing %s=%q is not read", d.line, clip(d.name), clip(name), clip(value))
}

func clip(s string) string {
	if r := []rune(s); len(r) > longestSaid {
		return string(r[:longestSaid]) + "…"
	}
	return s
}

// root draws all of a drawing.
func (d *drawing) root(e xml.StartElement) (*image.RGBA, error) {
	var box []float64
	size := map[string]float64{}
	for _, a := range e.Attr {
		switch a.Name.Local {
		case "viewBox":
			if box = numbers(a.Value); len(box) != 4 {
				return nil, d.unread(a.Name.Local, a.Value)
			}
		case "width", "height":
			if v, err := strconv.ParseFloat(strings.TrimSuffix(a.Value, "px"), 64); err == nil {
				size[a.Name.Local] = v
			}
		}
	}
	if box == nil {
		box = []float64{0, 0, size["width"], size["height"]}
	}
	w, h := box[2], box[3]
	if !(w > 0 && h > 0 && w < 1e6 && h < 1e6) { // nor NaN
		return nil, say.Errorf("the SVG drawing has no viewBox, nor a width and a height in pixels")
	}
	scale := drawnSide / max(w, h)
	is := image.Config{Width: max(1, int(w*scale+0.5)), Height: max(1, int(h*scale+0.5))}
	if err := acceptable(is); err != nil {
		return nil, err
	}
	d.w, d.h = is.Width, is.Height
	black := color.RGBA{A: 255}
	s, err := d.styled(e, style{fill: &black, move: matrix{scale, 0, 0, scale, -box[0] * scale, -box[1] * scale}})
	if err != nil {
		return nil, err
	}
	if err := d.within(s); err != nil {
		return nil, err
	}
	for { // nothing may follow
		switch _, err := d.dec.Token(); err {
		case nil:
		case io.EOF:
			return d.drawnOn().RGBA, nil
		default:
			return nil, errTruncated
		}
	}
}

// within draws what stands within an element, to its end.
func (d *drawing) within(s style) error {
	for {
		t, err := d.next()
		if err != nil {
			return err
		}
		switch e := t.(type) {
		case xml.EndElement:
			return nil
		case xml.StartElement:
			if err := d.element(e, s); err != nil {
				return err
			}
		}
	}
}

func (d *drawing) element(e xml.StartElement, s style) error {
	if d.shapes++; d.shapes > mostShapes {
		return errDetail
	}
	name := e.Name.Local
	switch {
	case e.Name.Space != "" && e.Name.Space != svgSpace, slices.Contains([]string{"title", "desc", "metadata"}, name):
		if d.dec.Skip() != nil { // what a program remembers of it, or says in words
			return errTruncated
		}
		return nil
	case name == "defs":
		return d.definitions()
	case name == "g":
		in, err := d.styled(e, s)
		if err != nil {
			return err
		}
		return d.within(in)
	}
	shape, ok := shapes[name]
	if !ok {
		return d.refused()
	}
	in, err := d.styled(e, s, shape.keys...)
	if err != nil {
		return err
	}
	said := map[string]string{}
	for _, a := range e.Attr {
		said[a.Name.Local] = a.Value
	}
	o := outline{move: in.move}
	for _, key := range shape.keys {
		if !shape.words && said[key] != "" {
			if len(numbers(said[key])) != 1 {
				return d.unread(key, said[key])
			}
		}
	}
	if !shape.draw(&o, said) {
		return d.unread(shape.keys[0], said[shape.keys[0]])
	}
	if in.fill != nil {
		if err := d.drawnOn().fill(o.lines, in.evenOdd, *in.fill); err != nil {
			return err
		}
	}
	return d.within(style{}) // a title
}

// drawnOn is what shapes are drawn on, for which there is no room made before there is one.
func (d *drawing) drawnOn() *canvas {
	if d.canvas == nil {
		d.canvas = newCanvas(d.w, d.h)
	}
	return d.canvas
}

// definitions reads what is there to be used elsewhere: only what other programs keep there,
// for nothing that is drawn uses any.
func (d *drawing) definitions() error {
	for {
		t, err := d.next()
		if err != nil {
			return err
		}
		switch e := t.(type) {
		case xml.EndElement:
			return nil
		case xml.StartElement:
			if e.Name.Space == "" || e.Name.Space == svgSpace {
				return d.refused()
			}
			if d.dec.Skip() != nil {
				return errTruncated
			}
		}
	}
}
