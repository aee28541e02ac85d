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
// Names that the project lists are not parted either.
func bind(d *doc.Document, names []string) {
	whole := wholeNames(names)
	doc.Walk(d, func(e doc.Element, up []doc.Element) {
		switch e := e.(type) {
		case *doc.Paragraph:
			bindInlines(spokenIn(e, up), e.Text)
		case *doc.Line:
			bindInlines(spokenIn(e, up), e.Before, e.Whole, e.After)
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

// spokenIn is the language of e, its own or that of what it stands in.
func spokenIn(e doc.Element, up []doc.Element) report.Lang {
	for i := len(up); e.Base().Lang == "" && i > 0; i-- {
		e = up[i-1]
	}
	return e.Base().Lang
}

func bindInlines(l report.Lang, lists ...[]doc.Inline) {
	var b bindings
	for _, in := range lists {
		b.add(in)
	}
	for i, s := range lang.Of(l).BindAll(b.pieces) {
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
