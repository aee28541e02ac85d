package charts

import (
	"tongket/fonts"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/say"
)

// Bullets is values against their targets, a row each, every row on a scale of its own
// from zero to a round number. Where there is room the words of a row stand beside its
// scale, else above it. It is as high as it needs.
type Bullets struct {
	Rows  []Aim
	Style Style
}

// Aim is a value and what it should be.
type Aim struct {
	Bar
	Unit    Label
	Full    float64 // where the track ends
	From    string  // the numbers at its ends
	To      Label
	Reach   float64 // where the scale ends: beyond Full if the bar goes on behind the track
	Goals   []Goal  // one, or one of each of several who set targets, all named
	Verdict Label   // whether it is met, in words
}

// Goal is a target and the side on which a value lies: -1 below it, 0 or 1 otherwise.
// The side is of the exact numbers, not of what can be seen.
type Goal struct {
	Level float64
	Label Label
	Side  int
	Down  bool // less is better
}

var _ doc.Graphic = Bullets{}

// mostAims is how many rows bullets have.
const mostAims = 8

// bullets is Bullets with their labels measured.
type bullets struct {
	Bullets
	setter
	rows                       []aimRow
	name, unit, value, verdict frame.Pt // the columns; 0: the words stand above
	track                      frame.Pt
	above                      bool // words stand above their scale
	size                       frame.Size
}

// Draw is the bullets, as wide as asked.
func (b Bullets) Draw(width frame.Pt, shape fonts.Shaper) (frame.Frame, error) {
	if err := b.valid(width); err != nil {
		return frame.Frame{}, err
	}
	var err error
	for _, above := range []bool{false, true} {
		var m *bullets
		if m, err = b.measure(width, above, shape); err == nil {
			s := m.settle()
			if err = s.check(m.size); err == nil {
				return s.onto(m.size, b.Style, shape), nil
			}
		}
	}
	return frame.Frame{}, say.Errorf("charts: bullets: %w", err)
}

func (b Bullets) valid(width frame.Pt) error {
	var all []Bar
	for _, r := range b.Rows {
		all = append(all, r.Bar)
	}
	if err := check("bullets", all, mostAims, width, 1); err != nil {
		return err
	}
	for _, r := range b.Rows {
		on := func(v float64) bool { return finite(v) && v >= 0 && v <= r.Reach }
		if !finite(r.Full) || r.Full <= 0 || r.Reach < r.Full || r.Reach > 1e300 {
			return say.Errorf("charts: bullet to %g", r.Full)
		}
		if !r.Missing && !(on(r.Bar.least()) && on(r.Bar.Most())) {
			return say.Errorf("charts: bullet of %g on a scale to %g", r.Bar.Most(), r.Reach)
		}
		if len(r.Goals) > mostSetters {
			return say.Errorf("charts: bullet with %d targets; it takes %d", len(r.Goals), mostSetters)
		}
		for _, g := range r.Goals {
			if !on(g.Level) {
				return say.Errorf("charts: target %g on a scale to %g", g.Level, r.Reach)
			}
		}
	}
	return nil
}

const (
	leastTrack frame.Pt = 96 // of a scale on which a value can be told from its target
	mostTrack  frame.Pt = 200
	besideUnit frame.Pt = 8
	afterTrack frame.Pt = 14
)

// measure is b with its words in columns left and right of the scales, or above these.
func (b Bullets) measure(width frame.Pt, above bool, shape fonts.Shaper) (*bullets, error) {
	m := &bullets{Bullets: b, setter: setter{b.Style, shape}, above: above}
	name, unit, verdict := 0.25*width, 0.13*width, 0.2*width
	if above {
		name, unit, verdict = width, width, 0.36*width
	}
	for _, r := range b.Rows {
		m.rows = append(m.rows, m.measureAim(r, name, unit, verdict))
	}
	m.columns()
	if m.track = width - m.left() - m.right(); !above {
		m.track = min(mostTrack, m.track)
	}
	if m.track < leastTrack {
		return m, say.Errorf("a scale of %.0f pt: %w", m.track, errNoRoom)
	}
	for i := range m.rows {
		if err := m.raise(&m.rows[i]); err != nil {
			return m, err
		}
	}
	m.size = frame.Size{W: width, H: m.height()}
	return m, nil
}

// columns is as wide as the words in them.
func (m *bullets) columns() {
	for _, r := range m.rows {
		m.name, m.unit = max(m.name, r.name.w), max(m.unit, r.unit.w)
		m.value, m.verdict = max(m.value, r.value.w), max(m.verdict, r.verdict.w)
	}
}

// left is what stands left of a scale.
func (m *bullets) left() frame.Pt {
	if m.above { // but for a flag at zero
		return flagLength + belowLevelName
	}
	out := m.name + besideUnit
	if m.unit > 0 {
		out += m.unit + besideUnit
	}
	return out
}

// gap is between a scale and the values, which an open end may need.
func (m *bullets) gap() frame.Pt {
	for _, r := range m.rows {
		if r.End == Above {
			return reach(m.Look.Tip) + besideUnit
		}
	}
	return afterTrack
}

// right is what stands right of a scale.
func (m *bullets) right() frame.Pt {
	gap := m.gap()
	if m.above { // the verdict stands below the value
		return gap + max(m.value, m.verdict)
	}
	if m.verdict == 0 {
		return gap + m.value
	}
	return gap + m.value + afterTrack + m.verdict
}
