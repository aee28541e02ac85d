package charts

import (
	"slices"

	"tongket/fonts"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/say"
)

// Panels is many lines over the same times, each in a panel of its own, all on one scale
// from zero. What they are part of is a thin line in every panel, and has the first. It
// is as high as it needs.
type Panels struct {
	Panels  []Series
	Whole   *Series
	Times   []Time
	Rungs   []Rung
	Highest frame.Pt // that it may be, down to plots that still show a line; 0: any
	Plain   bool     // an ornament: lines and names, no figures
	Style   Style
}

var _ doc.Graphic = Panels{}

// mostPanels is how many panels there are at most, the whole's included.
const mostPanels = 13

const (
	panelGutter frame.Pt = 17
	panelRow    frame.Pt = 14 // between rows of panels
	panelPlot   frame.Pt = 108
	leastPanel  frame.Pt = 100 // how wide a panel is at least
	panelName   frame.Pt = 4   // above and below its name
	lowestPlot  frame.Pt = 30
	panelLine   frame.Pt = 1.9
	wholeLine   frame.Pt = 2.6
	thinLine    frame.Pt = 0.8
	wholeRule   frame.Pt = 1.6
	panelEnd    frame.Pt = 6 // between the last point and its value
)

// panels is Panels with their labels measured.
type panels struct {
	Panels
	setter
	all         []Series // the whole first
	names, ends []block
	rungs       []block
	every       int   // of the rungs that are named, from one to the next
	first, last block // of the times
	across      int
	panel       frame.Size // without its name
	left, right frame.Pt   // of the plot within it
	scale       span
	size        frame.Size
	rows, heads []frame.Pt // where each row begins, and how high its names are
}

// Draw is the panels, as wide as asked.
func (p Panels) Draw(width frame.Pt, shape fonts.Shaper) (frame.Frame, error) {
	if err := p.valid(width); err != nil {
		return frame.Frame{}, err
	}
	m, err := p.measure(width, shape)
	if err == nil {
		s := m.settle()
		if err = s.check(m.size); err == nil {
			return s.onto(m.size, p.Style, shape), nil
		}
	}
	return frame.Frame{}, say.Errorf("charts: panels: %w", err)
}

func (p Panels) valid(width frame.Pt) error {
	all := Line{Series: p.list(), Times: p.Times, Rungs: p.Rungs, Style: p.Style, Height: 1}
	if n := len(all.Series); n == 0 || n > mostPanels {
		return say.Errorf("charts: %d panels", n)
	}
	for _, s := range all.Series {
		one := all
		one.Series = []Series{s}
		for i := range s.Points { // a panel may be empty, all of them may not
			if s.Points[i].Missing {
				continue
			}
			if err := one.valid(width); err != nil {
				return err
			}
			break
		}
		if len(s.Points) != len(p.Times) {
			return say.Errorf("charts: line of %d points over %d times", len(s.Points), len(p.Times))
		}
	}
	var points []Bar
	for _, s := range all.Series {
		points = append(points, s.Points...)
	}
	return check("panels", points, len(points), width, 1)
}

// list is all lines that have a panel.
func (p Panels) list() []Series {
	if p.Whole == nil {
		return p.Panels
	}
	return append([]Series{*p.Whole}, p.Panels...)
}

