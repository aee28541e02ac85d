package load

import (
	"slices"

	"tongket/report"
	"tongket/report/ledger"
	"tongket/report/yaml"
)

// What charts and tables have room for. Package charts refuses more.
const (
	mostColumns = 8
	mostChanges = 6
	mostSquares = 2000
	mostSources = 5
)

// checkChart reports what cannot be drawn.
func (d *draft) checkChart(m yaml.Mapping, c *report.Chart, cover bool) {
	if c.Kind == "" || len(c.Of) == 0 || len(c.Periods) == 0 || slices.ContainsFunc(c.Of, func(i *report.Indicator) bool { return !d.sure(i) || d.disputed[i] }) {
		return
	}
	most := map[report.ChartKind]int{report.Changes: mostChanges, report.Bullet: 1}[c.Kind]
	if most == 0 {
		most = mostColumns
	}
	if n := len(c.Of) * len(c.Periods); n > most {
		if most > 1 { // a second figure of a bullet is reported where it is read
			d.problems.Add(report.NotDrawable, c.At, "draw two charts, or use a table", "%s has at most %d bars, this one has %d", chartName(string(c.Kind)), most, n)
		}
		return
	}
	d.checkBases(m.Get("of"), c)
	if !cover && !d.anyStated(c) {
		d.problems.Add(report.NotDrawable, c.At, "choose other years or indicators, or leave the chart out",
			"the chart would be empty: no listed source states or implies any of its figures as a number")
	}
	if c.Kind == report.Bullet {
		d.checkBullet(m, c)
	}
	d.checkEnds(m.Get("periods"), c)
	d.checkArrows(m, c)
	d.checkAim(m, c)
}

// checkEnds warns of a chart over years that begins or ends with nothing: its
// range is likely to be a slip.
func (d *draft) checkEnds(v yaml.Value, c *report.Chart) {
	n := len(c.Periods)
	if n < 2 || !d.anyStated(c) {
		return
	}
	for _, p := range []report.Period{c.Periods[0], c.Periods[n-1]} {
		if !slices.ContainsFunc(c.Of, func(i *report.Indicator) bool { return d.bar(c, i, p).Known() }) {
			d.problems.Warn(report.Unstated, v.At(), "draw the years of which something is stated", "the chart begins or ends with %d, of which no listed source states anything", p)
		}
	}
}

// checkBases wants a year to compare with in which there was something.
func (d *draft) checkBases(v yaml.Value, c *report.Chart) {
	for _, i := range c.Of {
		if f := d.bar(c, i, c.Periods[0]); f.Status == ledger.NoBase {
			v.Problem(report.ZeroBase, "leave it out, or print both numbers in a table", "%s has no percentage: %s", f.Query.String(), ofNothing(f.Query))
		}
	}
}

// bar is the figure of one bar.
func (d *draft) bar(c *report.Chart, i *report.Indicator, p report.Period) ledger.Figure {
	q := report.Query{Indicator: i, Period: p}
	if c.Kind == report.Changes {
		q.Aspect, q.Base = report.Change, c.Base
	}
	return d.ledger.Ask(q)
}

// drawn reports whether a figure has a bar and not only its place.
func drawn(f ledger.Figure) bool { return f.Known() && !f.Amount.IsWords() }

func (d *draft) anyStated(c *report.Chart) bool {
	return slices.ContainsFunc(c.Of, func(i *report.Indicator) bool {
		return slices.ContainsFunc(c.Periods, func(p report.Period) bool { return drawn(d.bar(c, i, p)) })
	})
}

