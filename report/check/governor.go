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
func governing(lang report.Lang, ts []token, found []move, i int) governor {
	if m := comparative(ts, found, i); m.movement != noMove {
		return governor{m, true}
	}
	start := clauseStart(ts, i)
	var own, before []move
	for _, m := range found {
		switch {
		case m.to > i, m.movement.compares() && lang == report.English && at(ts, i-1).text != "by": // more than is a bound
		case m.from >= start:
			own = append(own, m)
		default:
			before = append(before, m)
		}
	}
	if m, ok := last(ts, own, i); ok {
		return governor{m, true}
	}
	m, _ := last(ts, before, i)
	for _, other := range before {
		if w := other.movement.way(); w != report.None && !other.movement.soft() && w != m.movement.way() {
			return governor{move: move{movement: openMove}}
		}
	}
	return governor{move: m}
}

// last is the movement of a stretch that counts: the last that is sure of itself,
// or a comparative, or what stands right before the figure at i.
func last(ts []token, found []move, i int) (sure move, ok bool) {
	var hint move
	for _, m := range found {
		switch {
		case m.movement.compares(), m.movement.soft():
			if !m.movement.compares() && !beside(ts, m, i) {
				m.movement = eitherWay
			}
			hint = m
		case sure.movement == openMove && !divided(ts[sure.from:m.from]):
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

var steps = set("by", "tới", "đến", "khoảng", "gần", "hơn", "trên", "nhẹ", "mạnh", "thêm", "about", "nearly", "almost", "another", "a", "further")

// beside reports whether m stands right before the figure at i.
func beside(ts []token, m move, i int) bool {
	for n := m.to; n < i; n++ {
		if !steps[ts[n].text] {
			return false
		}
	}
	return true
}

var conjunctions = byLang("trong khi,nhưng,song,tuy,mặc dù", "while,whereas,but,although,though")

// clauseStart is where the clause of the token i begins.
func clauseStart(ts []token, i int) int {
	for n := i; n > 0; n-- {
		_, vi := conjunctions[report.Vietnamese].find(ts[n-1:])
		_, en := conjunctions[report.English].find(ts[n-1:])
		if isClauseEnd(ts[n-1]) || vi > 0 || en > 0 {
			return n
		}
	}
	return 0
}

func divided(ts []token) bool { return clauseStart(ts, len(ts)) > 0 }

// comparative is a movement just after i: {…} fewer than, {…} cases more, {…} down on.
func comparative(ts []token, found []move, i int) move {
	for _, m := range found {
		switch {
		case m.from <= i || m.from > i+2 || divided(ts[i+1:m.from]) || at(ts, m.to).figure() != nil:
		case m.movement.compares(), m.from == i+1 && (m.movement == up || m.movement == down):
			return m
		}
	}
	return move{}
}
