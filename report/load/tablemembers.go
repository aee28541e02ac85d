package load

import (
	"slices"

	"tongket/report"
	"tongket/report/form"
	"tongket/report/yaml"
)

// mostMemberColumns is how many columns of figures a page has room for.
const mostMemberColumns = 6

// ByMember reads the rows of a table of members, which are those of a breakdown, and its
// columns.
func (r tableReader) ByMember(t *report.Table) {
	t.By = r.breakdownNamed(r.m.Need("by"))
	columns := r.m.Need("columns").OneOrList()
	for _, item := range columns {
		t.Columns = append(t.Columns, r.column(item, t))
	}
	if len(columns) > mostMemberColumns {
		r.m.Get("columns").Problem(report.TableForm, "divide the table", "a table of members has at most %d columns, this one has %d", mostMemberColumns, len(columns))
	}
	r.barsOfMembers(t)
	r.sparklines(t)
	if t.By == nil {
		return
	}
	r.listed(t)
	whole := r.m.Get("whole")
	t.NoWhole = r.m.Has("members") || whole.Present()
	if whole.Present() && !whole.Null() {
		t.Rows = append(t.Rows, report.Row{At: whole.At(), Label: r.text(whole, r.in)})
	}
	r.sorted(r.m.Get("sorted"), t)
}

// listed gives t a row for each member that it names, or for all, as they are shown.
func (r tableReader) listed(t *report.Table) {
	row := func(m *report.Member, at report.Pos) {
		t.Rows = append(t.Rows, report.Row{At: at, Member: m, Label: m.Name})
	}
	if v := r.m.Get("members"); v.Present() {
		r.chosen(v, t.By, row)
		return
	}
	for _, m := range slices.SortedFunc(t.By.All, func(m, n *report.Member) int { return m.Rank - n.Rank }) {
		row(m, r.m.Get("by").At())
	}
}

// column reads a reference, or one with a label.
func (r tableReader) column(v yaml.Value, t *report.Table) report.Column {
	c := report.Column{At: v.At()}
	of := v
	if v.IsMapping() {
		m := r.keys(v, form.MemberColumn)
		of, c.Label = m.Need("of"), r.text(m.Get("label"), r.in)
	}
	c.Query.Indicator = r.indicator("", c.At)
	w, ok := r.figureWords(of)
	if !ok {
		return c
	}
	c.Query, ok = r.query(w, of.Place, r.in.period)
	if w.form != report.Full || c.Query.Source != nil {
		c.Query = report.Query{Indicator: r.indicator("", c.At)}
		of.Problem(report.TableForm, "type only the indicator, its period and what is asked of it", "a column names no source or form")
		return c
	}
	if ok && t.By != nil {
		if r.countable(of, c.Query.Subject(), t.By, report.TableForm) && len(t.By.Members) > 0 {
			r.within(c.Of(t.By.Members[0]), c.At)
		}
	}
	return c
}

// hasNot reports whether q is surely none of columns.
func hasNot(columns []report.Column, q report.Query) bool {
	return len(columns) > 0 && !slices.ContainsFunc(columns, func(c report.Column) bool {
		return c.Query == q || c.Query.Indicator.Unread
	})
}

// sorted reads by which column the rows stand.
func (r tableReader) sorted(v yaml.Value, t *report.Table) {
	w, ok := r.figureWords(v)
	if !ok {
		return
	}
	q, ok := r.query(w, v.Place, r.in.period)
	if ok && hasNot(t.Columns, q) {
		v.Problem(report.TableForm, "type it as in columns", "no column of this table is %s", q.String())
		return
	}
	t.Sorted = q
}
