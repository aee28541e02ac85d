package load

import (
	"slices"

	"tongket/report"
	"tongket/report/form"
	"tongket/report/say"
	"tongket/report/yaml"
)

func (d *draft) table(v yaml.Value, t *report.Table) {
	key, _ := v.Peek("table")
	m := d.keys(v, form.Table(named(report.TableKinds(), key, tableKey)))
	t.Exhibit = d.exhibit(m, false)
	if t.Kind = named(report.TableKinds(), oneOf(m.Get("table"), form.TableKind()), tableKey); t.Kind == nil {
		return // what its rows are is not known
	}
	t.Visit(tableReader{d, m})
	if t.Kind.Counted {
		return
	}
	for _, row := range m.Need("rows").List() {
		t.Rows = append(t.Rows, d.row(row, t))
	}
}

func tableKey(k *report.TableKind) string { return k.Key }

// tableReader reads what a table has beside its rows.
type tableReader struct {
	*draft
	m yaml.Mapping
}

func (r tableReader) ByPeriod(t *report.Table) {
	t.Periods = r.readSeveral(r.m.Need("columns"))
	r.barsOf(t)
	if v := r.m.Get("sparkline"); v.Present() {
		t.Sparkline = &report.Sparkline{At: v.At(), Periods: r.readSeveral(v)}
	}
}

func (r tableReader) BySource(t *report.Table) {
	t.Sources = r.columnSources(r.m.Need("columns"))
	t.Period = r.readPeriod(r.m.Need("period"))
}

func (r tableReader) Inventory(t *report.Table) {
	t.Period = r.readPeriod(r.m.Need("period"))
	t.Square = r.m.Need("square").Whole(1)
}

func (r tableReader) Entries(t *report.Table) { t.Head = r.head(r.m.Need("head")) }

const mostSources = 5

// columnSources are sources of the edition.
func (d *draft) columnSources(v yaml.Value) []*report.Source {
	sources, _ := d.sourceList(v)
	if len(sources) > mostSources {
		v.Problem(report.TableForm, "divide the table", "a table of sources has at most %d columns, this one has %d", mostSources, len(sources))
	}
	for _, s := range sources {
		if !d.e.Lists(s) {
			v.Problem(report.SourceNotListed, "add it to sources:", "source %s is not among the sources of this edition", s.ID)
		}
	}
	return sources
}

func (d *draft) head(v yaml.Value) []report.Text {
	var out []report.Text
	for _, item := range v.List() {
		out = append(out, d.text(item, d.in))
	}
	if v.Present() && len(out) != 2 && len(out) != 3 {
		v.Problem(report.TableForm, "a last column for the sources is added by itself", "a table of entries has 2 or 3 columns, this one has %d", len(out))
	}
	return out
}

func (d *draft) row(v yaml.Value, t *report.Table) report.Row {
	if t.Kind.Words {
		return d.entry(v, t)
	}
	m := d.keys(v, form.Row(t.Kind))
	t.Unread = t.Unread || m.Misspelt()
	row := report.Row{At: v.At(), Label: d.text(m.Get("label"), d.in)}
	d.rowQuery(m.Need("of"), t, &row)
	if row.Label == nil && row.Query.Aspect == report.HowMany && !m.Misspelt() {
		v.Problem(report.TableForm, "say under label: which members are counted", "a row of count has no name of its own")
	}
	if row.Label == nil {
		row.Label = row.Query.Subject().Name()
	}
	row.Scopes = d.scopes(m.Get("scopes"), t.Periods)
	row.NotDrawn = d.text(m.Get("not-drawn"), d.in)
	return row
}

