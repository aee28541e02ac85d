package charts

import (
	"slices"

	"tongket/report/frame"
)

// stackUp places the bars from above: the first below the names of the parts, each below
// the values that have no room in it.
func (m *parts) stackUp() {
	y := frame.Pt(0)
	for _, b := range m.names {
		y = max(y, b.h+afterNames)
	}
	p := m.plot()
	for i := range m.Bars {
		if i > 0 {
			y += wholeGap
		}
		var over frame.Pt
		for _, k := range m.narrow(p, i) {
			over = max(over, m.values[i][k].h+afterNames)
		}
		y += over
		m.tops = append(m.tops, y)
		y += m.high
	}
	m.size.H = y + 0.5
}

// plot needs no height of its own: bars stand where stackUp puts them.
func (m *parts) plot() plot {
	c := m.canvas
	c.size.H = max(c.size.H, 2*leastPlot)
	return c.plot()
}

// place is the box of part k of bar i.
func (m *parts) place(p plot, i, k int) rect {
	from := m.from(i, k)
	to := from
	if b := m.Bars[i].Parts[k]; !b.Missing {
		to += b.Level
	}
	r := rect{left: p.X(from), right: p.X(to)}
	if m.tops != nil && i < len(m.tops) {
		r.top, r.bottom = m.tops[i], m.tops[i]+m.high
	}
	if r.w() > 2*partGap && k+1 < len(m.Names) {
		r.right -= partGap
	}
	return r
}

// outside reports whether the value of a part has no room in it.
func (m *parts) outside(p plot, i, k int) bool {
	b := m.values[i][k]
	return b.h > 0 && b.w+2*partInset > m.inner(p, i, k).w()
}

// inner is the place of part k of bar i without what may be of its neighbours.
func (m *parts) inner(p plot, i, k int) rect {
	r := m.place(p, i, k)
	if k > 0 {
		if z, ok := m.zone(p, i, k-1); ok {
			r.left = max(r.left, z.right)
		}
	}
	if z, ok := m.zone(p, i, k); ok {
		r.right = min(r.right, z.left)
	}
	return r
}

// zone is where the end of part k of bar i may lie, of one that lies between two ends: its
// neighbour begins in its middle.
func (m *parts) zone(p plot, i, k int) (rect, bool) {
	b := m.Bars[i].Parts[k]
	if b.Missing || b.End != Between {
		return rect{}, false
	}
	r := m.place(p, i, k)
	from, length := m.from(i, k), m.Bars[i].length()
	r.left, r.right = p.X(from+b.Low), p.X(min(from+b.High, length))
	return r, r.w() > 0
}

// from is where part k of bar i begins.
func (m *parts) from(i, k int) (from float64) {
	for _, b := range m.Bars[i].Parts[:k] {
		if !b.Missing {
			from += b.Level
		}
	}
	return from
}

// narrow is the parts of a bar whose values stand over it; those of the first bar stand
// below the names.
func (m *parts) narrow(p plot, i int) (out []int) {
	for k := range m.Names {
		if i > 0 && m.outside(p, i, k) {
			out = append(out, k)
		}
	}
	return out
}

// settle places bars with their names, then what stands over the first of them.
func (m *parts) settle(p plot) (sketch, error) {
	var s sketch
	for i, w := range m.Bars {
		name := m.wholes[i]
		s.add(tag{block: name, top: m.tops[i] + (m.high-name.h)/2})
		if err := m.settleParts(p, &s, i); err != nil {
			return s, err
		}
		m.settleZones(p, &s, i)
		m.settleRest(p, &s, i)
		if total := m.total[i]; !m.Plain {
			s.add(tag{block: total, left: p.X(w.length()) + m.Look.Bullet.Gap, top: m.tops[i] + (m.high-total.h)/2})
		}
	}
	m.settleJoins(p, &s)
	return s, m.settleNames(p, &s)
}

func (m *parts) settleParts(p plot, s *sketch, i int) error {
	for k, b := range m.Bars[i].Parts {
		at := m.place(p, i, k)
		if b.Missing {
			continue
		}
		if b.Fill == Actual || b.Fill == Previous {
			b.Fill = partFills[k]
		}
		r := m.newRod(b, at, right)
		r.brim, r.inside = 0, true
		if value := m.values[i][k]; value.h > 0 && !m.outside(p, i, k) {
			t := tag{block: value, left: m.inner(p, i, k).left + partInset, top: at.top + (at.h()-value.h)/2}
			s.within, r = append(s.within, m.onPart(b.Fill, t)), r.whole(t.box())
		}
		s.bars = append(s.bars, r)
	}
	return m.settleOver(p, s, i, m.narrow(p, i))
}

