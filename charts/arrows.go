package charts

import "tongket/report/frame"

// leastHead is the least of an arrow's head that shows which way it points.
const leastHead frame.Pt = 2.4

// lead is the stroke of an arrow.
func (m *columns) lead(a Arrow) frame.Stroke {
	s := frame.Stroke{Colour: m.Palette.SecondHead, Width: m.Look.Lines.Lead}
	if a.Assumed {
		s.Dash = m.Look.Dashes.Assumed
	}
	return s
}

// arrowhead is a triangle with its tip at (x, y) that comes from a length away.
func (s Style) arrowhead(x, y, length frame.Pt) []frame.Point {
	half := s.Look.Arrow.Half
	return []frame.Point{{X: x - half, Y: y - length}, {X: x + half, Y: y - length}, {X: x, Y: y}}
}

// stepEnds is where a step begins and ends: where its bars do, but never so near
// that its head could not be seen.
func (m *columns) stepEnds(p plot, a Arrow) (from, to frame.Pt) {
	from, to = m.peak(p, a.From), m.peak(p, a.To)
	switch change := m.Bars[a.To].Level - m.Bars[a.From].Level; {
	case change > 0:
		to = min(to, from-leastHead)
	case change < 0:
		to = max(to, from+leastHead)
	}
	return from, to
}

// settleStep draws a change between neighbours: from the height of the one to
// the height of the other, in the gap between them.
func (m *columns) settleStep(p plot, s *sketch, a Arrow, label block) {
	from, to := m.stepEnds(p, a)
	start := p.X(float64(a.From)+0.5) + m.bar/2 + 2
	if m.Bars[a.From].End == Nearly {
		start += m.Look.Tip.Brim
	}
	x := p.X(float64(a.To))
	shaft := m.stepLabel(p, s, a, label, x)
	m.shaft(s, m.lead(a), x, from, to, shaft)
	corner := x
	if m.Bars[a.From].Level == m.Bars[a.To].Level {
		corner = x + 6 // a level without a head
	}
	s.line(m.lead(a), frame.Point{X: start, Y: from}, frame.Point{X: corner, Y: from})
}

// shaft draws the upright of a step from one height to the other, leaving out
// the label that stands on it.
func (m *columns) shaft(s *sketch, lead frame.Stroke, x, from, to frame.Pt, label rect) {
	length := min(m.Look.Arrow.Head, abs(to-from))
	end := to - length
	if to < from {
		end, length = to+length, -length
	}
	upright := func(a, b frame.Pt) {
		if abs(b-a) > 0.5 {
			s.line(lead, frame.Point{X: x, Y: a}, frame.Point{X: x, Y: b})
		}
	}
	switch top, bottom := min(from, end), max(from, end); {
	case label.bottom <= top-1.5 && label.h() > 0: // above: a line leads to it
		upright(label.bottom+1.5, from)
		upright(from, end)
	case label.top >= bottom:
		upright(from, end)
	default:
		upright(top, min(bottom, label.top-1.5))
		upright(max(top, label.bottom+1.5), bottom)
	}
	if length != 0 {
		s.shape(m.Palette.SecondHead, m.arrowhead(x, to, length)...)
	}
}

// stepLabel places the label of a step: below the lower end if there is room
// above the axis, else on the shaft, else over both values.
func (m *columns) stepLabel(p plot, s *sketch, a Arrow, label block, x frame.Pt) rect {
	from, to := m.stepEnds(p, a)
	high, low, lower := min(from, to), max(from, to), a.To
	if from > to {
		lower = a.From
	}
	below := m.offTarget(p, a, label.below(x, low+4.5), down)
	top, limit := high+m.Look.Arrow.Head+4, min(m.head(p, lower)-apart, low-m.Look.Arrow.Head-2)
	shaft := m.offTarget(p, a, label.below(x, max(top, (top+limit-label.h)/2)), down)
	over := m.offTarget(p, a, label.above(x, min(m.head(p, a.From), m.head(p, a.To))-apart-1), up)
	chosen := over
	switch {
	case below.box().bottom <= p.Y(0)-2.5:
		chosen = below
	case shaft.box().bottom <= limit:
		chosen = shaft
	}
	s.add(chosen)
	return chosen.box()
}

func abs(v frame.Pt) frame.Pt { return max(v, -v) }