// rowQuery reads a reference without a period, which the columns supply.
func (d *draft) rowQuery(v yaml.Value, t *report.Table, row *report.Row) {
	row.Query.Indicator = d.indicator("", v.At())
	w, ok := d.figureWords(v)
	if !ok {
		return
	}
	if extra := w.period; extra.text != "" || w.form != report.Full {
		v.Problem(report.TableForm, "type only the indicator, and change BASE or target", "a row names no period, source or form: the columns do")
		return
	}
	row.Query = report.Query{Aspect: w.aspect, Indicator: d.indicator(w.name.text, v.Place(w.name.at))}
	var known bool
	if row.Query.Members, known = d.members(row.Query.Indicator, w.members, v.Place); !known {
		row.Query = report.Query{Indicator: d.indicator("", v.At())}
		return
	}
	if d.by(&row.Query, w.by, v.Place); row.Query.Source != nil {
		row.Query.Source = nil
		v.Problem(report.TableForm, "type only the indicator, and change BASE or target", "a row names no period, source or form: the columns do")
	}
	switch {
	case w.aspect == report.HowMany:
		d.rowCount(v, w, t, row)
	case w.aspect == report.Mean:
		row.Query.Where, _ = d.among(w.where.by, v.Place)
		d.within(row.Query, v.At())
	case w.aspect.Within():
		if w.where.by.text != "" {
			row.Query.Where, _ = d.among(w.where.by, v.Place)
		}
		row.Query = row.Query.Unsaid()
		d.within(row.Query, v.At())
	case !w.aspect.HasBase():
	case w.base.text == previous && !t.Kind.Years:
		v.ProblemAt(report.TableForm, v.Place(w.base.at), say.Sprintf("name the year, or type %s", yearBefore), "previous is for the rows of a table by year")
	case w.base.text == yearBefore && t.Kind.Years:
		row.BaseBefore = true
	default:
		var err *mistake
		row.BaseBefore = w.base.text == previous
		if row.Query.Base, err = d.base(w.base, firstOf(t.Years())); err != nil {
			v.ProblemAt(report.BadReference, v.Place(err.at), err.hint, "%s", err.what)
		}
	}
}

// rowCount reads what a row counts members by, in each of its periods.
func (d *draft) rowCount(v yaml.Value, w written, t *report.Table, row *report.Row) {
	row.Query.Aspect = report.Level // until it is known what is counted
	if !t.Kind.Years {
		v.Problem(report.TableForm, "print it in a table by year, in a text or on a tile", "a row of this table is of one indicator, and count is of its members")
		return
	}
	if b := w.where.base.text; b == previous || b == yearBefore {
		row.BaseBefore, w.where.base.text = true, yearBefore
	}
	asked := row.Query
	if years := t.Years(); len(years) > 0 {
		asked.Period = slices.MaxFunc(years, report.Period.Compare) // a base may stand among the columns
	}
	where, known := d.where(asked, w.where, v.Place)
	if !known || asked.Period.IsZero() {
		return
	}
	asked.Aspect, asked.Where = report.HowMany, where
	if d.within(asked, v.At()) {
		row.Query.Aspect, row.Query.Where = report.HowMany, where
	}
}

// firstOf is the first of some periods, or none.
func firstOf(list []report.Period) report.Period {
	if len(list) == 0 {
		return report.Period{}
	}
	return list[0]
}

func (d *draft) scopes(v yaml.Value, periods []report.Period) map[report.Period]report.Text {
	if !v.Present() {
		return nil
	}
	out := map[report.Period]report.Text{}
	m := v.Entries("scopes")
	for _, key := range m.Order() {
		p := d.readPeriod(key.Alone())
		if len(periods) > 0 && !p.IsZero() && !slices.Contains(periods, p) { // columns that cannot be read are reported as such
			key.Problem(report.TableForm, "", "%s is not a column of this table", p)
		}
		out[p] = d.text(m.Get(key.Raw()), d.in)
	}
	return out
}

// entry reads a row of words.
func (d *draft) entry(v yaml.Value, t *report.Table) report.Row {
	m := d.keys(v, form.Row(t.Kind))
	t.Unread = t.Unread || m.Misspelt()
	row := report.Row{At: v.At(), Statement: d.used(m.Need("statement"))}
	for _, cell := range m.Need("cells").List() {
		row.Cells = append(row.Cells, d.text(cell, d.in))
	}
	if n := len(row.Cells); n != len(t.Head) && n > 0 && len(t.Head) > 0 {
		m.Get("cells").Problem(report.TableForm, "", "a row has as many cells as head has: %d, not %d", len(t.Head), n)
	}
	return row
}
