package check

import (
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/document"
	"tongket/report/lang"
	"tongket/report/say"
)

// members holds the figures of a sentence against the members that it names: a figure of
// one stands where that is named, or where none is. Where figures of some are named and
// no others, they stand in the order of their names.
func (l *linter) members(p report.Passage, ts []token) {
	of := figuresOf(ts)
	if p.Of.Indicator != nil && !p.Of.Members.Whole() {
		of = append(of, memberFigure{p.Of, ts[0]})
	}
	for i, f := range of {
		for m := range f.q.Members.Each {
			named := l.rosters.of(m.Of).namedIn(spoken(ts))
			if i == 0 || f.q.Members != of[i-1].q.Members {
				l.member(m, f, named)
			}
			if i == 0 {
				l.order(of, named, m.Of)
			}
		}
	}
}

// order reports the first figure that stands in the place of another member's.
func (l *linter) order(of []memberFigure, named []*report.Member, b *report.Breakdown) {
	var stand []memberFigure
	for _, f := range of {
		m := f.q.Members.Of(b)
		if m == nil {
			return
		}
		if !slices.ContainsFunc(stand, func(s memberFigure) bool { return s.q.Members.Of(b) == m }) {
			stand = append(stand, f)
		}
	}
	if len(stand) < 2 || len(stand) != len(named) {
		return
	}
	for _, f := range stand {
		if !slices.Contains(named, f.q.Members.Of(b)) {
			return
		}
	}
	for i, f := range stand {
		if m := f.q.Members.Of(b); m != named[i] {
			l.add(report.OtherMember, f.at, "let the figures stand in the order of the names", "the words name %s, but %s is of %s", named[i].ID, f.q.String(), m.ID)
			return
		}
	}
}

// memberFigure is a figure of members and where it stands.
type memberFigure struct {
	q  report.Query
	at token
}

func figuresOf(ts []token) (out []memberFigure) {
	for _, t := range ts {
		if r := t.figure(); r != nil && !r.Query.Members.Whole() {
			out = append(out, memberFigure{r.Query, t})
		}
	}
	return out
}

// member reports a figure of m where only others of its breakdown are named.
func (l *linter) member(m *report.Member, f memberFigure, named []*report.Member) {
	for _, n := range named {
		if n == m || akin(n, m) {
			return
		}
	}
	if len(named) > 0 {
		l.add(report.OtherMember, f.at, "refer to the figure of the one that is named", "the words name %s, but %s is of %s", named[0].ID, f.q.String(), m.ID)
	}
}

// akin reports whether the one is the group of the other.
func akin(a, b *report.Member) bool { return a.Group == b || b.Group == a }

// spoken is a sentence, as names are looked for in it.
func spoken(ts []token) string {
	var words strings.Builder
	for _, t := range ts {
		if t.kind == word || t.kind == number {
			words.WriteString(t.text)
		}
		words.WriteByte(' ')
	}
	return words.String()
}

// member wants the members of the fact in its sentence, or in the row or the head of its
// table, and no others in their place.
func (e evidence) member(out *report.Problems) {
	f := e.Fact
	for m := range f.Members.Each {
		around := strings.Join([]string{e.Paragraph, e.Column, e.Head}, " \n ")
		roster := e.rosters.of(m.Of)
		if others := e.beside(roster, m); others != nil {
			out.Add(report.MemberDiffers, f.At, "correct the member, or the paragraph", "%q of %s of %s stands in the column or the row of %s, the fact is of %s",
				f.Place.Printed, f.Place.Say(), f.Source.File, others[0].Name.String(e.language(others[0])), m.ID)
			continue
		}
		if f.Ruled() || roster.standsAt(lang.Small(document.Fold(around)), m) >= 0 {
			continue
		}
		what := say.Message("nothing that is counted by it")
		if others := roster.namedIn(e.Paragraph); len(others) > 0 {
			what = say.Literal(others[0].Name.String(e.language(others[0])))
		}
		out.Add(report.MemberDiffers, f.At, "correct the member, or the paragraph", "%s of %s names %s, the fact is of %s",
			f.Place.Say(), f.Source.File, what, m.ID)
	}
}

// beside is the members that the column or the row of the figure names, if it names some
// and not m.
func (e evidence) beside(r *roster, m *report.Member) []*report.Member {
	for _, place := range []string{e.Column, e.Row} {
		if named := r.namedIn(place); len(named) > 0 && !slices.Contains(named, m) {
			return named
		}
	}
	return nil
}

// language is that of the document, if m has a name in it.
func (e evidence) language(m *report.Member) report.Lang {
	if _, has := m.Name[e.Fact.Source.Lang]; has {
		return e.Fact.Source.Lang
	}
	for l := range m.Name {
		return l
	}
	return ""
}
