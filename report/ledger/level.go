package ledger

import "tongket/report"

// level is the level that q speaks of, in a period.
func (l *Ledger) level(q report.Query, p report.Period) Figure {
	return l.answer(q.Subject().In(p), (*Ledger).levelFollows)
}

// target is the target of the period that q speaks of, of the body that it names.
func (l *Ledger) target(q report.Query) Figure {
	return l.answer(q.Aim(), nothingFollows)
}

// levelFollows solves the equations of a level by what is published, or else adds up other
// periods or follows published changes to it, or else solves equations by what follows
// itself.
func (l *Ledger) levelFollows(q report.Query) (Figure, bool) {
	switch {
	case q.Source != nil:
		f := l.direct(q).figure
		return f, f.Known()
	case len(l.ties(q.Subject())) == 0:
		return l.overPeriods(q)
	}
	f := l.knot(q).known[q.Subject()]
	return f, f.Known()
}
