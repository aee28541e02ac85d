package check

import (
	"slices"

	"tongket/report"
	"tongket/report/ledger"
	"tongket/report/say"
)

// counted warns of a column or a row of a table of members in which nothing is stated:
// then its period, its indicator or its member is likely to be a slip.
func (e *edition) counted(t *report.Table) {
	rows := make([]bool, len(t.Rows))
	for _, c := range t.Columns {
		if c.Query.Period.IsZero() || !e.sure(c.Query.Indicator) {
			return // it could not be read
		}
		any := false
		for i, r := range t.Rows {
			if f := e.ledger.Ask(c.Of(r.Member)); len(f.Choices) > 0 {
				e.whose(c.At, "", f)
				return
			}
			if e.answered(c.Of(r.Member)) {
				any, rows[i] = true, true
			}
		}
		if !any {
			e.problems.Warn(report.Unstated, c.At, e.nearestKnown(c.Query), "no listed source states a figure of this column")
		}
	}
	for i, r := range t.Rows {
		if !rows[i] && r.Member != nil {
			e.problems.Warn(report.Unstated, r.At, "leave it out of members:", "no listed source states a figure of %s in this table", r.Member.ID)
		}
	}
	e.unsummed(t)
}

// unsummed warns of a table of all members without the row of all, where a document states
// what that would have.
func (e *edition) unsummed(t *report.Table) {
	if t.NoWhole {
		return
	}
	for _, c := range t.Columns {
		f := e.ledger.Ask(c.Of(nil))
		if f.Status != ledger.Published || f.Query.Aspect != report.Level || f.Query.Indicator.Unit.Kind == report.Percent {
			continue
		}
		text := join(e.langs(), func(l string) string { return l + ": …" })
		e.problems.Warn(report.WholeLeftOut, t.At, say.Sprintf("add whole: {%s}, or whole: ~ if it is meant so", text),
			"the table has no row of all, and %s states one: %s", f.Facts[0].Source.ID, f.Value())
		return
	}
}

// silent warns of members that a chart names or draws and of whom nothing is stated.
func (e *edition) silent(c *report.Chart) {
	if c.By == nil || c.By.Unread || !e.anyStated(c) {
		return
	}
	at := c.Places["by"]
	if named, ok := c.Places["members"]; ok {
		at = named
	}
	for i, s := range c.Of {
		if !slices.ContainsFunc(c.Periods, func(p report.Period) bool { return e.answered(c.Bar(s, p)) }) {
			e.problems.Warn(report.Unstated, at, "leave it out of members:", "no listed source states a figure of %s in this chart", c.Member(i).ID)
		}
	}
}
