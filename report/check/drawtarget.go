package check

import (
	"tongket/report"
	"tongket/report/ledger"
	"tongket/report/say"
	"tongket/report/suit"
)

// aim wants targets of one indicator and one body; a chart that draws one line for all of
// its periods wants one level over years without a gap.
func (e *edition) aim(c *report.Chart) {
	if !c.Target {
		return
	}
	if len(c.Of) > 1 {
		e.undrawn(c, "leave target: out, or draw that indicator alone", "a target belongs to one indicator, and %d are drawn", len(c.Of))
		return
	}
	const orElse = "draw a line, which has a target for each period, or print the targets in a table"
	first, last := -1, -1
	var line ledger.Figure
	for n, p := range c.Periods {
		f := e.ledger.Ask(c.Aim(c.Of[0], p))
		if !suit.Drawn(f) {
			continue
		}
		switch {
		case first < 0:
			first, line = n, f
		case f.Query.By != line.Query.By:
			e.undrawn(c, "name the body: target: BODY, or leave target: out", "the targets of %s and %s are not of the same body", line.Query.Period, p)
			return
		case c.Kind.Steps:
		case f.Amount.Rat().Cmp(line.Amount.Rat()) != 0 || f.Amount.Qualifier != line.Amount.Qualifier:
			e.undrawn(c, orElse, "this chart draws one target, and those of %s and %s differ", line.Query.Period, p)
			return
		case n != last+1:
			e.undrawn(c, orElse, "the target's line would run through %s, for which none is stated", c.Periods[last+1])
			return
		}
		last = n
	}
}

// undrawn reports what keeps the target of a chart from being drawn.
func (e *edition) undrawn(c *report.Chart, hint, format say.Message, a ...any) {
	e.problems.Add(report.NotDrawable, c.Places["target"], hint, format, a...)
}
