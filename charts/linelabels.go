package charts

import "tongket/report/frame"

// end is what stands at the end of series i: its name and its last value.
func (m *lines) end(i int) block {
	name := m.Series[i].Name
	if m.Plain {
		return m.level(name)
	}
	_, last := m.stated(i)
	if last < 0 {
		return block{}
	}
	label := Join(name, m.Series[i].Points[last].Value)
	if m.Hero != nil && i == 0 {
		return m.name(name).over(m.large(m.Series[i].Points[last].Value, m.Hero.Number))
	}
	if m.focus(i) || len(m.Series) == 1 {
		return m.name(label)
	}
	return m.level(label)
}

// settleEnds spreads the labels in the right margin, and leads to those that are not
// beside their mark.
func (m *lines) settleEnds(p plot, s *sketch) error {
	var labels []block
	var marks []frame.Point // where a line to the label begins
	for i, b := range m.ends {
		if _, last := m.stated(i); b.h > 0 && last >= 0 {
			at := m.at(p, i, last)
			at.X += m.besideLast(m.Series[i].Points[last], m.half(i, last)) + apart
			labels, marks = append(labels, b), append(marks, at)
		}
	}
	for i, b := range m.aims {
		if m.aimsAtEnd(i) && b.h > 0 {
			_, x, y := m.aimEnds(p, i)
			labels, marks = append(labels, b), append(marks, frame.Point{X: x, Y: y})
		}
	}
	var wanted, heights []frame.Pt
	for i, b := range labels {
		wanted, heights = append(wanted, marks[i].Y), append(heights, b.h)
	}
	tops, fits := spread(wanted, heights, 0, pt(p.box.Bottom)+belowFoot-apart, apart)
	if !fits {
		return labels[0].noRoom()
	}
	left := pt(p.box.Right) + besideEnd
	if i := len(labels) - 1; i == 0 && len(m.Targets) == 0 && abs(tops[0]-wanted[0]+heights[0]/2) <= shortLeader {
		if near := (tag{block: labels[i], left: marks[i].X + apart, top: tops[i]}); s.free(near.box()) {
			left = near.left // nothing is moved, and nothing stands between
		}
	}
	for i, b := range labels {
		s.add(tag{block: b, left: left, top: tops[i], align: 0})
		m.lead(s, marks[i], frame.Point{X: left - apart, Y: tops[i] + b.h/2}, pt(p.box.Right))
	}
	return nil
}

// lead is the hairline from a mark to the label in the margin, which is flat up to the
// edge of the plot.
func (m *lines) lead(s *sketch, from, to frame.Point, edge frame.Pt) {
	if abs(from.Y-to.Y) <= shortLeader && to.X-from.X < 2*besideEnd {
		return
	}
	edge = max(edge, from.X)
	s.line(frame.Stroke{Colour: m.Palette.Note, Width: m.Look.Line.Edge},
		from, frame.Point{X: edge, Y: from.Y}, frame.Point{X: to.X - apart, Y: to.Y}, to)
}

// settleLabels finds room beside the points that must be named, for last targets that end
// within, for the sign of what is not stated, and for what other targets are if there is any
// left.
func (m *lines) settleLabels(p plot, s *sketch) error {
	if m.Plain {
		m.settleNumber(p, s)
		return m.settleGaps(p, s)
	}
	if err := m.settleLastAims(p, s); err != nil {
		return err
	}
	for i := range m.Series {
		for j := range m.Series[i].Points {
			if !m.named(i, j) {
				continue
			}
			to := up
			if m.falls(i, j) {
				to = down
			}
			off := m.half(i, j) + 3
			switch b := m.Series[i].Points[j]; b.End {
			case Closed:
			case Between:
				off = abs(p.Y(b.High)-p.Y(b.Low))/2 + 3
			default:
				off += m.half(i, j) + m.Look.Tip.Brim
			}
			if err := s.beside(m.level(m.Series[i].Points[j].Value), m.at(p, i, j), off, to, m.size.W); err != nil {
				return err
			}
		}
	}
	if err := m.settleGaps(p, s); err != nil {
		return err
	}
	m.settleShortAims(p, s)
	return nil
}

// named reports whether a point has its value beside it: the first of a single line,
// and all that are not published exactly, but for the last, which has it at the end.
func (m *lines) named(i, j int) bool {
	b := m.Series[i].Points[j]
	first, last := m.stated(i)
	if b.Missing || j == last {
		return false
	}
	return j == first && len(m.Series) == 1 || b.Fill == Derived || b.Fill == Assumed || b.End != Closed
}

// falls reports whether a line falls at a point, so that there is room below it.
func (m *lines) falls(i, j int) bool {
	points := m.Series[i].Points
	switch {
	case !m.Series[i].missing(j - 1):
		return points[j].Level < points[j-1].Level
	case !m.Series[i].missing(j + 1):
		return points[j].Level < points[j+1].Level
	}
	return false
}

// settleGaps writes the sign of what no source states over the axis, once for each gap;
// gaps that are nearer than a sign is wide have one.
func (m *lines) settleGaps(p plot, s *sketch) error {
	sign, drawn := m.absence(), false
	for first := 0; first < len(m.Times); first++ {
		if !m.absent(first) {
			continue
		}
		last := first
		for last+1 < len(m.Times) && m.absent(last+1) {
			last++
		}
		at := frame.Point{X: (p.X(float64(first)) + p.X(float64(last))) / 2, Y: p.Y(0) - 5}
		if err := s.beside(sign, at, 0, up, m.size.W); err != nil && !drawn {
			return err
		}
		drawn, first = true, last
	}
	return nil
}
