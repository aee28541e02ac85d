package load

import (
	"cmp"
	"slices"

	"gopkg.in/yaml.v3"

	"tongket/report"
)

// indicators reads indicators.yaml.
func (l *loader) indicators() {
	l.report.Units = map[string]*report.Unit{"%": percent(l.report.Languages)}
	root, ok := l.open("indicators.yaml")
	if !ok {
		l.unread[unitName], l.unread[groupName], l.unread[indicatorName] = true, true, true
		return
	}
	m := root.mapping("indicators.yaml", "units", "groups", "indicators")
	l.units(m.need("units"))
	l.groups(m.need("groups"))
	seen := firsts{}
	sums := map[*report.Indicator]value{}
	for _, v := range l.named(indicatorName, m.need("indicators")) {
		l.readIndicator(v, seen, sums)
	}
	for _, i := range l.report.Indicators {
		l.sum(i, sums[i])
	}
}

// named is the items of a list that gives names of a kind. If there are none the
// names are unknown, not absent.
func (l *loader) named(k kind, v value) []value {
	items := v.list()
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
func (f firsts) taken(v value, what, id string) bool {
	first, ok := f[id]
	if ok {
		v.problem(report.DuplicateName, "it is first given at "+first.String(), "duplicate %s %q", what, id)
	} else {
		f[id] = v.at()
	}
	return ok
}

var kinds = map[string]report.Kind{"count": report.Count, "measure": report.Measure, "money": report.Money}

func (l *loader) units(v value) {
	m := v.entries("units")
	l.unread[unitName] = len(m.fields) == 0
	for _, key := range m.order() {
		id := key.id()
		unit := m.get(key.n.Value)
		if id == "" || unit.key != key.n {
			l.unread[unitName] = true
			continue
		}
		um := unit.mapping("a unit", append(l.langs(), "kind")...)
		u := &report.Unit{At: key.at(), ID: id, Name: map[report.Lang]report.Plural{}}
		if kind, ok := kinds[um.need("kind").oneOf("kind of unit", "count", "measure", "money")]; ok {
			u.Kind = kind
		} else {
			u.Kind = report.UnknownKind
		}
		for _, lang := range l.report.Languages {
			u.Name[lang] = um.need(string(lang)).plural()
		}
		l.report.Units[id] = u
	}
}

// plural is one form, or a list of the form beside one and the other.
func (v value) plural() report.Plural {
	if !v.present() || v.n.Kind != yaml.SequenceNode {
		one := v.str()
		return report.Plural{One: one, Other: one}
	}
	forms := v.list()
	if len(forms) != 2 {
		v.problem(report.BadValue, "[case, cases]", "%s: a unit has one form, or two: beside one and beside other numbers", v.name())
		return report.Plural{}
	}
	return report.Plural{One: forms[0].str(), Other: forms[1].str()}
}

func (l *loader) groups(v value) {
	seen := firsts{}
	for _, item := range l.named(groupName, v) {
		m := item.mapping("a group", "id", "name")
		id := m.need("id").id()
		name := l.label(m.need("name"))
		if id == "" {
			l.unread[groupName] = true
		} else if !seen.taken(m.get("id"), "group", id) {
			l.report.Groups = append(l.report.Groups, report.Group{ID: id, Name: name})
		}
	}
}

func (l *loader) readIndicator(v value, seen firsts, sums map[*report.Indicator]value) {
	before := len(l.problems)
	m := v.mapping("an indicator", "id", "name", "unit", "group", "better", "scope", "sum")
	misread := len(l.problems) > before // a key that is not known may be a sum
	id := m.need("id").id()
	i := &report.Indicator{
		At:    v.at(),
		ID:    id,
		Name:  l.label(m.need("name")),
		Unit:  l.unit(m.need("unit")),
		Scope: l.label(m.get("scope")),
		Group: l.group(m.need("group")),
	}
	i.Unread = misread || i.Unit.Kind == report.UnknownKind
	switch m.get("better").oneOf("direction", "lower", "higher") {
	case "lower":
		i.Better = report.Down
	case "higher":
		i.Better = report.Up
	}
	switch {
	case id == "":
		l.unread[indicatorName] = true
	case slices.Contains(reserved[:], id):
		m.get("id").problem(report.BadValue, "in a reference the word has another meaning", "%q cannot name an indicator", id)
	case !seen.taken(m.get("id"), "indicator", id):
		l.report.Indicators = append(l.report.Indicators, i)
		sums[i] = m.get("sum")
	}
}

// unit is a known unit. Without one a stand-in keeps the indicator usable for
// finding other mistakes.
func (l *loader) unit(v value) *report.Unit {
	id, ok := v.scalar()
	if u := l.report.Units[id]; u != nil {
		return u
	}
	if ok {
		known := make([]string, 0, len(l.report.Units))
		for k := range l.report.Units {
			known = append(known, k)
		}
		slices.Sort(known)
		l.unknown(v.at(), unitName, id, known)
	}
	return &report.Unit{Kind: report.UnknownKind}
}

func (l *loader) group(v value) string {
	id, ok := v.scalar()
	if !ok {
		return ""
	}
	known := make([]string, 0, len(l.report.Groups))
	for _, g := range l.report.Groups {
		known = append(known, g.ID)
	}
	if !slices.Contains(known, id) {
		l.unknown(v.at(), groupName, id, known)
	}
	return id
}

// sum fills in the parts of an indicator, once all indicators are known.
func (l *loader) sum(whole *report.Indicator, parts value) {
	before := len(l.problems)
	for _, part := range parts.list() {
		id, _ := part.scalar()
		switch i := l.indicator(id, part.at()); {
		case i.Unit.Kind == report.UnknownKind || whole.Unit.Kind == report.UnknownKind:
			whole.Unread = true
		case i.Unit != whole.Unit:
			part.problem(report.BadSum, "", "a sum in %s cannot have the part %s, which is in %s", unitID(whole.Unit), id, unitID(i.Unit))
		case slices.Contains(whole.Parts, i):
			part.problem(report.BadSum, "", "%s is a part of %s already", id, whole.ID)
		case slices.Contains(l.parts(i, nil), whole):
			part.problem(report.BadSum, "", "%s cannot be a part of itself", whole.ID)
		default:
			whole.Parts = append(whole.Parts, i)
		}
	}
	whole.Unread = whole.Unread || len(l.problems) > before
}

// parts appends to seen the indicator and all that are added up in it, over any
// number of sums.
func (l *loader) parts(i *report.Indicator, seen []*report.Indicator) []*report.Indicator {
	if slices.Contains(seen, i) {
		return seen
	}
	seen = append(seen, i)
	for _, part := range i.Parts {
		seen = l.parts(part, seen)
	}
	return seen
}

// unitID names a unit in messages.
func unitID(u *report.Unit) string { return cmp.Or(u.ID, "an unknown unit") }
