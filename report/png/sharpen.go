package png

import (
	"math"
	"slices"
)

// A line that lies between pixels is painted broad and grey, and of two equal
// rules one may be that and the other dark. So what is upright or level is moved
// to the pixels, by half of one at most, as PDF readers do.

// strokes is the lines to be stroked. The straight pieces have one side between
// two pixels. Curves stay as they are: they would get a kink.
func (t *tracer) strokes(half float64) []polyline {
	if t.curved {
		return t.lines
	}
	out := make([]polyline, len(t.lines))
	for i, l := range t.lines {
		out[i] = polyline{sharp(l.points, l.closed, half), l.closed}
	}
	return out
}

// fills is the polygons to be filled. Bars have sharp edges; many rectangles in
// one path, as unit squares, stay as they are: they would differ in size.
func (t *tracer) fills() []polygon {
	out := make([]polygon, len(t.lines))
	for i, l := range t.lines {
		out[i] = l.points
	}
	if len(out) == 1 && !t.curved && isRectangle(out[0]) {
		if bar := sharp(out[0], true, 0); area(bar) != 0 {
			out[0] = bar
		}
	}
	return out
}

// sharp is points, those of level and upright pieces moved to where a side that
// is half a width away lies between two pixels.
func sharp(points []point, closed bool, half float64) []point {
	out := slices.Clone(points)
	move := func(v float64) float64 { return math.Round(v-half) + half }
	for i, p := range points {
		next := (i + 1) % len(points)
		q := points[next]
		switch {
		case next == 0 && !closed:
		case upright(p, q) && !level(p, q):
			out[i].x = move(p.x)
			out[next].x = out[i].x
		case level(p, q) && !upright(p, q):
			out[i].y = move(p.y)
			out[next].y = out[i].y
		}
	}
	return out
}

func isRectangle(p polygon) bool {
	if len(p) != 4 {
		return false
	}
	a, b, c, d := p[0], p[1], p[2], p[3]
	return upright(a, b) && level(b, c) && upright(c, d) && level(d, a) ||
		level(a, b) && upright(b, c) && level(c, d) && upright(d, a)
}

// even is as far as the numbers of one place differ that was found in two ways.
const even = 1e-6

func upright(p, q point) bool { return math.Abs(p.x-q.x) < even }
func level(p, q point) bool   { return math.Abs(p.y-q.y) < even }
