package ledger

import "tongket/report"

// level is the level that q speaks of, in a period.
func (l *Ledger) level(q report.Query, p report.Period) Figure {
	return l.answer(q.Subject().In(p), (*Ledger).levelFollows)
}

// target is the target of the period that q speaks of.
func (l *Ledger) target(q report.Query) Figure {
	return l.answer(q.Subject().In(q.Period).As(report.Target), nothingFollows)
}

// levelFollows adds up the parts of a level, or else those of a year and other stretches
// of time, or else follows published changes to it from the levels of other periods.
func (l *Ledger) levelFollows(q report.Query) (Figure, bool) {
	if f, ok := l.sum(q); ok || q.Source != nil {
		return f, ok
	}
	if f, ok := l.flow(q); ok {
		return f, true
	}
	return l.chain(q)
}
