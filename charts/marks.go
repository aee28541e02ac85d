package charts

import (
	"math"

	"tongket/report/frame"
)

// outline is a shape of half a width around the origin. All of them are convex, so that
// they can be hatched.
type outline func(half frame.Pt) []frame.Point

// outlines is the marks by which several lines are told apart.
var outlines = [mostLines]outline{circle, triangle, square, diamond}

func circle(half frame.Pt) []frame.Point {
	const corners = 24 // no more than a fiftieth of a point inside the circle
	out := make([]frame.Point, corners)
	for i := range out {
		sin, cos := math.Sincos(2 * math.Pi * float64(i) / corners)
		out[i] = frame.Point{X: half * frame.Pt(cos), Y: half * frame.Pt(sin)}
	}
	return out
}

func triangle(half frame.Pt) []frame.Point {
	h := half * 1.25
	return []frame.Point{{Y: -h}, {X: h, Y: h * 0.8}, {X: -h, Y: h * 0.8}}
}

func square(half frame.Pt) []frame.Point {
	return rect{-half, -half, half, half}.corners()
}

func diamond(half frame.Pt) []frame.Point {
	h := half * 1.35
	return []frame.Point{{Y: -h}, {X: h}, {Y: h}, {X: -h}}
}

// around is the shape of half a width around a point.
func (o outline) around(at frame.Point, half frame.Pt) []frame.Point {
	out := o(half)
	for i := range out {
		out[i] = at.Add(out[i])
	}
	return out
}

// settlePoints draws the points of series i, each as exact as it is known.
func (m *lines) settlePoints(p plot, s *sketch, i int) {
	for j, b := range m.Series[i].Points {
		if b.Missing {
			continue
		}
		at := m.at(p, i, j)
		half := m.half(i, j)
		switch {
		case b.End == Between:
			m.span(s, b, at, half, p.Y(b.Low), p.Y(b.High))
		case half == 0:
		case b.Fill == Derived || b.Fill == Assumed:
			m.unsure(s, b.Fill, outlines[i].around(at, half))
		default:
			m.published(s, i, j, at, half)
		}
		m.bound(s, b.End, at, half)
	}
}

// half is half the width of point j of series i; 0 of one that has no mark of its own.
func (m *lines) half(i, j int) frame.Pt {
	series, look := m.Series[i], m.Look.Line
	b := series.Points[j]
	first, last := m.stated(i)
	switch {
	case b.Fill == Derived || b.Fill == Assumed:
		return look.Unsure
	case len(m.Series) > 1:
		return look.Marker
	case m.Marked:
		return look.End
	case j == last:
		return look.Last
	case j == first || b.End != Closed || series.brink(j):
		return look.End
	case b.Strong:
		return 0 // within the dark line
	}
	return look.Dot
}

// published is a solid point; one that is known by a bound only is hollow.
func (m *lines) published(s *sketch, i, j int, at frame.Point, half frame.Pt) {
	dark := m.focus(i) || len(m.Series) == 1 && m.Series[i].Points[j].Strong
	shape, fill := outlines[i], m.Palette.Previous
	if dark {
		fill = m.Palette.Actual
		s.shape(m.Palette.Paper, shape.around(at, half+1)...)
	}
	if m.Series[i].Points[j].End != Closed {
		fill = m.Palette.Paper
	}
	points := shape.around(at, half)
	s.shape(fill, points...)
	s.line(frame.Stroke{Colour: m.Palette.Actual, Width: m.Look.Line.Edge}, closed(points)...)
}

// unsure is a point that no source states: hatched, or white where it is assumed.
func (t setter) unsure(s *sketch, fill Fill, points []frame.Point) {
	stroke := frame.Stroke{Colour: t.Palette.Actual, Width: t.Look.Lines.Outline, Dash: t.Look.Dashes.Assumed}
	s.shape(t.Palette.Paper, points...)
	if fill == Derived {
		stroke.Dash = t.Look.Dashes.Derived
		for _, stripe := range hatched(t.Look.Hatches.Dot, points) {
			s.shape(t.Palette.Actual, stripe...)
		}
	}
	s.line(stroke, closed(points)...)
}

// span is a point that lies between two heights: a hollow bar from one to the other, in
// the outline of what it is known by.
func (t setter) span(s *sketch, b Bar, at frame.Point, half, low, high frame.Pt) {
	half = max(half, leastSpan)
	r := rect{at.X - half, high, at.X + half, low}
	stroke := frame.Stroke{Colour: t.Palette.Actual, Width: t.Look.Lines.Outline}
	switch b.Fill {
	case Derived:
		stroke.Dash = t.Look.Dashes.Derived
	case Assumed:
		stroke.Dash = t.Look.Dashes.Assumed
	}
	s.shape(t.Palette.Paper, r.corners()...)
	s.line(stroke, closed(r.grow(-stroke.Width/2).corners())...)
}

// leastSpan is half the width of a point that lies between two heights.
const leastSpan frame.Pt = 2.4

// aside is how far a point and what says that it is known by a bound reach to the side.
func (t setter) aside(end End, half frame.Pt) frame.Pt {
	if end == Closed || end == Between {
		return max(half, 0)
	}
	return half + t.Look.Tip.Brim/2
}

// bound is the line over a point that lies a little below what is said, or the open
// arrow over one that lies above.
func (t setter) bound(s *sketch, end End, at frame.Point, half frame.Pt) {
	y, wide := at.Y-half-1.6, t.aside(end, half)
	switch end {
	case Nearly:
		s.line(frame.Stroke{Colour: t.Palette.Ink, Width: t.Look.Lines.Limit}, frame.Point{X: at.X - wide, Y: y}, frame.Point{X: at.X + wide, Y: y})
	case Above:
		s.line(frame.Stroke{Colour: t.Palette.Ink, Width: t.Look.Lines.Limit},
			frame.Point{X: at.X - wide, Y: y}, frame.Point{X: at.X, Y: y - wide}, frame.Point{X: at.X + wide, Y: y})
	}
}
