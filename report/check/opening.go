package check

import "tongket/report"

// opening judges the one figure that the edition says it opens on, also where that is the
// only one of a chart: it stands large and without the words that a mark would need, and
// where it cannot the edition would open on nothing without a word.
func (e *edition) opening() {
	q, alone := e.Opening.Alone()
	if !alone || e.open(q.Subject()) {
		return
	}
	if f := e.ledger.Ask(q); !f.Known() || f.StandsAlone() {
		return // what nothing states is reported where it is asked for
	}
	e.problems.Add(report.NotDrawable, e.Opening.At, "open on a figure that a listed source states, or leave opening: out",
		"the edition would open on nothing: no listed source states %s as it would stand there, a number without a mark", q)
}