func (p Panels) measure(width frame.Pt, shape fonts.Shaper) (*panels, error) {
	m := &panels{Panels: p, setter: setter{p.Style, shape}, all: p.list(), scale: Line{Series: p.list(), Rungs: p.Rungs}.scale()}
	m.across = max(1, min(3, len(m.all), int((width+panelGutter)/(leastPanel+panelGutter))))
	rows := (len(m.all) + m.across - 1) / m.across
	m.across = (len(m.all) + rows - 1) / rows // no row has one where all could be even
	m.panel.W = (width - panelGutter*frame.Pt(m.across-1)) / frame.Pt(m.across)
	for _, t := range p.Rungs {
		b := m.note(t.Label)
		m.rungs = append(m.rungs, b)
		m.left = max(m.left, b.w+besideAxis)
	}
	for _, s := range m.all {
		name := m.wrapped(m.setter.name(s.Name), m.panel.W)
		if name.w > m.panel.W || len(name.lines) > mostNameLines {
			return m, name.noRoom()
		}
		m.names, m.ends = append(m.names, name), append(m.ends, m.end(s))
	}
	least := m.Look.Line.Last + m.Look.Tip.Brim/2 + 1 // a point at the edge, with its bound
	m.left, m.right = max(m.left, least), least
	for i, b := range m.ends {
		m.right = max(m.right, b.w+m.beforeEnd(m.all[i]))
	}
	m.first, m.last = m.timeAt(p.Times[0]), m.timeAt(p.Times[len(p.Times)-1])
	plot := m.panel.W - m.left - m.right
	if plot < m.first.w+m.last.w+apart || plot < 2*leastPlot {
		return m, say.Errorf("panels of %.0f pt: %w", m.panel.W, errNoRoom)
	}
	m.panel.H = min(panelPlot, 0.9*plot)
	m.stack(width)
	if over := m.size.H - p.Highest; p.Highest > 0 && over > 0 {
		m.panel.H = max(lowestPlot, m.panel.H-over/frame.Pt(len(m.rows)))
		m.stack(width)
	}
	m.spaceRungs()
	return m, nil
}

// spaceRungs leaves so many steps of the scale without their number that the others stand
// clear of each other: all have it from zero on both ways, every other, every fourth, or
// zero alone.
func (m *panels) spaceRungs() {
	high := frame.Pt(0)
	for _, b := range m.rungs {
		high = max(high, b.h)
	}
	for m.every = 1; m.every < len(m.Rungs); m.every *= 2 {
		step := (m.Rungs[m.every].At - m.Rungs[0].At) / (m.scale.max - m.scale.min)
		if frame.Pt(step)*m.panel.H >= high+2 {
			return
		}
	}
}

// isNamed reports whether a step of the scale has its number.
func (m *panels) isNamed(rung int) bool {
	zero := max(0, slices.IndexFunc(m.Rungs, func(r Rung) bool { return r.At == 0 }))
	return (rung-zero)%m.every == 0
}

// timeAt is what an end of the axis of time is called: a part of a year with its year.
func (m *panels) timeAt(t Time) block {
	if t.Year == "" {
		return m.timesOf([]Time{t}).names[0]
	}
	return m.level(append(slices.Clone(t.Name), t.Year))
}

// end is the label of the last point of a line.
func (m *panels) end(s Series) block {
	last := s.Points[len(s.Points)-1]
	switch {
	case m.Plain:
		return block{}
	case last.Missing:
		return m.missing()
	}
	return m.setter.name(last.Value)
}

// beforeEnd is the white between the last point of a line and its value, which the line
// over a point must not seem the sign of.
func (m *panels) beforeEnd(s Series) frame.Pt {
	half := m.Look.Line.Last
	return panelEnd + 2*(m.besideLast(s.Points[len(s.Points)-1], half)-half)
}

// stack places the rows of panels, each as high as its names need.
func (m *panels) stack(width frame.Pt) {
	m.rows, m.heads = nil, nil
	y, over := frame.Pt(0), m.Look.Label.Leading/2 // what stands out of a plot above
	for _, b := range m.rungs {
		over = max(over, b.h/2)
	}
	for i := 0; i < len(m.all); i += m.across {
		head := frame.Pt(0)
		for _, b := range m.names[i:min(len(m.all), i+m.across)] {
			head = max(head, b.h)
		}
		m.rows, m.heads = append(m.rows, y), append(m.heads, head+2*panelName+over)
		y += m.heads[len(m.heads)-1] + m.panel.H + panelRow
	}
	m.size = frame.Size{W: width, H: y - panelRow + max(m.first.h, m.last.h) + belowFoot}
}
