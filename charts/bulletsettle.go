package charts

import "tongket/report/frame"

const (
	flagLength frame.Pt = 5.2 // of the flag on a target's line
	flagHeight frame.Pt = 5
	flagGap    frame.Pt = 4 // between the flag and its words
	lineBeyond frame.Pt = 5 // how far a target's line stands out of the track
	nearLine   frame.Pt = 14
	goalCasing frame.Pt = 1.3 // the white beside a line that runs through a bar
	belowTrack frame.Pt = 5.4 // between a track and its numbers, clear of the line
	aimWhite   frame.Pt = 4   // below a row
)

// aimRow is a row with its labels measured.
type aimRow struct {
	Aim
	name, unit, value, verdict block
	zero, end                  block
	lead, second, one, stacked block  // of one target: a language on each side of its flag, or both on one
	flags                      []flag // of several
}

func (m *bullets) measureAim(a Aim, name, unit, verdict frame.Pt) aimRow {
	r := aimRow{
		Aim: a, name: m.wrapped(m.setter.name(a.Name), name), unit: m.wrapped(m.note(a.Unit), unit),
		value: m.setter.name(a.Value), verdict: m.wrapped(m.setter.name(a.Verdict), verdict),
		zero: m.note(Label{a.From}), end: m.note(a.To),
	}
	if a.Missing {
		r.value = m.missing()
	}
	if len(a.Goals) == 1 {
		label := a.Goals[0].Label
		r.lead, r.second = stack(m.plain(label.Lead(), m.Look.Label.Colour)), stack(m.others(label)...)
		r.one, r.stacked = m.status(label, 1e4), m.level(label)
	}
	return r
}

// head is what stands above the track: the words of the target, and those of the row
// where they are not beside it.
func (m *bullets) head(r aimRow) frame.Pt {
	h := lineBeyond
	switch {
	case len(r.Goals) == 1:
		h += flagHeight/2 + m.Look.Label.Leading/2 - 1
		if m.above {
			h += r.stacked.h - m.Look.Label.Leading
		}
	case len(r.Goals) > 1:
		h += m.flagsHigh(r.flags)
	}
	if m.above {
		h += max(r.name.h, r.unit.h) + apart
	}
	return h
}

// foot is what stands below the track: its numbers.
func (m *bullets) foot(r aimRow) frame.Pt { return belowTrack + max(r.zero.h, r.end.h) }

// high is a row, however high its words are.
func (m *bullets) high(r aimRow) frame.Pt {
	if m.above { // what stands right of the scale goes up as far as the row does
		return max(m.head(r)+m.Look.Bullet.Track+m.foot(r), r.value.h+r.verdict.h) + m.white()
	}
	over := max(0, (max(r.value.h, r.verdict.h, r.name.h, r.unit.h)-m.Look.Bullet.Track)/2)
	return max(m.head(r), over) + m.Look.Bullet.Track + max(m.foot(r), over) + m.white()
}

// white is what stands below a row.
func (m *bullets) white() frame.Pt {
	if m.above {
		return 3 * aimWhite
	}
	return aimWhite
}

func (m *bullets) height() (h frame.Pt) {
	for _, r := range m.rows {
		h += m.high(r)
	}
	return h - m.white()
}

func (m *bullets) settle() sketch {
	var s sketch
	y := frame.Pt(0)
	for _, r := range m.rows {
		m.settleAim(&s, r, y)
		y += m.high(r)
	}
	return s
}

func (m *bullets) settleAim(s *sketch, r aimRow, y frame.Pt) {
	over := (m.high(r) - m.white() - m.Look.Bullet.Track) / 2
	top := y + max(m.head(r), min(over, m.high(r)-m.white()-m.Look.Bullet.Track-m.foot(r)))
	x := m.left()
	scale := ruler{span{0, r.Reach}, x, x + m.track}
	track := rect{x, top, scale.at(r.Full), top + m.Look.Bullet.Track}
	s.ground = append(s.ground, trace{track.corners(), frame.Stroke{Colour: m.Palette.Tint}},
		trace{closed(track.grow(-0.25).corners()), frame.Stroke{Colour: m.Palette.Rule, Width: m.Look.Lines.Track}})
	m.settleWords(s, r, y, (track.top+track.bottom)/2)
	s.add(r.zero.below(x+r.zero.w/2, track.bottom+belowTrack))
	end := r.end.below(track.right, track.bottom+belowTrack)
	end.left = min(end.left, x+m.track-end.w)
	if end.left > x+r.zero.w+apart {
		s.add(end)
	}
	m.settleValue(s, r, scale, track)
}

