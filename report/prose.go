package report

import (
	"strings"
	"unicode/utf8"
)

// Prose is running text in one language. It never contains a typed figure: it
// refers to one.
type Prose struct {
	At     Pos // of its first character
	Spans  []Span
	Unread bool // something in it could not be read, so that it is not whole
	// As is the spans as they are typed, of a text that names whom its edition is for:
	// they are the same of every member. Nil: as Spans.
	As []Span
}

func (p Prose) String() string {
	if len(p.Spans) == 1 {
		return p.Spans[0].Words
	}
	var b strings.Builder
	for _, s := range p.Spans {
		b.WriteString(s.Words)
	}
	return b.String()
}

// Opens reports whether span i of p is the first thing of a sentence. Prose that
// does not end as a sentence does, such as a label, does not begin as one.
func (p Prose) Opens(i int) bool {
	if i == 0 {
		i = len(p.Spans)
	}
	return endsSentence(p.Spans[i-1].Words)
}

func endsSentence(s string) bool {
	s = strings.TrimRight(s, " \t\n\u00a0)”’\"'")
	if s == "" || !strings.ContainsRune(".!?", rune(s[len(s)-1])) {
		return false
	}
	last := s[strings.LastIndexAny(s, " \n\u00a0")+1 : len(s)-1]
	return !strings.Contains(last, ".") && !strings.EqualFold(last, "no") // e.g. and No. end none
}

// Span is a stretch of words, or a reference if Ref is set.
type Span struct {
	At    Pos
	Words string
	Ref   *Ref
	// Lines are where further lines of the file begin within Words.
	Lines []LineStart
}

// LineStart is a place in a file and the byte offset that stands there.
type LineStart struct {
	Offset int
	At     Pos
}

// Pos is where the byte offset of Words stands in the file.
func (s Span) Pos(offset int) Pos {
	at, from := s.At, 0
	for _, l := range s.Lines {
		if l.Offset <= offset {
			at, from = l.At, l.Offset
		}
	}
	at.Col += utf8.RuneCountInString(s.Words[from:offset])
	return at
}

// RefKind tells what a reference leads to.
type RefKind int

const (
	ToFigure RefKind = iota // a figure of the ledger
	ToBlock                 // a table or figure by number: {see social-order-chart}
	ToPage                  // the page of a block or section: {page terms}
	ToSource                // a source's code: {source review-2020 4}
)

// Ref is a reference in prose, between braces.
type Ref struct {
	At         Pos
	Kind       RefKind
	Query      Query  // of ToFigure
	Form       Form   // of ToFigure
	Target     string // of the others: the id of a block, section or source
	Paragraphs []int  // of ToSource
}

// Form is how a figure is written out.
type Form int

const (
	// Full is the figure with its qualifier and unit; a change has its sign.
	Full Form = iota
	// Bare drops the sign of a change, for a sentence whose verb carries it.
	Bare
	// Number drops the unit, and the sign as Bare does.
	Number
	// Words spells out a small count, as prose does: three measures.
	Words
)
