package charts

import (
	"slices"

	"tongket/report/frame"
)

// Targets of several on one scale have masts of different heights: the words of each stand
// beside its flag, above those of the lower ones, and no mast runs through them.

// flag is the words of one of several targets.
type flag struct {
	words block
	level int  // 0 is the lowest
	left  bool // the words stand left of the mast
	over  bool // the words of the highest stand above its flag: no side has room for them
}

// flagShares is how much of the scale the words of one of several targets are wide at most.
// They are on as few lines as have room; at last each has room on one side, and in the
// middle on both.
var flagShares = []frame.Pt{1, 0.7, 0.44}

// raise finds for each of several targets how high its flag is and on which side its words
// stand.
func (m *bullets) raise(r *aimRow) error {
	if len(r.Goals) < 2 {
		return nil
	}
	for _, over := range []bool{false, true} {
		for _, share := range flagShares {
			if m.raised(r, share*m.track-flagLength-flagGap, over) {
				return nil
			}
		}
	}
	return r.flags[0].words.noRoom()
}

// raised does so with words of a width at most, those of the highest over it or all beside
// their masts, if they have room.
func (m *bullets) raised(r *aimRow, most frame.Pt, over bool) bool {
	r.flags = make([]flag, len(r.Goals))
	for i, g := range r.Goals {
		r.flags[i].words = m.wrapped(m.level(g.Label), most)
	}
	scale := ruler{span{0, r.Reach}, m.left(), m.left() + m.track}
	for _, levels := range orders(len(r.Goals)) {
		for sides := range 1 << len(r.Goals) {
			for i := range r.flags {
				f := &r.flags[i]
				f.level, f.left, f.over = levels[i], sides>>i&1 == 0, over && levels[i] == len(r.Goals)-1
			}
			if m.apartFlags(r, scale) {
				return true
			}
		}
	}
	return false
}

// orders is the numbers below n in each order, for the few that a row has.
func orders(n int) (out [][]int) {
	if n == 0 {
		return [][]int{nil}
	}
	for _, rest := range orders(n - 1) {
		for at := range n {
			order := append(append(append([]int{}, rest[:at]...), n-1), rest[at:]...)
			out = append(out, order)
		}
	}
	return out
}

// apartFlags reports whether the words of each target have room and meet no mast that is as
// high as they are.
func (m *bullets) apartFlags(r *aimRow, scale ruler) bool {
	for i, f := range r.flags {
		from, to := m.wordsAt(r.Goals[i], f, m.goalLine(r.Goals[i], scale, rect{}))
		if from < m.left() || to > m.left()+m.track+m.gap()-apart {
			return false
		}
		for j, g := range r.Goals {
			if r.flags[j].level < f.level || j == i {
				continue
			}
			if mast := m.goalLine(g, scale, rect{}); from < mast.right+apart && mast.left-apart < to { // its flag is higher
				return false
			}
		}
	}
	return true
}

// wordsAt is where the words of a flag begin and end.
func (m *bullets) wordsAt(g Goal, f flag, body rect) (from, to frame.Pt) {
	left, right := flagged(g, body)
	switch {
	case f.over: // in the middle above it, as far as the track goes
		from = max(m.left(), min((left+right-f.words.w)/2, m.left()+m.track-f.words.w))
	case f.left:
		from = left - flagGap - f.words.w
	default:
		from = right + flagGap
	}
	return from, from + f.words.w
}

// flagged is where the line of a target with its flag begins and ends.
func flagged(g Goal, body rect) (left, right frame.Pt) {
	if g.Down {
		return body.left - flagLength, body.right
	}
	return body.left, body.right + flagLength
}

// flagFoot is how far above a track the words of a flag of some level end.
func flagFoot(flags []flag, level int) frame.Pt {
	foot := lineBeyond - 1
	for _, f := range flags {
		if f.level < level {
			foot += f.words.h + apart
		}
	}
	return foot
}

// flagsHigh is what the words of several targets take above a track, but for what any
// target takes.
func (m *bullets) flagsHigh(flags []flag) frame.Pt {
	h := flagFoot(flags, len(flags)) - lineBeyond + apart
	if slices.ContainsFunc(flags, func(f flag) bool { return f.over }) {
		h += flagHeight
	}
	return h
}

// settleFlags sets the flags on the lines of several targets, with their words.
func (m *bullets) settleFlags(s *sketch, r aimRow, bodies []rect) {
	for i, f := range r.flags {
		g, body := r.Goals[i], bodies[i]
		foot := body.top + lineBeyond - flagFoot(r.flags, f.level)
		mast := foot - (m.Look.Label.Leading+flagHeight)/2
		if f.over {
			foot -= flagHeight
			mast = foot
		}
		m.hoist(s, g, body, mast)
		from, _ := m.wordsAt(g, f, body)
		t := tag{block: f.words, left: from, top: foot - f.words.h}
		switch {
		case f.over:
			t.align = 0.5
		case f.left:
			t.align = 1
		}
		s.add(t)
	}
}
