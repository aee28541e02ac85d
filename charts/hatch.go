package charts

import (
	"math"

	"tongket/report/doc"
	"tongket/report/frame"
)

// stripes is the lines of a hatch as polygons that end exactly at the edges of r: a
// stroke's square ends would stand out, and a clip path costs every painter.
func stripes(h doc.Hatch, r rect) [][]frame.Point {
	if r.w() <= 0 || r.h() <= 0 {
		return nil
	}
	return hatched(h, r.corners())
}

// hatched is the same in any convex polygon.
func hatched(h doc.Hatch, polygon []frame.Point) [][]frame.Point {
	r := bounds(polygon...)
	// On a line that rises at 45°, x + y is constant.
	half, step := h.Line*math.Sqrt2/2, h.Pitch*math.Sqrt2
	var out [][]frame.Point
	for c := r.left + r.top + step/2; c < r.right+r.bottom+half; c += step {
		if s := cut(cut(polygon, c-half, 1), c+half, -1); len(s) > 2 {
			out = append(out, s)
		}
	}
	return out
}

// cut is the part of a convex polygon where side·(x+y) ≥ side·c.
func cut(polygon []frame.Point, c, side frame.Pt) []frame.Point {
	var out []frame.Point
	for i, p := range polygon {
		q := polygon[(i+1)%len(polygon)]
		a, b := side*(p.X+p.Y-c), side*(q.X+q.Y-c)
		if a >= 0 {
			out = append(out, p)
		}
		if a > 0 && b < 0 || a < 0 && b > 0 {
			out = append(out, between(p, q, a/(a-b)))
		}
	}
	return out
}

// mirrored is shapes in r turned round, left to right: stripes that fall.
func mirrored(shapes [][]frame.Point, r rect) [][]frame.Point {
	for _, points := range shapes {
		for i := range points {
			points[i].X = r.left + r.right - points[i].X
		}
	}
	return shapes
}
