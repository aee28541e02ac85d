package load

import (
	"slices"

	"tongket/report"
	"tongket/report/form"
	"tongket/report/yaml"
)

func (d *draft) chart(v yaml.Value, c *report.Chart) {
	key, _ := v.Peek("chart")
	m := d.keys(v, form.Chart(named(report.ChartKinds(), key, chartKey)))
	message, _ := v.Peek("message")
	c.Says = message == form.Auto
	c.Exhibit = d.exhibit(m, c.Says)
	d.drawn(m, c)
	d.aim(m.Get("target"), c)
	d.changes(m.Get("changes"), c)
	c.Labels = d.labels(m.Get("labels"), len(c.Of))
	d.sides(m, c)
}

// aim reads whether a chart draws the target, and whose if it is of a body.
func (d *draft) aim(v yaml.Value, c *report.Chart) {
	switch typed := v.Raw(); {
	case !v.Present(), c.Kind != nil && c.Kind.Aimed && typed == "true": // it does as it is
	case typed == "true", typed == "false":
		c.Target = v.Flag()
	default:
		c.AimsBy = d.setters(v)
		c.Target = len(c.AimsBy) > 0 && (c.Kind == nil || !c.Kind.Aimed)
	}
}

// setters is who set the targets that a chart draws; nil is the organisation itself.
func (d *draft) setters(v yaml.Value) (out []*report.Body) {
	items := v.OneOrList()
	for _, item := range items {
		var b *report.Body
		if item.Raw() != form.Own || d.report.Body(form.Own) != nil {
			if b = d.body(item); b == nil {
				continue
			}
		}
		if slices.Contains(out, b) {
			item.Problem(report.ChartForm, "leave it out", "%s is named twice", item.Raw())
			continue
		}
		out = append(out, b)
	}
	if len(out) > report.MostSetters {
		v.Problem(report.ChartForm, "draw two charts", "a chart tells the targets of at most %d bodies apart, and these are %d", report.MostSetters, len(out))
	}
	return out
}

// sides reads what is above zero and what below: both, or neither.
func (d *draft) sides(m yaml.Mapping, c *report.Chart) {
	for _, side := range []struct {
		key, other string
		text       *report.Text
	}{{"above", "below", &c.Above}, {"below", "above", &c.Below}} {
		v := m.Get(side.key)
		if !v.Present() {
			continue
		}
		*side.text = d.label(v)
		if m.Lacks(side.other) {
			v.Problem(report.ChartForm, "", "what is above zero and what is below are named together: above:, below:")
		}
	}
}

func chartKey(k *report.ChartKind) string { return k.Key }

// named is the kind with a key, or nil.
func named[K any](kinds []*K, key string, keyOf func(*K) string) *K {
	if i := slices.IndexFunc(kinds, func(k *K) bool { return keyOf(k) == key }); i >= 0 {
		return kinds[i]
	}
	return nil
}

// exhibit reads what charts and tables have in common; the message of a chart may be
// written later.
func (d *draft) exhibit(m yaml.Mapping, later bool) report.Exhibit {
	x := report.Exhibit{
		At:      m.At(),
		Unread:  m.Misspelt(),
		ID:      d.declare(m.Need("id")),
		Name:    d.text(m.Need("name"), d.in),
		Measure: d.text(m.Need("measure"), d.in),
		Note:    d.text(m.Get("note"), d.in),
		ShownIn: report.ShownIn{At: m.Get("shown-in").At(), Scale: readShown(m.Get("shown-in"))},
	}
	if message := m.Need("message"); !later {
		x.Message = d.text(message, d.in)
	}
	return x
}

// drawn reads what a chart draws.
func (d *draft) drawn(m yaml.Mapping, c *report.Chart) {
	c.Places = m.Places()
	c.Kind, c.Auto = chartKind(m.Need("chart"))
	of := m.Need("of").OneOrList()
	for _, item := range of {
		c.Of = append(c.Of, d.subject(item))
	}
	d.spread(m, c)
	read := d.readPeriods
	if c.Auto || c.Kind != nil && c.Kind.Years {
		read = d.readSeveral
	}
	switch c.Periods = read(m.Need("periods")); {
	case c.Auto:
		d.undecided(m, c)
		return
	case c.Kind == nil:
		return
	}
	if c.Kind.One && len(of) > 1 {
		m.Get("of").Problem(report.ChartForm, "draw several with chart: groups, line or panels", "%s draws one indicator", c.Kind.Called)
	}
	if !c.Kind.Years && len(c.Periods) > 1 {
		m.Get("periods").Problem(report.ChartForm, "draw several with chart: columns, groups, line or panels", "%s has one period", c.Kind.Called)
	}
	if c.Kind.Draws.HasBase() {
		d.chartBase(m.Need("from"), c)
	}
	if c.Kind.Unit && c.By == nil {
		oneUnit(of, c)
	}
	d.besides(m, c)
	if slices.Contains(c.Kind.Keys, "whole") {
		d.whole(m.Need("whole"), c)
	}
}

