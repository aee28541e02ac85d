package load

import (
	"slices"

	"tongket/report"
	"tongket/report/form"
	"tongket/report/say"
	"tongket/report/yaml"
)

// indicators reads indicators.yaml.
func (l *loader) indicators() {
	l.report.Units = map[string]*report.Unit{"%": percent(l.report.Languages)}
	root, ok := l.open("indicators.yaml")
	if !ok {
		l.unread[unitName], l.unread[groupName], l.unread[breakdownName], l.unread[bodyName], l.unread[indicatorName] = true, true, true, true, true
		return
	}
	m := l.keys(root, form.Registry())
	l.units(m.Need("units"))
	l.groups(m.Need("groups"))
	l.unread[bodyName] = !m.Has("bodies") && !m.Lacks("bodies")
	l.bodies(m.Get("bodies"))
	l.unread[breakdownName] = !m.Has("breakdowns") && !m.Lacks("breakdowns")
	l.breakdowns(m.Get("breakdowns"))
	seen := firsts{}
	declared := map[*report.Indicator]declaration{}
	for _, v := range l.named(indicatorName, m.Need("indicators")) {
		l.readIndicator(v, seen, declared)
	}
	for _, i := range l.report.Indicators {
		l.equations(i, declared[i])
	}
	for _, i := range l.report.Indicators {
		i.AddUp()
	}
}

// named is the items of a list that gives names of a kind. If there are none the
// names are unknown, not absent.
func (l *loader) named(k kind, v yaml.Value) []yaml.Value {
	items := v.List()
	l.unread[k] = l.unread[k] || len(items) == 0
	return items
}

// percent is the one unit that every project has.
func percent(langs []report.Lang) *report.Unit {
	u := &report.Unit{ID: "%", Kind: report.Percent, Name: map[report.Lang]report.Plural{}}
	for _, lang := range langs {
		u.Name[lang] = report.Plural{One: "%", Other: "%"}
	}
	return u
}

// firsts is where each id was first given.
type firsts map[string]report.Pos

// taken reports an id that was given before.
func (f firsts) taken(v yaml.Value, what say.Message, id string) bool {
	first, ok := f[id]
	if ok {
		v.Problem(report.DuplicateName, say.Sprintf("it is first given at %s", first.String()), "duplicate %s %q", what, id)
	} else {
		f[id] = v.At()
	}
	return ok
}

var kinds = map[string]report.Kind{"count": report.Count, "measure": report.Measure, "money": report.Money}

func (l *loader) units(v yaml.Value) {
	m := v.Entries("units")
	priced := map[*report.Unit]yaml.Value{}
	l.unread[unitName] = m.Size() == 0 && !v.IsMapping() // a project of rates alone has none
	for _, key := range m.Order() {
		id := key.ID()
		unit := m.Get(key.Raw())
		if id == "" || m.Repeats(key) {
			l.unread[unitName] = true
			continue
		}
		um := l.keys(unit, form.Unit)
		u := &report.Unit{At: key.At(), ID: id, Name: map[report.Lang]report.Plural{}}
		if kind, ok := kinds[oneOf(um.Need("kind"), form.UnitKind)]; ok {
			u.Kind = kind
		} else {
			u.Kind = report.UnknownKind
		}
		for _, lang := range l.report.Languages {
			u.Name[lang] = readPlural(um.Need(string(lang)))
		}
		l.report.Units[id] = u
		if per := um.Get("per"); per.Present() {
			priced[u] = per
		}
	}
	for _, u := range l.report.Units {
		if per, is := priced[u]; is {
			l.price(u, per)
		}
	}
}

// sameMoney reports whether two units are one currency: a price of another is an exchange
// rate.
func sameMoney(u, other *report.Unit) bool {
	if u.Kind != report.Money || other.Kind != report.Money {
		return false
	}
	for tag, name := range u.Name {
		if name == other.Name[tag] {
			return true
		}
	}
	return false
}

// price reads what a price is of.
func (l *loader) price(u *report.Unit, per yaml.Value) {
	switch other := l.unit(per); {
	case u.Kind != report.Money && u.Kind != report.UnknownKind:
		per.Problem(report.BadValue, "write it into the name of the unit: kWh/m³", "%s is no money, and only a price is per something", u.ID)
	case other == u || other.Kind == report.Percent || sameMoney(u, other):
		per.Problem(report.BadValue, "name what is sold: m3", "a price is not per %s", other.ID)
	case other.Kind != report.UnknownKind:
		u.Per = other
	}
}

// readPlural is one form, or a list of the form beside one and the other.
func readPlural(v yaml.Value) report.Plural {
	if !v.IsList() {
		one := v.Str()
		return report.Plural{One: one, Other: one}
	}
	forms := v.List()
	if len(forms) != 2 {
		v.Problem(report.BadValue, "[case, cases]", "%s: a unit has one form, or two: beside one and beside other numbers", v.Name())
		return report.Plural{}
	}
	return report.Plural{One: forms[0].Str(), Other: forms[1].Str()}
}

