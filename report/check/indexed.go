package check

import (
	"tongket/report"
	"tongket/report/ledger"
	"tongket/report/say"
)

// indexed wants index numbers to have a base that nobody can doubt: a number that a
// source states, or that follows from such numbers alone.
func (e *edition) indexed(c *report.Chart) {
	if c.Base.IsZero() {
		return
	}
	const changes = "draw changes: chart: changes, or choose another base"
	for _, of := range c.Of {
		i := of.Indicator
		base := e.ledger.Ask(of.In(c.Base))
		refused := func(hint, what say.Message, args ...any) {
			e.problems.Add(report.NotDrawable, c.Places["from"], hint, what, args...)
		}
		switch {
		case i.Unit.Kind == report.Percent:
			e.problems.Add(report.NotDrawable, c.Places["of"], "draw a line: chart: line", "index numbers of a rate would be taken for the rate: %s is in percent", of.ID())
		case i.BelowZero:
			e.problems.Add(report.NotDrawable, c.Places["of"], "draw a line: chart: line", "nothing is a hundredth of what may be below zero: %s", of.ID())
		case !drawn(base):
			refused(changes, "the index of %s has no base: no listed source states or implies a number of it for %s", of.ID(), c.Base)
		case base.Status == ledger.Assumed:
			refused(changes, "the index of %s has a base that is only assumed: %s", of.ID(), base.Query.String())
		case base.Amount.Number.Sign() == 0:
			refused("choose another base", "the index of %s has no base: %s is 0", of.ID(), base.Query.String())
		}
	}
}
