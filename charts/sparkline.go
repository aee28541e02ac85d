package charts

import (
	"tongket/fonts"
	"tongket/report/doc"
	"tongket/report/frame"
)

// Sparkline is a small line over time on a scale of its own, without words: it shows a
// shape. Where a point is missing the line stops; it is broken to and from points that no
// source states, and the last point is hollow if that is not published exactly.
type Sparkline struct {
	Points []Bar
	Style  Style
}

var _ doc.Graphic = Sparkline{}

const (
	sparkHigh  frame.Pt = 18
	sparkLine  frame.Pt = 1
	sparkDot   frame.Pt = 2.2 // half of the last point
	sparkPoint frame.Pt = 1.1 // half of one whose neighbours are missing
)

// Draw is the line, as wide as asked.
func (l Sparkline) Draw(width frame.Pt, shape fonts.Shaper) (frame.Frame, error) {
	if err := check("sparkline", l.Points, mostTimes, width, sparkHigh); err != nil {
		return frame.Frame{}, err
	}
	if width < leastCell {
		return frame.Frame{}, errNoRoom
	}
	var s sketch
	l.settle(width, &s)
	return s.onto(frame.Size{W: width, H: sparkHigh}, l.Style, shape), nil
}

func (l Sparkline) settle(width frame.Pt, s *sketch) {
	at := l.places(width)
	line := Series{Points: l.Points}
	last := 0
	var ways [][]frame.Point
	for j, b := range l.Points {
		if b.Missing {
			continue
		}
		last = j
		switch {
		case line.island(j):
			s.shape(l.Style.Palette.Note, outline(circle).around(at[j], sparkPoint)...)
		case line.missing(j - 1):
		case l.Points[j-1].stated() && b.stated():
			ways = joined(ways, []frame.Point{at[j-1], at[j]})
		default:
			s.line(frame.Stroke{Colour: l.Style.Palette.Note, Width: sparkLine, Dash: l.Style.Look.Line.Dash}, at[j-1], at[j])
		}
	}
	for _, way := range ways {
		s.line(frame.Stroke{Colour: l.Style.Palette.Note, Width: sparkLine}, way...)
	}
	l.end(s, at[last], l.Points[last])
}

// stated reports whether sources state b.
func (b Bar) stated() bool { return b.Fill != Derived && b.Fill != Assumed }

// end is the last point.
func (l Sparkline) end(s *sketch, at frame.Point, b Bar) {
	dot := outline(circle).around(at, sparkDot)
	if b.stated() && b.End == Closed {
		s.shape(l.Style.Palette.Actual, dot...)
		return
	}
	s.shape(l.Style.Palette.Paper, dot...)
	s.line(frame.Stroke{Colour: l.Style.Palette.Actual, Width: l.Style.Look.Lines.Outline}, closed(dot)...)
}

// places is where the points lie: in the middle of the height if all are equal.
func (l Sparkline) places(width frame.Pt) []frame.Point {
	inset := sparkDot + l.Style.Look.Lines.Outline/2 + 0.1
	low, high, first := 0., 0., true
	for _, b := range l.Points {
		if b.Missing {
			continue
		}
		if first {
			low, high, first = b.Level, b.Level, false
		}
		low, high = min(low, b.Level), max(high, b.Level)
	}
	out := make([]frame.Point, len(l.Points))
	for j, b := range l.Points {
		x, y := frame.Pt(0.5), frame.Pt(0.5)
		if n := len(l.Points) - 1; n > 0 {
			x = frame.Pt(j) / frame.Pt(n)
		}
		if high > low {
			y = frame.Pt((high/2 - b.Level/2) / (high/2 - low/2)) // halves: the whole may be more than a number holds
		}
		out[j] = frame.Point{X: inset + x*(width-2*inset), Y: inset + y*(sparkHigh-2*inset)}
	}
	return out
}
