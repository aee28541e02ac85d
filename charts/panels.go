package charts

import (
	"math"

	"tongket/fonts"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/say"
)

// Panels is many lines over the same times, each in a panel of its own, all on one scale
// from zero. What they are part of is a thin line in every panel, and has the first. It
// is as high as it needs.
type Panels struct {
	Panels []Series
	Whole  *Series
	Times  []Time
	Rungs  []Rung
	Plain  bool // an ornament: lines and names, no figures
	Style  Style
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
		b := stack(m.plain(t.Label.Lead, m.Palette.Note), m.plain(t.Label.Second, m.Palette.Note))
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
	for _, b := range m.ends {
		m.right = max(m.right, b.w+panelEnd)
	}
	axis := m.timesOf(p.Times)
	m.first, m.last = axis.names[0], axis.names[len(axis.names)-1]
	plot := m.panel.W - m.left - m.right
	if plot < m.first.w+m.last.w+apart || plot < 2*leastPlot {
		return m, say.Errorf("panels of %.0f pt: %w", m.panel.W, errNoRoom)
	}
	m.panel.H = min(panelPlot, 0.9*plot)
	m.stack(width)
	return m, nil
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

// stack places the rows of panels, each as high as its names need.
func (m *panels) stack(width frame.Pt) {
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

func (m *panels) settle() sketch {
	var s sketch
	for i := range m.all {
		m.settlePanel(&s, i)
	}
	return s
}

// plot is where the lines of panel i are drawn.
func (m *panels) plot(i int) rect {
	row, column := i/m.across, frame.Pt(i%m.across)
	x := column * (m.panel.W + panelGutter)
	top := m.rows[row] + m.heads[row]
	return rect{x + m.left, top, x + m.panel.W - m.right, top + m.panel.H}
}

// at is where point j of a line with a level lies in a plot.
func (m *panels) at(box rect, j int, level float64) frame.Point {
	share := frame.Pt(0.5)
	if n := len(m.Times) - 1; n > 0 {
		share = frame.Pt(j) / frame.Pt(n)
	}
	high := (level - m.scale.min) / (m.scale.max - m.scale.min)
	return frame.Point{X: box.left + share*box.w(), Y: box.bottom - frame.Pt(high)*box.h()}
}

func (m *panels) settlePanel(s *sketch, i int) {
	box := m.plot(i)
	m.settleFrame(s, i, box)
	whole := m.Whole != nil && i == 0
	if m.Whole != nil && !whole {
		m.settleWay(s, box, *m.Whole, frame.Stroke{Colour: m.Palette.Note, Width: thinLine})
	}
	width := panelLine
	if whole {
		width = wholeLine
	}
	m.settleWay(s, box, m.all[i], frame.Stroke{Colour: m.Palette.Actual, Width: width})
	m.settleDots(s, box, m.all[i])
	m.settleEnd(s, i, box)
	m.settleGaps(s, box, m.all[i])
}

// settleFrame sets what a panel is called under its rule, its scale, and the times below
// the last panel of each column.
func (m *panels) settleFrame(s *sketch, i int, box rect) {
	left, top := box.left-m.left, m.rows[i/m.across]
	rule := frame.Stroke{Colour: m.Palette.Rule, Width: m.Look.Lines.Grid}
	if m.Whole != nil && i == 0 {
		rule = frame.Stroke{Colour: m.Palette.Actual, Width: wholeRule}
	}
	across := func(x0, x1, y frame.Pt, stroke frame.Stroke) {
		s.ground = append(s.ground, trace{[]frame.Point{{X: x0, Y: y}, {X: x1, Y: y}}, stroke})
	}
	across(left, left+m.panel.W, top+rule.Width/2, rule)
	s.add(tag{block: m.names[i], left: left, top: top + panelName})
	for n, t := range m.Rungs {
		y := m.at(box, 0, t.At).Y
		if t.At != 0 {
			across(box.left, box.right, y, frame.Stroke{Colour: m.Palette.Grid, Width: m.Look.Lines.Grid})
		}
		if i%m.across == 0 {
			b := m.rungs[n]
			s.add(tag{block: b, left: box.left - besideAxis - b.w, top: y - b.h/2, align: 1})
		}
	}
	across(box.left, box.right, m.at(box, 0, 0).Y, frame.Stroke{Colour: m.Palette.Ink, Width: m.Look.Lines.Axis})
	if i+m.across >= len(m.all) {
		s.add(tag{block: m.first, left: box.left, top: box.bottom + belowFoot})
		s.add(tag{block: m.last, left: box.right - m.last.w, top: box.bottom + belowFoot, align: 1})
	}
}

// settleWay draws a line without its points; it stops where a value is missing.
func (m *panels) settleWay(s *sketch, box rect, line Series, stroke frame.Stroke) {
	var ways [][]frame.Point
	for j := 1; j < len(line.Points); j++ {
		from, to := line.Points[j-1], line.Points[j]
		if from.Missing || to.Missing {
			continue
		}
		way := []frame.Point{m.at(box, j-1, from.Level), m.at(box, j, to.Level)}
		if from.Fill == Assumed || to.Fill == Assumed {
			s.ground = append(s.ground, trace{way, frame.Stroke{Colour: stroke.Colour, Width: min(stroke.Width, m.Look.Line.Assumed), Dash: m.Look.Line.Dash}})
			continue
		}
		ways = joined(ways, way)
	}
	for _, way := range ways {
		s.ground = append(s.ground, trace{way, stroke})
	}
}

// settleDots draws the last point, those at which the line stops, and those that no
// source states.
func (m *panels) settleDots(s *sketch, box rect, line Series) {
	points := &lines{setter: m.setter}
	for j, b := range line.Points {
		if b.Missing {
			continue
		}
		at := m.at(box, j, b.Level)
		half := frame.Pt(0)
		switch last := j == len(line.Points)-1; {
		case b.Fill == Derived || b.Fill == Assumed:
			half = m.Look.Line.Last
			points.unsure(s, b.Fill, outline(circle).around(at, half))
		case last || line.brink(j) || b.End != Closed:
			half = m.Look.Line.Last
			if !last {
				half = m.Look.Line.End
			}
			m.dot(s, at, half, b.End != Closed)
		}
		if half > 0 {
			points.bound(s, b.End, at, half)
		}
	}
}

// dot is a solid point with a ring of white; hollow where only a bound is known.
func (m *panels) dot(s *sketch, at frame.Point, half frame.Pt, hollow bool) {
	s.shape(m.Palette.Paper, outline(circle).around(at, half+1)...)
	fill := m.Palette.Actual
	if hollow {
		fill = m.Palette.Paper
	}
	s.shape(fill, outline(circle).around(at, half)...)
	s.line(frame.Stroke{Colour: m.Palette.Actual, Width: m.Look.Line.Edge}, closed(outline(circle).around(at, half))...)
}

// settleEnd sets the last value beside its point, within the panel.
func (m *panels) settleEnd(s *sketch, i int, box rect) {
	b, last := m.ends[i], m.all[i].Points[len(m.Times)-1]
	if b.h == 0 {
		return
	}
	y := m.at(box, 0, 0).Y - b.h/2
	if !last.Missing {
		y = m.at(box, 0, last.Level).Y
	}
	top := math.Max(float64(box.top-m.Look.Label.Leading/2), math.Min(float64(y-b.h/2), float64(box.bottom-b.h)))
	s.add(tag{block: b, left: box.right + panelEnd, top: frame.Pt(top)})
}

// settleGaps marks what is not stated, where nothing else stands.
func (m *panels) settleGaps(s *sketch, box rect, line Series) {
	for j := 0; j < len(line.Points)-1; j++ {
		if !line.Points[j].Missing || j > 0 && line.Points[j-1].Missing || m.Plain {
			continue
		}
		t := m.missing().above(m.at(box, j, 0).X, m.at(box, j, 0).Y-1.5)
		t.left = max(box.left, t.left)
		if s.free(t.box()) && s.clear(t.box()) {
			s.add(t)
		}
	}
}

// clear reports whether no line of the ground, but for the scale's, runs through a box.
func (s *sketch) clear(box rect) bool {
	for _, t := range s.ground {
		if (len(t.points) > 2 || t.points[0].Y != t.points[1].Y) && t.meets(box) {
			return false
		}
	}
	return true
}
