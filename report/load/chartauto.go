package load

import (
	"slices"

	"tongket/report"
	"tongket/report/finding"
	"tongket/report/form"
	"tongket/report/ledger"
	"tongket/report/say"
	"tongket/report/suit"
	"tongket/report/yaml"
)

// chartKind is the kind that is typed, or that the program is to choose it.
func chartKind(v yaml.Value) (kind *report.ChartKind, chosen bool) {
	key := oneOf(v, form.ChartKind())
	return named(report.ChartKinds(), key, chartKey), key == form.Auto
}

// undecided reads what a chart of any kind may have.
func (d *draft) undecided(m yaml.Mapping, c *report.Chart) {
	if v := m.Get("from"); v.Present() {
		d.chartBase(v, c)
	}
	d.besides(m, c)
	if v := m.Get("whole"); v.Present() {
		d.whole(v, c)
	}
}

// choose finds the kinds and the messages of charts that are left to the program, once all
// is read that they rest on.
func (d *draft) choose() {
	charts := slices.Collect(d.e.Charts())
	if c := d.e.Cover.Chart; c != nil {
		charts = append(charts, c)
	}
	charts = slices.DeleteFunc(charts, func(c *report.Chart) bool { return !c.Auto && !c.Says || len(c.Of)*len(c.Periods) == 0 })
	if len(charts) == 0 || d.hidden() != (report.Pos{}) {
		return // what they are to show is not known
	}
	l := ledger.Of(d.e)
	for _, c := range charts {
		if c.Auto {
			d.chooseKind(l, c)
		}
		if c.Says && c.Kind != nil {
			d.say(l, c)
		}
	}
}

func (d *draft) chooseKind(l *ledger.Ledger, c *report.Chart) {
	s := suit.Showing(l, c)
	if c.Kind = s.Choose(); c.Kind == nil {
		d.problems.Add(report.NotDrawable, c.Places["chart"], s.Better(), "no kind of chart shows this well: %s", c.Extent())
	}
}

// say writes the message of a chart.
func (d *draft) say(l *ledger.Ledger, c *report.Chart) {
	at := c.Places["message"]
	if c.Message = finding.Message(l, c, d.report.Languages, at); c.Message == nil {
		hint := say.Message("write the message")
		if !suit.AnyDrawn(l, c) {
			hint = suit.Otherwise
		}
		d.problems.Add(report.NotDrawable, at, hint, "nothing can be said of this chart: no listed source states or implies any of its figures as a number")
		return
	}
	c.Proof = finding.Proof(l, c)
}
