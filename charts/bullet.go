package charts

import (
	"tongket/fonts"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/say"
)

// Bullet is one value on a scale from zero to Max, with its target. It is as
// high as it needs. The status of its bar is not drawn.
type Bullet struct {
	Bar    Bar
	Max    float64
	Ticks  []Tick
	Target *Target
	Track  frame.Pt // the width of the scale; 0: what the value leaves
	Style  Style
}

// Tick is a number below the scale.
type Tick struct {
	At    float64
	Label string
}

var _ doc.Graphic = Bullet{}

type bullet struct {
	Bullet
	setter
	name, value, aim block
	ticks            []block
	canvas
}

// Draw is the bullet, as wide as asked.
func (b Bullet) Draw(width frame.Pt, shape fonts.Shaper) (frame.Frame, error) {
	if err := b.valid(width); err != nil {
		return frame.Frame{}, err
	}
	m, err := b.measure(width, shape)
	if err == nil {
		var s sketch
		if s, err = m.settle(m.plot()); err == nil {
			err = s.check(m.size)
		}
	}
	if err != nil {
		return frame.Frame{}, say.Errorf("charts: bullet: %w", err)
	}
	return m.draw(&series{settle: m.settle, style: b.Style}, shape)
}

func (b Bullet) valid(width frame.Pt) error {
	if err := check("bullet", []Bar{b.Bar}, 1, width, b.Style.Look.Bullet.Track); err != nil {
		return err
	}
	on := func(v float64) bool { return finite(v) && v >= 0 && v <= b.Max }
	switch {
	case !finite(b.Max) || b.Max <= 0 || b.Max > 1e300:
		return say.Errorf("charts: bullet to %g", b.Max)
	case !on(b.Bar.least()), !on(b.Bar.Most()):
		return say.Errorf("charts: bullet of %g on a scale to %g", b.Bar.Most(), b.Max)
	case b.Target != nil && !on(b.Target.Level):
		return say.Errorf("charts: target %g on a scale to %g", b.Target.Level, b.Max)
	case !finite(float64(b.Track)) || b.Track < 0:
		return say.Errorf("charts: bullet with a track of %g pt", b.Track)
	}
	for _, t := range b.Ticks {
		if !on(t.At) {
			return say.Errorf("charts: tick %q at %g on a scale to %g", t.Label, t.At, b.Max)
		}
	}
	return nil
}

func (b Bullet) measure(width frame.Pt, shape fonts.Shaper) (*bullet, error) {
	m := &bullet{Bullet: b, setter: setter{b.Style, shape}}
	m.name, m.value = m.setter.name(b.Bar.Name), m.setter.name(b.Bar.Value)
	if b.Bar.Strong {
		m.value = m.setter.value(b.Bar, width/3)
	}
	if b.Target != nil {
		m.aim = m.setter.name(b.Target.Label)
	}
	var foot frame.Pt
	for _, t := range b.Ticks {
		m.ticks = append(m.ticks, m.note(Label{t.Label}))
		foot = 5 + b.Style.Look.Label.Leading
	}
	track := width - m.value.w - m.Look.Bullet.Gap
	if b.Track > 0 {
		track = min(track, b.Track)
	}
	if track < 2*m.Look.Tip.Length+leastPlot {
		return nil, say.Errorf("a scale of %.0f pt: %w", track, errNoRoom)
	}
	pad := rect{right: width - track, top: m.name.h + m.aim.h, bottom: foot}
	if m.aim.h > 0 {
		pad.top += overTrack
	}
	if m.name.h > 0 {
		pad.top += apart
	}
	height := m.Look.Bullet.Track
	if m.value.h > height {
		side := (m.value.h - height) / 2
		pad.top, pad.bottom = max(pad.top, side), max(pad.bottom, side)
	}
	pad.top, pad.bottom = max(pad.top, 1.5), max(pad.bottom, 1.5) // the target's tick
	m.canvas = canvas{size: frame.Size{W: width, H: pad.top + height + pad.bottom}, pad: pad, x: span{0, b.Max}, y: span{0, 1}}
	m.shorten()
	if lift := m.lift(m.plot()); lift > 0 {
		m.pad.top += lift
		m.size.H += lift
	}
	return m, nil
}

// leftOfAim reports whether the target's label has room left of its line.
func (m *bullet) leftOfAim(p plot) bool { return m.aimX(p)-besideAim-m.aim.w >= 0 }