// settleWords sets what a row is, how much it is, and whether that is enough.
func (m *bullets) settleWords(s *sketch, r aimRow, y, middle frame.Pt) {
	if m.above {
		s.add(tag{block: r.name, left: 0, top: y, align: 0})
		s.add(tag{block: r.unit, left: m.left() + m.track - r.unit.w, top: y, align: 1})
		both := r.value.over(r.verdict)
		top := min(middle-both.h/2, y+m.high(r)-m.white()-both.h)
		s.add(tag{block: both, left: m.left() + m.track + m.gap(), top: max(y, top), align: 0})
		return
	}
	s.add(tag{block: r.name, left: 0, top: middle - r.name.h/2, align: 0})
	s.add(tag{block: r.unit, left: m.left() - besideUnit - r.unit.w, top: middle - r.unit.h/2, align: 1})
	edge := m.left() + m.track + m.gap() + m.value
	s.add(tag{block: r.verdict, left: edge + afterTrack, top: middle - r.verdict.h/2, align: 0})
	s.add(tag{block: r.value, left: edge - r.value.w, top: middle - r.value.h/2, align: 1})
}

// settleValue draws the bar and its targets. The edge of the target's line that faces the
// end of the bar is exactly the target, so that a bar which meets it by a hair passes
// the line and one that misses it stops short; nothing is moved.
func (m *bullets) settleValue(s *sketch, r aimRow, scale ruler, track rect) {
	middle, half := (track.top+track.bottom)/2, m.Look.Bullet.Bar/2
	end := scale.from
	var bar rod
	if !r.Missing {
		end = scale.at(r.Bar.far())
		bar = m.newRod(r.Bar, rect{scale.from, middle - half, end, middle + half}, right).visible(r.Bar.far()).rivalled(r.Bar.upTo(r.Reach), scale.at)
		s.bars = append(s.bars, bar)
	}
	bodies := make([]rect, len(r.Goals))
	for i, g := range r.Goals {
		bodies[i] = m.goalLine(g, scale, track)
		if !r.Missing {
			s.bars[len(s.bars)-1] = bar.whole(bodies[i])
			bar = s.bars[len(s.bars)-1]
		}
	}
	for _, body := range bodies {
		m.settleGoalLine(s, body, rect{track.left, middle - half, end, middle + half}, r.Missing)
	}
	switch {
	case len(bodies) == 1:
		m.settleFlag(s, r, r.Goals[0], bodies[0])
	case len(bodies) > 1:
		m.settleFlags(s, r, bodies)
	}
}

// goalLine is where the line of a target stands, with the edge that faces the end of the bar
// at the target.
func (m *bullets) goalLine(g Goal, scale ruler, track rect) rect {
	at := scale.at(g.Level)
	body := rect{at, track.top - lineBeyond, at + m.Look.Lines.Target, track.bottom + lineBeyond}
	if g.Side >= 0 {
		body.left, body.right = at-m.Look.Lines.Target, at
	}
	return body
}

// settleGoalLine draws a target's line through a bar or, near the bar's end, two stubs
// that leave the end to be seen.
func (m *bullets) settleGoalLine(s *sketch, body, bar rect, missing bool) {
	if d := bar.right - body.left; !missing && (d > -nearLine && d < nearLine) {
		upper, lower := body, body
		upper.bottom, lower.top = bar.top-1.2, bar.bottom+1.2
		s.shape(m.Palette.Ink, upper.corners()...)
		s.shape(m.Palette.Ink, lower.corners()...)
		return
	}
	white := body
	white.left, white.right, white.top, white.bottom = body.left-goalCasing, body.right+goalCasing, bar.top, bar.bottom
	s.shape(m.Palette.Paper, white.corners()...)
	s.shape(m.Palette.Ink, body.corners()...)
}

// settleFlag sets the flag on a target's line, to its good side, and its words: a
// language on each side, or both on the side that has room.
func (m *bullets) settleFlag(s *sketch, r aimRow, g Goal, body rect) {
	top := body.top - flagHeight + 1
	tip := m.hoist(s, g, body, top)
	from, to := min(body.left, tip)-flagGap, max(body.right, tip)+flagGap
	foot := top + flagHeight/2 + m.Look.Label.Leading/2
	place := func(b block, left frame.Pt) { s.add(tag{block: b, left: left, top: foot - b.h, align: 0}) }
	if m.above {
		t := tag{block: r.stacked, left: to, top: foot - r.stacked.h}
		if from >= r.stacked.w {
			t.left, t.align = from-r.stacked.w, 1
		}
		s.add(t)
		return
	}
	least, most := m.left(), m.left()+m.track+m.gap()-apart // beyond stand other words
	switch {
	case from-r.lead.w >= least && (r.second.h == 0 || to+r.second.w <= most):
		place(r.lead, from-r.lead.w)
		place(r.second, to)
	case from-r.one.w >= least:
		place(r.one, from-r.one.w)
	default:
		place(r.one, to)
	}
}

// hoist draws a flag on the line of a target, its top so high, and returns where its tip is.
func (m *bullets) hoist(s *sketch, g Goal, body rect, top frame.Pt) (tip frame.Pt) {
	mast, tip := body.right, body.right+flagLength
	if g.Down {
		mast, tip = body.left, body.left-flagLength
	}
	s.shape(m.Palette.Ink, rect{body.left, top, body.right, body.top}.corners()...)
	s.shape(m.Palette.Ink, frame.Point{X: mast, Y: top}, frame.Point{X: tip, Y: top + flagHeight/2}, frame.Point{X: mast, Y: top + flagHeight})
	return tip
}
