package check

import (
	"slices"

	"tongket/report"
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
