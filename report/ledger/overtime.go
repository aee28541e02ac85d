package ledger

import (
	"math/big"
	"slices"

	"tongket/report"
)

// overtime finds the levels of a subject's periods that cannot all hold, as parts of a
// year and the year, also where changes lead to some of them.
func (l *Ledger) overtime(of report.Subject) []Contradiction {
	for _, t := range []*timeline{l.timeline(of, true), l.wide(of, true)} {
		var out []Contradiction
		for _, part := range t.parted() {
			out = append(out, l.overlong(part)...)
		}
		if len(out) > 0 {
			return out // what follows by changes rests on what is false here
		}
	}
	return nil
}

// overlong finds the levels of t that cannot all hold. One false statement spoils all that
// follows from it, so of each round the level of the longest period is left aside, and the
// rest looked at anew.
func (l *Ledger) overlong(t *timeline) []Contradiction {
	var out []Contradiction
	for len(t.levels) > 1 {
		edges := t.edges(0, len(t.marks))
		if !t.falls {
			edges = append(edges, t.rising()...)
		}
		all := make([]int, len(t.marks))
		for i := range all {
			all[i] = i
		}
		ways, at := tightest(inSum(), len(t.marks), edges, all)
		if at < 0 {
			break
		}
		c, longest := t.clash(rounds(ways, edges, at))
		if l.left(c.facts()) == nil {
			out = append(out, c)
		}
		t = t.only(slices.DeleteFunc(t.between(0, len(t.marks)), func(i int) bool { return i == longest }))
	}
	return out
}

// parted is the parts of t between which no level leads over, as years are where no term
// of several is stated: what one of them says cannot contradict another.
func (t *timeline) parted() []*timeline {
	var out []*timeline
	for from, to := 0, 0; from < len(t.marks)-1; from = to {
		to = from + 1
		for m := from; m < to; m++ {
			to = max(to, t.over[m][1])
		}
		out = append(out, t.only(t.between(from, to)))
	}
	return out
}

// only is some of the levels of t, by their numbers.
func (t *timeline) only(some []int) *timeline {
	var levels []leg
	for _, i := range some {
		s := t.levels[i]
		s.from, s.to = t.marks[s.from], t.marks[s.to]
		levels = append(levels, s)
	}
	out := newTimeline(levels)
	out.whole = t.whole
	return out
}

// rising says that nothing is counted below zero, so that no part is more than the
// whole.
func (t *timeline) rising() []edge {
	var out []edge
	for i := len(t.marks) - 1; i > 0; i-- {
		out = append(out, edge{i, i - 1, zero, -1})
	}
	return out
}

// clash is the levels of a round that leads to less than nothing: the longest of them
// on one side, what the others leave of it on the other.
func (t *timeline) clash(round []edge) (c Contradiction, longest int) {
	at := 0
	for i, e := range round {
		if e.by >= 0 && (round[at].by < 0 || t.levels[e.by].length() > t.levels[round[at].by].length()) {
			at = i
		}
	}
	whole, others := round[at], slices.Concat(round[at+1:], round[:at])
	total, left := t.figure(whole.by), t.left(whole, others)
	c = Contradiction{Kind: Total, Query: total.Query, One: total.side(), Other: Side{Bounds: left.outwards(total.Amount.Number.Places())}}
	for _, term := range t.terms(others) {
		c.Other.Facts = union(c.Other.Facts, term.Figure.basis())
	}
	if total.Status == Published && left.overlaps(roundly(total.Amount)) {
		c.Kind = RoundTotal
	}
	return c, whole.by
}

// left is what the other edges of a round leave of its level: what they come to or,
// where only that nothing falls closes the round, one end.
func (t *timeline) left(whole edge, others []edge) interval {
	if !slices.ContainsFunc(others, func(e edge) bool { return e.by < 0 }) {
		return sumOver(t.terms(others))
	}
	limit := way{room: new(big.Rat)}
	for _, e := range others {
		limit = limit.along(e, 0, inSum())
	}
	if whole.from < whole.to {
		return interval{low: end{limit.room, limit.open}.neg()}
	}
	return interval{high: end{limit.room, limit.open}}
}

// length is how many months s is of.
func (s leg) length() int { return s.level.Query.Period.Months() }
