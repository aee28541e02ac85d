package check

import (
	"tongket/report"
	"tongket/report/ledger"
)

// cover asks for each bar of the cover's chart. An assumed figure keeps an
// empty slot there; with nothing else the cover would be empty.
func (e *edition) cover() {
	c := e.Cover.Chart
	if c == nil || c.Unread || c.Kind == nil || len(c.Of) == 0 || len(c.Periods) == 0 {
		return // nothing to draw, which is reported where it is typed
	}
	for _, s := range c.Of {
		if e.open(s) {
			return
		}
		for _, p := range c.Periods {
			if status := e.bar(c, s, p).Status; status == ledger.Published || status == ledger.Derived {
				return
			}
		}
	}
	e.problems.Add(report.NotDrawable, c.At, "choose an indicator and periods of which a source states a figure",
		"the chart of the cover would be empty: no listed source states or implies any of its figures")
}
