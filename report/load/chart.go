package load

import (
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/say"
	"tongket/report/yaml"
)

// exhibitKeys are the keys of every table and chart in a section.
var exhibitKeys = []string{"id", "name", "message", "measure", "note"}

func (d *draft) chart(v yaml.Value, c *report.Chart) {
	key, _ := v.Peek("chart")
	what, keys := say.Message("a chart"), allKeys(report.ChartKinds(), func(k *report.ChartKind) []string { return k.Keys })
	if kind := named(report.ChartKinds(), key, chartKey); kind != nil {
		what, keys = kind.Called, kind.Keys
	}
	m := v.Mapping(what, slices.Concat([]string{"chart"}, exhibitKeys, keys)...)
	c.Exhibit = d.exhibit(m)
	d.drawn(m, c)
	c.Target = m.Get("target").Flag()
	d.changes(m.Get("changes"), c)
	c.Labels = d.labels(m.Get("labels"), len(c.Of))
}

func chartKey(k *report.ChartKind) string { return k.Key }

// named is the kind with a key, or nil.
func named[K any](kinds []*K, key string, keyOf func(*K) string) *K {
	if i := slices.IndexFunc(kinds, func(k *K) bool { return keyOf(k) == key }); i >= 0 {
		return kinds[i]
	}
	return nil
}

// kindOf reads which of kinds is meant; nil if none.
func kindOf[K any](v yaml.Value, what say.Message, kinds []*K, keyOf func(*K) string) *K {
	var keys []string
	for _, k := range kinds {
		keys = append(keys, keyOf(k))
	}
	return named(kinds, v.OneOf(what, keys...), keyOf)
}

// allKeys are the keys that some kind has.
func allKeys[K any](kinds []*K, keysOf func(*K) []string) (keys []string) {
	for _, k := range kinds {
		for _, key := range keysOf(k) {
			if !slices.Contains(keys, key) {
				keys = append(keys, key)
			}
		}
	}
	return keys
}

func (d *draft) exhibit(m yaml.Mapping) report.Exhibit {
	return report.Exhibit{
		At:      m.At(),
		ID:      d.declare(m.Need("id")),
		Name:    d.text(m.Need("name"), d.in),
		Message: d.text(m.Need("message"), d.in),
		Measure: d.text(m.Need("measure"), d.in),
		Note:    d.text(m.Get("note"), d.in),
	}
}

// drawn reads what a chart draws.
func (d *draft) drawn(m yaml.Mapping, c *report.Chart) {
	c.Places = m.Places()
	c.Kind = kindOf(m.Need("chart"), "kind of chart", report.ChartKinds(), chartKey)
	of := m.Need("of").OneOrList()
	for _, item := range of {
		id, _ := item.Scalar()
		c.Of = append(c.Of, d.indicator(id, item.At()))
	}
	c.Periods = readYears(m.Need("periods"))
	if c.Kind == nil {
		return
	}
	if c.Kind.One && len(of) > 1 {
		m.Get("of").Problem(report.ChartForm, "", "%s draws one indicator", c.Kind.Called)
	}
	if !c.Kind.Years && len(c.Periods) > 1 {
		m.Get("periods").Problem(report.ChartForm, "", "%s has one year", c.Kind.Called)
	}
	if c.Kind.Based {
		d.chartBase(m.Need("from"), c)
	}
	if c.Kind.Unit {
		oneUnit(of, c)
	}
	d.besides(m, c)
}

// orders is how the bars of a chart may stand.
var orders = []string{"size", "typed"}

// besides reads what stands beside the bars, and in which order these do.
func (d *draft) besides(m yaml.Mapping, c *report.Chart) {
	if v := m.Get("beside"); v.Present() {
		c.Beside = readYear(v)
	}
	if v := m.Get("line"); v.Present() {
		id, _ := v.Scalar()
		if c.Line = d.indicator(id, v.At()); len(c.Of) > 0 && c.Line.Unit != c.Of[0].Unit && !c.Line.Unread && !c.Of[0].Unread {
			v.Problem(report.ChartForm, "draw the mean or the total of what the bars show", "the line is in %s, the bars in %s", c.Line.Unit.Called(), c.Of[0].Unit.Called())
		}
	}
	if v := m.Get("order"); v.Present() {
		c.AsTyped = v.OneOf("order", orders...) == "typed"
	}
	c.Grouped = m.Get("grouped").Flag()
}

func (d *draft) chartBase(v yaml.Value, c *report.Chart) {
	c.Base = readYear(v)
	if len(c.Periods) == 1 && !c.Base.Before(c.Periods[0]) {
		v.Problem(report.BadBase, "", "a change of %s is against an earlier year, not %s", c.Periods[0], c.Base)
	}
}

// oneUnit reports indicators that cannot share an axis.
func oneUnit(items []yaml.Value, c *report.Chart) {
	for i, ind := range c.Of {
		if first := c.Of[0]; ind.Unit != first.Unit && !ind.Unread && !first.Unread {
			items[i].Problem(report.ChartForm, "draw two charts", "%s has one unit: %s is in %s, %s in %s",
				c.Kind.Called, first.ID, first.Unit.Called(), ind.ID, ind.Unit.Called())
		}
	}
}

// readYears is one year, a range such as 2019..2022, or a list of years.
func readYears(v yaml.Value) []report.Period {
	s := ""
	if v.IsScalar() {
		s, _ = v.Scalar()
	}
	if from, to, ok := strings.Cut(s, ".."); ok {
		return readSpan(v, from, to)
	}
	var out []report.Period
	for _, item := range v.OneOrList() {
		p := readYear(item)
		switch {
		case p.IsZero():
		case len(out) > 0 && !out[len(out)-1].Before(p):
			item.Problem(report.ChartForm, "", "years stand in order, each once")
		default:
			out = append(out, p)
		}
	}
	return out
}

func readSpan(v yaml.Value, from, to string) []report.Period {
	first, ok := year(strings.TrimSpace(from))
	last, ok2 := year(strings.TrimSpace(to))
	if !ok || !ok2 || last.Before(first) || first.Away(last) > 30*12 {
		v.Problem(report.BadValue, "type the first and the last year, such as 2019..2022", "%q is not a range of years", report.Clip(from+".."+to))
		return nil
	}
	var out []report.Period
	for p := first; !last.Before(p); p = p.Next() {
		out = append(out, p)
	}
	return out
}

// changes reads the published changes that a chart shows: 2021 from 2020.
func (d *draft) changes(v yaml.Value, c *report.Chart) {
	items := v.OptionalList()
	for _, item := range items {
		period, base, ok := readChange(item)
		if ok && len(c.Of) > 0 {
			c.Changes = append(c.Changes, report.Query{Indicator: c.Of[0], Period: period, Aspect: report.Change, Base: base})
			c.ChangesAt = append(c.ChangesAt, item.At())
		}
	}
}

// readChange is the years of a change: 2021 from 2020.
func readChange(v yaml.Value) (period, base report.Period, ok bool) {
	s, ok := v.Scalar()
	if !ok {
		return report.Period{}, report.Period{}, false
	}
	words := strings.Fields(s)
	if len(words) != 3 || words[1] != "from" {
		v.Problem(report.BadValue, "type 2021 from 2020", "%q is not a change", report.Clip(s))
		return report.Period{}, report.Period{}, false
	}
	period, ok = year(words[0])
	base, ok2 := year(words[2])
	if !ok || !ok2 || !base.Before(period) {
		v.Problem(report.BadValue, "type 2021 from 2020", "%q is not a change from an earlier year", report.Clip(s))
		return report.Period{}, report.Period{}, false
	}
	return period, base, true
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
