package schema

import (
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/form"
)

// name is one that a project gives, with what it stands for, as Markdown.
type name struct{ id, is string }

// names is those of each kind.
type names map[form.Names][]name

// add adds a name, once, with the paragraphs of what it stands for.
func (n names) add(kind form.Names, id string, is ...string) {
	if id == "" || slices.ContainsFunc(n[kind], func(other name) bool { return other.id == id }) {
		return
	}
	is = slices.DeleteFunc(is, func(s string) bool { return s == "" })
	n[kind] = append(n[kind], name{id, strings.Join(is, "\n\n")})
}

// namesOf is all that a project names.
func namesOf(r *report.Report) names {
	out := names{}
	out.registry(r)
	out.documents(r)
	for _, t := range r.Terms {
		out.add(form.Terms, t.ID, said(r, t.Name), said(r, t.Meaning))
	}
	for _, e := range report.Typed(r.Editions) {
		for c := range e.Charts() {
			out.add(form.Charts, c.ID, said(r, c.Name), e.Base)
		}
	}
	for _, p := range periods(r) {
		out.add(form.Periods, p.String())
	}
	return out
}

// registry is what indicators.yaml names.
func (n names) registry(r *report.Report) {
	for _, id := range sorted(r.Units) {
		n.add(form.Units, id, counted(r, r.Units[id]))
	}
	for _, g := range r.Groups {
		n.add(form.Groups, g.ID, said(r, g.Name))
	}
	for _, b := range r.Bodies {
		n.add(form.Bodies, b.ID, said(r, b.Name))
	}
	for _, b := range r.Breakdowns {
		var members []string
		for member := range b.All {
			n.add(form.Members, member.ID, said(r, member.Name), said(r, b.Name))
			members = append(members, member.ID)
		}
		n.add(form.Breakdowns, b.ID, said(r, b.Name), strings.Join(members, ", "))
	}
	stated := statedPeriods(r)
	for _, i := range r.Indicators {
		n.add(form.Indicators, i.ID, said(r, i.Name), counted(r, i.Unit), stated[i])
	}
}

// documents is what the sources name.
func (n names) documents(r *report.Report) {
	for _, s := range r.Sources {
		n.add(form.Sources, s.ID, said(r, s.Label), s.Dated)
		for _, st := range s.Statements {
			n.add(form.Statements, s.ID+"."+st.ID, said(r, st.Text))
		}
	}
}

// said is a text in each language of a project.
func said(r *report.Report, t report.Text) string {
	var out []string
	for _, l := range r.Languages {
		if s := t.String(l); s != "" && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return strings.Join(out, " · ")
}

// counted is a unit beside one and other numbers, in each language of a project.
func counted(r *report.Report, u *report.Unit) string {
	var out []string
	for _, l := range r.Languages {
		for _, s := range []string{u.Name[l].One, u.Name[l].Other} {
			if s != "" && !slices.Contains(out, s) {
				out = append(out, s)
			}
		}
	}
	return strings.Join(out, " · ")
}

// known is the names of a kind, as a definition that is made once; nil if there are none.
func (m *maker) known(kind form.Names) *node {
	list, called := m.names[kind], definitions[kind]
	if len(list) == 0 {
		return nil
	}
	if !m.taken[called] {
		m.taken[called] = true
		all := &node{}
		for _, n := range list {
			all.AnyOf = append(all.AnyOf, &node{Const: asTyped(n.id)[0], Markdown: n.is})
		}
		m.definitions = append(m.definitions, property{called, all})
	}
	return ref(called)
}

// definitions is what the names of each kind are called in a schema.
var definitions = map[form.Names]string{
	form.Units: "units", form.Groups: "groups", form.Bodies: "bodies", form.Breakdowns: "breakdowns", form.Members: "members",
	form.Indicators: "indicators", form.Terms: "terms", form.Sources: "sources", form.Statements: "statements",
	form.Charts: "charts", form.Periods: "periods",
}
