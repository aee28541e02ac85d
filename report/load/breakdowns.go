package load

import (
	"strings"

	"tongket/report"
	"tongket/report/form"
	"tongket/report/nearest"
	"tongket/report/say"
	"tongket/report/yaml"
)

// maxMembers is how many members a breakdown has at most: a country has fewer communes.
const maxMembers = 5000

// theWhole is what the row of all members is called in a table of a document, so that
// no member can have the name.
const theWhole = "all"

// breakdowns reads what indicators may be counted by.
func (l *loader) breakdowns(v yaml.Value) {
	seen := firsts{}
	if !v.Present() {
		return
	}
	shown := 0
	for _, item := range l.named(breakdownName, v) {
		b, id := l.breakdown(item)
		if b.ID == "" {
			l.unread[breakdownName] = true
		} else if !seen.taken(id, breakdownName, b.ID) {
			l.report.Breakdowns = append(l.report.Breakdowns, b)
			shown = ranked(b, shown)
		}
	}
}

// ranked gives the members of b their order, each group before the first of its own, after
// so many others; it returns how many there are with them.
func ranked(b *report.Breakdown, shown int) int {
	rank := func(m *report.Member) {
		if m != nil && m.Rank == 0 {
			shown++
			m.Rank = shown
		}
	}
	for _, m := range b.Members {
		rank(m.Group)
		rank(m)
	}
	for _, g := range b.Groups {
		rank(g)
	}
	return shown
}

// breakdown reads one, and gives where its id stands.
func (l *loader) breakdown(v yaml.Value) (*report.Breakdown, yaml.Value) {
	before := len(l.problems)
	m := l.keys(v, form.Breakdown)
	b := &report.Breakdown{At: v.At(), ID: m.Need("id").ID(), Name: l.name(m.Need("name")), Complete: m.Get("complete").Flag()}
	seen := firsts{}
	for _, item := range m.Get("groups").OptionalList() {
		if member := l.member(item, form.MemberGroup, b, seen); member.ID != "" {
			b.Groups = append(b.Groups, member)
		}
	}
	b.Unread = l.erred(before) // a member may be of a group that is
	for _, item := range m.Need("members").AtMost(maxMembers) {
		if member := l.member(item, form.Member, b, seen); member.ID != "" {
			b.Members = append(b.Members, member)
		}
	}
	b.Unread = l.erred(before)
	return b, m.Get("id")
}

// member reads a member of b or, by a form without a key for its group, a group.
func (l *loader) member(v yaml.Value, as *form.Mapping, b *report.Breakdown, seen firsts) *report.Member {
	m := l.keys(v, as)
	out := &report.Member{At: v.At(), ID: m.Need("id").ID(), Name: l.name(m.Need("name")), Of: b}
	switch {
	case out.ID == theWhole:
		m.Get("id").Problem(report.BadValue, "choose another id", "%q cannot name a member: it is the row of all of them", out.ID)
		out.ID = ""
	case out.ID != "" && seen.taken(m.Get("id"), memberName, out.ID):
		out.ID = ""
	}
	if id, ok := m.Get("group").Scalar(); ok && out.ID != "" {
		l.intoGroup(out, id, m.Get("group").At())
	}
	return out
}

// intoGroup puts a member into a group of its breakdown.
func (l *loader) intoGroup(member *report.Member, id string, at report.Pos) {
	var known []string
	for _, g := range member.Of.Groups {
		if g.ID == id {
			member.Group, g.Parts = g, append(g.Parts, member)
			return
		}
		known = append(known, g.ID)
	}
	if !member.Of.Unread {
		l.unknown(at, groupName, id, known)
	}
}

// countedBy reads by what an indicator is counted.
func (l *loader) countedBy(i *report.Indicator, v yaml.Value) {
	if !v.Present() {
		return
	}
	before := len(l.problems)
	for n, item := range v.OneOrList() {
		b := l.breakdownNamed(item)
		switch {
		case b == nil:
			i.Unread = true
		case n >= len(report.Members{}):
			item.Problem(report.BadValue, "record an indicator for each other", "%s is counted by more than two breakdowns", i.ID)
		default:
			i.By = append(i.By, b)
			l.apart(i, item)
		}
	}
	i.Unread = i.Unread || len(l.problems) > before
}

