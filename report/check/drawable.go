package check

import (
	"slices"

	"tongket/report"
	"tongket/report/ledger"
	"tongket/report/suit"
)

// mostSquares is how many squares a row of a table has room for.
const mostSquares = 2000

// drawable judges the charts and tables.
func (e *edition) drawable() {
	if e.Cover.Chart != nil {
		e.chart(e.Cover.Chart, true)
	}
	e.tileLines()
	for c := range e.Charts() {
		e.chart(c, false)
	}
	for t := range e.Tables() {
		e.table(t)
	}
}

// table reports the rows that print nothing. What kind of table it is may not be known.
func (e *edition) table(t *report.Table) {
	if t.Kind == nil || t.Unread || t.Kind.Counted && (t.By == nil || t.By.Unread) {
		return
	}
	e.sketched(t)
	e.scaled(t.ShownIn, rowsAsk(t))
	if t.Kind.Counted {
		e.counted(t)
		return
	}
	if !t.Kind.Words {
		e.edges(t)
	}
	for i := range t.Rows {
		if t.Kind.Squares {
			e.items(&t.Rows[i], t)
		}
		if !t.Kind.Words {
			e.row(&t.Rows[i], t)
		}
	}
}

// chart reports what cannot be drawn.
func (e *edition) chart(c *report.Chart, cover bool) {
	if c.Unread || c.Kind == nil || len(c.Of) == 0 || len(c.Periods) == 0 || slices.ContainsFunc(c.Of, e.open) {
		return
	}
	if !e.suits(c) {
		return
	}
	e.scaled(c.ShownIn, slices.Concat(c.Asks(), c.Others()))
	wordless := c.Says && c.Message == nil // which is told already
	if based := e.bases(c); based && !cover && !wordless && !e.anyStated(c) {
		e.problems.Add(report.NotDrawable, c.At, suit.Otherwise,
			"the chart would be empty: no listed source states or implies any of its figures as a number")
	}
	e.ends(c)
	e.astride(c)
	e.arrows(c)
	e.beside(c)
	e.aim(c)
	e.aims(c)
	e.silent(c)
	e.rounded(c)
}

// suits reports whether c is of a kind that can show its figures; if not, the problem
// names one that can.
func (e *edition) suits(c *report.Chart) bool {
	s := suit.Showing(e.ledger, c)
	u, unfit := c.Kind.Unfit(s)
	if unfit && !(u.Fewer && e.Unread != (report.Pos{})) {
		at, typed := c.Places[u.Key]
		if !typed {
			at = c.At
		}
		e.problems.Add(report.NotDrawable, at, s.Better(), "%s", u.What)
	}
	return !unfit
}

// rounded warns of parts that come to more than their whole because they are rounded, where
// nothing is said below the chart: whoever adds them up finds a mistake.
func (e *edition) rounded(c *report.Chart) {
	if p, is := suit.Rounded(e.ledger, c); is && c.Note == nil {
		e.problems.Warn(report.TotalRounded, c.At, "say in a note that the figures are rounded", "the parts of %s as printed come to more than the whole: they agree only because they are rounded", p)
	}
}

// open reports whether figures of s are not known to whoever asks: something of them could
// not be read, or sources disagree.
func (e *edition) open(s report.Subject) bool { return !e.sure(s.Indicator) || e.disputed[s.Indicator] }

// ends warns of a chart over years that begins or ends with nothing: its
// range is likely to be a slip.
func (e *edition) ends(c *report.Chart) {
	n := len(c.Periods)
	if n < 2 || !e.anyStated(c) {
		return
	}
	for _, p := range []report.Period{c.Periods[0], c.Periods[n-1]} {
		if !slices.ContainsFunc(c.Of, func(s report.Subject) bool { return e.bar(c, s, p).Known() }) {
			e.problems.Warn(report.Unstated, c.Places["periods"], "draw the years of which something is stated", "the chart begins or ends with %s, of which no listed source states anything", p)
		}
	}
}

// astride reports a range on both sides of zero of which a bar cannot begin there.
func (e *edition) astride(c *report.Chart) {
	if c.Kind.Points {
		return
	}
	for _, q := range slices.Concat(c.Asks(), c.Others()) {
		f := e.ledger.Ask(q)
		if a := f.Amount; suit.Drawn(f) && a.To != nil && a.Number.Sign() < 0 && a.To.Sign() > 0 {
			e.problems.Add(report.NotDrawable, c.Places["of"], "leave it out, or draw chart: line or panels", "a bar begins at zero, and %s is %s, on both sides of it", q.String(), f.Value())
			return
		}
	}
}

// bases wants a year to compare with in which there was something, and reports whether each
// row has one: a chart that has none is empty for that reason.
func (e *edition) bases(c *report.Chart) (based bool) {
	based = true
	for _, s := range c.Of {
		if f := e.bar(c, s, c.Periods[0]); f.Status == ledger.NoBase {
			e.problems.Add(report.ZeroBase, c.Places["of"], "leave it out, or print both numbers in a table", "%s has no percentage: %s", f.Query.String(), ofNothing(f))
			based = false
		}
	}
	return based
}

// bar is the figure of one bar.
func (e *edition) bar(c *report.Chart, s report.Subject, p report.Period) ledger.Figure {
	return e.ledger.Ask(c.Bar(s, p))
}

func (e *edition) anyStated(c *report.Chart) bool { return suit.AnyDrawn(e.ledger, c) }

// arrows wants each change to lead from one bar to another, once.
func (e *edition) arrows(c *report.Chart) {
	if len(c.Changes) == 0 {
		return
	}
	for n, q := range c.Changes {
		for _, p := range []report.Period{q.Base, q.Period} {
			switch {
			case !slices.Contains(c.Periods, p):
				e.problems.Add(report.NotDrawable, c.ChangesAt[n], "add the year to periods:, or leave the change out", "the change has no bar to stand at: %s is not among the periods", p)
			case !suit.Drawn(e.bar(c, q.Subject(), p)):
				e.problems.Add(report.NotDrawable, c.ChangesAt[n], "leave the change out, or print it in a table", "the change has no bar to stand at: %s is not stated as a number",
					q.Subject().In(p).String())
			case e.bar(c, q.Subject(), p).Amount.Number.Sign() < 0:
				e.problems.Add(report.NotDrawable, c.ChangesAt[n], "leave the change out", "an arrow shows a change in per cent, and %s is below zero",
					q.Subject().In(p).String())
			}
		}
		if slices.Contains(c.Changes[:n], q) {
			e.problems.Add(report.NotDrawable, c.ChangesAt[n], "remove one", "the change is listed twice")
		}
	}
}
