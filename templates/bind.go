package templates

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/lang"
)

// bind puts no-break spaces into all that d prints, each line or paragraph as a
// whole: a figure stands in a piece of its own, and what it counts in the next.
// The document's code does not know of them.
// Names that the project lists are not parted either, nor short ones of what it counts.
func bind(d *doc.Document, r *report.Report) {
	whole := wholeNames(r.Names)
	own := compounds(r, d.Langs)
	doc.Walk(d, func(e doc.Element, up []doc.Element) {
		switch e := e.(type) {
		case *doc.Paragraph:
			in := spokenIn(e, up)
			bindInlines(in, own[in], e.Text)
		case *doc.Line:
			in := spokenIn(e, up)
			bindInlines(in, own[in], e.Before, e.Whole, e.After)
		case *doc.Words:
			if strings.Contains(e.Str, " ") { // else there is nothing to put one for
				e.Str = whole.Replace(e.Str)
			}
		}
	})
}

// longestWhole is the most letters of a name that is kept in one piece: a longer one goes
// over the end of every line.
const longestWhole = 120

// wholeNames puts no-break spaces into names.
func wholeNames(names []string) *strings.Replacer {
	var pairs []string
	for _, n := range names {
		if utf8.RuneCountInString(n) > longestWhole { // and a Replacer's work grows as the square of it
			continue
		}
		pairs = append(pairs, n, strings.ReplaceAll(n, " ", "\u00a0"))
	}
	return strings.NewReplacer(pairs...)
}

// compounds is, by language, the names of what the project counts and of what it explains
// that are one word there.
func compounds(r *report.Report, langs []report.Lang) map[report.Lang]lang.Set {
	out := map[report.Lang]lang.Set{}
	for _, l := range langs {
		var names []string
		for _, t := range r.Terms {
			names = append(names, strings.Split(t.Name.String(l), " · ")...)
		}
		for _, in := range r.Indicators {
			names = append(names, in.Name.String(l))
		}
		for _, b := range r.Breakdowns {
			names = append(names, b.Name.String(l))
			for _, m := range b.Members {
				names = append(names, m.Name.String(l))
			}
		}
		for _, u := range r.Units {
			names = append(names, u.Name[l].One)
		}
		out[l] = lang.Of(l).Compounds(names)
	}
	return out
}

// spokenIn is the language of e, its own or that of what it stands in.
func spokenIn(e doc.Element, up []doc.Element) report.Lang {
	for i := len(up); e.Base().Lang == "" && i > 0; i-- {
		e = up[i-1]
	}
	return e.Base().Lang
}

func bindInlines(l report.Lang, own lang.Set, lists ...[]doc.Inline) {
	var b bindings
	for _, in := range lists {
		b.add(in)
	}
	for i, s := range lang.Of(l).BindAll(b.pieces, own) {
		if p := b.places[i]; p != nil {
			*p = s
		}
	}
}

// bindings is the pieces of a text and where they come from. A page number and a
// sign stand for themselves.
type bindings struct {
	pieces []string
	places []*string
}

func (b *bindings) add(list []doc.Inline) {
	for _, in := range list {
		switch in := in.(type) {
		case *doc.Words:
			b.piece(in.Str, &in.Str)
		case *doc.Value:
			if inWords(in.Str) {
				b.piece(strings.Repeat("0", utf8.RuneCountInString(in.Str)), nil)
				continue
			}
			b.piece(in.Str, &in.Str)
		case *doc.Link:
			b.add(in.Text)
		case *doc.PageOf, *doc.PagesOf:
			b.piece("0", nil)
		case *doc.Diamond:
			b.piece(diamond, nil)
		}
	}
}

// inWords reports whether a figure is one word: "eight" is bound to what it counts as 8
// is.
func inWords(s string) bool {
	return s != "" && !strings.ContainsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) })
}

func (b *bindings) piece(s string, at *string) {
	b.pieces = append(b.pieces, s)
	b.places = append(b.places, at)
}
