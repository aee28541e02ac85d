package charts

import "tongket/report/frame"

// ruler is a scale across a width.
type ruler struct {
	span
	from, to frame.Pt
}

func (r ruler) at(v float64) frame.Pt {
	return r.from + (r.to-r.from)*frame.Pt((v-r.min)/(r.max-r.min))
}

// settle places rows in a column that begins at x.
func (m *ranking) settle(x frame.Pt, rows []rankingRow) sketch {
	var s sketch
	scale := m.ruler(x)
	y := m.top()
	m.settleHeads(&s, x, y)
	first, through := y, []rect(nil) // where lines run from head to foot
	for _, r := range rows {
		if r.group.h > 0 {
			s.add(tag{block: r.group, left: x, top: y + groupWhite, align: 0})
		}
		y += r.lead()
		m.settleRow(&s, x, y, scale, r)
		if m.above {
			through = append(through, rect{top: y + r.name.h + rowWhite/2, bottom: y + m.high(r) - rowWhite})
		}
		y += m.high(r)
	}
	if !m.above {
		through = []rect{{top: first, bottom: y}}
	}
	m.settleLevel(&s, scale, x, first, through)
	for _, t := range through {
		s.line(m.axis(), frame.Point{X: scale.at(0), Y: t.top}, frame.Point{X: scale.at(0), Y: t.bottom})
	}
	return s
}

// ruler is the scale of a column that begins at x, with room for open ends.
func (m *ranking) ruler(x frame.Pt) ruler {
	r := ruler{m.span, x + m.zero(), x + m.size.W - tickWidth/2 - tickCasing}
	for _, row := range m.rows {
		if row.End == Above && !row.Missing && row.Level >= 0 {
			r.to = x + m.size.W - reach(m.Look.Tip)
		}
	}
	for _, row := range m.rows {
		if row.End == Above && !row.Missing && row.Level < 0 {
			r.from = x + m.zero() + reach(m.Look.Tip)
		}
	}
	for _, row := range m.rows { // half a diamond stands out of the scale
		if len(row.rivals()) > 0 {
			r.to = min(r.to, x+m.size.W-rivalHalf-rivalCase)
		}
		if len(row.rivals()) > 0 && row.Level < 0 {
			r.from = max(r.from, x+m.zero()+rivalHalf+rivalCase)
		}
	}
	return r.lessAt(0)
}

// lessAt is r with room for the least of a bar that is seen beside zero, where zero is at
// an end of it.
func (r ruler) lessAt(zero float64) ruler {
	if at := r.at(zero); r.to-at < seen && r.span.max > 0 {
		r.to -= seen
	} else if at-r.from < seen && r.span.min < 0 {
		r.from += seen
	}
	return r
}

func (m *ranking) settleRow(s *sketch, x, y frame.Pt, scale ruler, r rankingRow) {
	middle := y + (m.high(r)-rowWhite)/2
	if m.above {
		s.add(tag{block: r.name, left: x, top: y})
		middle += (r.name.h + rowWhite) / 2
	}
	centred := func(b block, left, align frame.Pt) {
		s.add(tag{block: b, left: left, top: middle - b.h/2, align: align})
	}
	if !m.above {
		centred(r.name, x, 0)
	}
	edge := m.figuresFrom(x)
	for i, b := range []block{r.value, r.other} {
		if m.figures[i] == 0 {
			continue
		}
		edge += m.figures[i]
		centred(b, edge-b.w, 1)
		edge += besideFigure
	}
	end := scale.at(0)
	if !r.Missing {
		b := m.lying(r.Bar, scale, middle).rivalled(r.Bar, scale.at)
		if r.Other != nil && !r.Other.Missing {
			b = b.whole(tickAt(*r.Other, scale, middle))
		}
		s.bars = append(s.bars, b)
		end = scale.at(r.Bar.far())
	}
	if r.Other != nil && !r.Other.Missing {
		m.settleTick(s, *r.Other, scale, end, middle)
	}
}

