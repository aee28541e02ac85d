package load

import (
	"slices"

	"tongket/report"
	"tongket/report/form"
)

// barsOf reads of which column of periods the figures are drawn as bars.
func (r tableReader) barsOf(t *report.Table) {
	v := r.m.Get("bars")
	if !v.Present() {
		return
	}
	p := r.readPeriod(v)
	switch n := slices.Index(t.Periods, p); {
	case n >= 0:
		t.Bars = &report.Bars{At: v.At(), Column: n}
	case !p.IsZero() && len(t.Periods) > 0:
		v.Problem(report.TableForm, "add it to columns: the numbers stand beside their bars", "no column of this table is %s", p.String())
	}
}

// barsOfMembers reads of which column of a table of members.
func (r tableReader) barsOfMembers(t *report.Table) {
	v := r.m.Get("bars")
	if !v.Present() {
		return
	}
	w, ok := r.figureWords(v)
	if !ok {
		return
	}
	q, ok := r.query(w, v.Place, r.in.period)
	if !ok {
		return
	}
	switch n := slices.IndexFunc(t.Columns, func(c report.Column) bool { return c.Query == q }); {
	case n >= 0:
		t.Bars = &report.Bars{At: v.At(), Column: n}
	case hasNot(t.Columns, q):
		v.Problem(report.TableForm, "add it to columns: the numbers stand beside their bars", "no column of this table is %s", q.String())
	}
}

// sparklines reads of what there is a small line for each member, over which periods.
func (r tableReader) sparklines(t *report.Table) {
	v := r.m.Get("sparkline")
	if !v.Present() {
		return
	}
	m := r.keys(v, form.Sparkline)
	of := m.Need("of")
	line := &report.Sparkline{At: v.At(), Periods: r.readSeveral(m.Need("periods"))}
	w, ok := r.figureWords(of)
	if !ok {
		return
	}
	if w.period.text != "" || len(w.by) > 0 || w.form != report.Full || w.aspect != report.Level {
		of.Problem(report.TableForm, "its periods stand under periods:", "a sparkline names its indicator alone")
		return
	}
	if line.Query, ok = r.query(w, of.Place, r.in.period); ok && t.By != nil {
		r.countable(of, line.Query.Subject(), t.By, report.TableForm)
		t.Sparkline = line
	}
}
