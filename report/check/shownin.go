package check

import (
	"slices"

	"tongket/report"
	"tongket/report/lang"
	"tongket/report/ledger"
	"tongket/report/say"
)

// scaled reports figures of an exhibit that the unit which it says cannot show with the
// digits that they have.
func (e *edition) scaled(said report.ShownIn, asked []report.Query) {
	if said.Scale == 0 {
		return
	}
	figures, counts := e.inUnits(asked)
	switch bad := slices.IndexFunc(figures, func(f ledger.Figure) bool { return !lang.Shows(f, said.Scale) }); {
	case !counts:
		e.problems.Add(report.NotInUnit, said.At, "leave it out", "nothing here is a number of anything: what is in percent or in points is printed so")
	case bad >= 0:
		e.problems.Add(report.NotInUnit, said.At, shownHint(figures), "%s is %s: in this unit it would lose digits, or have more than were published", figures[bad].Query.String(), figures[bad].Value())
	}
}

// inUnits is the figures that are numbers of what their indicators count, and whether any
// is asked for.
func (e *edition) inUnits(asked []report.Query) (out []ledger.Figure, counts bool) {
	for _, q := range asked {
		if q.Indicator == nil || q.Period.IsZero() || !e.sure(q.Indicator) {
			return nil, true // it could not be read
		}
		if q.Yardstick() != report.InUnits || q.Aspect.HasBase() && !q.Aspect.TakesBase(q.Period, q.Base) {
			continue
		}
		counts = true
		if f := e.ledger.Ask(q); f.Known() && !f.Amount.IsWords() {
			out = append(out, f)
		}
	}
	return out, counts
}

// shownHint is the unit in which all figures can be shown.
func shownHint(figures []ledger.Figure) say.Message {
	for _, s := range lang.ShownIn() {
		if !slices.ContainsFunc(figures, func(f ledger.Figure) bool { return !lang.Shows(f, s) }) {
			return say.Sprintf("write shown-in: %s, or leave it out", report.PowerWord(s))
		}
	}
	return "leave it out"
}

// rowsAsk is all that the cells of a table ask for.
func rowsAsk(t *report.Table) (out []report.Query) {
	for _, r := range t.Rows {
		for _, c := range t.Columns {
			out = append(out, c.Of(r.Member))
		}
		for _, p := range t.Years() {
			out = append(out, r.In(p))
		}
	}
	return out
}
