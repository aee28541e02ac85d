package check

import (
	"slices"

	"tongket/report"
	"tongket/report/ledger"
	"tongket/report/suit"
)

// row warns of a row in which nothing is stated: then its year or its
// indicator is likely to be a slip.
func (e *edition) row(r *report.Row, t *report.Table) {
	if based := r.BaseBefore || !r.Query.Base.IsZero(); r.Query.Aspect.HasBase() && !based || !e.sure(r.Query.Indicator) {
		return
	}
	periods := t.Years()
	if len(periods) == 0 || periods[0].IsZero() {
		return // its columns could not be read
	}
	if f, several := e.several(r, periods); several {
		e.whose(r.At, "", f)
		return
	}
	for _, p := range periods {
		if q := r.In(p); (!q.Aspect.HasBase() || q.Aspect.TakesBase(p, q.Base)) && e.answered(q) && e.shown(q) {
			return
		}
	}
	q := r.In(slices.MaxFunc(periods, report.Period.Compare))
	e.problems.Warn(report.Unstated, r.At, e.nearestKnown(q), "no listed source states a figure of this row")
}

// shown reports whether a row shows what is known of q: of a change only what sources state.
func (e *edition) shown(q report.Query) bool {
	f := e.ledger.Ask(q)
	return q.Aspect != report.Change || f.Status == ledger.Published || f.Status == ledger.NoBase
}

// answered reports whether sources say what q is, or that it has no percentage.
func (e *edition) answered(q report.Query) bool {
	f := e.ledger.Ask(q)
	return f.Known() || f.Status == ledger.NoBase
}

// edges warns of a table whose first or last period has nothing in it where others have:
// its run of periods is likely to be a slip.
func (e *edition) edges(t *report.Table) {
	if len(t.Periods) < 2 || slices.ContainsFunc(t.Rows, func(r report.Row) bool { return !e.sure(r.Query.Indicator) }) {
		return
	}
	any := func(p report.Period) bool {
		return slices.ContainsFunc(t.Rows, func(r report.Row) bool { return e.answered(r.In(p)) })
	}
	first, last := t.Periods[0], t.Periods[len(t.Periods)-1]
	if !slices.ContainsFunc(t.Periods, any) {
		return // each row is told
	}
	for _, p := range []report.Period{first, last} {
		if !any(p) {
			e.problems.Warn(report.Unstated, t.At, "name the periods of which something is stated under columns:", "the table begins or ends with %s, of which no listed source states anything", p)
		}
	}
}

// items wants a number of things that squares can stand for.
func (e *edition) items(r *report.Row, t *report.Table) {
	q := r.In(t.Period)
	if t.Square == 0 || t.Period.IsZero() || !e.sure(q.Indicator) {
		return
	}
	const hint = "give the row not-drawn: with the reason"
	if q.Aspect != report.Level {
		e.problems.Add(report.NotDrawable, r.At, "name the indicator only", "an inventory counts things, not changes or targets")
		return
	}
	f := e.ledger.Ask(q)
	if r.NotDrawn != nil || !suit.Drawn(f) {
		return
	}
	n := f.Amount.Rat()
	switch limit := report.Whole(int64(t.Square) * mostSquares); {
	case q.Indicator.Unit.Kind == report.Percent:
		e.problems.Add(report.NotDrawable, r.At, "use another table", "an inventory counts things: %s is in percent", q.Indicator.ID)
	case f.Amount.To != nil:
		e.problems.Add(report.NotDrawable, r.At, hint, "%s is known only as a range, which squares cannot show", q.String())
	case !n.IsInt():
		e.problems.Add(report.NotDrawable, r.At, hint, "%s is %s, and squares stand for whole things", q.String(), f.Amount.Number)
	case n.Cmp(limit.Rat()) > 0:
		e.problems.Add(report.NotDrawable, r.At, "let a square stand for more, or "+hint, "%s would take more than %d squares", q.String(), mostSquares)
	}
}