// figuresFrom is where the figures of a column that begins at x begin.
func (m *ranking) figuresFrom(x frame.Pt) frame.Pt {
	if m.above {
		return x
	}
	return x + m.name + besideName
}

// lying is the bar of b beside the axis.
func (m *ranking) lying(b Bar, scale ruler, middle frame.Pt) rod {
	zero, end := scale.at(0), scale.at(b.far())
	if b.Level < 0 {
		return m.newRod(b, rect{end, middle - rowBar/2, zero, middle + rowBar/2}, left).visible(b.far())
	}
	return m.newRod(b, rect{zero, middle - rowBar/2, end, middle + rowBar/2}, right).visible(b.far())
}

// tickAt is the tick of what another year had, from one end to the other of what lies
// between two.
func tickAt(b Bar, scale ruler, middle frame.Pt) rect {
	half := rowBar/2 + tickBeyond
	return rect{scale.at(b.least()) - tickWidth/2, middle - half, scale.at(b.Most()) + tickWidth/2, middle + half}
}

// settleTick draws what another year had: on a bar with white beside it, but not so near
// to its end that the end could not be seen. What no source states is white.
func (m *ranking) settleTick(s *sketch, b Bar, scale ruler, end, middle frame.Pt) {
	box := tickAt(b, scale, middle)
	if box.left > end+besideBarEnd-tickWidth/2 || box.right < end-besideBarEnd+tickWidth/2 {
		white := box
		white.left, white.right = white.left-tickCasing, white.right+tickCasing
		s.shape(m.Palette.Paper, white.corners()...)
	}
	fill := m.Palette.Previous
	if b.Fill == Derived || b.Fill == Assumed || b.End == Between {
		fill = m.Palette.Paper
	}
	s.shape(fill, box.corners()...)
	s.line(frame.Stroke{Colour: m.Palette.Actual, Width: tickOutline}, closed(box.grow(-tickOutline/2).corners())...)
}

// settleHeads sets a sample of the bars and of the ticks over their figures, and below
// it what they are.
func (m *ranking) settleHeads(s *sketch, x, foot frame.Pt) {
	edge := m.figuresFrom(x)
	for i, b := range m.heads {
		if m.figures[i] == 0 {
			continue
		}
		edge += m.figures[i]
		if b.h > 0 {
			top := foot - rowWhite - b.h
			s.add(tag{block: b, left: edge - b.w, top: top, align: 1})
			m.sample(s, i, edge, top-sampleHeight/2)
		}
		edge += besideFigure
	}
}

func (m *ranking) sample(s *sketch, column int, edge, middle frame.Pt) {
	if column == 0 {
		s.shape(m.Palette.Actual, rect{edge - sampleWidth, middle - 2.5, edge, middle + 2.5}.corners()...)
		return
	}
	box := rect{edge - sampleWidth/2 - tickWidth/2, middle - 5, edge - sampleWidth/2 + tickWidth/2, middle + 5}
	s.shape(m.Palette.Previous, box.corners()...)
	s.line(frame.Stroke{Colour: m.Palette.Actual, Width: tickOutline}, closed(box.grow(-tickOutline/2).corners())...)
}

// settleLevel draws the line behind the bars, and what it is above it.
func (m *ranking) settleLevel(s *sketch, scale ruler, x, first frame.Pt, through []rect) {
	if m.Line == nil {
		return
	}
	at := scale.at(m.Line.At)
	for _, t := range through {
		s.ground = append(s.ground, trace{[]frame.Point{{X: at, Y: t.top}, {X: at, Y: t.bottom}}, m.axis()})
	}
	if !m.above {
		s.ground = append(s.ground, trace{[]frame.Point{{X: at, Y: first - belowLevelName}, {X: at, Y: first}}, m.axis()})
	}
	t := m.level(m.Line.Label).above(at, first-belowLevelName)
	t.left = max(x+m.zero(), min(t.left, x+m.size.W-t.w))
	s.add(t)
}
