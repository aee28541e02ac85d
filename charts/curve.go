package charts

import (
	"math"

	"tongket/report/frame"
)

// The curves of the renderer, as cubics. Ours have none; they are here so that
// go-chart's own kinds, such as lines with dots, can be recorded as well.

func (r *recorder) QuadCurveTo(cx, cy, x, y int) {
	from, c, to := r.pen(), at(cx, cy), at(x, y)
	r.step(frame.CurveTo, between(from, c, 2./3), between(to, c, 2./3), to)
}

func (r *recorder) Circle(radius float64, x, y int) {
	r.MoveTo(x+int(math.Round(radius)), y)
	r.ArcTo(x, y, radius, radius, 0, 2*math.Pi)
	r.Close()
}

// ArcTo turns clockwise from start, measured from the right.
func (r *recorder) ArcTo(cx, cy int, rx, ry, start, delta float64) {
	on := func(a float64) frame.Point {
		return frame.Point{X: pt(cx) + frame.Pt(rx*math.Cos(a)/units), Y: pt(cy) + frame.Pt(ry*math.Sin(a)/units)}
	}
	if p := on(start); len(r.segments) == 0 {
		r.step(frame.MoveTo, p)
	} else if r.pen() != p {
		r.step(frame.LineTo, p)
	}
	parts := math.Max(1, math.Ceil(math.Abs(delta)/(math.Pi/2)))
	d := delta / parts
	k := 4. / 3 * math.Tan(d/4)
	for i := range int(parts) {
		a, b := start+float64(i)*d, start+float64(i+1)*d
		r.step(frame.CurveTo, along(on(a), rx, ry, a, k), along(on(b), rx, ry, b, -k), on(b))
	}
}

// along is k radii from p on the ellipse's tangent at angle a.
func along(p frame.Point, rx, ry, a, k float64) frame.Point {
	return frame.Point{
		X: p.X - frame.Pt(k*rx*math.Sin(a)/units),
		Y: p.Y + frame.Pt(k*ry*math.Cos(a)/units),
	}
}

// pen is where the path has come to.
func (r *recorder) pen() frame.Point {
	for i := len(r.segments) - 1; i >= 0; i-- {
		if p := r.segments[i].P; len(p) > 0 {
			return p[len(p)-1]
		}
	}
	return frame.Point{}
}

func between(a, b frame.Point, t frame.Pt) frame.Point {
	return frame.Point{X: a.X + (b.X-a.X)*t, Y: a.Y + (b.Y-a.Y)*t}
}
