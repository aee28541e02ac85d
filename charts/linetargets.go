package charts

import "tongket/report/frame"

// Over time a target is a line over the times for which it is set; several, each for its
// own, are the steps of a stair. All that is said stands at the last, where the reader
// looks for what holds now; at the others their number, where it is plainly theirs.

const (
	pastTarget frame.Pt = 6    // how far a target's line runs beyond its points
	betweenAim frame.Pt = 0.75 // half of the white between two steps
	offStep    frame.Pt = 3    // between a step and its number
	aroundStep frame.Pt = 2    // the white around that number
)

// measureAims measures what is said of the targets; at the end it is no wider than margin.
func (m *lines) measureAims(margin frame.Pt) {
	for i, t := range m.Targets {
		b := m.level(t.Short)
		if m.lastAim(i) {
			if b = m.level(t.Label); m.aimsAtEnd(i) {
				b = m.wrapped(b, margin)
			}
		}
		m.aims = append(m.aims, b)
	}
}

// lastAim reports whether target i is the last of who set it.
func (l Line) lastAim(i int) bool {
	return i == len(l.Targets)-1 || l.Targets[i+1].Setter != l.Targets[i].Setter
}

// aimsAtEnd reports whether target i is a last one whose line runs to the end, so that its
// label stands there.
func (l Line) aimsAtEnd(i int) bool { return l.lastAim(i) && l.Targets[i].Last == len(l.Times)-1 }

// endAims is the labels of targets that stand among those of the lines.
func (m *lines) endAims() (out []block) {
	for i, b := range m.aims {
		if m.aimsAtEnd(i) {
			out = append(out, b)
		}
	}
	return out
}

// steps reports whether target i is one of several of who set it.
func (l Line) steps(i int) bool {
	return !l.lastAim(i) || i > 0 && l.Targets[i-1].Setter == l.Targets[i].Setter
}

// aimEnds is where the line of target i begins and ends, and how high it is: a little
// beyond its points or, of several, as wide as its times, within the plot.
func (m *lines) aimEnds(p plot, i int) (x0, x1, y frame.Pt) {
	t, half := m.Targets[i], m.pitch(p)/2
	beyond := min(pastTarget, half)
	if m.steps(i) {
		beyond = half - min(betweenAim, half/4)
	}
	x0, x1, y = p.X(float64(t.First))-beyond, p.X(float64(t.Last))+beyond, p.Y(t.Level)
	if m.aimsAtEnd(i) {
		x1 = p.X(float64(t.Last)) + pastTarget
	}
	return max(x0, pt(p.box.Left)), x1, y
}

// settleAims draws the lines of the targets.
func (m *lines) settleAims(p plot, s *sketch) {
	for i, t := range m.Targets {
		x0, x1, y := m.aimEnds(p, i)
		s.line(m.aimLine(t.Setter), frame.Point{X: x0, Y: y}, frame.Point{X: x1, Y: y})
	}
}

// settleLastAims finds room for what is said of the last targets that end within.
func (m *lines) settleLastAims(p plot, s *sketch) error {
	for i := range m.Targets {
		if !m.lastAim(i) || m.aimsAtEnd(i) {
			continue
		}
		x0, x1, y := m.aimEnds(p, i)
		if err := s.beside(m.aims[i], frame.Point{X: (x0 + x1) / 2, Y: y}, offLine, up, m.size.W); err != nil {
			return err
		}
	}
	return nil
}

// settleShortAims writes the numbers of the other targets that have room close to their
// step and no further than it reaches. One that has none is left out: further off it
// would be taken for a value of the line, or for that of the next step.
func (m *lines) settleShortAims(p plot, s *sketch) {
	for i := range m.aims {
		if m.lastAim(i) {
			continue
		}
		x0, x1, y := m.aimEnds(p, i)
		if t, ok := m.onStep(s, m.aims[i], x0, x1, y); ok {
			s.add(t)
		}
	}
}

// onStep is the place of b over a step or below it: in its middle, or nearer to an end.
func (m *lines) onStep(s *sketch, b block, x0, x1, y frame.Pt) (t tag, ok bool) {
	slack := (x1 - x0 - b.w) / 2
	if b.h == 0 || slack < 0 {
		return t, false
	}
	for _, shift := range []frame.Pt{0, -0.5, 0.5, -1, 1} {
		x := (x0+x1)/2 + shift*slack
		for _, t := range []tag{b.above(x, y-offStep), b.below(x, y+offStep)} {
			if t.top >= 0 && t.top+t.h <= m.size.H-m.pad.bottom && s.free(t.box().grow(aroundStep)) {
				t.halo = true
				return t, true
			}
		}
	}
	return t, false
}
