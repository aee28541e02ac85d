package pdf

import (
	"slices"

	"tongket/report/frame"
)

// path draws lines and curves.
func (p *painter) path(at frame.Point, s frame.Path) {
	style := p.style(s)
	if style == "" {
		return
	}
	for _, seg := range s.Segments {
		q := make([]float64, 0, 6)
		for _, c := range seg.P {
			q = append(q, float64(at.X+c.X), float64(at.Y+c.Y))
		}
		switch seg.Op {
		case frame.MoveTo:
			p.out.MoveTo(q[0], q[1])
		case frame.LineTo:
			p.out.LineTo(q[0], q[1])
		case frame.CurveTo:
			p.out.CurveBezierCubicTo(q[0], q[1], q[2], q[3], q[4], q[5])
		case frame.Close:
			p.out.ClosePath()
		}
	}
	p.out.DrawPath(style)
}

// style sets the pen for a path and says how fpdf shall paint it; empty: not
// at all.
func (p *painter) style(s frame.Path) string {
	style := ""
	if s.Stroke.Width > 0 {
		p.stroke(s.Stroke)
		style = "D"
	}
	if s.Fill != nil {
		p.fill(*s.Fill)
		style += "F"
	}
	return style
}

// fill sets the colour of text, too: PDF knows no difference.
func (p *painter) fill(c frame.Colour) {
	if !p.pen.filled || p.pen.fill != c {
		p.pen.filled, p.pen.fill = true, c
		p.out.SetFillColor(c.RGB())
	}
}

func (p *painter) stroke(s frame.Stroke) {
	old := p.pen.stroke
	p.pen.stroke = s
	if !p.pen.stroked || old.Colour != s.Colour {
		p.out.SetDrawColor(s.Colour.RGB())
	}
	if !p.pen.stroked || old.Width != s.Width {
		p.out.SetLineWidth(float64(s.Width))
	}
	if !slices.Equal(old.Dash, s.Dash) {
		dash := make([]float64, len(s.Dash))
		for i, d := range s.Dash {
			dash[i] = float64(d)
		}
		p.out.SetDashPattern(dash, 0)
	}
	p.pen.stroked = true
}
