package charts

import (
	"slices"

	"tongket/fonts"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/say"
)

// Columns is values side by side, mostly years, with published changes as
// arrows and a target over the years for which it is stated, or a stair of several. Height
// is that of the whole drawing, but for the rows of further setters of targets. What is below
// zero hangs from the line, and all names stand at the foot.
type Columns struct {
	Bars   []Bar
	Arrows []Arrow
	Target *Target
	Stair  Stair // in place of one target
	Above  Label // what a value above zero is, at the left of the line
	Below  Label // and one below
	Height frame.Pt
	Plain  bool     // an ornament: wide bars, their names, and large what they have of values
	Number frame.Pt // of an ornament: the size of one value, at most
	Hero   *Hero
	Style  Style
}

// Arrow is a change from one bar to a later one: beside the bars if they are
// neighbours, otherwise a bracket above. Its lead is dotted if it is assumed.
type Arrow struct {
	From, To int
	Label    Label
	Assumed  bool
}

var _ doc.Graphic = Columns{}

// beside is between an arrow's label and the bars.
const beside frame.Pt = 5

// mostColumns is how many columns have room; more are a line.
const mostColumns = 12

// barIn is how wide a bar is in its slot.
func (s Style) barIn(slot frame.Pt) frame.Pt {
	return min(frame.Pt(s.Look.Bar.Share)*slot, s.Look.Bar.Widest)
}

// columns is Columns with its labels measured.
type columns struct {
	Columns
	setter
	names, values []block
	changes       []block
	bracketed     bool      // all changes stand over the columns
	steps         Stair     // the targets, be there one or several
	aim           block     // what is said of one
	rows          []footRow // what is said of several
	above, below  block
	slot, bar     frame.Pt
	canvas
}

// Draw is the columns, as wide as asked.
func (c Columns) Draw(width frame.Pt, shape fonts.Shaper) (frame.Frame, error) {
	if err := c.valid(width); err != nil {
		return frame.Frame{}, err
	}
	if c.Plain {
		return ornament{c.Bars, c.Style, false, c.Number}.draw(frame.Size{W: width, H: c.Height}, shape)
	}
	if c.Hero != nil {
		return heroic(*c.Hero, func(h *Hero) (frame.Frame, error) { c.Hero = h; return c.sized(width, shape) })
	}
	return c.sized(width, shape)
}

// sized is c with its number as large as it is said.
func (c Columns) sized(width frame.Pt, shape fonts.Shaper) (frame.Frame, error) {
	m, err := c.measure(width, shape)
	if err == nil {
		m.canvas, err = m.fit(m.settle)
	}
	if err != nil {
		return frame.Frame{}, say.Errorf("charts: columns: %w", err)
	}
	return m.draw(&series{settle: m.settle, style: c.Style}, shape)
}

func (c Columns) valid(width frame.Pt) error {
	if err := check("columns", c.Bars, mostColumns, width, c.Height); err != nil {
		return err
	}
	for i, a := range c.Arrows {
		if slices.ContainsFunc(c.Arrows[:i], func(b Arrow) bool { return a.From == b.From && a.To == b.To }) {
			return say.Errorf("charts: two arrows from column %d to %d", a.From, a.To)
		}
		if a.From < 0 || a.From >= a.To || a.To >= len(c.Bars) {
			return say.Errorf("charts: arrow %q from column %d to %d of %d", a.Label.Lead(), a.From, a.To, len(c.Bars))
		}
		if c.Bars[a.From].Missing || c.Bars[a.To].Missing {
			return say.Errorf("charts: arrow %q at a column without value", a.Label.Lead())
		}
		if c.Bars[a.From].Level < 0 || c.Bars[a.To].Level < 0 {
			return say.Errorf("charts: arrow %q at a column below zero", a.Label.Lead())
		}
	}
	return c.targets().valid(len(c.Bars))
}

// targets is the targets, of which one that is alone is a stair of one step.
func (c Columns) targets() Stair {
	if c.Target != nil {
		return Stair{Called: []Label{nil}, Steps: []Target{*c.Target}}
	}
	return c.Stair
}

func (c Columns) measure(width frame.Pt, shape fonts.Shaper) (*columns, error) {
	m := &columns{Columns: c, setter: setter{c.Style, shape}, steps: c.targets()}
	m.canvas = canvas{size: frame.Size{W: width, H: c.Height}, x: span{0, float64(len(c.Bars))}, y: c.scale()}
	if c.Target != nil {
		m.aim = m.name(c.Target.Label)
		switch room := m.aim.w + m.Look.Target.Marker + markerGap; c.aimSide() {
		case atRight:
			m.pad.right = room
		case atLeft:
			m.pad.left = room
		}
	}
	m.measureSides()
	m.pad.left = max(m.pad.left, m.stairRoom(c.Stair))
	m.slot = (width - m.pad.left - m.pad.right) / frame.Pt(len(c.Bars))
	m.bar = m.barIn(m.slot)
	if m.Hero != nil {
		m.spreadOut()
	}
	m.rows = m.measureStair(c.Stair, len(c.Bars), m.slot-6)
	if m.Hero == nil { // which is as high as its place
		m.size.H += further(m.rows)
	}
	m.measureChanges()
	for i, b := range c.Bars {
		name := m.wrapped(m.name(b.Name), m.slot-beside).over(m.status(b.Status, m.slot-beside))
		value := m.missing()
		if !b.Missing {
			value = m.value(b, m.slot-6)
		}
		if m.heroAt(i) {
			m.names, m.values = append(m.names, name), append(m.values, m.large(b.Value, m.Hero.Number))
			continue
		}
		if name.w > m.slot-apart || value.w > m.slot-6 {
			return nil, say.Errorf("column %q of %.0f pt: %w", clipped(b.Name.Lead()), m.slot, errNoRoom)
		}
		m.names, m.values = append(m.names, name), append(m.values, value)
	}
	return m, nil
}

