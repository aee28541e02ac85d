package charts

import (
	"tongket/fonts"
	"tongket/report/frame"
	"tongket/report/say"
)

// ornament is bars over the whole width, with their names; of those that have a value it
// is large.
type ornament struct {
	bars    []Bar
	style   Style
	hanging bool     // a bar of zero hangs from the line
	number  frame.Pt // the size of a value that is alone, at most
}

// severalNumbers is what of the size of one value several have.
const severalNumbers frame.Pt = 0.58

// ornamented is an ornament with its labels measured.
type ornamented struct {
	ornament
	names, values []block
	slot, bar     frame.Pt // from a bar to the next, and how wide one is
	width         frame.Pt
	set           setter
}

// draw is the ornament with its values as large as they have room, or without.
func (o ornament) draw(size frame.Size, shape fonts.Shaper) (frame.Frame, error) {
	number := o.number
	if o.valued() > 1 {
		number *= severalNumbers
	}
	for _, part := range heroSizes {
		if f, err := o.sized(size, asWritten(part*number), shape); err == nil {
			return f, nil
		}
	}
	return o.sized(size, 0, shape)
}

// valued is how many bars have a value.
func (o ornament) valued() (n int) {
	for _, b := range o.bars {
		if len(b.Value) > 0 {
			n++
		}
	}
	return n
}

// sized is the ornament with values of a size; 0: without.
func (o ornament) sized(size frame.Size, number frame.Pt, shape fonts.Shaper) (frame.Frame, error) {
	m, err := o.measure(size, number, setter{o.style, shape})
	if err != nil {
		return frame.Frame{}, err
	}
	c := canvas{size: size, x: span{0, float64(size.W / m.slot)}, y: extremes(o.bars, 1)}
	if !o.hanging && c.y.max == 0 {
		c.y = span{0, 1}
	}
	settle := func(p plot) (sketch, error) { return m.settle(p), nil }
	if c, err = c.fit(settle); err != nil {
		return frame.Frame{}, say.Errorf("charts: ornament: %w", err)
	}
	return c.draw(&series{settle: settle, style: o.style}, shape)
}

func (o ornament) measure(size frame.Size, number frame.Pt, set setter) (*ornamented, error) {
	n := frame.Pt(len(o.bars))
	gap := min(o.style.Look.Ornament.Gap, size.W/n/4)
	m := &ornamented{ornament: o, slot: (size.W + gap) / n, width: size.W, set: set}
	m.bar = min(m.slot-gap, o.style.Look.Ornament.Bar)
	for _, b := range o.bars {
		name := set.name(b.Name)
		if b.Missing {
			name = set.under(set.plain(b.Name.Lead(), o.style.Palette.Note), b.Name)
		}
		if name = set.wrapped(name, m.slot-beside); name.w > m.slot-apart {
			return nil, say.Errorf("charts: bar %q of %.0f pt: %w", clipped(b.Name.Lead()), m.slot, errNoRoom)
		}
		var value block
		switch {
		case b.Missing:
			value = set.missingLarge()
		case number > 0 && len(b.Value) > 0:
			value = set.onCover(b.Value, number)
			if o.valued() > 1 && value.w > m.slot-apart {
				return nil, value.noRoom()
			}
		}
		m.names, m.values = append(m.names, name), append(m.values, value)
	}
	return m, nil
}

// missingLarge is the sign of what is not stated, as large as the values of other charts.
func (s setter) missingLarge() block {
	return stack(s.line(ellipsis, s.Look.Label.Strong, s.Look.Figure, frame.Pt(s.Look.Rise+s.Look.Drop)*s.Look.Figure, s.Look.Label.Colour))
}

// onCover is a value in a size, and below it the other languages, in parts of that size.
func (s setter) onCover(l Label, size frame.Pt) block {
	const other = 0.4
	lead := s.line(l.Lead(), s.Look.Label.Strong, size, frame.Pt(s.Look.Rise+s.Look.Drop)*size, s.Palette.Actual)
	b := stack(lead)
	for _, o := range s.others(l) {
		if s.Equal {
			b = b.over(stack(s.line(o.text, lead.face, size, lead.leading, lead.colour)))
			continue
		}
		size := max(asWritten(other*size), s.Look.Label.Size)
		b = b.over(stack(s.line(o.text, o.face, size, 1.3*size, o.colour)))
	}
	return b
}

// onto is the white between a value and what it stands on: below its figures it has some of
// its own.
func (s setter) onto(v block) frame.Pt {
	if len(v.lines) > 1 {
		return aboveHero
	}
	return max(apart, aboveHero-frame.Pt(s.Look.Drop)*v.lines[0].size)
}

// hung is the white between a value and what it hangs from: above its figures it has some
// of its own.
func (s setter) hung(v block) frame.Pt {
	return max(apart, aboveHero-(frame.Pt(s.Look.Rise)-figures)*v.lines[0].size)
}

func (m *ornamented) settle(p plot) sketch {
	var s sketch
	zero := p.Y(0)
	for i, b := range m.bars {
		x := p.X(float64(i))
		under, end := !m.hanging, zero
		if !b.Missing {
			r := m.style.upright(b, x, x+m.bar, zero, p.Y(b.far()))
			r.hatch, r.brim = m.style.Look.Hatches.Large, 0 // the bars reach the edges
			if b.Level == 0 && !m.hanging {
				r.to = up
			}
			under = r.to == up
			s.bars = append(s.bars, r)
			if end = r.extent().top; !under {
				end = r.extent().bottom
			}
		}
		s.add(m.nameTag(i, x, zero, under))
		s.add(m.valueTag(i, x, end, under))
		s.line(m.style.axis(), frame.Point{X: x, Y: zero}, frame.Point{X: x + m.bar, Y: zero})
	}
	return s
}

// nameTag is the name of a bar on the other side of the line.
func (m *ornamented) nameTag(i int, x, zero frame.Pt, under bool) tag {
	if under {
		return tag{block: m.names[i], left: x, top: zero + belowFoot, align: 0}
	}
	return tag{block: m.names[i], left: x, top: zero - 3 - m.names[i].h, align: 0}
}

// valueTag is what stands beyond the end of a bar: its value, flush with it, or the sign
// that it is not stated in the middle of its place.
func (m *ornamented) valueTag(i int, x, end frame.Pt, up bool) tag {
	const missing frame.Pt = 0.5
	v := m.values[i]
	if v.h == 0 {
		return tag{}
	}
	switch {
	case m.bars[i].Missing && up:
		return v.above(x+m.bar/2, end-missing)
	case m.bars[i].Missing:
		return v.below(x+m.bar/2, end+missing)
	case !up:
		return tag{block: v, left: x, top: end + m.set.hung(v)}.within(0, m.width)
	}
	return tag{block: v, left: x, top: end - m.set.onto(v) - v.h}.within(0, m.width)
}