// checkBullet wants a rate and a target on a scale of 0 to 100 %.
func (d *draft) checkBullet(m yaml.Mapping, c *report.Chart) {
	i := c.Of[0]
	if i.Unit.Kind != report.Percent {
		m.Get("of").Problem(report.NotDrawable, "draw columns", "a bullet chart has a scale in percent: %s is in %s", i.ID, unitID(i.Unit))
		return
	}
	for _, a := range []report.Aspect{report.Level, report.Target} {
		f := d.ledger.Ask(report.Query{Indicator: i, Period: c.Periods[0], Aspect: a})
		n := f.Amount.Number
		if f.High != nil {
			n = *f.High
		}
		if drawn(f) && n.Rat().Cmp(report.Whole(100).Rat()) > 0 {
			m.Get("of").Problem(report.NotDrawable, "draw columns", "the scale of a bullet chart ends at 100%%, and %s is %s%%", f.Query.String(), n)
		}
	}
}

// checkArrows wants each change to lead from one bar to another, once.
func (d *draft) checkArrows(m yaml.Mapping, c *report.Chart) {
	if len(c.Changes) == 0 {
		return
	}
	items := m.Get("changes").OptionalList()
	if len(items) != len(c.Changes) {
		return // some could not be read
	}
	for n, q := range c.Changes {
		for _, p := range []report.Period{q.Base, q.Period} {
			switch {
			case !slices.Contains(c.Periods, p):
				items[n].Problem(report.NotDrawable, "add the year to periods:, or leave the change out", "the change has no bar to stand at: %d is not among the periods", p)
			case !drawn(d.bar(c, q.Indicator, p)):
				items[n].Problem(report.NotDrawable, "leave the change out, or print it in a table", "the change has no bar to stand at: %s is not stated as a number",
					report.Query{Indicator: q.Indicator, Period: p}.String())
			}
		}
		if slices.Contains(c.Changes[:n], q) {
			items[n].Problem(report.NotDrawable, "remove one", "the change is listed twice")
		}
	}
}

// checkAim wants one level over years without a gap: a chart draws one line.
func (d *draft) checkAim(m yaml.Mapping, c *report.Chart) {
	if !c.Target {
		return
	}
	first, last := -1, -1
	var line ledger.Figure
	for n, p := range c.Periods {
		f := d.ledger.Ask(report.Query{Indicator: c.Of[0], Period: p, Aspect: report.Target})
		if !drawn(f) {
			continue
		}
		switch {
		case first < 0:
			first, line = n, f
		case f.Amount.Number.Rat().Cmp(line.Amount.Number.Rat()) != 0 || f.Amount.Qualifier != line.Amount.Qualifier:
			m.Get("target").Problem(report.NotDrawable, "leave target: out and print the targets in a table", "a chart draws one target, and those of %d and %d differ",
				line.Query.Period, p)
			return
		case n != last+1:
			m.Get("target").Problem(report.NotDrawable, "leave target: out and print the targets in a table", "the target's line would run through %d, for which none is stated",
				c.Periods[last+1])
			return
		}
		last = n
	}
}

// checkItems wants a number of things that squares can stand for.
func (d *draft) checkItems(v yaml.Value, r report.Row, t *report.Table) {
	q := r.In(t.Period)
	if t.Square == 0 || t.Period == 0 || !d.sure(q.Indicator) {
		return
	}
	const hint = "give the row not-drawn: with the reason"
	if q.Aspect != report.Level {
		v.Problem(report.NotDrawable, "name the indicator only", "an inventory counts things, not changes or targets")
		return
	}
	f := d.ledger.Ask(q)
	if r.NotDrawn != nil || !drawn(f) {
		return
	}
	n := f.Amount.Number.Rat()
	switch limit := report.Whole(int64(t.Square) * mostSquares); {
	case q.Indicator.Unit.Kind == report.Percent:
		v.Problem(report.NotDrawable, "use another table", "an inventory counts things: %s is in percent", q.Indicator.ID)
	case f.High != nil:
		v.Problem(report.NotDrawable, hint, "%s is known only as a range, which squares cannot show", q.String())
	case !n.IsInt():
		v.Problem(report.NotDrawable, hint, "%s is %s, and squares stand for whole things", q.String(), f.Amount.Number)
	case n.Cmp(limit.Rat()) > 0:
		v.Problem(report.NotDrawable, "let a square stand for more, or "+hint, "%s would take more than %d squares", q.String(), mostSquares)
	}
}
