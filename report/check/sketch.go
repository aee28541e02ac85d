package check

import (
	"slices"

	"tongket/report"
	"tongket/report/ledger"
	"tongket/report/suit"
)

const (
	leastBarred = 3 // rows, of which bars are a comparison
	leastPoints = 6 // periods, over which a small line has a shape
	mostPoints  = 60
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
	if !e.timely(t.Sparkline) {
		return
	}
	for i := range t.Rows {
		if list, ok := t.Lined(&t.Rows[i]); ok && e.points(list) >= report.LeastLined {
			return
		}
	}
	e.problems.Add(report.NotDrawable, t.Sparkline.At, "draw other periods, or leave sparkline: out", "no row has %d figures to draw a line through", report.LeastLined)
}

// timely reports whether a small line has as many periods as it takes.
func (e *edition) timely(line *report.Sparkline) bool {
	switch n := len(line.Periods); {
	case n == 0:
		return false // could not be read
	case n < leastPoints:
		e.problems.Add(report.NotDrawable, line.At, "print its figures", "a sparkline takes at least %d periods, this one has %d", leastPoints, n)
		return false
	case n > mostPoints:
		e.problems.Add(report.NotDrawable, line.At, "draw fewer periods", "a sparkline takes at most %d periods, this one has %d", mostPoints, n)
		return false
	}
	return true
}

// points is how many of some figures there are to draw, or may be.
func (e *edition) points(list []report.Query) (n int) {
	for _, q := range list {
		if !e.sure(q.Indicator) || suit.Drawn(e.ledger.Ask(q)) {
			n++
		}
	}
	return n
}

// tileLines judges the small lines of headline figures, which lead through nothing that
// is assumed.
func (e *edition) tileLines() {
	for _, g := range e.Headline {
		for i := range g.Tiles {
			t := &g.Tiles[i]
			switch {
			case t.Sparkline == nil || !e.sure(t.Ref.Query.Indicator) || !e.timely(t.Sparkline):
			case t.Ref.Query.Aspect != report.Level:
				e.problems.Add(report.NotDrawable, t.Sparkline.At, "leave sparkline: out", "a sparkline is of levels, and %s is none", t.Ref.Query.String())
			case e.points(slices.DeleteFunc(t.Lined(), func(q report.Query) bool { return e.ledger.Ask(q).Status == ledger.Assumed })) < report.LeastLined:
				e.problems.Add(report.NotDrawable, t.Sparkline.At, "draw other periods, or leave sparkline: out", "%s has no %d figures to draw a line through", t.Ref.Query.Subject().ID(), report.LeastLined)
			}
		}
	}
}