// lift is how much higher the target's label stands where it is right of its line, so
// that it is clear of the value.
func (m *bullet) lift(p plot) frame.Pt {
	if m.Target == nil || m.leftOfAim(p) {
		return 0
	}
	return max(0, (m.value.h-m.Look.Bullet.Track)/2+apart-overTrack)
}

const (
	besideAim frame.Pt = 4 // between the target's line and its label
	overTrack frame.Pt = 3 // between the label and the track
)

// shorten makes the scale so short that a bar whose end is drawn beyond it leaves
// the value its room.
func (m *bullet) shorten() {
	for range 3 { // a shorter bar reaches less far
		p := m.plot()
		m.pad.right += max(0, m.rod(p, p.X(0), 0).extent().right+m.Look.Bullet.Gap+m.value.w-m.size.W)
	}
}

func (m *bullet) settle(p plot) (sketch, error) {
	track := rect{p.X(0), p.Y(1), p.X(m.Max), p.Y(0)}
	middle := (track.top + track.bottom) / 2
	s := sketch{ground: []trace{
		{track.corners(), frame.Stroke{Colour: m.Palette.Tint}},
		{closed(track.grow(-0.25).corners()), frame.Stroke{Colour: m.Palette.Rule, Width: m.Look.Lines.Track}},
	}}
	s.add(tag{block: m.name, left: 0, top: 0, align: 0})
	for i, t := range m.Ticks {
		x := max(p.X(t.At), 0.3)
		s.line(frame.Stroke{Colour: m.Palette.Note, Width: m.Look.Lines.Scale}, frame.Point{X: x, Y: track.bottom + 2}, frame.Point{X: x, Y: track.bottom + 4.6})
		label := m.ticks[i].below(x, track.bottom+5)
		label.left = max(0, min(label.left, m.size.W-label.w))
		s.add(label)
	}
	end := track.right
	if m.Bar.Missing {
		s.add(tag{block: m.missing(), left: track.left + 4, top: middle - m.Look.Label.Leading/2, align: 0})
	} else {
		r := m.rod(p, track.left, middle)
		s.bars = append(s.bars, r)
		end = max(end, r.extent().right)
		s.add(tag{block: m.value, left: end + m.Look.Bullet.Gap, top: middle - m.value.h/2, align: 0})
	}
	if m.Target != nil {
		m.settleTarget(&s, m.aimX(p), track)
	}
	return s, nil
}

// rod is the bar. Its end can be seen beside the target's line.
func (m *bullet) rod(p plot, left, middle frame.Pt) rod {
	half := m.Look.Bullet.Bar / 2
	r := m.newRod(m.Bar, rect{left, middle - half, p.X(m.Bar.far()), middle + half}, right).rivalled(m.Bar.upTo(m.Max), p.X)
	if t := m.Target; t != nil {
		r = r.beside(across{m.aimX(p) - left, m.Look.Bullet.Casing, t.Level}, m.Bar.far())
	}
	return r
}

// aimX is where the target's line stands, casing and all on the track.
func (m *bullet) aimX(p plot) frame.Pt { return max(p.X(m.Target.Level), m.Look.Bullet.Casing/2) }

// settleTarget draws the tick over the track and its label above, left of a
// hairline, or right of it where the left is too narrow.
func (m *bullet) settleTarget(s *sketch, x frame.Pt, track rect) {
	middle := (track.top + track.bottom) / 2
	white, black := frame.Stroke{Colour: m.Palette.Paper, Width: m.Look.Bullet.Casing}, frame.Stroke{Colour: m.Palette.Ink, Width: m.Look.Bullet.Tick}
	half := m.Look.Bullet.Bar / 2
	s.line(white, frame.Point{X: x, Y: middle - half}, frame.Point{X: x, Y: middle + half})
	s.line(black, frame.Point{X: x, Y: track.top - 1.2}, frame.Point{X: x, Y: track.bottom + 1.2})
	label := tag{block: m.aim, left: x - besideAim - m.aim.w, top: track.top - overTrack - m.aim.h, align: 1}
	if p := m.plot(); !m.leftOfAim(p) {
		label.left, label.align = x+besideAim, 0
		label.top -= m.lift(p)
	}
	if label.h > 0 {
		s.line(frame.Stroke{Colour: m.Palette.Ink, Width: m.Look.Lines.Lead}, frame.Point{X: x, Y: track.top}, frame.Point{X: x, Y: label.top + 1})
	}
	s.add(label)
}
