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
	Stair  Stair   // the targets of each bar that has some, counted through all groups
	Height frame.Pt
	Plain  bool // an ornament: bars and the names of the groups, nothing else
	Style  Style
}

var _ doc.Graphic = Groups{}

const (
	mostGroups = 6
	mostSeries = 3

	groupGap   frame.Pt = 2    // between the bars of a group
	aimBrim    frame.Pt = 0.5  // how far the line of a target runs beyond its bar
	valueShare frame.Pt = 1.15 // how much wider than its value a bar is at least
)

type groups struct {
	Groups
	setter
	names     []block
	values    [][]block
	rows      []footRow // what is said of the targets
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
	if err := c.Stair.valid(len(c.Bars) * len(c.Series)); err != nil {
		return err
	}
	return check("groups", slices.Concat(c.Bars...), mostGroups*mostSeries, width, c.Height)
}

func (c Groups) measure(width frame.Pt, shape fonts.Shaper) (*groups, error) {
	m := &groups{Groups: c, setter: setter{c.Style, shape}}
	m.canvas = canvas{size: frame.Size{W: width, H: c.Height}, x: span{0, float64(len(c.Bars))}, y: c.Stair.widen(extremes(slices.Concat(c.Bars...), used))}
	if m.y.max == 0 && m.y.min == -1 {
		m.y = span{0, 1} // all are zero
	}
	n := frame.Pt(len(c.Series))
	m.pad.left = m.stairRoom(c.Stair)
	m.slot = (width - m.pad.left) / frame.Pt(len(c.Bars))
	m.bar = (m.slot - (n-1)*groupGap) / (n + 1) // a bar's width of white between groups
	for i, g := range c.Bars {
		name := m.wrapped(m.name(c.Names[i]), m.slot-beside)
		if name.w > m.slot-apart {
			return nil, say.Errorf("group %q of %.0f pt: %w", clipped(c.Names[i].Lead()), m.slot, errNoRoom)
		}
		m.names = append(m.names, name)
		m.measureValues(i, g)
	}
	m.rows = m.measureStair(c.Stair, len(c.Bars)*len(c.Series), m.bar)
	m.size.H += further(m.rows)
	m.bar = min(m.bar, max(c.Style.Look.Bar.Widest, valueShare*m.widest()))
	return m, m.valuesFit()
}

func (m *groups) widest() (w frame.Pt) {
	all := slices.Concat(m.values...)
	for _, r := range m.rows {
		all = append(all, r.numbers...)
	}
	for _, b := range all {
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
	end := m.pad.left - apart // of the value before
	for i, g := range m.values {
		for k, value := range g {
			middle := m.pad.left + (frame.Pt(i)+0.5)*m.slot + m.off(k)
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
