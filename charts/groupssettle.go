package charts

import (
	"slices"

	"tongket/report/frame"
)

// at is the middle of bar k of group i.
func (m *groups) at(p plot, i, k int) frame.Pt {
	return p.X(float64(i)+0.5) + m.off(k)
}

// off is how far bar k stands from the middle of its group.
func (m *groups) off(k int) frame.Pt {
	return (frame.Pt(k) - frame.Pt(len(m.Series)-1)/2) * (m.bar + groupGap)
}

func (m *groups) settle(p plot) (sketch, error) {
	var s sketch
	zero, under := p.Y(0), frame.Pt(0)
	foot := m.settleBars(p, &s)
	for _, t := range s.tags {
		if slices.ContainsFunc(s.bars, func(b rod) bool { return t.box().meets(b.extent()) }) {
			return s, t.noRoom() // a wide value is over the bar beside its own
		}
	}
	for i, b := range m.names {
		s.add(b.below(p.X(float64(i)+0.5), foot+belowFoot))
		under = max(under, foot+belowFoot+b.h)
	}
	m.alongTargets(p, &s, func(int) frame.Stroke { return m.aimCasing() })
	s.line(m.axis(), frame.Point{X: pt(p.box.Left), Y: zero}, frame.Point{X: pt(p.box.Right), Y: zero})
	m.alongTargets(p, &s, m.aimLine)
	m.settleRows(&s, m.rows, under, func(bar int) frame.Pt { return m.at(p, bar/len(m.Series), bar%len(m.Series)) })
	return s, nil
}

// settleBars places the bars with their values, off the lines of their targets, and returns
// where the names hang.
func (m *groups) settleBars(p plot, s *sketch) (foot frame.Pt) {
	foot = p.Y(0)
	for i, g := range m.Bars {
		for k, b := range g {
			value, x, aims := m.values[i][k], m.at(p, i, k), m.Stair.at(i*len(m.Series)+k)
			if b.Missing {
				s.add(value.above(x, p.Y(0)-1.5).clearOf(p, aims, up))
				continue
			}
			r := m.against(p, m.standing(b, x-m.bar/2, x+m.bar/2, p.Y(0), p.Y(b.far())), aims, b.far()).rivalled(b, p.Y)
			s.bars = append(s.bars, r)
			if b.Level < 0 {
				t := value.below(x, r.extent().bottom+2.6).clearOf(p, aims, down)
				foot = max(foot, t.box().bottom+beforeFoot)
				s.add(t)
			} else {
				s.add(value.above(x, r.extent().top-2.6).clearOf(p, aims, up))
			}
		}
	}
	return m.Stair.under(p, foot)
}

// alongTargets draws along the line of each target, a little wider than its bar.
func (m *groups) alongTargets(p plot, s *sketch, stroke func(setter int) frame.Stroke) {
	for _, t := range m.Stair.Steps {
		x, y := m.at(p, t.First/len(m.Series), t.First%len(m.Series)), p.Y(t.Level)
		s.line(stroke(t.Setter), frame.Point{X: x - m.bar/2 - aimBrim, Y: y}, frame.Point{X: x + m.bar/2 + aimBrim, Y: y})
	}
}
