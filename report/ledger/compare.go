package ledger

import "tongket/report"

// changeFollows computes a change in percent that no source states: of two published
// levels, or else along published changes, or else of levels that follow. A change of
// a rate in percent would be taken for percentage points, and is not computed.
func (l *Ledger) changeFollows(q report.Query) (Figure, bool) {
	if q.Indicator.Unit.Kind == report.Percent {
		return Figure{}, false
	}
	from, to := l.level(q, q.Base), l.level(q, q.Period)
	if from.nothing() && to.Known() {
		return Figure{Query: q, Status: NoBase}, false
	}
	if from.Status != Published || to.Status != Published {
		if f, ok := l.product(q); ok {
			return f, true
		}
	}
	return compare(q, from, to, Growth)
}

// pointsFollow computes a difference of two rates in percentage points.
func (l *Ledger) pointsFollow(q report.Query) (Figure, bool) {
	if q.Indicator.Unit.Kind != report.Percent {
		return Figure{}, false
	}
	return compare(q, l.level(q, q.Base), l.level(q, q.Period), Difference)
}

// marginFollows computes by how much a level misses or exceeds the target of its
// period.
func (l *Ledger) marginFollows(q report.Query) (Figure, bool) {
	target, level := l.target(q), l.level(q, q.Period)
	switch {
	case q.Yardstick() == report.InPoints:
		return compare(q, target, level, Difference)
	case target.nothing() && level.Known():
		return Figure{Query: q, Status: NoBase}, false
	}
	return compare(q, target, level, Growth)
}

// compare holds one figure against another. Figures of different parts of
// their years cannot be compared.
func compare(q report.Query, from, to Figure, by Operation) (Figure, bool) {
	if !from.comparable() || !to.comparable() || q.Aspect.HasBase() && cutOff(from) != cutOff(to) {
		return Figure{}, false
	}
	out := Figure{Query: q, Status: Derived, Compared: []Figure{from, to}, By: by, bounds: operate[by](from.interval(), to.interval())}
	var ok bool
	if out.Amount, out.High, ok = out.bounds.amount(false, true, out.decimals()); !ok {
		out.Amount = report.Amount{} // bounds that cannot be said in words, yet hold
	}
	out.rest(to.Facts)
	out.rest(from.Facts)
	return out, ok
}

// comparable reports whether f is a number that another may be held against.
func (f Figure) comparable() bool {
	return f.Known() && f.Status != Disputed && !f.Amount.IsWords()
}

// decimals is how many f has, which compares two figures: one, but as many as the
// published level of a difference from a number that somebody set.
func (f Figure) decimals() int {
	from, to := f.Compared[0], f.Compared[1]
	if !f.fromSet() || to.Status != Published {
		return 1
	}
	return max(from.Amount.Number.Places(), to.Amount.Number.Places())
}

// cutOff is the day of the year up to which f counts; empty of a whole year.
func cutOff(f Figure) string {
	if until := f.Facts[0].Until; until != "" {
		return until[len("2021"):]
	}
	return ""
}
