package check

import (
	"tongket/report"
	"tongket/report/ledger"
)

// doubledTo holds a multiple that leads to a level, and names nothing that it is of, against
// how the level changed: doubled to {…} is since the year before, or since the period before.
func (l *linter) doubledTo(p report.Passage, c claim) bool {
	i, ok := c.leadsToLevel()
	if !ok {
		return false
	}
	q := c.ts[i].figure().Query
	var changes []ledger.Figure
	for _, base := range []report.Period{q.Period.YearBefore(), q.Period.Previous()} {
		f := l.ask(p, changeSince(q, base))
		r, known := c.grown(f)
		if known && c.fits(r) {
			return true
		}
		if known {
			changes = append(changes, f)
		}
	}
	if len(changes) > 0 {
		l.disproved(c, changes[0])
	}
	return len(changes) > 0
}

// leadsToLevel is where the level stands to which something is said to have multiplied, in a
// sentence that names no year but that and the one before, and no number of years.
func (c claim) leadsToLevel() (at int, ok bool) {
	for at = c.to; at < len(c.ts) && c.ts[at].figure() == nil; at++ {
		if c.ts[at].raw != "," && !c.done.is(c.ts[at]) && !c.leads(c.ts, at, at+1) {
			return 0, false
		}
	}
	if at == len(c.ts) || at == c.to && !c.Binding.Syllables {
		return 0, false
	}
	q := c.ts[at].figure().Query
	if q.Indicator == nil || q.Aspect != report.Level || q.Source != nil || q.Indicator.Unit.Kind == report.Percent || !q.Period.Follows() {
		return 0, false
	}
	for n, t := range c.ts {
		year, named := yearOf(t)
		if named && year != q.Period.Year() && year != q.Period.Year()-1 || c.pageUnits.is(t) && c.counts(c.ts, n-1) > 1 {
			return 0, false
		}
	}
	return at, true
}
