package png

import "math"

// point is a place on the canvas, in pixels, y downwards.
type point struct{ x, y float64 }

func (p point) plus(q point) point    { return point{p.x + q.x, p.y + q.y} }
func (p point) minus(q point) point   { return point{p.x - q.x, p.y - q.y} }
func (p point) times(k float64) point { return point{k * p.x, k * p.y} }
func (p point) length() float64       { return math.Hypot(p.x, p.y) }

func dot(p, q point) float64              { return p.x*q.x + p.y*q.y }
func cross(p, q point) float64            { return p.x*q.y - p.y*q.x }
func between(p, q point, t float64) point { return p.plus(q.minus(p).times(t)) }

// polyline is straight pieces from point to point.
type polyline struct {
	points []point
	closed bool // by a piece from the last to the first
}

// tracer follows paths and makes straight pieces of their curves.
type tracer struct {
	lines  []polyline
	pen    point
	curved bool // some pieces were made of curves
	lost   bool // a point was no number, or too far away to count in pixels
}

// far is beyond every picture, and near enough for the rasteriser's numbers to
// know a hundredth of a pixel.
const far = 1.25 * maxSide

// flat is how far a straight piece may be off its curve, in pixels: less than
// the blend, which has 31 steps, would show.
const flat = 0.02

func (t *tracer) move(p point) {
	t.lines = append(t.lines, polyline{})
	t.line(p)
}

func (t *tracer) line(p point) {
	if t.finds(p) {
		l := t.open()
		l.points = append(l.points, p)
		t.pen = p
	}
}

// quad cuts a quadratic curve into even pieces. Its second derivative is
// constant, and with it the distance of n chords: |bend| / 4n².
func (t *tracer) quad(via, to point) {
	if !t.finds(via, to) {
		return
	}
	from := t.pen
	t.curved = true
	bend := from.minus(via.times(2)).plus(to)
	n := math.Ceil(math.Sqrt(bend.length() / (4 * flat)))
	for i := 1.0; i < n; i++ {
		u := i / n
		t.line(between(between(from, via, u), between(via, to, u), u))
	}
	t.line(to)
}

// cubic does the same; its second derivative is six times the larger bend at
// the most.
func (t *tracer) cubic(a, b, to point) {
	if !t.finds(a, b, to) {
		return
	}
	from := t.pen
	t.curved = true
	bend := max(from.minus(a.times(2)).plus(b).length(), a.minus(b.times(2)).plus(to).length())
	n := math.Ceil(math.Sqrt(6 * bend / (8 * flat)))
	for i := 1.0; i < n; i++ {
		u := i / n
		ab := between(a, b, u)
		t.line(between(between(between(from, a, u), ab, u), between(ab, between(b, to, u), u), u))
	}
	t.line(to)
}

func (t *tracer) close() {
	if l := t.open(); len(l.points) > 0 {
		l.closed, t.pen = true, l.points[0]
	}
}

// open is the line that goes on. After a closed one that is a new line from
// where the closed one began, as in PDF.
func (t *tracer) open() *polyline {
	last := t.lines[len(t.lines)-1]
	if last.closed {
		t.lines = append(t.lines, polyline{points: []point{last.points[0]}})
	}
	return &t.lines[len(t.lines)-1]
}

func (t *tracer) finds(points ...point) bool {
	for _, p := range points {
		if !(math.Abs(p.x) < far && math.Abs(p.y) < far) {
			t.lost = true
		}
	}
	return !t.lost
}
