package templates

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/lang"
	"tongket/report/ledger"
	"tongket/report/theme"
)

// letterText puts the words of a briefing where there are no pages.
type letterText struct {
	*writer
	page func(anchor string, l report.Lang) int
	look theme.MailChart
}

func (t letterText) each(in func(l report.Lang) string) []Said {
	var out []Said
	for i, l := range t.langs {
		if s := in(l); s != "" && (i == 0 || s != in(t.langs[0])) {
			out = append(out, Said{l, lang.Of(l).Bind(s), i > 0})
		}
	}
	return out
}

// every is each language's words, also where they are the same: a value stands
// beside its label.
func (t letterText) every(in func(l report.Lang) string) []Said {
	var out []Said
	for i, l := range t.langs {
		out = append(out, Said{l, lang.Of(l).Bind(in(l)), i > 0})
	}
	return out
}

func (t letterText) phrase(p phrase) []Said { return t.each(p) }

func (t letterText) said(text report.Text) []Said {
	return t.each(func(l report.Lang) string { return t.flat(l, t.inlines(text[l], l)) })
}

func (t letterText) joined(p phrase) string {
	var out []string
	for _, s := range t.phrase(p) {
		out = append(out, s.Text)
	}
	return strings.Join(out, " · ")
}

// subject has plain blanks: it is set by the reader's program, not by us.
func (t letterText) subject() string {
	s := t.report.Mail.Subject
	if s == nil {
		s = t.edition.Title
	}
	var out []string
	for _, said := range t.each(func(l report.Lang) string { return t.plain(s, l) }) {
		out = append(out, lang.Plain(said.Text))
	}
	return strings.Join(out, " · ")
}

// flat is inlines as a line of text.
func (t letterText) flat(l report.Lang, list []doc.Inline) string {
	var b strings.Builder
	for _, in := range list {
		switch in := in.(type) {
		case *doc.Words:
			if len(in.Signs) > 0 {
				b.WriteString(Bracketed(strings.Join(in.Signs, "/")))
				continue
			}
			b.WriteString(in.Str)
		case *doc.Value:
			b.WriteString(in.Str)
		case *doc.Link:
			b.WriteString(t.flat(l, in.Text))
		case *doc.PageOf:
			b.WriteString(strconv.Itoa(t.page(in.Target, l)))
		case *doc.Diamond:
			b.WriteString(diamond)
		default:
			panic(fmt.Sprintf("templates: a letter has no place for %T", in))
		}
	}
	return strings.TrimSpace(b.String())
}

const diamond = "◇"

// rows is the headline figures of the edition's own year, or all where there are
// none. What the documents do not state stays in the PDF, which says so.
func (t letterText) rows() []LetterRow {
	groups := slices.DeleteFunc(slices.Clone(t.edition.Headline), func(g report.TileGroup) bool { return g.Earlier })
	if len(groups) == 0 {
		groups = t.edition.Headline
	}
	var out []LetterRow
	for _, g := range groups {
		for i := range g.Tiles {
			tile := &g.Tiles[i]
			out = append(out, t.row(true, "", tile.Label, &tile.Ref))
			for _, r := range tile.Rows {
				if r.Ref != nil && t.ask(r.Ref.Query).Known() {
					out = append(out, t.row(false, "– ", r.Label, r.Ref))
				}
			}
		}
	}
	return out
}

func (t letterText) row(head bool, before string, label report.Text, ref *report.Ref) LetterRow {
	return LetterRow{
		Head:   head,
		Labels: t.every(func(l report.Lang) string { return before + t.flat(l, t.inlines(label[l], l)) }),
		Values: t.every(func(l report.Lang) string { return t.figure(ref, l) }),
	}
}

// figure is a headline figure as the PDF's tile has it, with a sign where
// another document says otherwise.
func (t letterText) figure(ref *report.Ref, l report.Lang) string {
	f := t.ask(ref.Query)
	if !f.Known() {
		return lang.WordNotStated.In(l)
	}
	s := lang.Of(l).Write(f, ref.Form).String() + Bracketed(lang.Of(l).Standing(f).Sign)
	if len(f.Others) > 0 {
		s += " " + diamond
	}
	return s
}

// notes explains the signs that the letter's figures carry.
func (t letterText) notes(letters *Letters) []Said {
	signs := []struct {
		sign  string
		words phrase
	}{
		{ledger.Derived.Mark(), lang.WordDerivedMark.In},
		{ledger.Assumed.Mark(), lang.WordAssumedPDF.In},
		{diamond, func(l report.Lang) string { return fmt.Sprintf(lang.WordOtherAttached.In(l), diamond) }},
	}
	return t.each(func(l report.Lang) string {
		var out []string
		for _, s := range signs {
			if letters.prints(s.sign) {
				out = append(out, s.words(l))
			}
		}
		return strings.Join(append(out, letters.standings(l)...), "; ")
	})
}

// standings explains the signs of what is not final: (sb) số liệu sơ bộ.
func (l *Letters) standings(in report.Lang) (out []string) {
	for _, said := range lang.Of(in).Standings {
		if sign := strings.TrimSpace(Bracketed(said.Sign)); sign != "" && l.prints(sign) {
			out = append(out, sign+" "+said.Means)
		}
	}
	return out
}

// prints reports whether a sign stands among the messages or headline figures.
func (l *Letters) prints(sign string) bool {
	in := func(s string) bool { return strings.Contains(s, sign) }
	said := func(s Said) bool { return in(s.Text) }
	return slices.ContainsFunc(l.parts, func(p LetterPart) bool { return in(p.Title) || slices.ContainsFunc(p.Messages, in) }) ||
		slices.ContainsFunc(l.base.Rows, func(r LetterRow) bool {
			return slices.ContainsFunc(r.Labels, said) || slices.ContainsFunc(r.Values, said)
		})
}
