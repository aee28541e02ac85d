package charts

import "tongket/report/frame"

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
	under := len(s.traces)
	m.settleDots(s, box, m.all[i])
	m.settleEnd(s, i, box)
	m.settleGaps(s, box, m.all[i])
	for j, b := range m.all[i].Points {
		s.rivals(under, b, m.at(box, j, b.Level), func(v float64) frame.Pt { return m.at(box, j, v).Y }, m.setter, m.size)
	}
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
		if i%m.across == 0 && m.isNamed(n) {
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
	for j, b := range line.Points {
		if b.Missing {
			continue
		}
		at := m.at(box, j, b.Level)
		half := frame.Pt(0)
		switch last := j == len(line.Points)-1; {
		case b.End == Between:
			m.span(s, b, at, m.Look.Line.End, m.at(box, j, b.Low).Y, m.at(box, j, b.High).Y)
			continue
		case b.Fill == Derived || b.Fill == Assumed:
			half = m.Look.Line.Last
			m.unsure(s, b.Fill, outline(circle).around(at, half))
		case last || line.brink(j) || b.End != Closed:
			half = m.Look.Line.Last
			if !last {
				half = m.Look.Line.End
			}
			m.dot(s, at, half, b.End != Closed)
		}
		if half > 0 {
			m.bound(s, b.End, at, half)
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
	top := max(box.top-m.Look.Label.Leading/2, min(y-b.h/2, box.bottom-b.h))
	s.add(tag{block: b, left: box.right + m.beforeEnd(m.all[i]), top: top})
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
