package charts

import (
	"slices"

	"tongket/report/doc"
	"tongket/report/frame"
)

const (
	rivalHalf frame.Pt = 5.5 // of the diamond of another document's figure, from its middle to a point
	rivalLine frame.Pt = 1.3
	rivalCase frame.Pt = 1.2 // the white around it
)

// rivals is what other documents say instead of b, as far as it can be drawn beside it: on
// the same side of zero.
func (b Bar) rivals() (out []float64) {
	for _, v := range b.Rivals {
		if !b.Missing && finite(v) && v != 0 && (v < 0) == (b.Level < 0) {
			out = append(out, v)
		}
	}
	return out
}

// upTo is b without what lies beyond the end of a scale.
func (b Bar) upTo(end float64) Bar {
	b.Rivals = slices.DeleteFunc(slices.Clone(b.Rivals), func(v float64) bool { return v > end })
	return b
}

// rivalDiamond is the diamond of another document's figure around a point.
func rivalDiamond(at frame.Point, half frame.Pt) []frame.Point {
	return []frame.Point{{X: at.X, Y: at.Y - half}, {X: at.X + half, Y: at.Y}, {X: at.X, Y: at.Y + half}, {X: at.X - half, Y: at.Y}}
}

// rivalled is r with a diamond for each of what other documents say, where a scale has it.
// One that would lie over the line at zero is left to the notes.
func (b rod) rivalled(of Bar, at func(float64) frame.Pt) rod {
	zero := at(0)
	for _, v := range of.rivals() {
		if y := at(v); abs(y-zero) > b.rivalHalf()+1 {
			b.rivals = append(b.rivals[:len(b.rivals):len(b.rivals)], y)
		}
	}
	return b
}

// stands reports whether the bar grows up or down.
func (b rod) stands() bool { return b.to == up || b.to == down }

// rivalHalf is half the diamond, which is no wider than the bar.
func (b rod) rivalHalf() frame.Pt {
	if b.stands() {
		return min(rivalHalf, b.at.w()/2)
	}
	return min(rivalHalf, b.at.h()/2)
}

// rivalAt is the middle of a diamond on the line along which the bar grows.
func (b rod) rivalAt(y frame.Pt) frame.Point {
	if b.stands() {
		return frame.Point{X: (b.at.left + b.at.right) / 2, Y: y}
	}
	return frame.Point{X: y, Y: (b.at.top + b.at.bottom) / 2}
}

// tipAt is where the bar ends on that line, with the sign of an open end.
func (b rod) tipAt() frame.Point {
	r := b.alone()
	switch b.to {
	case up:
		return b.rivalAt(r.top)
	case down:
		return b.rivalAt(r.bottom)
	case left:
		return b.rivalAt(r.left)
	}
	return b.rivalAt(r.right)
}

// drawRivals draws what other documents say: a hollow diamond with dots that lead to it from
// the end of the bar.
func (b rod) drawRivals(on pen, p doc.Palette) {
	for _, y := range b.rivals {
		for _, t := range rivalTraces(b.tipAt(), b.rivalAt(y), b.rivalHalf(), b.look, p) {
			t.draw(on)
		}
	}
}

// rivalTraces is the diamond at a point, and the dots that lead to it from another.
func rivalTraces(from, at frame.Point, half frame.Pt, look *doc.ChartLook, p doc.Palette) (out []trace) {
	if abs(from.X-at.X)+abs(from.Y-at.Y) > half {
		out = append(out, trace{[]frame.Point{from, at}, frame.Stroke{Colour: p.Actual, Width: look.Lines.Outline, Dash: look.Dashes.Assumed}})
	}
	shape := rivalDiamond(at, half-rivalLine/2)
	return append(out,
		trace{rivalDiamond(at, half+rivalCase), frame.Stroke{Colour: p.Paper}},
		trace{closed(shape), frame.Stroke{Colour: p.Actual, Width: rivalLine}})
}

// rivals draws what other documents say of a point of a line, under what is drawn from a
// trace on. Where a label stands, or the drawing ends, it is left to the notes.
func (s *sketch) rivals(under int, b Bar, at frame.Point, y func(float64) frame.Pt, look setter, size frame.Size) {
	for _, v := range b.rivals() {
		to := frame.Point{X: at.X, Y: y(v)}
		box := bounds(append(rivalDiamond(to, rivalHalf+rivalCase), at)...)
		if abs(to.Y-y(0)) < rivalHalf+1 || box.left < 0 || box.top < 0 || box.right > size.W || box.bottom > size.H || slices.ContainsFunc(s.tags, func(t tag) bool { return t.box().meets(box) }) {
			continue
		}
		s.traces = slices.Insert(s.traces, under, rivalTraces(at, to, rivalHalf, &look.Look, look.Palette)...)
	}
}

// besideLast is how far the last point of a line reaches to its right.
func (t setter) besideLast(b Bar, half frame.Pt) frame.Pt {
	if len(b.rivals()) > 0 {
		return max(t.aside(b.End, half), rivalHalf+rivalCase)
	}
	return t.aside(b.End, half)
}