// settleZones leaves open where the ends of parts may lie.
func (m *parts) settleZones(p plot, s *sketch, i int) {
	for k, b := range m.Bars[i].Parts {
		if r, ok := m.zone(p, i, k); ok {
			open := m.newRod(Bar{Fill: b.Fill, Low: 0, High: 1, End: Between}, r, right)
			open.brim = 0
			s.bars = append(s.bars, open)
		}
	}
}

// onPart is a value as it can be read on its fill: white on dark, else on white.
func (m *parts) onPart(f Fill, t tag) tag {
	if f != Actual {
		t.halo = true
		return t
	}
	t.lines = slices.Clone(t.lines)
	for i := range t.lines {
		t.lines[i].colour = m.Palette.Paper
	}
	return t
}

// settleOver writes the values of narrow parts over them, and leads there.
func (m *parts) settleOver(p plot, s *sketch, i int, over []int) error {
	var wanted, widths []frame.Pt
	for _, k := range over {
		at := m.place(p, i, k)
		wanted, widths = append(wanted, (at.left+at.right)/2), append(widths, m.values[i][k].w)
	}
	lefts, fits := spread(wanted, widths, m.pad.left, m.size.W, namesApart)
	for n, k := range over {
		b := m.values[i][k]
		if !fits {
			return b.noRoom()
		}
		foot := m.tops[i] - afterNames
		s.add(tag{block: b, left: lefts[n], top: foot - b.h})
		m.leadDown(s, frame.Point{X: lefts[n] + b.w/2, Y: foot + 0.5}, frame.Point{X: wanted[n], Y: m.tops[i]})
	}
	return nil
}

// leadDown is the hairline from what stands over a bar to its part.
func (m *parts) leadDown(s *sketch, from, to frame.Point) {
	s.line(frame.Stroke{Colour: m.Palette.Note, Width: m.Look.Line.Edge}, from, to)
}

// settleRest leaves open what is not stated: hairlines above and below, and its sign.
func (m *parts) settleRest(p plot, s *sketch, i int) {
	if !m.Bars[i].Rest {
		return
	}
	last := m.place(p, i, len(m.Names)-1)
	r := rect{last.right + partGap, m.tops[i], p.X(m.Bars[i].length()), m.tops[i] + m.high}
	if r.w() <= 0 {
		return
	}
	hair := frame.Stroke{Colour: m.Palette.Note, Width: m.Look.Line.Edge}
	for _, y := range []frame.Pt{r.top + hair.Width/2, r.bottom - hair.Width/2} {
		s.ground = append(s.ground, trace{[]frame.Point{{X: r.left, Y: y}, {X: r.right, Y: y}}, hair})
	}
	if sign := m.missing(); sign.w < r.w() && !m.Plain {
		s.within = append(s.within, tag{block: sign, left: (r.left + r.right - sign.w) / 2, top: (r.top + r.bottom - sign.h) / 2})
	}
}

// settleJoins leads from the end of each part to that of the same in the next bar.
func (m *parts) settleJoins(p plot, s *sketch) {
	hair := frame.Stroke{Colour: m.Palette.Note, Width: m.Look.Line.Edge}
	for i := 1; i < len(m.Bars); i++ {
		if len(m.narrow(p, i)) > 0 {
			continue // values stand there
		}
		for k := range m.Names {
			if m.Bars[i].Parts[k].Missing || m.Bars[i-1].Parts[k].Missing {
				continue
			}
			from, to := m.place(p, i-1, k), m.place(p, i, k)
			s.ground = append(s.ground, trace{[]frame.Point{{X: from.right, Y: from.bottom}, {X: to.right, Y: to.top}}, hair})
		}
	}
}

// settleNames writes the names of the parts over the first bar, each at the beginning of
// its part or as near to it as the others leave room.
func (m *parts) settleNames(p plot, s *sketch) error {
	var wanted, widths, marks []frame.Pt
	for k, b := range m.names {
		x := p.X(m.Bars[0].length()) - b.w // the rest
		if k < len(m.Names) {
			x = m.place(p, 0, k).left
		}
		wanted, widths, marks = append(wanted, x+b.w/2), append(widths, b.w), append(marks, x)
	}
	lefts, fits := spread(wanted, widths, m.pad.left, m.size.W, namesApart)
	for k, b := range m.names {
		if !fits {
			return b.noRoom()
		}
		var foot frame.Pt
		for _, other := range m.names {
			foot = max(foot, other.h)
		}
		s.add(tag{block: b, left: lefts[k], top: foot - b.h})
		if abs(lefts[k]-marks[k]) > shortLeader && k < len(m.Names) {
			m.leadDown(s, frame.Point{X: lefts[k] + apart, Y: foot + 0.5}, frame.Point{X: marks[k] + apart, Y: m.tops[0]})
		}
	}
	return nil
}
