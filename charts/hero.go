package charts

import "tongket/report/frame"

// Hero is how a chart looks on which a briefing opens: its last value is large, as far as
// it has room, and its columns reach both edges.
type Hero struct {
	Number frame.Pt // the size of that value
	Column frame.Pt // how wide a column is
}

// heroSizes is what of its size the large value takes, from most to least.
var heroSizes = [...]frame.Pt{1, 0.85, 0.7, 0.56, 0.44, 0.34}

// smaller is h with its number in a part of its size.
func (h Hero) smaller(part frame.Pt) *Hero {
	h.Number *= part
	return &h
}

// heroic draws with the number as large as it has room, or, where it has none, as large
// as the value of any chart.
func heroic(h Hero, draw func(*Hero) (frame.Frame, error)) (out frame.Frame, err error) {
	for _, part := range heroSizes {
		if out, err = draw(h.smaller(part)); err == nil {
			return out, nil
		}
	}
	return draw(nil)
}

// figures is how high the figures of a face reach, in parts of their size.
const figures frame.Pt = 0.68

// large is a value in a size, no higher than its figures, and below it the other languages.
func (s setter) large(l Label, size frame.Pt) block {
	first := s.line(l.Lead(), s.Look.Label.Strong, size, figures*size, s.Palette.Actual)
	first.ascent = first.leading
	b := stack(first)
	for i, o := range s.others(l) {
		if s.Equal {
			o = s.line(o.text, first.face, size, 1.2*size, first.colour)
		} else {
			o = s.line(o.text, o.face, s.Look.Figure, 1.3*s.Look.Figure, o.colour)
		}
		if i == 0 { // clear of the comma above
			o.leading += 0.16 * size
			o.ascent += 0.16 * size
		}
		b = b.over(stack(o))
	}
	return b
}

// within is t moved to stand between two edges, and aligned with one that it would pass.
func (t tag) within(left, right frame.Pt) tag {
	switch {
	case t.left < left:
		t.left, t.align = left, 0
	case t.left+t.w > right:
		t.left, t.align = right-t.w, 1
	}
	return t
}

// aboveHero is the white between a column and the large value over it, and between that
// and an arrow's head.
const aboveHero, headHero frame.Pt = 14, 8

// spreadOut lets the outermost columns reach the edges.
func (m *columns) spreadOut() {
	room, n := m.size.W-m.pad.left-m.pad.right, len(m.Bars)
	m.bar = min(m.Hero.Column, 0.72*room/frame.Pt(n))
	m.slot = (room - m.bar) / frame.Pt(n-1)
	half := float64(m.bar / m.slot / 2)
	m.x = span{0.5 - half, float64(n) - 0.5 + half}
}

// heroAt reports whether column i has the large value: the last one, of the reporting year.
func (m *columns) heroAt(i int) bool {
	return m.Hero != nil && i == len(m.Bars)-1 && m.Bars[i].Strong && !m.Bars[i].Missing && m.Bars[i].Level >= 0
}

// underHero is above what the large value of column i stands whose left edge is given: its own
// column, and those that it reaches over, with the lines of their arrows and their values.
func (m *columns) underHero(p plot, i int, left frame.Pt) frame.Pt {
	top := m.peak(p, i)
	for k := i - 1; k >= 0 && left < p.X(float64(k)+1.5)-m.bar/2; k-- {
		if m.Bars[k].Missing || m.Bars[k].Level < 0 {
			continue
		}
		top = min(top, m.peak(p, k))
		if t := m.valueTag(p, k); left < t.left+t.w {
			top = min(top, t.top)
		}
	}
	return top
}

// feet is the line under the columns: under each alone, where they reach the edges.
func (m *columns) feet(p plot, s *sketch, zero frame.Pt) {
	if m.Hero == nil {
		s.line(m.axis(), frame.Point{X: pt(p.box.Left), Y: zero}, frame.Point{X: pt(p.box.Right), Y: zero})
		return
	}
	for i := range m.Bars {
		x := p.X(float64(i) + 0.5)
		s.line(m.axis(), frame.Point{X: x - m.bar/2, Y: zero}, frame.Point{X: x + m.bar/2, Y: zero})
	}
}

// edged is a label of a column, which stands within the edges where columns reach them.
func (m *columns) edged(t tag) tag {
	if m.Hero == nil {
		return t
	}
	return t.within(m.pad.left, m.size.W-m.pad.right)
}
