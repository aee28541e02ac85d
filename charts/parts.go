package charts

import (
	"math"
	"slices"

	"tongket/fonts"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/say"
)

// Parts is wholes, a bar each from above, divided into their parts in one order, on one
// scale from zero. What of a whole no part is stated of is left open, with "…". It is as
// high as it needs.
type Parts struct {
	Names []Label // of the parts
	Rest  Label   // what is said of the rest that is not stated
	Bars  []Whole
	Plain bool // an ornament: high bars and their names, nothing else
	Style Style
}

// Whole is one bar. Its fills say which part it is; what is derived or assumed is drawn
// so all the same.
type Whole struct {
	Name   Label
	Total  Label // behind the bar; empty where it is said elsewhere
	Level  float64
	Parts  []Bar // of each of the names; one that is missing has no length
	Rest   bool  // the parts are less than the whole, by more than rounding
	Strong bool  // of the reporting year
}

var _ doc.Graphic = Parts{}

// partFills is the fills of published parts, in their order.
var partFills = []Fill{Actual, Previous, Blank}

const (
	mostWholes = 6

	wholeBar    frame.Pt = 18  // the height of a bar, if no value takes two lines
	wholeGap    frame.Pt = 9   // between two bars
	partGap     frame.Pt = 1.2 // between two parts
	partInset   frame.Pt = 4   // before a value in its part
	plainBar    frame.Pt = 40
	afterNames  frame.Pt = 4
	besideWhole frame.Pt = 12 // between a bar and its name
	namesApart  frame.Pt = 8
)

// parts is Parts with its labels measured and its bars placed.
type parts struct {
	Parts
	setter
	names         []block // of the parts, and of the rest
	wholes, total []block
	values        [][]block
	high          frame.Pt   // how high a bar is
	tops          []frame.Pt // of each bar
	canvas
}

// Draw is the bars, as wide as asked.
func (c Parts) Draw(width frame.Pt, shape fonts.Shaper) (frame.Frame, error) {
	if err := c.valid(width); err != nil {
		return frame.Frame{}, err
	}
	m, err := c.measure(width, shape)
	if err == nil {
		var s sketch
		if s, err = m.settle(m.plot()); err == nil {
			err = s.check(m.size)
		}
	}
	if err != nil {
		return frame.Frame{}, say.Errorf("charts: parts: %w", err)
	}
	return m.draw(&series{settle: m.settle, style: c.Style}, shape)
}

func (c Parts) valid(width frame.Pt) error {
	if len(c.Names) < 2 || len(c.Names) > len(partFills) {
		return say.Errorf("charts: %d parts of a whole; it takes 2 or 3", len(c.Names))
	}
	var all []Bar
	for _, w := range c.Bars {
		if len(w.Parts) != len(c.Names) || !finite(w.Level) || w.Level < 0 || w.Level > 1e300 {
			return say.Errorf("charts: whole %q of %g with %d of %d parts", w.Name.Lead(), w.Level, len(w.Parts), len(c.Names))
		}
		for _, b := range w.Parts {
			if !b.Missing && b.Level < 0 {
				return say.Errorf("charts: part of %q below zero: %g", w.Name.Lead(), b.Level)
			}
		}
		all = append(all, w.Parts...)
	}
	return check("parts", all, mostWholes*len(partFills), width, wholeBar)
}

// measure is c with its scale between the names of the bars and their totals.
func (c Parts) measure(width frame.Pt, shape fonts.Shaper) (*parts, error) {
	m := &parts{Parts: c, setter: setter{c.Style, shape}, high: wholeBar}
	m.canvas = canvas{size: frame.Size{W: width}, x: span{0, c.longest()}, y: span{0, 1}}
	for _, w := range c.Bars {
		name, total := m.level(w.Name), m.level(w.Total)
		if w.Strong {
			name, total = m.name(w.Name), m.name(w.Total)
		}
		m.wholes, m.total = append(m.wholes, name), append(m.total, total)
		m.pad.left = max(m.pad.left, name.w+besideWhole)
		if total.w > 0 && !c.Plain {
			m.pad.right = max(m.pad.right, total.w+m.Look.Bullet.Gap)
		}
		m.measureValues(w)
	}
	if c.Plain {
		m.high = plainBar
	}
	if width-m.pad.left-m.pad.right < 2*leastPlot {
		return nil, say.Errorf("parts in %.0f pt: %w", width-m.pad.left-m.pad.right, errNoRoom)
	}
	m.measureNames()
	m.stackUp()
	return m, nil
}

func (m *parts) measureValues(w Whole) {
	var out []block
	for _, b := range w.Parts {
		value := block{}
		if !b.Missing && !m.Plain {
			value = m.inPart(b, w.Strong)
			m.high = max(m.high, value.h+4)
		}
		out = append(out, value)
	}
	m.values = append(m.values, out)
}

// inPart is the value of a part: strong in the reporting year.
func (m *parts) inPart(b Bar, strong bool) block {
	if strong {
		return m.name(b.Value)
	}
	return m.level(b.Value)
}

func (m *parts) measureNames() {
	if m.Plain {
		return
	}
	for k, n := range m.Names {
		name := m.name(n)
		if m.outside(m.plot(), 0, k) { // the value stands over the first bar, too
			name = name.over(m.values[0][k])
		}
		m.names = append(m.names, name)
	}
	if slices.ContainsFunc(m.Bars, func(w Whole) bool { return w.Rest }) {
		m.names = append(m.names, m.level(m.Rest))
	}
	m.wrapNames()
}

// wrapNames sets names on several lines where they have no room beside each other.
func (m *parts) wrapNames() {
	room, wide := m.size.W-m.pad.left, -namesApart
	for _, b := range m.names {
		wide += b.w + namesApart
	}
	if wide <= room {
		return
	}
	n := frame.Pt(len(m.names))
	for i, b := range m.names {
		m.names[i] = m.wrapped(b, (room-(n-1)*namesApart)/n)
	}
}

// longest is the end of the scale; it is never zero.
func (c Parts) longest() (most float64) {
	for _, w := range c.Bars {
		most = max(most, w.length())
	}
	if most == 0 {
		return 1
	}
	return most
}

// length is the whole, or the parts where rounding makes them more.
func (w Whole) length() float64 {
	sum := 0.0
	for _, b := range w.Parts {
		if !b.Missing {
			sum += b.Level
		}
	}
	return math.Max(sum, w.Level)
}