// measureChanges makes columns narrower than they would be where changes stand between them,
// and has all changes over them where they would be too narrow.
func (m *columns) measureChanges() {
	bar := m.bar
	for _, a := range m.Arrows {
		b := m.name(a.Label)
		m.changes = append(m.changes, b)
		if m.isStep(a) {
			bar = min(bar, m.slot-b.w-2*beside)
		}
	}
	if m.bracketed = bar < 0.4*m.barIn(m.slot); !m.bracketed {
		m.bar = bar
	}
}

// isStep reports whether a change stands in the gap between its columns.
func (m *columns) isStep(a Arrow) bool { return a.To == a.From+1 && !m.bracketed }

// scale is that of both sides of zero; it is never empty.
func (c Columns) scale() span {
	s := c.targets().widen(extremes(c.Bars, used))
	if s.max == 0 && !c.hangs() {
		return span{0, 1} // all are zero
	}
	return s
}

// hangs reports whether something is below zero.
func (c Columns) hangs() bool {
	return slices.ContainsFunc(c.Bars, func(b Bar) bool { return !b.Missing && b.Level < 0 }) ||
		slices.ContainsFunc(c.targets().Steps, func(t Target) bool { return t.Level < 0 })
}

// settle places bars and labels first, then the arrows around them.
func (m *columns) settle(p plot) (sketch, error) {
	var s sketch
	zero, foot, under := p.Y(0), m.foot(p, &s), frame.Pt(0)
	for i, b := range m.Bars {
		x := p.X(float64(i) + 0.5)
		s.add(m.edged(m.names[i].below(x, foot+belowFoot)))
		under = max(under, foot+belowFoot+m.names[i].h)
		if b.Missing {
			s.add(m.values[i].above(x, zero-1.5))
			continue
		}
		s.bars = append(s.bars, m.rod(p, i))
		s.add(m.valueTag(p, i))
	}
	m.settleSides(&s, zero)
	m.settleCasing(p, &s)
	m.feet(p, &s, zero)
	m.settleTargetLine(p, &s)
	m.settleRows(&s, m.rows, under, func(i int) frame.Pt { return p.X(float64(i) + 0.5) })
	for i, a := range m.Arrows {
		if m.isStep(a) {
			m.settleStep(p, &s, a, m.changes[i])
		}
	}
	if err := m.settleTargetLabel(p, &s); err != nil {
		return s, err
	}
	return s, m.settleBrackets(p, &s)
}

func (s Style) axis() frame.Stroke {
	return frame.Stroke{Colour: s.Palette.Ink, Width: s.Look.Lines.Axis}
}

// rod is the bar of column i. Its end can be seen beside the axis and beside the
// targets' lines on its side.
func (m *columns) rod(p plot, i int) rod {
	b, x, zero := m.Bars[i], p.X(float64(i)+0.5), p.Y(0)
	return m.against(p, m.standing(b, x-m.bar/2, x+m.bar/2, zero, p.Y(b.far())), m.steps.at(i), b.far()).rivalled(b, p.Y)
}

// peak is where the bar of column i ends.
func (m *columns) peak(p plot, i int) frame.Pt { return m.rod(p, i).at.top }

// valueTag is the value of column i beyond the end of its bar, and beyond a target
// line that would run through it.
func (m *columns) valueTag(p plot, i int) tag {
	b, x, at := m.values[i], p.X(float64(i)+0.5), m.rod(p, i).extent()
	switch {
	case m.heroAt(i):
		t := b.above(x, m.underHero(p, i, x+m.bar/2-b.w)-aboveHero)
		t.left, t.align = x+m.bar/2-b.w, 1
		return m.clearOfTarget(p, i, t)
	case m.Bars[i].Level < 0:
		return m.clearOfTarget(p, i, m.edged(b.below(x, at.bottom+2.6)))
	}
	return m.clearOfTarget(p, i, m.edged(b.above(x, at.top-2.6)))
}

// head is where a label may stand above column i: over its bar and value.
func (m *columns) head(p plot, i int) frame.Pt {
	switch {
	case m.Bars[i].Missing:
		return p.Y(0) - 1.5 - m.values[i].h
	case m.Bars[i].Level < 0:
		return p.Y(0) - 1.5
	case m.heroAt(i):
		return m.valueTag(p, i).top - headHero
	}
	return m.valueTag(p, i).top
}
