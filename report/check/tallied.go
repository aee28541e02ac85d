package check

import (
	"tongket/report"
)

// tallied holds the only movement of a sentence against that by which members are counted
// in it: of those that rose nothing fell.
func (l *linter) tallied(q report.Query, found []move, ts []token) {
	if q.Aspect != report.HowMany || !q.Where.Is.HasBase() || len(found) != 1 {
		return
	}
	counted := report.Up
	if q.Where.Is == report.Fell {
		counted = report.Down
	}
	if m := found[0]; m.way() != report.None && m.way() != counted {
		l.add(report.DirectionWord, ts[m.from], "use the word of the other direction", "the words say that it went %s, but %s counts those that went %s", went(m.way()), q, went(counted))
	}
}

// uncounted names the members of whom it is not known whether they are counted.
func (e *edition) uncounted(c citation, q report.Query) {
	open := join(e.ledger.Open(q), func(m *report.Member) string { return m.ID })
	e.problems.Add(report.Unstated, c.ref.At, "print the figures of those that are known, in a table", "%s%s cannot be said: it is not known of %s", c.where, q.String(), open)
}
