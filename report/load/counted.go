package load

import (
	"strings"

	"tongket/report"
	"tongket/report/form"
	"tongket/report/lang"
	"tongket/report/yaml"
)

// countedKeys are those of a table of a document whose rows are recorded, each on a line.
var countedKeys = []string{"by", "columns", "rows"}

// recorded is a table of a document whose rows are recorded.
type recorded struct {
	*loader
	source *report.Source
	grid   report.Grid
	shared yaml.Mapping // what is said of all its figures

	cell *report.Place // of the figure that is read, if it stands in a cell
}

// counted is one with a row a member.
type counted struct {
	recorded
	by      *report.Breakdown
	columns []report.Query
}

// counts reads the facts of a table with a row a member, or whatever its rows are.
func (l *loader) counts(s *report.Source, g report.Grid, m yaml.Mapping) {
	if m.Lacks(countedKeys...) {
		for _, key := range form.Noted {
			if m.Has(key.Name) {
				m.ProblemAt(report.FactForm, m.KeyAt(key.Name), "say it at each fact", "%s is for the figures of rows", key.Name)
			}
		}
		return
	}
	table := recorded{loader: l, source: s, grid: g, shared: m}
	if m.Lacks("by") {
		table.crosses()
		return
	}
	before := len(l.problems)
	c := counted{recorded: table, by: l.breakdownNamed(m.Get("by"))}
	for _, item := range m.Need("columns").OneOrList() {
		c.columns = append(c.columns, c.column(item))
	}
	rows := m.Need("rows").Entries("rows")
	if l.erred(before) || s.Reports.IsZero() || c.by == nil {
		s.Doubt.AddAll()
		return
	}
	c.each(rows, c.row)
}

// each reads each row with the paragraph that it stands in, if there are as many rows as
// paragraphs.
func (r recorded) each(rows yaml.Mapping, read func(key, v yaml.Value, paragraph int)) {
	typed, stand := len(rows.Order()), r.grid.Last-r.grid.First+1
	if typed != stand {
		r.shared.Get("paragraphs").Problem(report.FactForm, "each paragraph is a row: give a table with a line between its rows as two", "these are %d paragraphs, and %d rows are typed", stand, typed)
		r.source.Doubt.AddAll()
		return
	}
	for n, key := range rows.Order() {
		if !rows.Repeats(key) {
			read(key, rows.Get(key.Raw()), r.grid.First+n)
		}
	}
}

// column is the figure that a column asks of each row.
func (c counted) column(v yaml.Value) report.Query {
	w, ok := c.figureWords(v)
	if !ok {
		return report.Query{}
	}
	q, _ := c.query(w, v.Place, c.source.Reports)
	if q.Source != nil || w.form != report.Full {
		v.Problem(report.FactForm, "type only the indicator, its period and what is stated of it", "a column names no source or form")
	}
	if q.Aspect.Key() == "" {
		v.Problem(report.FactForm, "", "no source states a %s", q.Aspect)
	}
	if i := q.Indicator; c.by != nil && !i.Unread && !i.CountedBy(c.by) {
		v.Problem(report.BadReference, "say by: at the indicator", "%s is not counted by %s", i.ID, c.by.ID)
	}
	return q
}

// row reads the figures of a member, a cell a column; of one column the figure alone.
func (c counted) row(key, v yaml.Value, paragraph int) {
	before := len(c.problems)
	member, known := c.member(key)
	cells := v.OneOrList()
	if known {
		c.isWide(key, cells, len(c.columns))
	}
	if !known || c.erred(before) {
		for _, q := range c.columns {
			c.source.Doubt.Add(q.Indicator)
		}
		return
	}
	for n, cell := range cells {
		if q := c.columns[n]; !cell.Present() || !cell.Null() {
			c.fact(q, member, cell, paragraph)
		}
	}
}

// isWide reports whether a row has a cell for each column.
func (recorded) isWide(key yaml.Value, cells []yaml.Value, columns int) bool {
	if len(cells) != columns {
		key.Problem(report.FactForm, "type ~ for a cell that is empty", "a row has a cell for each of the %d columns, this one has %d", columns, len(cells))
	}
	return len(cells) == columns
}

// member is the one that a row is of, nil of all.
func (c counted) member(key yaml.Value) (member *report.Member, known bool) {
	if key.Raw() == theWhole {
		return nil, true
	}
	member = c.memberOf(&report.Indicator{ID: c.columns[0].Indicator.ID, By: []*report.Breakdown{c.by}}, key.Raw(), key.At())
	return member, member != nil
}

// fact reads one cell.
func (r recorded) fact(q report.Query, member *report.Member, cell yaml.Value, paragraph int) {
	before := len(r.problems)
	if member != nil {
		q.Members, _ = q.Members.With(member)
	}
	f := &report.Fact{
		At: cell.At(), Source: r.source,
		Indicator: q.Indicator, Members: q.Members, Period: q.Period, Aspect: q.Aspect, Base: q.Base, By: q.By,
	}
	r.noted(f, r.shared)
	in := r.grid.Scale
	if q.Indicator.Unit.Kind == report.Percent || q.Aspect.Relative() {
		in = 0
	}
	f.Amount = r.amount(cell, q, in)
	f.Place = report.Place{Paragraph: paragraph, Printed: r.printed(f.Amount, in)}
	if r.cell != nil {
		f.Place = *r.cell
	}
	r.keep(f, true, before)
}

// printed is an amount as a table of the document prints it: a number without its unit,
// in the table's thousands; of words nothing.
func (r recorded) printed(a report.Amount, in int) string {
	if a.IsWords() {
		return ""
	}
	if !a.Fraction.IsZero() {
		return strings.TrimPrefix(a.Fraction.String(), "-")
	}
	number := a.Number.Abs()
	number.Exp -= in
	return lang.Of(r.source.Lang).Number(number)
}
