package check

import (
	"slices"

	"tongket/report"
)

// levels is what is compared in a sentence: its two levels of one subject, the earlier
// first; or its only one with that of the year that it is compared with.
func (c claim) levels() (base, last report.Query, ok bool) {
	q, i, only := onlyLevel(c.ts)
	if !only {
		return
	}
	switch count(c.ts) {
	case 1:
		q.Period, ok = c.otherYear(c.ts, q.Period, c.to)
		return q, c.ts[i].figure().Query, ok
	case 2:
		for _, t := range c.ts[i+1:] {
			if r := t.figure(); r != nil {
				last = r.Query
			}
		}
		if base = c.ts[i].figure().Query; last.Period.Before(base.Period) {
			base, last = last, base
		}
		return base, last, base.Period != last.Period
	}
	return
}

// charted is the only level of the message of a chart, and that of the only other period in
// which the chart shows it.
func (c claim) charted(p report.Passage) (base, last report.Query, ok bool) {
	q, _, only := onlyLevel(c.ts)
	if !only || count(c.ts) != 1 || p.Proves == nil || !p.Text.Same(p.Proves.Message) {
		return
	}
	for _, o := range slices.Concat(p.Proves.Asks(), p.Proves.Others()) {
		if o.Subject() != q.Subject() || o.Aspect != report.Level || o.Period == q.Period {
			continue
		}
		if ok {
			return base, q, false
		}
		base, ok = o, true
	}
	return base, q, ok && base.Period.Before(q.Period)
}

// twoSubjects is the two levels between which the words stand, if they are of one unit and
// period: {…}, twice as much as the other plant ({…}).
func (c claim) twoSubjects() (of, other report.Query, ok bool) {
	at := figuresIn(c.ts)
	if len(at) != 2 || at[0] > c.from || at[1] < c.to || c.part || !c.comparesTo(c.ts, move{movement: more, from: c.from, to: c.to}, at[0], at[1]) {
		return of, other, false
	}
	return c.ts[at[0]].figure().Query, c.ts[at[1]].figure().Query, true
}

// onlyChange is the only figure of a sentence beside levels, if it is a change in percent.
func onlyChange(ts []token) (q report.Query, ok bool) {
	for _, t := range ts {
		switch r := t.figure(); {
		case r == nil || r.Query.Indicator != nil && r.Query.Aspect == report.Level:
		case ok || r.Query.Indicator == nil || r.Query.Aspect != report.Change:
			return q, false
		default:
			q, ok = r.Query, true
		}
	}
	return q, ok
}
