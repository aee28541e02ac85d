package charts

import (
	"strings"

	"github.com/wcharczuk/go-chart/v2"

	"tongket/report/frame"
)

// pen draws with a go-chart renderer in points.
type pen struct{ r chart.Renderer }

// line strokes an open path.
func (p pen) line(s frame.Stroke, points ...frame.Point) {
	style := chart.Style{StrokeColor: ink(s.Colour), StrokeWidth: float64(s.Width) * units}
	for _, d := range s.Dash {
		style.StrokeDashArray = append(style.StrokeDashArray, float64(d)*units)
	}
	style.WriteDrawingOptionsToRenderer(p.r)
	p.trace(points)
	p.r.Stroke()
	p.r.ResetStyle()
}

// fill fills polygons, all in one path.
func (p pen) fill(c frame.Colour, polygons ...[]frame.Point) {
	p.r.SetFillColor(ink(c))
	for _, points := range polygons {
		p.trace(points)
		p.r.Close()
	}
	p.r.Fill()
	p.r.ResetStyle()
}

func (p pen) trace(points []frame.Point) {
	for i, q := range points {
		if i == 0 {
			p.r.MoveTo(u(q.X), u(q.Y))
		} else {
			p.r.LineTo(u(q.X), u(q.Y))
		}
	}
}

// tag writes the lines of a label.
func (p pen) tag(t tag) {
	y := t.top
	for _, l := range t.lines {
		x := t.left + (t.w-l.width)*t.align
		before, sign, raised := strings.Cut(l.text, raisedMark)
		p.text(before, l, x, y+l.ascent, l.size)
		if raised {
			p.text(sign, l, x+l.width-l.sign, y+l.ascent-l.raisedBy(), l.small)
		}
		y += l.leading
	}
}

// text draws a part of a line from x on, with its letters on y.
func (p pen) text(text string, l line, x, y, size frame.Pt) {
	chart.Draw.Text(p.r, text, u(x), u(y), chart.Style{ClassName: string(l.face), FontSize: float64(size), FontColor: ink(l.colour)})
}