func (l *loader) groups(v yaml.Value) {
	seen := firsts{}
	for _, item := range l.named(groupName, v) {
		m := l.keys(item, form.Group)
		id := m.Need("id").ID()
		name := l.name(m.Need("name"))
		if id == "" {
			l.unread[groupName] = true
		} else if !seen.taken(m.Get("id"), "group", id) {
			l.report.Groups = append(l.report.Groups, report.Group{ID: id, Name: name})
		}
	}
}

func (l *loader) readIndicator(v yaml.Value, seen firsts, declared map[*report.Indicator]declaration) {
	before := len(l.problems)
	m := l.keys(v, form.Indicator())
	misread := len(l.problems) > before
	id := m.Need("id").ID()
	i := &report.Indicator{
		At:    v.At(),
		ID:    id,
		Name:  l.name(m.Need("name")),
		Unit:  l.unit(m.Need("unit")),
		Scope: l.label(m.Get("scope")),
		Group: l.group(m.Need("group")),
		Words: l.callings(m.Get("words")),
	}
	i.Unread = i.Unit.Kind == report.UnknownKind
	l.countedBy(i, m.Get("by"))
	since := len(l.problems)
	i.BelowZero, i.Apart = m.Get("below-zero").Flag(), m.Get("apart").Flag()
	i.Time = readTime(m.Get("time"), i)
	i.Unread = i.Unread || l.erred(since) // what follows of it is not known
	if i.ShownIn = readShown(m.Get("shown-in")); i.ShownIn > 0 && i.Unit.Kind == report.Percent {
		m.ProblemAt(report.NotInUnit, m.KeyAt("shown-in"), "leave it out", "what is in percent is printed in percent")
	}
	switch oneOf(m.Get("better"), form.Better) {
	case "lower":
		i.Better = report.Down
	case "higher":
		i.Better = report.Up
	}
	if i.Limit = m.Get("limit").Flag(); i.Limit && (m.Lacks("better") || i.Better == report.Up) {
		m.ProblemAt(report.BadValue, m.KeyAt("limit"), "say better: lower, or leave limit: out", "%s is not to exceed its targets, and nothing says that less of it is better", i.ID)
	}
	switch {
	case id == "":
		l.unread[indicatorName] = true
	case slices.Contains(reserved[:], id):
		m.Get("id").Problem(report.BadValue, "in a reference the word has another meaning", "%q cannot name an indicator", id)
	case !seen.taken(m.Get("id"), "indicator", id):
		l.report.Indicators = append(l.report.Indicators, i)
		declared[i] = declaration{m, misread}
	}
}

// callings is further words for an indicator, in each language for which some are given.
func (l *loader) callings(v yaml.Value) map[report.Lang][]string {
	if !v.Present() {
		return nil
	}
	m, out := l.keys(v, form.Words), map[report.Lang][]string{}
	for _, tag := range l.report.Languages {
		for _, item := range m.Get(string(tag)).OneOrList() {
			if w := item.Str(); w != "" {
				out[tag] = append(out[tag], w)
			}
		}
	}
	return out
}

// readTime is how figures of parts of a year go together.
func readTime(v yaml.Value, i *report.Indicator) report.TimeKind {
	switch oneOf(v, form.Time) {
	case report.Flow.String():
		if i.Unit.Kind == report.Percent {
			v.Problem(report.BadValue, "leave time: out", "%s is a rate, and rates of parts of a year do not add up", i.ID)
			return report.Untimed
		}
		return report.Flow
	case report.Stock.String():
		return report.Stock
	case report.Highest.String():
		return report.Highest
	case report.Lowest.String():
		return report.Lowest
	}
	return report.Untimed
}

// unit is a known unit. Without one a stand-in keeps the indicator usable for
// finding other mistakes.
func (l *loader) unit(v yaml.Value) *report.Unit {
	id, ok := v.Scalar()
	if u := l.report.Units[id]; u != nil {
		return u
	}
	if ok {
		known := make([]string, 0, len(l.report.Units))
		for k := range l.report.Units {
			known = append(known, k)
		}
		slices.Sort(known)
		l.unknown(v.At(), unitName, id, known)
	}
	return &report.Unit{Kind: report.UnknownKind}
}

func (l *loader) group(v yaml.Value) string {
	id, ok := v.Scalar()
	if !ok {
		return ""
	}
	known := make([]string, 0, len(l.report.Groups))
	for _, g := range l.report.Groups {
		known = append(known, g.ID)
	}
	if !slices.Contains(known, id) {
		l.unknown(v.At(), groupName, id, known)
	}
	return id
}
