package check

import (
	"tongket/report"
	"tongket/report/ledger"
)

// cover asks for each bar of the cover's chart. An assumed figure keeps an
// empty slot there; with nothing else the cover would be empty.
func (e *edition) cover() {
	e.coverFigure()
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

// coverFigure wants the figure of the cover to be one that a source publishes as a number:
// there is no room beside it for what it rests on.
func (e *edition) coverFigure() {
	r := e.Cover.Ref
	if r == nil || e.open(r.Query.Subject()) {
		return
	}
	if f := e.ledger.Ask(r.Query); f.Known() && !f.StandsAlone() {
		e.problems.Add(report.NotDrawable, r.At, "choose a figure that a source publishes as a number", "the cover shows a figure as published, and %s is none", f.Query.String())
	}
}
