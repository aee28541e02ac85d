package charts

import (
	"io"
	"math"

	"github.com/golang/freetype/truetype"
	"github.com/wcharczuk/go-chart/v2"
	"github.com/wcharczuk/go-chart/v2/drawing"

	"tongket/fonts"
	"tongket/report/frame"
	"tongket/report/say"
)

// units is how many of go-chart's whole numbers make a point.
const units = 100

func u(p frame.Pt) int  { return int(math.Round(float64(p) * units)) }
func pt(n int) frame.Pt { return frame.Pt(n) / units }

func at(x, y int) frame.Point { return frame.Point{X: pt(x), Y: pt(y)} }

// recorder is a go-chart renderer that keeps what is drawn as frame shapes. The
// class name chooses the face of a text; go-chart's own fonts are ignored.
type recorder struct {
	shape    fonts.Shaper
	plain    fonts.Name // of text that names no face
	frame    frame.Frame
	segments []frame.Segment // of the path begun, on the canvas
	stroke   drawing.Color
	width    float64
	dash     []float64
	fill     drawing.Color
	face     fonts.Name
	size     float64
	ink      drawing.Color
	err      error
}

var _ chart.Renderer = (*recorder)(nil)

func (s Style) recorder(shape fonts.Shaper) *recorder {
	return &recorder{shape: shape, plain: s.Look.Label.Face}
}

func (r *recorder) ResetStyle() {
	r.stroke, r.fill, r.ink = drawing.Color{}, drawing.Color{}, drawing.Color{}
	r.width, r.dash, r.size, r.face = 0, nil, 0, ""
}

func (r *recorder) GetDPI() float64                 { return 72 * units }
func (r *recorder) SetDPI(float64)                  {}
func (r *recorder) SetClassName(s string)           { r.face = fonts.Name(s) }
func (r *recorder) SetStrokeColor(c drawing.Color)  { r.stroke = c }
func (r *recorder) SetFillColor(c drawing.Color)    { r.fill = c }
func (r *recorder) SetStrokeWidth(w float64)        { r.width = w }
func (r *recorder) SetStrokeDashArray(on []float64) { r.dash = on }
func (r *recorder) SetFont(*truetype.Font)          {}
func (r *recorder) SetFontColor(c drawing.Color)    { r.ink = c }
func (r *recorder) SetFontSize(size float64)        { r.size = size }
func (r *recorder) ClearTextRotation()              {}
func (r *recorder) Save(io.Writer) error            { return r.err }

func (r *recorder) SetTextRotation(float64) {
	r.err = say.Errorf("charts: text is never rotated")
}

func (r *recorder) MoveTo(x, y int) { r.step(frame.MoveTo, at(x, y)) }

func (r *recorder) LineTo(x, y int) {
	if len(r.segments) == 0 {
		r.MoveTo(x, y)
		return
	}
	r.step(frame.LineTo, at(x, y))
}

func (r *recorder) Close() { r.step(frame.Close) }

func (r *recorder) step(op frame.Op, p ...frame.Point) {
	r.segments = append(r.segments, frame.Segment{Op: op, P: p})
}

func (r *recorder) Stroke()     { r.keep(false, true) }
func (r *recorder) Fill()       { r.keep(true, false) }
func (r *recorder) FillStroke() { r.keep(true, true) }

// keep ends the path. What would not be seen is left out, such as the grounds
// that go-chart paints before the series.
func (r *recorder) keep(fill, stroke bool) {
	var p frame.Path
	if fill && r.fill.A > 0 {
		c := colour(r.fill)
		p.Fill = &c
	}
	if stroke && r.stroke.A > 0 && r.width > 0 {
		p.Stroke = frame.Stroke{Colour: colour(r.stroke), Width: frame.Pt(r.width / units)}
		for _, d := range r.dash {
			p.Stroke.Dash = append(p.Stroke.Dash, frame.Pt(d/units))
		}
	}
	segments := r.segments
	r.segments = nil
	if len(segments) == 0 || p.Fill == nil && p.Stroke.Width == 0 {
		return
	}
	var start frame.Point
	if len(segments[0].P) > 0 {
		start = segments[0].P[0]
	}
	for _, s := range segments {
		for i := range s.P {
			s.P[i].X -= start.X
			s.P[i].Y -= start.Y
		}
	}
	p.Segments = segments
	r.frame.Add(0, start, p)
}

func (r *recorder) Text(body string, x, y int) {
	if body == "" || r.ink.A == 0 {
		return
	}
	r.frame.Add(0, at(x, y), frame.Text{
		Run: r.shape.Shape(r.textFace(), body), Size: frame.Pt(r.size), Colour: colour(r.ink),
	})
}

// MeasureText is the advance by the height of the type, above the baseline.
func (r *recorder) MeasureText(body string) chart.Box {
	t := frame.Text{Run: r.shape.Shape(r.textFace(), body), Size: frame.Pt(r.size)}
	return chart.Box{Right: u(t.Width()), Bottom: u(t.Size), IsSet: true}
}

func (r *recorder) textFace() fonts.Name {
	if r.face == "" {
		return r.plain
	}
	return r.face
}

func colour(c drawing.Color) frame.Colour {
	return frame.Colour(c.R)<<16 | frame.Colour(c.G)<<8 | frame.Colour(c.B)
}

func ink(c frame.Colour) drawing.Color {
	r, g, b := c.RGB()
	return drawing.Color{R: uint8(r), G: uint8(g), B: uint8(b), A: 255}
}
