package charts

import (
	"slices"

	"tongket/fonts"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/say"
)

// Groups is columns in groups, in each of which there is one of every series, such as a
// year, in one order. Height is that of the whole drawing. What is below zero hangs from
// the line, and the names of the groups stand at the foot.
type Groups struct {
	Names  []Label // of the groups
	Series []Label // said over the first group
	Bars   [][]Bar // of each group
	Height frame.Pt
	Plain  bool // an ornament: bars and the names of the groups, nothing else
	Style  Style
}

var _ doc.Graphic = Groups{}

const (
	mostGroups = 6
	mostSeries = 3

	groupGap   frame.Pt = 2    // between the bars of a group
	valueShare frame.Pt = 1.15 // how much wider than its value a bar is at least
)

type groups struct {
	Groups
	setter
	names     []block
	values    [][]block
	slot, bar frame.Pt
	canvas
}

// Draw is the groups, as wide as asked.
func (c Groups) Draw(width frame.Pt, shape fonts.Shaper) (frame.Frame, error) {
	if err := c.valid(width); err != nil {
		return frame.Frame{}, err
	}
	m, err := c.measure(width, shape)
	if err == nil {
		m.canvas, err = m.fit(m.settle)
	}
	if err != nil {
		return frame.Frame{}, say.Errorf("charts: groups: %w", err)
	}
	return m.draw(&series{settle: m.settle, style: c.Style}, shape)
}

func (c Groups) valid(width frame.Pt) error {
	if n := len(c.Series); n < 2 || n > mostSeries || len(c.Names) != len(c.Bars) {
		return say.Errorf("charts: %d groups of %d bars, with %d names", len(c.Bars), n, len(c.Names))
	}
	for _, g := range c.Bars {
		if len(g) != len(c.Series) {
			return say.Errorf("charts: a group of %d bars among those of %d", len(g), len(c.Series))
		}
	}
	return check("groups", slices.Concat(c.Bars...), mostGroups*mostSeries, width, c.Height)
}

func (c Groups) measure(width frame.Pt, shape fonts.Shaper) (*groups, error) {
	m := &groups{Groups: c, setter: setter{c.Style, shape}}
	m.canvas = canvas{size: frame.Size{W: width, H: c.Height}, x: span{0, float64(len(c.Bars))}, y: extremes(slices.Concat(c.Bars...), used)}
	if m.y.max == 0 && m.y.min == -1 {
		m.y = span{0, 1} // all are zero
	}
	n := frame.Pt(len(c.Series))
	m.slot = width / frame.Pt(len(c.Bars))
	m.bar = (m.slot - (n-1)*groupGap) / (n + 1) // a bar's width of white between groups
	for i, g := range c.Bars {
		name := m.wrapped(m.name(c.Names[i]), m.slot-beside)
		if name.w > m.slot-apart {
			return nil, say.Errorf("group %q of %.0f pt: %w", c.Names[i].Lead(), m.slot, errNoRoom)
		}
		m.names = append(m.names, name)
		m.measureValues(i, g)
	}
	m.bar = min(m.bar, max(c.Style.Look.Bar.Widest, valueShare*m.widest()))
	return m, m.valuesFit()
}

func (m *groups) widest() (w frame.Pt) {
	for _, b := range slices.Concat(m.values...) {
		w = max(w, b.w)
	}
	return w
}

func (m *groups) measureValues(i int, g []Bar) {
	var out []block
	for k, b := range g {
		value := m.missing()
		if !b.Missing {
			value = m.level(b.Value)
			if b.Strong {
				value = m.name(b.Value)
			}
		}
		value = m.wrapped(value, m.bar/valueShare)
		if m.Plain {
			value = block{}
		} else if i == 0 {
			value = m.name(m.Series[k]).over(value)
		}
		out = append(out, value)
	}
	m.values = append(m.values, out)
}

// valuesFit is an error if a value would meet the next one, or leave the drawing. One that
// is wider than its bar, such as "more than 430", has the room that its neighbours leave.
func (m *groups) valuesFit() error {
	end := -apart // of the value before
	for i, g := range m.values {
		for k, value := range g {
			middle := (frame.Pt(i)+0.5)*m.slot + m.off(k)
			if middle-value.w/2 < end+apart {
				return value.noRoom()
			}
			end = middle + value.w/2
			if end > m.size.W {
				return value.noRoom()
			}
		}
	}
	return nil
}

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
	zero := p.Y(0)
	foot := zero
	for i, g := range m.Bars {
		for k, b := range g {
			x := m.at(p, i, k)
			if b.Missing {
				s.add(m.values[i][k].above(x, zero-1.5))
				continue
			}
			r := m.standing(b, x-m.bar/2, x+m.bar/2, zero, p.Y(b.Level))
			s.bars = append(s.bars, r)
			if b.Level < 0 {
				t := m.values[i][k].below(x, r.extent().bottom+2.6)
				foot = max(foot, t.box().bottom+beforeFoot)
				s.add(t)
			} else {
				s.add(m.values[i][k].above(x, r.extent().top-2.6))
			}
		}
	}
	for _, t := range s.tags {
		if slices.ContainsFunc(s.bars, func(b rod) bool { return t.box().meets(b.extent()) }) {
			return s, t.noRoom() // a wide value is over the bar beside its own
		}
	}
	for i, b := range m.names {
		s.add(b.below(p.X(float64(i)+0.5), foot+belowFoot))
	}
	s.line(m.axis(), frame.Point{X: pt(p.box.Left), Y: zero}, frame.Point{X: pt(p.box.Right), Y: zero})
	return s, nil
}
