package load

import (
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/lang"
	"tongket/report/say"
	"tongket/report/yaml"
)

// mostEach is for how many members one file may make editions: a province has fewer
// communes, and each of them is read, checked and laid out.
const mostEach = 200

// each is whom the edition of a file is for, one after the other: of most files nobody in
// particular. Of what cannot be read it is one of whom nothing is known.
func (l *loader) each(m yaml.Mapping) []*report.Member {
	v := m.Get("each")
	if !v.Present() {
		return []*report.Member{nil}
	}
	id, ok := v.Scalar()
	nobody := []*report.Member{{Of: &report.Breakdown{ID: id, Unread: true}}}
	if !ok {
		return nobody
	}
	b := l.breakdownOf(id, v.At())
	switch {
	case b == nil || len(b.Members) == 0:
		return nobody
	case len(b.Members) > mostEach:
		v.Problem(report.EachForm, "make a breakdown of those that get one", "%s has %d members, and one file makes editions for %d at most", b.ID, len(b.Members), mostEach)
		return nobody
	case l.report.Indicator(b.ID) != nil:
		v.Problem(report.EachForm, "give one of them another id", "{%s} would be both a figure and the name of a member: an indicator and a breakdown have this id", b.ID)
		return nobody
	}
	if by := l.breakdownWith(b.ID); by != nil {
		v.Problem(report.EachForm, "give one of them another id", "of %s would be both: a member of %s and a breakdown have this id", b.ID, by.ID)
		return nobody
	}
	return b.Members
}

// takenIn is the files that the editions of one file take in, each as it was read.
type takenIn map[string]part

type part struct {
	root     yaml.Value
	ok       bool
	problems report.Problems
}

// drafts is the editions of a file that are to be read, one after the other.
func (l *loader) drafts(name string, root yaml.Value, m yaml.Mapping) (out []*draft) {
	taken := takenIn{}
	for _, member := range l.each(m) {
		own := *l
		own.self, own.drafting, own.problems = member, true, slices.Clone(l.problems)
		d := &draft{loader: &own, name: name, root: root, m: m, parts: taken, ids: map[string]report.Pos{}, e: &report.Edition{At: m.At(), For: member}}
		if len(own.problems) > 0 && !m.Has("resolve") {
			d.e.Undecided.AddAll() // the key may be misspelt
		}
		out = append(out, d)
	}
	return out
}

// begin has what is wrong in the files of the edition reported to it: those of other
// members were read from the same before.
func (d *draft) begin() {
	d.root.ReportAnew(&d.problems)
	for _, p := range d.parts {
		if p.ok {
			p.root.ReportAnew(&d.problems)
		}
	}
}

// mostRead is how many letters are read in all for the editions of one file: of an edition
// of twenty pages, 40,000 letters, for 200 members. Of references alone they take 350 MB.
const mostRead = 8 << 20

// tooMany reports an edition that is too long to be made so many times.
func (d *draft) tooMany(times int) bool {
	letters := d.root.Letters()
	for _, p := range d.parts {
		if p.ok {
			letters += p.root.Letters()
		}
	}
	if times == 1 || letters*times <= mostRead {
		return false
	}
	d.m.Get("each").Problem(report.EachForm, "make a breakdown of fewer members, or a shorter edition", "an edition of %d letters for each of %d members is more than one file makes", letters, times)
	return true
}

// forWhom names the edition, and wants to be told on the page whom it is for.
func (d *draft) forWhom() {
	e := d.e
	if e.For == nil || e.ID == "" {
		return
	}
	e.ID += "-" + e.For.ID
	if e.For.Of.Unread || d.says(e.Title) || d.says(e.Subtitle) {
		return
	}
	d.m.Get("title").Problem(report.EachForm, say.Sprintf("write {%s} in the title or the subtitle", e.For.Of.ID), "an edition for each %s has one title for all of them", e.For.Of.ID)
}

// says reports whether a text names whom the edition is for.
func (d *draft) says(t report.Text) bool {
	for _, p := range t {
		if p.As != nil || p.Unread {
			return true
		}
	}
	return false
}

// isSelf reports whether an id stands for whom the edition is for.
func (l *loader) isSelf(id string) bool { return l.self != nil && l.self.Of.ID == id }

// ownOf is whom the edition is for, if an indicator is counted by such members; nil where
// it is not, or where nobody knows.
func (l *loader) ownOf(i *report.Indicator, at report.Pos) *report.Member {
	switch b := l.self.Of; {
	case l.self.ID == "" || i.Unread:
		return nil
	case !i.CountedBy(b):
		l.problems.Add(report.UnknownName, at, "say by: at the indicator", "%s is not counted by %s", i.ID, b.ID)
		return nil
	}
	return l.self
}

// forEach is what to do about the id of a breakdown in an edition that is for nobody in
// particular; empty of any other id.
func (l *loader) forEach(id string) say.Message {
	if !l.drafting || l.self != nil || l.report.Breakdown(id) == nil {
		return ""
	}
	return say.Sprintf("each: %s at the head of the edition makes it once for each member, and %s is then that member", id, id)
}

// asTyped is a reference as it is typed, with the breakdown in the place of whom the
// edition is for.
func (l *loader) asTyped(r *report.Ref, w written) *report.Ref {
	if r.Kind != report.ToFigure || !slices.ContainsFunc(w.members, func(m word) bool { return l.isSelf(m.text) }) {
		return r
	}
	out, is := *r, *l.self
	is.ID = l.self.Of.ID
	out.Query.Members, _ = r.Query.Members.With(&is)
	return &out
}

// ownName is the name of whom the edition is for, where chars begin with the braces that
// stand for it, and how many chars they are; nothing elsewhere.
func (p parser) ownName(chars []yaml.Char) (length int) {
	if p.l.self == nil || chars[0].Rune != '{' {
		return 0
	}
	end := slices.IndexFunc(chars, func(c yaml.Char) bool { return c.Rune == '}' })
	if end < 0 || !p.l.isSelf(strings.TrimSpace(runes(chars[1:end]))) {
		return 0
	}
	return end + 1
}

// named puts the name of whom the edition is for behind what is read of a text. It
// begins a sentence with a capital.
func (p parser) named(spans []report.Span, at, behind report.Pos) []report.Span {
	words := p.l.self.Name.String(p.lang)
	if len(spans) == 0 || opens(spans) {
		words = lang.Capital(words)
	}
	return join(spans, report.Span{At: at, Words: words, Lines: []report.LineStart{{Offset: len(words), At: behind}}})
}

// opens reports whether a sentence begins behind what is read of a text.
func opens(spans []report.Span) bool {
	p := report.Prose{Spans: spans}
	return p.Opens(len(spans))
}

// join puts words behind words, in one stretch: a name among them is read as they are.
func join(spans []report.Span, s report.Span) []report.Span {
	n := len(spans) - 1
	if n < 0 || spans[n].Ref != nil || s.Ref != nil {
		return append(spans, s)
	}
	last := spans[n]
	lines := append(slices.Clip(last.Lines), report.LineStart{Offset: len(last.Words), At: s.At})
	for _, l := range s.Lines {
		lines = append(lines, report.LineStart{Offset: len(last.Words) + l.Offset, At: l.At})
	}
	spans[n] = report.Span{At: last.At, Words: last.Words + s.Words, Lines: lines}
	return spans
}
