package load

import (
	"fmt"
	"slices"

	"tongket/report"
)

// tableKeys are the kinds of tables with the keys that each has.
var tableKeys = map[report.TableKind][]string{
	report.ByPeriod:  {"columns", "rows"},
	report.BySource:  {"columns", "period", "rows"},
	report.Inventory: {"period", "square", "rows"},
	report.Entries:   {"head", "rows"},
}

func (d *draft) table(v value) report.Block {
	kind, _ := v.peek("table")
	what := fmt.Sprintf("a table of %s", kind)
	keys, ok := tableKeys[report.TableKind(kind)]
	if !ok {
		what, keys = "a table", []string{"columns", "period", "square", "head", "rows"}
	}
	m := v.mapping(what, slices.Concat([]string{"table"}, exhibitKeys, keys)...)
	t := &report.Table{Exhibit: d.exhibit(m), Kind: report.TableKind(m.get("table").oneOf("kind of table", "periods", "sources", "inventory", "entries"))}
	switch t.Kind {
	case report.ByPeriod:
		t.Periods = m.need("columns").years()
	case report.BySource:
		t.Sources = d.columnSources(m.need("columns"))
		t.Period = m.need("period").year()
	case report.Inventory:
		t.Period = m.need("period").year()
		t.Square = m.need("square").whole(1)
	case report.Entries:
		t.Head = d.head(m.need("head"))
	default:
		return t // what its rows are is not known
	}
	for _, row := range m.need("rows").list() {
		r := d.row(row, t)
		t.Rows = append(t.Rows, r)
		if t.Kind == report.Inventory {
			d.later = append(d.later, func() { d.checkItems(row, r, t) })
		}
		if t.Kind != report.Entries {
			d.later = append(d.later, func() { d.checkRow(row, &r, t) })
		}
	}
	return t
}

// checkRow warns of a row in which nothing is stated: then its year or its
// indicator is likely to be a slip.
func (d *draft) checkRow(v value, r *report.Row, t *report.Table) {
	if based := r.BaseBefore || r.Query.Base != 0; r.Query.Aspect.HasBase() && !based || !d.sure(r.Query.Indicator) {
		return
	}
	periods := t.Periods
	if t.Kind != report.ByPeriod {
		periods = []report.Period{t.Period}
	}
	if len(periods) == 0 || periods[0] == 0 {
		return // its columns could not be read
	}
	for _, p := range periods {
		if q := r.In(p); !q.Aspect.HasBase() || q.Base < p {
			if f := d.e.Ledger.Ask(q); f.Known() || f.Status == report.NoBase {
				return
			}
		}
	}
	q := r.In(slices.Max(periods))
	d.problems.Warn(report.Unstated, v.at(), d.nearestKnown(q), "no listed source states a figure of this row")
}

// columnSources are sources of the edition.
func (d *draft) columnSources(v value) []*report.Source {
	sources, _ := d.sourceList(v)
	if len(sources) > mostSources {
		v.problem(report.TableForm, "divide the table", "a table of sources has at most %d columns, this one has %d", mostSources, len(sources))
	}
	for _, s := range sources {
		if !d.lists(s) {
			v.problem(report.SourceNotListed, "add it to sources:", "source %s is not among the sources of this edition", s.ID)
		}
	}
	return sources
}

func (d *draft) head(v value) []report.Text {
	var out []report.Text
	for _, item := range v.list() {
		out = append(out, d.text(item, d.in))
	}
	if v.present() && len(out) != 2 && len(out) != 3 {
		v.problem(report.TableForm, "a last column for the sources is added by itself", "a table of entries has 2 or 3 columns, this one has %d", len(out))
	}
	return out
}

func (d *draft) row(v value, t *report.Table) report.Row {
	if t.Kind == report.Entries {
		return d.entry(v, t)
	}
	keys := map[report.TableKind][]string{report.ByPeriod: {"scopes"}, report.Inventory: {"not-drawn"}}[t.Kind]
	m := v.mapping("a row", append(keys, "of", "label")...)
	row := report.Row{At: v.at(), Label: d.text(m.get("label"), d.in)}
	d.rowQuery(m.need("of"), t, &row)
	if row.Label == nil {
		row.Label = row.Query.Indicator.Name
	}
	row.Scopes = d.scopes(m.get("scopes"), t.Periods)
	row.NotDrawn = d.text(m.get("not-drawn"), d.in)
	return row
}

// rowQuery reads a reference without a period, which the columns supply.
func (d *draft) rowQuery(v value, t *report.Table, row *report.Row) {
	row.Query.Indicator = d.indicator("", v.at())
	w, ok := d.figureWords(v)
	if !ok {
		return
	}
	if extra := w.period; extra.text != "" || w.source.text != "" || w.form != report.Full {
		v.problem(report.TableForm, "type only the indicator, and change BASE or target", "a row names no period, source or form: the columns do")
		return
	}
	row.Query = report.Query{Aspect: w.aspect, Indicator: d.indicator(w.name.text, v.place(w.name.at))}
	switch {
	case w.base.text == "previous" && t.Kind != report.ByPeriod:
		v.f.problems.Add(report.TableForm, v.place(w.base.at), "name the year", "previous is for the rows of a table by year")
	case w.base.text == "previous":
		row.BaseBefore = true
	case w.aspect.HasBase():
		row.Query.Base, _ = year(w.base.text)
	}
}

func (d *draft) scopes(v value, periods []report.Period) map[report.Period]report.Text {
	if !v.present() {
		return nil
	}
	out := map[report.Period]report.Text{}
	m := v.entries("scopes")
	for _, key := range m.order() {
		p := value{f: key.f, n: key.n}.year()
		if p != 0 && !slices.Contains(periods, p) {
			key.problem(report.TableForm, "", "%d is not a column of this table", p)
		}
		out[p] = d.text(m.get(key.n.Value), d.in)
	}
	return out
}

// entry reads a row of words.
func (d *draft) entry(v value, t *report.Table) report.Row {
	m := v.mapping("a row", "cells", "statement")
	row := report.Row{At: v.at(), Statement: d.used(m.need("statement"))}
	for _, cell := range m.need("cells").list() {
		row.Cells = append(row.Cells, d.text(cell, d.in))
	}
	if n := len(row.Cells); n != len(t.Head) && n > 0 && len(t.Head) > 0 {
		m.get("cells").problem(report.TableForm, "", "a row has as many cells as head has: %d, not %d", len(t.Head), n)
	}
	return row
}
