package check

import (
	"slices"

	"tongket/report"
	"tongket/report/ledger"
	"tongket/report/say"
	"tongket/report/suit"
)

// aim wants targets of one body, or of those that are named: what they are called stands
// once. They are of one indicator, but where each bar stands against its own.
func (e *edition) aim(c *report.Chart) {
	if len(c.AimsBy) > 1 {
		e.setters(c)
	}
	if !c.Target {
		return
	}
	if len(c.Of) > 1 && !c.Kind.Each {
		e.undrawn(c, "leave target: out, or draw that indicator alone", "a target belongs to one indicator, and %d are drawn", len(c.Of))
		return
	}
	if len(c.AimsBy) > 1 {
		return
	}
	var first ledger.Figure
	for _, q := range c.Asks() {
		f := e.ledger.Ask(c.Aims(q.Subject(), q.Period)[0])
		switch {
		case !suit.Drawn(f):
		case !first.Known():
			first = f
		case f.Query.By != first.Query.By:
			e.undrawn(c, "name the body: target: BODY, or several: target: [BODY, own]", "%s and %s are not of the same body", first.Query.String(), f.Query.String())
			return
		}
	}
}

// setters wants of each who is named a target that is drawn.
func (e *edition) setters(c *report.Chart) {
	for _, b := range c.AimsBy {
		drawn := slices.ContainsFunc(c.Asks(), func(q report.Query) bool {
			aim := q.Subject().In(q.Period).As(report.Target)
			aim.By = b
			f := e.ledger.Ask(aim)
			return suit.Drawn(f) && c.Drawn(aim, f.Query)
		})
		switch {
		case drawn:
		case b == nil:
			e.undrawn(c, "leave own out", "no listed source states a target of the organisation's own for what is drawn")
		default:
			e.undrawn(c, say.Sprintf("leave %s out", b.ID), "no listed source states a target of %s for what is drawn", b.ID)
		}
	}
}

// undrawn reports what keeps the target of a chart from being drawn.
func (e *edition) undrawn(c *report.Chart, hint, format say.Message, a ...any) {
	e.problems.Add(report.NotDrawable, c.Places["target"], hint, format, a...)
}
