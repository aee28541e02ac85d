package charts

import "tongket/report/frame"

// rect is a rectangle by its edges.
type rect struct{ left, top, right, bottom frame.Pt }

func (r rect) w() frame.Pt { return r.right - r.left }
func (r rect) h() frame.Pt { return r.bottom - r.top }

// grow is r with d more on every side.
func (r rect) grow(d frame.Pt) rect {
	return rect{r.left - d, r.top - d, r.right + d, r.bottom + d}
}

func (r rect) corners() []frame.Point {
	return []frame.Point{{X: r.left, Y: r.top}, {X: r.right, Y: r.top}, {X: r.right, Y: r.bottom}, {X: r.left, Y: r.bottom}}
}

// and is the least rectangle around r and s.
func (r rect) and(s rect) rect {
	return rect{min(r.left, s.left), min(r.top, s.top), max(r.right, s.right), max(r.bottom, s.bottom)}
}

// closed is an outline that comes back to its start.
func closed(points []frame.Point) []frame.Point { return append(points, points[0]) }

// meets reports whether r and s share more than an edge.
func (r rect) meets(s rect) bool {
	const touch = 0.005
	return r.left < s.right-touch && s.left < r.right-touch && r.top < s.bottom-touch && s.top < r.bottom-touch
}

// direction is where a bar grows.
type direction int

const (
	up direction = iota
	down
	right
	left
)

// band is the part of r that lies from a to b beyond its end in direction d;
// negative distances lie inside.
func (r rect) band(d direction, a, b frame.Pt) rect {
	switch d {
	case up:
		r.top, r.bottom = r.top-b, r.top-a
	case down:
		r.top, r.bottom = r.bottom+a, r.bottom+b
	case left:
		r.left, r.right = r.left-b, r.left-a
	default:
		r.left, r.right = r.right+a, r.right+b
	}
	return r
}

// wider is r with s more on both sides of direction d.
func (r rect) wider(d direction, s frame.Pt) rect {
	if d == right || d == left {
		r.top, r.bottom = r.top-s, r.bottom+s
	} else {
		r.left, r.right = r.left-s, r.right+s
	}
	return r
}

// length is how far r reaches in direction d.
func (r rect) length(d direction) frame.Pt {
	if d == right || d == left {
		return r.w()
	}
	return r.h()
}