// whole reads of what the bars are parts.
func (d *draft) whole(v yaml.Value, c *report.Chart) {
	c.Whole = d.subject(v)
	if len(c.Of) > 0 && otherUnits(c.Whole, c.Of[0]) {
		v.Problem(report.ChartForm, "", "the whole is in %s, its parts in %s", c.Whole.Indicator.Unit.Called(), c.Of[0].Indicator.Unit.Called())
	}
}

// besides reads what stands beside the bars, and in which order these do.
func (d *draft) besides(m yaml.Mapping, c *report.Chart) {
	if v := m.Get("beside"); v.Present() {
		c.Beside = d.readBase(v, firstOf(c.Periods))
	}
	if v := m.Get("line"); v.Present() && v.Raw() == report.Mean.String() && d.report.Indicator(v.Raw()) == nil {
		d.mean(v, c)
	} else if v.Present() {
		if c.Line = d.subject(v); len(c.Of) > 0 && otherUnits(c.Line, c.Of[0]) {
			v.Problem(report.ChartForm, "draw the mean or the total of what the bars show", "the line is in %s, the bars in %s", c.Line.Indicator.Unit.Called(), c.Of[0].Indicator.Unit.Called())
		}
	}
	if v := m.Get("order"); v.Present() {
		c.AsTyped = oneOf(v, form.Order) == "typed"
	}
	c.Grouped = m.Get("grouped").Flag()
}

// mean reads that the line is the mean of the members that are drawn.
func (d *draft) mean(v yaml.Value, c *report.Chart) {
	if c.By == nil || len(c.Of) == 0 || c.Kind.Years {
		v.Problem(report.ChartForm, "say by: and the breakdown, in a ranking", "a mean is that of the members of one breakdown")
		return
	}
	whole := report.Subject{Indicator: c.Of[0].Indicator, Members: c.Of[0].Members.Without(c.By)}
	q := whole.In(c.Last()).As(report.Mean)
	if q.Where = (report.Where{By: c.By, Among: true}); d.within(q, v.At()) {
		c.Line, c.Mean = whole, true
	}
}

func (d *draft) chartBase(v yaml.Value, c *report.Chart) {
	if len(c.Periods) != 1 && !c.Kind.Years {
		c.Base = d.readPeriod(v)
		return
	}
	c.Base = d.readBase(v, firstOf(c.Periods))
	for _, q := range c.Asks() {
		if err := unlike(q.Aspect, q.Indicator, q.Period, q.Base, 0); err != nil {
			v.Problem(report.BadBase, err.hint, "%s", err.what)
			return
		}
	}
}

// oneUnit reports indicators that cannot share an axis.
func oneUnit(items []yaml.Value, c *report.Chart) {
	for i, s := range c.Of {
		if first := c.Of[0]; otherUnits(s, first) {
			items[i].Problem(report.ChartForm, "draw two charts", "%s has one unit: %s is in %s, %s in %s",
				c.Kind.Called, first.Indicator.ID, first.Indicator.Unit.Called(), s.Indicator.ID, s.Indicator.Unit.Called())
		}
	}
}

// otherUnits reports whether two subjects are known to be counted in different units.
func otherUnits(s, t report.Subject) bool {
	return s.Indicator.Unit != t.Indicator.Unit && !s.Indicator.Unread && !t.Indicator.Unread
}

// changes reads the published changes that a chart shows: 2021 from 2020.
func (d *draft) changes(v yaml.Value, c *report.Chart) {
	items := v.OptionalList()
	for _, item := range items {
		period, base, ok := d.readChange(item)
		if ok && len(c.Of) > 0 {
			c.Changes = append(c.Changes, report.Query{Indicator: c.Of[0].Indicator, Members: c.Of[0].Members, Period: period, Aspect: report.Change, Base: base})
			c.ChangesAt = append(c.ChangesAt, item.At())
		}
	}
}

// readChange is the periods of a change: 2021 from 2020.
func (l *loader) readChange(v yaml.Value) (period, base report.Period, ok bool) {
	s, ok := v.Scalar()
	if !ok {
		return period, base, false
	}
	words := fields(s)
	if len(words) != 3 || words[1].text != "from" {
		v.Problem(report.BadValue, "type 2021 from 2020", "%q is not a change", report.Clip(s))
		return period, base, false
	}
	period, err := l.period(words[0])
	if err == nil {
		base, err = l.base(words[2], period)
	}
	switch {
	case err != nil:
		v.ProblemAt(report.BadValue, v.Place(err.at), err.hint, "%s", err.what)
	case !base.Before(period):
		v.Problem(report.BadValue, "type 2021 from 2020", "%q is not a change from an earlier period", report.Clip(s))
	default:
		return period, base, true
	}
	return period, base, false
}

func (d *draft) labels(v yaml.Value, want int) []report.Text {
	var out []report.Text
	items := v.OptionalList()
	for _, item := range items {
		out = append(out, d.label(item))
	}
	if v.Present() && len(items) != want && want > 0 {
		v.Problem(report.ChartForm, "", "there are as many labels as indicators: %d, not %d", want, len(items))
	}
	return out
}
