package charts

import "tongket/report/frame"

// A chart on both sides of zero has its names at the foot, off the values that hang
// there, and says at the left of the line what its sides are.

// beforeFoot is the white over the line on which the names hang.
const beforeFoot frame.Pt = 5

// measureSides leaves room for what the sides of zero are called, if both are used.
func (m *columns) measureSides() {
	if !m.hangs() {
		return
	}
	m.above, m.below = m.name(m.Above), m.name(m.Below)
	if w := max(m.above.w, m.below.w); w > 0 {
		m.pad.left = max(m.pad.left, w+besideEnd)
	}
}

// foot is where the names hang: from the axis, or from a hairline below all that hangs
// from that.
func (m *columns) foot(p plot, s *sketch) frame.Pt {
	foot := p.Y(0)
	if !m.hangs() {
		return foot
	}
	for i, b := range m.Bars {
		if !b.Missing {
			foot = max(foot, m.valueTag(p, i).box().bottom+beforeFoot)
		}
	}
	foot = m.steps.under(p, foot)
	s.ground = append(s.ground, trace{
		[]frame.Point{{X: pt(p.box.Left), Y: foot}, {X: pt(p.box.Right), Y: foot}},
		frame.Stroke{Colour: m.Palette.Rule, Width: m.Look.Lines.Grid},
	})
	return foot
}

func (m *columns) settleSides(s *sketch, zero frame.Pt) {
	s.add(tag{block: m.above, top: zero - 3 - m.above.h})
	s.add(tag{block: m.below, top: zero + 3})
}
