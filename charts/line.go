package charts

import (
	"math"

	"tongket/fonts"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/say"
)

// Line is one to four series over time, on a scale from zero. A single one is dark
// where it is of the reporting year; of several the first is, and each of the others has
// marks of its own. Height is that of the whole drawing.
type Line struct {
	Series  []Series
	Times   []Time
	Rungs   []Rung   // heights that are named, with a line across
	Targets []Target // of each setter in the order of their times, of which no two share one
	Height  frame.Pt
	Marked  bool     // every point has its mark, also of a single line
	Plain   bool     // an ornament: lines and times, and large the last figure of a single line, if it has one
	Number  frame.Pt // of an ornament: the size of that figure, at most
	Hero    *Hero
	Style   Style
}

// Series is one line: a point for each time. Where one is missing the line stops. The
// name of a series stands at its end, before the last value.
type Series struct {
	Name   Label
	Points []Bar // a point that is Strong is of the reporting year
}

// Rung is a number beside the scale, with a line across.
type Rung struct {
	At    float64
	Label Label
	Base  bool // what everything is held against
}

var _ doc.Graphic = Line{}

// mostLines is how many lines can be told apart, mostTimes how many points of one.
const (
	mostLines = 4
	mostTimes = 120
)

// lines is a Line with its labels measured.
type lines struct {
	Line
	setter
	rungs []block
	ends  []block // of each series
	aims  []block // of each target: all that is said of a setter's last, of the others their numbers
	axis  times
	canvas
}

// Draw is the lines, as wide as asked.
func (l Line) Draw(width frame.Pt, shape fonts.Shaper) (frame.Frame, error) {
	if err := l.valid(width); err != nil {
		return frame.Frame{}, err
	}
	if l.Plain && l.Number > 0 {
		return l.ornamented(width, shape)
	}
	if l.Hero != nil {
		return heroic(*l.Hero, func(h *Hero) (frame.Frame, error) { l.Hero = h; return l.sized(width, shape) })
	}
	return l.sized(width, shape)
}

// sized is l with its number as large as it is said.
func (l Line) sized(width frame.Pt, shape fonts.Shaper) (frame.Frame, error) {
	m, err := l.measured(width, shape)
	if err != nil {
		return frame.Frame{}, say.Errorf("charts: line: %w", err)
	}
	return m.draw(&series{settle: m.settle, style: l.Style}, shape)
}

// measured is l with the narrowest margin for names that leaves all labels their room.
func (l Line) measured(width frame.Pt, shape fonts.Shaper) (m *lines, err error) {
	for _, share := range []frame.Pt{0.22, 0.3, 0.4} {
		if m, err = l.measure(width, max(leastMargin, width*share), shape); err == nil {
			if m.canvas, err = m.fit(m.settle); err == nil {
				return m, nil
			}
		}
	}
	return m, err
}

func (l Line) valid(width frame.Pt) error {
	switch {
	case len(l.Series) == 0 || len(l.Series) > mostLines:
		return say.Errorf("charts: line of %d series", len(l.Series))
	case len(l.Times) > mostTimes:
		return say.Errorf("charts: line over %d times; it takes %d", len(l.Times), mostTimes)
	}
	var all []Bar
	for _, s := range l.Series {
		if len(s.Points) != len(l.Times) {
			return say.Errorf("charts: line of %d points over %d times", len(s.Points), len(l.Times))
		}
		all = append(all, s.Points...)
	}
	for _, t := range l.Rungs {
		if !finite(t.At) || math.Abs(t.At) > 1e300 {
			return say.Errorf("charts: number %q at %g", clipped(t.Label.Lead()), t.At)
		}
	}
	if err := inSteps(l.Targets, len(l.Times), mostSetters); err != nil {
		return err
	}
	return check("line", all, len(all), width, l.Height)
}

// over reports whether t is a level over some of so many bars.
func (t Target) over(bars int) bool {
	return t.First >= 0 && t.First <= t.Last && t.Last < bars && finite(t.Level) && math.Abs(t.Level) <= 1e300
}

func (t Target) misplaced(bars int) error {
	return say.Errorf("charts: target %q at %g over columns %d to %d of %d", clipped(t.Label.Lead()), t.Level, t.First, t.Last, bars)
}

const (
	besideAxis  frame.Pt = 6  // between a number and its line across
	besideEnd   frame.Pt = 14 // between the last points and their labels
	leastMargin frame.Pt = 58 // for the labels at the ends of lines
	leastInset  frame.Pt = 8  // between the outermost points and the edges of the plot
	shortLeader frame.Pt = 1  // a label nearer to its mark needs no line to it
)

// measure is l with labels at the ends of lines no wider than margin.
func (l Line) measure(width, margin frame.Pt, shape fonts.Shaper) (*lines, error) {
	m := &lines{Line: l, setter: setter{l.Style, shape}}
	m.canvas = canvas{size: frame.Size{W: width, H: l.Height}, y: l.scale()}
	if l.Plain {
		m.Rungs, m.Targets = nil, nil
	}
	for _, t := range m.Rungs {
		b := m.note(t.Label)
		m.rungs = append(m.rungs, b)
		m.pad.left = max(m.pad.left, b.w+besideAxis)
	}
	for i := range l.Series {
		m.ends = append(m.ends, m.wrapped(m.end(i), margin))
	}
	m.measureAims(margin)
	for _, b := range append(m.ends, m.endAims()...) {
		if b.w > margin {
			return m, b.noRoom()
		}
		if b.h > 0 {
			m.pad.right = max(m.pad.right, b.w+besideEnd)
		}
	}
	return m, m.measureTimes()
}

// measureTimes divides what is left of the width by the times.
func (m *lines) measureTimes() error {
	m.axis = m.timesOf(m.Times)
	inset := max(leastInset, m.axis.widest()/2)
	room := m.size.W - m.pad.left - m.pad.right - 2*inset
	if room < leastPlot {
		return say.Errorf("%d times in %.0f pt: %w", len(m.Times), room, errNoRoom)
	}
	last := float64(len(m.Times) - 1)
	if last == 0 {
		m.x = span{-1, 1}
		return nil
	}
	beyond := float64(inset/room) * last
	m.x = span{-beyond, last + beyond}
	m.axis.choose(room / frame.Pt(last))
	return nil
}
