package check

import (
	"tongket/report"
	"tongket/report/suit"
)

const (
	leastBarred = 3 // rows, of which bars are a comparison
	leastPoints = 6 // periods, over which a small line has a shape
	mostPoints  = 60
	leastLined  = 3 // figures of one line
)

// sketched judges what is drawn in the cells of t.
func (e *edition) sketched(t *report.Table) {
	if t.Bars != nil {
		e.barred(t)
	}
	if t.Sparkline != nil {
		e.lined(t)
	}
}

// barred wants bars of one unit, as they have one scale.
func (e *edition) barred(t *report.Table) {
	var first *report.Query
	bars := 0
	for i := range t.Rows {
		q, ok := t.Barred(&t.Rows[i])
		if !ok {
			continue
		}
		if !e.sure(q.Indicator) {
			return
		}
		if first == nil {
			first = &q
		}
		if q.Indicator.Unit != first.Indicator.Unit {
			e.problems.Add(report.NotDrawable, t.Bars.At, "leave bars: out, or make two tables", "bars have one scale: %s is in %s, %s in %s",
				first.Indicator.ID, first.Indicator.Unit.Called(), q.Indicator.ID, q.Indicator.Unit.Called())
			return
		}
		if f := e.ledger.Ask(q); suit.Drawn(f) && f.Amount.Number.Sign() >= 0 {
			bars++
		}
	}
	if bars < leastBarred {
		e.problems.Add(report.NotDrawable, t.Bars.At, "leave bars: out", "the table would have %d bars; bars compare at least %d", bars, leastBarred)
	}
}

// lined wants lines that are long enough to have a shape.
func (e *edition) lined(t *report.Table) {
	switch n := len(t.Sparkline.Periods); {
	case n == 0:
		return // could not be read
	case n < leastPoints:
		e.problems.Add(report.NotDrawable, t.Sparkline.At, "make its periods columns", "a sparkline takes at least %d periods, this one has %d", leastPoints, n)
		return
	case n > mostPoints:
		e.problems.Add(report.NotDrawable, t.Sparkline.At, "draw fewer periods", "a sparkline takes at most %d periods, this one has %d", mostPoints, n)
		return
	}
	for i := range t.Rows {
		list, ok := t.Lined(&t.Rows[i])
		if !ok {
			continue
		}
		points := 0
		for _, q := range list {
			if !e.sure(q.Indicator) || suit.Drawn(e.ledger.Ask(q)) {
				points++
			}
		}
		if points >= leastLined {
			return
		}
	}
	e.problems.Add(report.NotDrawable, t.Sparkline.At, "draw other periods, or leave sparkline: out", "no row has %d figures to draw a line through", leastLined)
}
