package ledger

import "tongket/report"

// changeFollows computes a change in percent that no source states: of two published
// levels, or else along published changes, or else of levels that follow. A change of
// a rate in percent would be taken for percentage points, and is not computed; nor is
// one of what is not surely above zero.
func (l *Ledger) changeFollows(q report.Query) (Figure, bool) {
	if q.Indicator.Unit.Kind == report.Percent {
		return Figure{}, false
	}
	from, to := l.level(q, q.Base), l.level(q, q.Period)
	switch {
	case from.baseless() && to.Known():
		return ofNothing(q, from, to)
	case q.Indicator.BelowZero:
		return compare(q, from, to, Growth)
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
	return l.differs(q)
}

// differenceFollows computes by how many of its units an indicator differs. Two rates
// differ by points.
func (l *Ledger) differenceFollows(q report.Query) (Figure, bool) {
	if q.Indicator.Unit.Kind == report.Percent {
		return Figure{}, false
	}
	return l.differs(q)
}

// differs takes one level from another, or else adds up the published differences
// that lead from the one to the other.
func (l *Ledger) differs(q report.Query) (Figure, bool) {
	from, to := l.level(q, q.Base), l.level(q, q.Period)
	if from.Status != Published || to.Status != Published {
		if f, ok := l.product(q); ok {
			return f, true
		}
	}
	return compare(q, from, to, Difference)
}

// indexFollows computes an index number of two levels. That of the base itself is 100 by
// what an index is, however roughly its level is known. A hundredth of a rate would be
// taken for one of its percent, and nothing is one of what may be below zero: neither is
// computed.
func (l *Ledger) indexFollows(q report.Query) (Figure, bool) {
	if q.Indicator.Unit.Kind == report.Percent || q.Indicator.BelowZero {
		return Figure{}, false
	}
	from, to := l.level(q, q.Base), l.level(q, q.Period)
	switch {
	case from.baseless() && to.Known():
		return ofNothing(q, from, to)
	case from.Comparable() && from.Amount.Number.Sign() == 0:
		return Figure{}, false // it rounds to nothing
	case q.Key().Period == q.Key().Base:
		return compare(q, from, to, itself)
	}
	return compare(q, from, to, Proportion)
}

// marginFollows computes by how much a level misses or exceeds the target of its
// period, or the nearer end of a range.
func (l *Ledger) marginFollows(q report.Query) (Figure, bool) {
	level := l.level(q, q.Period)
	target, ok := l.target(q).nearest(level)
	if !ok {
		return Figure{}, false
	}
	switch {
	case q.Yardstick() != report.InPercent:
		return compare(q, target, level, Difference)
	case target.baseless() && level.Known():
		return ofNothing(q, target, level)
	}
	return compare(q, target, level, Growth)
}