// breakdownNamed is a known breakdown, or nil.
func (l *loader) breakdownNamed(v yaml.Value) *report.Breakdown {
	if id, ok := v.Scalar(); ok {
		return l.breakdownOf(id, v.At())
	}
	return nil
}

// breakdownOf is the breakdown with an id that stands at a place, or nil.
func (l *loader) breakdownOf(id string, at report.Pos) *report.Breakdown {
	b := l.report.Breakdown(id)
	if b == nil {
		var known []string
		for _, b := range l.report.Breakdowns {
			known = append(known, b.ID)
		}
		l.unknown(at, breakdownName, id, known)
	}
	return b
}

// apart wants no two breakdowns of i with a member of one name.
func (l *loader) apart(i *report.Indicator, v yaml.Value) {
	last := i.By[len(i.By)-1]
	for _, b := range i.By[:len(i.By)-1] {
		if b == last {
			v.Problem(report.DuplicateName, "", "%s is counted by %s already", i.ID, b.ID)
			return
		}
		for member := range last.All {
			if b.Member(member.ID) != nil {
				v.Problem(report.DuplicateName, "give one of them another id", "%s and %s both have a member %q", b.ID, last.ID, member.ID)
			}
		}
	}
}

// members looks up those of an indicator that are named.
func (l *loader) members(i *report.Indicator, names []word, place func(int) report.Pos) (out report.Members, ok bool) {
	for _, name := range names {
		member := l.memberOf(i, name.text, place(name.at))
		if member == nil {
			return out, false
		}
		if other := out.Of(member.Of); other != nil {
			l.problems.Add(report.BadReference, place(name.at), "name one of each breakdown", "%s and %s are both members of %s", other.ID, member.ID, member.Of.ID)
			return out, false
		}
		out, _ = out.With(member)
	}
	return out, true
}

// memberOf is a member by which i is counted, or nil.
func (l *loader) memberOf(i *report.Indicator, id string, at report.Pos) *report.Member {
	var known, by []string
	hidden := i.Unread
	if l.isSelf(id) {
		return l.ownOf(i, at)
	}
	for _, b := range i.By {
		if member := b.Member(id); member != nil {
			return member
		}
		for member := range b.All {
			known = append(known, member.ID)
		}
		by = append(by, b.ID)
		hidden = hidden || b.Unread
	}
	other := l.breakdownWith(id)
	switch {
	case hidden: // reported where it is declared
	case l.forEach(id) != "":
		l.problems.Add(report.UnknownName, at, l.forEach(id), "unknown member %q of %s", report.Clip(id), say.Literal(strings.Join(by, ", ")))
	case other != nil:
		l.problems.Add(report.UnknownName, at, countedBy(i, by), "%s is a member of %s, by which %s is not counted", id, other.ID, i.ID)
	case len(i.By) == 0:
		l.problems.Add(report.UnknownName, at, "say by: at the indicator, and its members under breakdowns: in indicators.yaml", "%s is not counted by members, and %q names none", i.ID, report.Clip(id))
	default:
		l.problems.Add(report.UnknownName, at, nearest.Hint(id, known), "unknown member %q of %s", report.Clip(id), say.Literal(strings.Join(by, ", ")))
	}
	return nil
}

// countedBy is a hint by what i is counted.
func countedBy(i *report.Indicator, by []string) say.Message {
	if len(by) == 0 {
		return "say by: at the indicator"
	}
	return say.Sprintf("%s is counted by %s", i.ID, strings.Join(by, ", "))
}

// breakdownWith is a breakdown that has a member of a name, or nil.
func (l *loader) breakdownWith(id string) *report.Breakdown {
	for _, b := range l.report.Breakdowns {
		if b.Member(id) != nil {
			return b
		}
	}
	return nil
}

// membersIn reads the members that a value names: one, or a list of one of each
// breakdown.
func (l *loader) membersIn(v yaml.Value, i *report.Indicator) (of report.Members, known bool) {
	if !v.Present() {
		return of, true
	}
	var names []word
	var places []report.Pos
	for n, item := range v.OneOrList() {
		if id, ok := item.Scalar(); ok {
			names, places = append(names, word{id, n}), append(places, item.At())
		}
	}
	return l.members(i, names, func(n int) report.Pos { return places[n] })
}
