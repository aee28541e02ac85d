package charts

import (
	"tongket/fonts"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/say"
)

// Changes is rises and falls without their levels: falls hang from the zero
// line, rises stand on it, all on one scale. Height is that of the whole
// drawing.
type Changes struct {
	Bars   []Bar
	Height frame.Pt
	Plain  bool     // an ornament: wide bars, their names, and large what they have of values
	Number frame.Pt // of an ornament: the size of one value, at most
	Style  Style
}

var _ doc.Graphic = Changes{}

type changes struct {
	Changes
	setter
	names, values []block
	bar           frame.Pt
	canvas
}

// Draw is the changes, as wide as asked.
func (c Changes) Draw(width frame.Pt, shape fonts.Shaper) (frame.Frame, error) {
	if err := check("changes", c.Bars, 6, width, c.Height); err != nil {
		return frame.Frame{}, err
	}
	if c.Plain {
		return ornament{c.Bars, c.Style, true, c.Number}.draw(frame.Size{W: width, H: c.Height}, shape)
	}
	m, err := c.measure(width, shape)
	if err == nil {
		m.canvas, err = m.fit(m.settle)
	}
	if err != nil {
		return frame.Frame{}, say.Errorf("charts: changes: %w", err)
	}
	return m.draw(&series{settle: m.settle, style: c.Style}, shape)
}

func (c Changes) measure(width frame.Pt, shape fonts.Shaper) (*changes, error) {
	m := &changes{Changes: c, setter: setter{c.Style, shape}}
	m.canvas = canvas{size: frame.Size{W: width, H: c.Height}, x: span{0, float64(len(c.Bars))}, y: extremes(c.Bars, used)}
	slot := width / frame.Pt(len(c.Bars))
	m.bar = m.barIn(slot)
	for _, b := range c.Bars {
		name := m.wrapped(m.name(b.Name), slot-beside).over(m.status(b.Status, slot-beside))
		value := m.missing()
		if !b.Missing {
			value = m.value(b, slot-6)
			if !b.Strong {
				value = m.wrapped(m.stacked(m.name(b.Value), slot-6), slot-6) // a change is what the chart is about
			}
		}
		if name.w > slot-apart || value.w > slot-apart {
			return nil, say.Errorf("bar %q of %.0f pt: %w", clipped(b.Name.Lead()), slot, errNoRoom)
		}
		m.names, m.values = append(m.names, name), append(m.values, value)
	}
	return m, nil
}

// extremes is the scale of bars on both sides of zero: the longest fills a part
// of it. It is never empty.
func extremes(bars []Bar, part float64) span {
	var s span
	for _, b := range bars {
		if !b.Missing {
			s.min, s.max = min(s.min, b.least()/part), max(s.max, b.Most()/part)
			for _, v := range b.rivals() {
				s.min, s.max = min(s.min, v/part), max(s.max, v/part)
			}
		}
	}
	if s.min == s.max {
		s.min = -1
	}
	return s
}

func (m *changes) settle(p plot) (sketch, error) {
	var s sketch
	zero := p.Y(0)
	for i, b := range m.Bars {
		x := p.X(float64(i) + 0.5)
		if b.Missing {
			s.add(m.names[i].above(x, zero-3))
			s.add(m.values[i].below(x, zero+1.5))
			continue
		}
		r := m.upright(b, x-m.bar/2, x+m.bar/2, zero, p.Y(b.far())).rivalled(b, p.Y)
		s.bars = append(s.bars, r)
		if r.to == up {
			s.add(m.names[i].below(x, zero+belowFoot))
			s.add(m.values[i].above(x, r.extent().top-2.6))
		} else {
			s.add(m.names[i].above(x, zero-3))
			s.add(m.values[i].below(x, r.extent().bottom+2.6))
		}
	}
	s.line(m.axis(), frame.Point{X: pt(p.box.Left), Y: zero}, frame.Point{X: pt(p.box.Right), Y: zero})
	return s, nil
}

// upright is the bar of b between two heights; a change of zero hangs.
func (s Style) upright(b Bar, left, right, zero, end frame.Pt) rod {
	if b.Level > 0 {
		return s.newRod(b, rect{left, end, right, zero}, up).visible(b.far())
	}
	return s.newRod(b, rect{left, zero, right, end}, down).visible(b.far())
}

// standing is the same of a level: one of zero stands.
func (s Style) standing(b Bar, left, right, zero, end frame.Pt) rod {
	r := s.upright(b, left, right, zero, end)
	if b.Level == 0 {
		r.to = up
	}
	return r
}
