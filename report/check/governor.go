package check

import "tongket/report"

// A governor is the movement that says which way a figure went.
type governor struct {
	move
	near bool // it stands in the figure's own clause
}

// governing is the movement for the figure at i: a comparative just after it; else
// the last before it in its clause; else, if all in the clauses before go the same
// way, the last of those.
func (v *vocabulary) governing(ts []token, found []move, i int) governor {
	if m := v.comparative(ts, found, i); m.movement != noMove {
		return governor{m, true}
	}
	start := v.clauseStart(ts, i)
	var own, before []move
	for _, m := range found {
		switch {
		case m.to > i, m.binds() && !v.by.is(at(ts, i-1)): // more than is a bound
		case m.from >= start:
			own = append(own, m)
		default:
			before = append(before, m)
		}
	}
	if m, ok := v.last(ts, own, i); ok {
		return governor{m, true}
	}
	m, _ := v.last(ts, before, i)
	for _, other := range before {
		if w := other.way(); w != report.None && !other.soft() && w != m.way() {
			return governor{move: move{movement: openMove}}
		}
	}
	return governor{move: m}
}

// last is the movement of a stretch that counts: the last that is sure of itself,
// or a comparative, or what stands right before the figure at i.
func (v *vocabulary) last(ts []token, found []move, i int) (sure move, ok bool) {
	var hint move
	for _, m := range found {
		switch {
		case m.compares(), m.soft():
			if !m.compares() && !v.beside(ts, m, i) {
				m.movement = eitherWay
			}
			hint = m
		case sure.movement == openMove && !v.divided(ts[sure.from:m.from]):
			// "phấn đấu giảm" is an aim as a whole
		default:
			sure = m
		}
	}
	if sure.movement == noMove || sure.movement == to {
		sure = hint
	}
	return sure, sure.movement != noMove
}

// beside reports whether m stands right before the figure at i.
func (v *vocabulary) beside(ts []token, m move, i int) bool {
	for n := m.to; n < i; n++ {
		if !v.steps.is(ts[n]) && !v.by.is(ts[n]) {
			return false
		}
	}
	return true
}

// clauseStart is where the clause of the token i begins.
func (v *vocabulary) clauseStart(ts []token, i int) int {
	for n := i; n > 0; n-- {
		if isClauseEnd(ts[n-1]) || v.clauses.has(ts[n-1:]) {
			return n
		}
	}
	return 0
}

func (v *vocabulary) divided(ts []token) bool { return v.clauseStart(ts, len(ts)) > 0 }

// comparative is a movement just after i: {…} fewer than, {…} cases more, {…} down on.
func (v *vocabulary) comparative(ts []token, found []move, i int) move {
	for _, m := range found {
		switch {
		case m.from <= i || m.from > i+2 || v.divided(ts[i+1:m.from]) || at(ts, m.to).figure() != nil:
		case m.compares(), m.from == i+1 && (m.movement == up || m.movement == down):
			return m
		}
	}
	return move{}
}
