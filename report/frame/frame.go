// Package frame is the finished layout: what stands where on each page.
// Nothing in it can be laid out again; painters only draw it.
package frame

import (
	"fmt"
	"math"

	"tongket/fonts"
)

// Pt is a length in PostScript points, 1/72 inch.
type Pt float64

// MM is one millimetre, so that a margin reads 18*frame.MM.
const MM Pt = 72 / 25.4

// Point is a place: x grows to the right, y downwards.
type Point struct{ X, Y Pt }

func (p Point) Add(q Point) Point { return Point{p.X + q.X, p.Y + q.Y} }

// Size is a width and a height.
type Size struct{ W, H Pt }

// Colour is an sRGB colour, 0xRRGGBB.
type Colour uint32

// RGB is the components of c, 0 to 255.
func (c Colour) RGB() (r, g, b int) { return int(c >> 16 & 255), int(c >> 8 & 255), int(c & 255) }

// Hex is c as people write it: #RRGGBB.
func (c Colour) Hex() string { return fmt.Sprintf("#%06X", uint32(c)) }

// Luminance is how bright c is, from 0 to 1, by WCAG 2.
func (c Colour) Luminance() float64 {
	r, g, b := c.RGB()
	return 0.2126*linear(r) + 0.7152*linear(g) + 0.0722*linear(b)
}

// linear is a component of sRGB as light.
func linear(component int) float64 {
	v := float64(component) / 255
	if v <= 0.04045 {
		return v / 12.92
	}
	return math.Pow((v+0.055)/1.055, 2.4)
}

// Grey is the grey of equal luminance, as sRGB has it.
func (c Colour) Grey() Colour {
	l := c.Luminance()
	v := 12.92 * l
	if l > 0.0031308 {
		v = 1.055*math.Pow(l, 1/2.4) - 0.055
	}
	return Colour(math.Round(255*v)) * 0x010101
}

// Page is one finished page; its origin is the top left corner of the paper.
type Page struct {
	Frame
	Number int // as printed, from 1
}

// Frame is a rectangle of finished content.
type Frame struct {
	Size  Size
	Items []Item
}

// Item is a shape placed in a frame. Node is the number of the document node
// that it shows, or 0 for an artifact such as a folio or a rule.
type Item struct {
	At    Point
	Node  int
	Shape Shape
}

// Shape is one of Text, Path, Picture, Link or Anchor.
type Shape interface{ shape() }

// Text is a run of glyphs; the item's place is the start of its baseline.
type Text struct {
	Run    fonts.Run
	Size   Pt
	Colour Colour
}

// Width is how far the text reaches.
func (t Text) Width() Pt { return Pt(t.Run.Width) * t.Size / fonts.UnitsPerEm }

// Path is lines and curves, filled, stroked or both.
type Path struct {
	Segments []Segment
	Fill     *Colour // nil: not filled
	Stroke   Stroke  // of width 0: not stroked
}

// Stroke is how a path's outline is drawn, with butt caps and miter joins.
type Stroke struct {
	Colour Colour
	Width  Pt
	Dash   []Pt // on, off; nil: solid
}

// Op is what a segment does.
type Op byte

const (
	MoveTo  Op = 'M'
	LineTo  Op = 'L'
	CurveTo Op = 'C' // cubic, P holds two control points and the end
	Close   Op = 'Z'
)

// Segment is one step of a path, relative to its item's place.
type Segment struct {
	Op Op
	P  []Point
}

// Link is a rectangle that leads to an anchor of the document.
type Link struct {
	Size   Size
	Target string
}

// Anchor is a place that links, page numbers and the outline lead to.
type Anchor struct{ Name string }

func (Text) shape()   {}
func (Path) shape()   {}
func (Link) shape()   {}
func (Anchor) shape() {}

// Place adds all of g to f, moved by at.
func (f *Frame) Place(at Point, g Frame) {
	for _, it := range g.Items {
		it.At = it.At.Add(at)
		f.Items = append(f.Items, it)
	}
}

// Add adds one shape to f.
func (f *Frame) Add(node int, at Point, s Shape) {
	f.Items = append(f.Items, Item{At: at, Node: node, Shape: s})
}

// Line is a straight path to (dx, dy).
func Line(dx, dy Pt, s Stroke) Path {
	return Path{Segments: []Segment{{MoveTo, []Point{{}}}, {LineTo, []Point{{dx, dy}}}}, Stroke: s}
}

// Rect is a rectangle with its top left corner at the item's place.
func Rect(size Size) []Segment {
	return []Segment{
		{MoveTo, []Point{{}}}, {LineTo, []Point{{size.W, 0}}},
		{LineTo, []Point{{size.W, size.H}}}, {LineTo, []Point{{0, size.H}}}, {Close, nil},
	}
}

// Polygon is a closed path through points.
func Polygon(points ...Point) []Segment {
	segs := make([]Segment, 0, len(points)+1)
	for i, p := range points {
		op := LineTo
		if i == 0 {
			op = MoveTo
		}
		segs = append(segs, Segment{op, []Point{p}})
	}
	return append(segs, Segment{Close, nil})
}
