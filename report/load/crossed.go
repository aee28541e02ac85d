package load

import (
	"slices"

	"tongket/report"
	"tongket/report/yaml"
)

// crossed is a table of a document whose row and column together name a figure: a row an
// indicator and a column a period, as most tables are, or a row a period.
type crossed struct {
	recorded
	columns []written
	dated   bool // the rows are periods
}

// crosses reads the facts of a table that says no by:.
func (r recorded) crosses() {
	before := len(r.problems)
	rows := r.shared.Need("rows").Entries("rows")
	c := crossed{recorded: r}
	if keys := rows.Order(); len(keys) > 0 {
		c.dated = word{keys[0].Raw(), 0}.dated()
	}
	for _, item := range r.shared.Need("columns").OneOrList() {
		c.columns = append(c.columns, c.column(item))
	}
	if r.erred(before) || r.source.Reports.IsZero() {
		r.source.Doubt.AddAll()
		return
	}
	c.each(rows, c.row)
}

// column is what a column says of a figure: all but the period, or all but the indicator.
func (c crossed) column(v yaml.Value) written {
	text, ok := v.Scalar()
	if !ok {
		return written{}
	}
	const aRow = "row " // stands for the indicator of the row
	if c.dated {
		return c.head(v, text, 0)
	}
	return c.head(v, aRow+text, len(aRow))
}

// head reads the text of a column, of which so much was put in front.
func (c crossed) head(v yaml.Value, text string, front int) written {
	place := func(offset int) report.Pos { return v.Place(max(0, offset-front)) }
	w, err := parseRef(text)
	if err == nil && w.period.text != "" && !c.dated {
		_, err = c.period(w.period)
	}
	switch {
	case err != nil:
		v.ProblemAt(report.BadReference, place(err.at), err.hint, "%s", err.what)
	case w.kind != report.ToFigure || c.namesSource(w) || w.form != report.Full:
		v.Problem(report.FactForm, "type only the indicator, its period and what is stated of it", "a column names no source or form")
	case c.dated && w.period.text != "":
		v.ProblemAt(report.FactForm, place(w.period.at), "leave the period out", "the rows name the periods, and this column names one, too")
	case c.dated:
		c.indicator(w.name.text, place(w.name.at))
	}
	return w
}

// row reads the figures of an indicator or of a period, a cell a column.
func (c crossed) row(key, v yaml.Value, paragraph int) {
	cells, before := v.OneOrList(), len(c.problems)
	lead, ok := c.lead(key)
	if !ok || !c.isWide(key, cells, len(c.columns)) || c.erred(before) {
		c.source.Doubt.AddAll()
		return
	}
	for n, cell := range cells {
		if cell.Present() && cell.Null() {
			continue
		}
		w := c.columns[n].under(lead)
		if q, ok := c.query(w, func(int) report.Pos { return cell.At() }, c.source.Reports); ok && q.Aspect.Key() != "" {
			c.fact(q, nil, cell, paragraph)
		} else if ok {
			cell.Problem(report.FactForm, "", "no source states a %s", q.Aspect)
		}
	}
}

// under is what a column says of the row that a lead is of.
func (w written) under(lead written) written {
	if lead.name.text == "" {
		w.period = lead.period
		return w
	}
	w.name, w.members, w.by = lead.name, slices.Concat(lead.members, w.members), slices.Concat(lead.by, w.by)
	if lead.aspect != report.Level {
		w.aspect, w.base = lead.aspect, lead.base
	}
	return w
}

// lead is what the key of a row says: a period, or an indicator, perhaps of a member or
// its target.
func (c crossed) lead(key yaml.Value) (written, bool) {
	if c.dated {
		w := written{period: word{key.Raw(), 0}}
		if _, err := c.period(w.period); err != nil {
			key.ProblemAt(report.BadReference, key.Place(err.at), err.hint, "%s", err.what)
			return w, false
		}
		return w, true
	}
	w, ok := c.figureWords(key)
	if !ok {
		return w, false
	}
	if w.form != report.Full || w.period.text != "" || c.namesSource(w) {
		key.Problem(report.FactForm, "type the period at the column: columns: [2021, 2022, 2022 change 2021]", "a row is a period, or an indicator with what is stated of it")
		return w, false
	}
	if w.aspect != report.Level && slices.ContainsFunc(c.columns, func(column written) bool { return column.aspect != report.Level }) {
		key.Problem(report.FactForm, "leave it out at the row, or give the row a table of its own", "the row and a column both say what is stated")
		return w, false
	}
	i := c.indicator(w.name.text, key.At())
	_, known := c.members(i, w.members, key.Place)
	return w, known && !i.Unread
}
