package charts

import "tongket/report/frame"

// settle places the scale and the targets, the lines over them, the one that leads last,
// then their points, and labels where there is room for them.
func (m *lines) settle(p plot) (sketch, error) {
	var s sketch
	foot := pt(p.box.Bottom)
	m.settleRungs(p, &s)
	m.axis.settle(p, &s, m.setter.Style, foot)
	m.settleAims(p, &s)
	for i := len(m.Series) - 1; i >= 0; i-- {
		m.settleLinks(p, &s, i)
	}
	under := len(s.traces)
	for i := len(m.Series) - 1; i >= 0; i-- {
		m.settlePoints(p, &s, i)
	}
	if err := m.settleEnds(p, &s); err != nil {
		return s, err
	}
	if err := m.settleLabels(p, &s); err != nil {
		return s, err
	}
	for i, line := range m.Series {
		for j, b := range line.Points {
			s.rivals(under, b, m.at(p, i, j), p.Y, m.setter, m.size)
		}
	}
	return s, nil
}

// settleRungs draws the scale: its lines across, the axis at zero, and a hairline at the
// foot where that is not zero.
func (m *lines) settleRungs(p plot, s *sketch) {
	left, right := pt(p.box.Left), pt(p.box.Right)
	across := func(y frame.Pt, c frame.Colour, width frame.Pt) trace {
		return trace{[]frame.Point{{X: left, Y: y}, {X: right, Y: y}}, frame.Stroke{Colour: c, Width: width}}
	}
	for i, t := range m.Rungs {
		y := p.Y(t.At)
		switch {
		case t.Base:
			s.ground = append(s.ground, across(y, m.Palette.Ink, m.Look.Lines.Scale))
		case t.At != 0:
			s.ground = append(s.ground, across(y, m.Palette.Grid, m.Look.Lines.Grid))
		}
		b := m.rungs[i]
		s.add(tag{block: b, left: left - besideAxis - b.w, top: y - b.h/2, align: 1})
	}
	if m.y.min < 0 {
		s.ground = append(s.ground, across(pt(p.box.Bottom), m.Palette.Rule, m.Look.Lines.Grid))
	}
	s.traces = append(s.traces, across(p.Y(0), m.Palette.Ink, m.Look.Lines.Axis)) // no label stands on it
}

func (m *lines) pitch(p plot) frame.Pt { return p.X(1) - p.X(0) }

// at is where point j of series i lies.
func (m *lines) at(p plot, i, j int) frame.Point {
	return frame.Point{X: p.X(float64(j)), Y: p.Y(m.Series[i].Points[j].Level)}
}

// settleLinks draws series i without its points: what is dark lies over the rest, with
// white along it, and what is mid-tone has a dark edge, as bars have, which a photocopier
// that takes mid-tone for white leaves.
func (m *lines) settleLinks(p plot, s *sketch, i int) {
	var dark, mid [][]frame.Point
	var plain frame.Stroke
	for j := 1; j < len(m.Times); j++ {
		from, to := m.Series[i].Points[j-1], m.Series[i].Points[j]
		if from.Missing || to.Missing {
			continue
		}
		way := []frame.Point{m.at(p, i, j-1), m.at(p, i, j)}
		stroke := m.link(i, from, to)
		switch {
		case stroke.Dash != nil:
			s.line(stroke, way...)
		case stroke.Colour == m.Palette.Actual:
			dark = joined(dark, way)
		default:
			mid, plain = joined(mid, way), stroke
		}
	}
	for _, way := range mid {
		s.line(frame.Stroke{Colour: m.Palette.Actual, Width: plain.Width + lineEdge/2}, way...)
	}
	for _, way := range mid {
		s.line(frame.Stroke{Colour: plain.Colour, Width: plain.Width - 1.5*lineEdge}, way...)
	}
	width := m.Look.Line.Strong
	for _, way := range dark {
		s.line(frame.Stroke{Colour: m.Palette.Paper, Width: width + 2*m.Look.Line.Casing}, way...)
	}
	for _, way := range dark {
		s.line(frame.Stroke{Colour: m.Palette.Actual, Width: width}, way...)
	}
}

// lineEdge is how wide the dark edge on either side of a mid-tone line is.
const lineEdge frame.Pt = 0.3

// joined is lines with one more step: of the last of them, where it begins at its end.
func joined(lines [][]frame.Point, way []frame.Point) [][]frame.Point {
	if n := len(lines); n > 0 && lines[n-1][len(lines[n-1])-1] == way[0] {
		lines[n-1] = append(lines[n-1], way[1])
		return lines
	}
	return append(lines, way)
}

// link is the stroke from one point of series i to the next.
func (m *lines) link(i int, from, to Bar) frame.Stroke {
	look := m.Look.Line
	stroke := frame.Stroke{Colour: m.Palette.Previous, Width: look.Plain}
	switch {
	case m.focus(i) || len(m.Series) == 1 && from.Strong && to.Strong:
		stroke = frame.Stroke{Colour: m.Palette.Actual, Width: look.Strong}
	case len(m.Series) > 1:
		stroke.Width = look.Others
	}
	if from.Fill == Assumed || to.Fill == Assumed {
		stroke = frame.Stroke{Colour: m.Palette.Actual, Width: look.Assumed, Dash: look.Dash}
	}
	return stroke
}
