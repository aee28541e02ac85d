package check

import (
	"tongket/report"
	"tongket/report/ledger"
	"tongket/report/say"
	"tongket/report/suit"
)

// aim wants targets of one body: what they are called stands once. They are of one
// indicator, but where each bar stands against its own.
func (e *edition) aim(c *report.Chart) {
	if !c.Target {
		return
	}
	if len(c.Of) > 1 && !c.Kind.Each {
		e.undrawn(c, "leave target: out, or draw that indicator alone", "a target belongs to one indicator, and %d are drawn", len(c.Of))
		return
	}
	var first ledger.Figure
	for _, q := range c.Asks() {
		f := e.ledger.Ask(c.Aim(q.Subject(), q.Period))
		switch {
		case !suit.Drawn(f):
		case !first.Known():
			first = f
		case f.Query.By != first.Query.By:
			e.undrawn(c, "name the body: target: BODY, or leave target: out", "%s and %s are not of the same body", first.Query.String(), f.Query.String())
			return
		}
	}
}

// undrawn reports what keeps the target of a chart from being drawn.
func (e *edition) undrawn(c *report.Chart, hint, format say.Message, a ...any) {
	e.problems.Add(report.NotDrawable, c.Places["target"], hint, format, a...)
}
