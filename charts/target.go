package charts

import (
	"tongket/report/frame"
	"tongket/report/say"
)

// A target's label stands in the margin at the end of its line. A line that
// ends between columns has no margin: its label stands over the columns, and a
// hairline leads to it.
type side int

const (
	atRight side = iota
	atLeft
	over
)

func (c Columns) aimSide() side {
	switch {
	case c.Target.Last == len(c.Bars)-1:
		return atRight
	case c.Target.First == 0:
		return atLeft
	}
	return over
}

const (
	markerGap frame.Pt = 3.5 // between ◄ and the label
	offLine   frame.Pt = 2.2 // between a target's line and a label
)

// clearOfTarget lifts the value of column i over the target lines through it.
func (m *columns) clearOfTarget(p plot, i int, t tag) tag {
	if m.Bars[i].Level < 0 {
		return t.clearOf(p, m.steps.at(i), down)
	}
	return t.clearOf(p, m.steps.at(i), up)
}

// offTarget moves the label of a step up or down past the target lines beside it.
func (m *columns) offTarget(p plot, a Arrow, t tag, d direction) tag {
	for range 2 { // past one it may stand on the other
		for i := a.From; i <= a.To; i++ {
			t = t.clearOf(p, m.steps.at(i), d)
		}
	}
	return t
}

// aimEnds is where the line of a target begins and ends: a little beyond its bars and, of
// one alone, at the margin on its side.
func (m *columns) aimEnds(p plot, t Target) (x0, x1 frame.Pt) {
	beyond := m.bar/2 + min(6, (m.slot-m.bar)/2-1)
	x0 = p.X(float64(t.First)+0.5) - beyond
	x1 = p.X(float64(t.Last)+0.5) + beyond
	if m.Target == nil {
		return x0, x1
	}
	switch m.aimSide() {
	case atRight:
		x1 = pt(p.box.Right)
	case atLeft:
		x0 = pt(p.box.Left)
	default:
		if m.leaderX(p) > x1 {
			x1 = m.leaderX(p)
		} else {
			x0 = m.leaderX(p)
		}
	}
	return x0, x1
}

// settleCasing draws the white of the targets' lines, over bars only: the axis is
// drawn after it.
func (m *columns) settleCasing(p plot, s *sketch) {
	m.alongTargets(p, s, func(int) frame.Stroke { return m.aimCasing() })
}

func (m *columns) settleTargetLine(p plot, s *sketch) { m.alongTargets(p, s, m.aimLine) }

func (m *columns) alongTargets(p plot, s *sketch, stroke func(setter int) frame.Stroke) {
	for _, t := range m.steps.Steps {
		x0, x1 := m.aimEnds(p, t)
		y := p.Y(t.Level)
		s.line(stroke(t.Setter), frame.Point{X: x0, Y: y}, frame.Point{X: x1, Y: y})
	}
}

func (m *columns) settleTargetLabel(p plot, s *sketch) error {
	if m.Target == nil {
		return nil
	}
	y := p.Y(m.Target.Level)
	inside := func(top frame.Pt) frame.Pt { return max(0, min(top, m.size.H-m.aim.h)) }
	marker := m.Look.Target.Marker // the length of ◄
	flag := func(x, length frame.Pt) {
		s.shape(m.Palette.Ink, frame.Point{X: x, Y: y}, frame.Point{X: x + length, Y: y - marker/2}, frame.Point{X: x + length, Y: y + marker/2})
	}
	switch m.aimSide() {
	case atRight:
		x := pt(p.box.Right)
		flag(x, marker)
		s.add(tag{block: m.aim, left: x + marker + markerGap, top: inside(y - m.aim.h/2), align: 0})
	case atLeft:
		x := pt(p.box.Left)
		flag(x, -marker)
		s.add(tag{block: m.aim, left: x - marker - markerGap - m.aim.w, top: inside(y - m.aim.h/2), align: 1})
	default:
		return m.settleTargetAbove(p, s, y)
	}
	return nil
}

// leaderX is the gap after the line, or before it if a step stands in that.
func (m *columns) leaderX(p plot) frame.Pt {
	if m.stepBefore(m.Target.Last+1) && !m.stepBefore(m.Target.First) {
		return p.X(float64(m.Target.First))
	}
	return p.X(float64(m.Target.Last + 1))
}

// stepBefore reports whether a step stands in the gap before column i.
func (m *columns) stepBefore(i int) bool {
	for _, a := range m.Arrows {
		if a.To == i && m.isStep(a) {
			return true
		}
	}
	return false
}

func (m *columns) settleTargetAbove(p plot, s *sketch, y frame.Pt) error {
	if m.stepBefore(m.Target.Last+1) && m.stepBefore(m.Target.First) {
		return say.Errorf("target between two changes: %w", m.aim.noRoom())
	}
	x := m.leaderX(p)
	t := tag{block: m.aim, left: x - 4 - m.aim.w, top: y - 6 - m.aim.h, align: 1}
	if x < p.X(float64(m.Target.First)+0.5) || t.left < 0 {
		t.left, t.align = x+4, 0
	}
	for i := range m.Bars {
		centre := p.X(float64(i) + 0.5)
		half := max(m.bar, m.values[i].w)/2 + m.Look.Tip.Brim + apart
		if t.left < centre+half && centre-half < t.left+t.w {
			t.top = min(t.top, m.head(p, i)-apart-1-t.h)
		}
	}
	for _, o := range s.tags {
		if o.box().grow(apart).meets(t.box()) {
			t.top = o.top - apart - t.h
		}
	}
	s.line(frame.Stroke{Colour: m.Palette.Ink, Width: m.Look.Lines.Lead}, frame.Point{X: x, Y: y}, frame.Point{X: x, Y: t.top + 2})
	s.add(t)
	return nil
}
