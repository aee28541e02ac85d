package charts

import "tongket/report/frame"

// trace is a line through points or, with a stroke of no width, their polygon.
type trace struct {
	points []frame.Point
	stroke frame.Stroke
}

func (t trace) draw(on pen) {
	if t.stroke.Width == 0 {
		on.fill(t.stroke.Colour, t.points)
	} else {
		on.line(t.stroke, t.points...)
	}
}

// meets reports whether t runs through a box: a line by each of its steps, a polygon by
// the box around it.
func (t trace) meets(box rect) bool {
	if t.stroke.Width == 0 {
		return box.meets(bounds(t.points...))
	}
	box = box.grow(t.stroke.Width / 2)
	for i := 1; i < len(t.points); i++ {
		if box.crossed(t.points[i-1], t.points[i]) {
			return true
		}
	}
	return false
}

// crossed reports whether the way from a to b leads through the inside of r.
func (r rect) crossed(a, b frame.Point) bool {
	const touch = 0.005
	from, to := frame.Pt(0), frame.Pt(1) // the part of the way that is inside
	clip := func(start, step, low, high frame.Pt) bool {
		if step == 0 {
			return start > low && start < high
		}
		t0, t1 := (low-start)/step, (high-start)/step
		from, to = max(from, min(t0, t1)), min(to, max(t0, t1))
		return from < to
	}
	return clip(a.X, b.X-a.X, r.left+touch, r.right-touch) && clip(a.Y, b.Y-a.Y, r.top+touch, r.bottom-touch)
}

func bounds(points ...frame.Point) rect {
	r := rect{points[0].X, points[0].Y, points[0].X, points[0].Y}
	for _, p := range points[1:] {
		r.left, r.right = min(r.left, p.X), max(r.right, p.X)
		r.top, r.bottom = min(r.top, p.Y), max(r.bottom, p.Y)
	}
	return r
}
