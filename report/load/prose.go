package load

import (
	"slices"
	"strings"
	"unicode/utf8"

	"tongket/report"
	"tongket/report/lang"
	"tongket/report/yaml"
)

// parser divides prose into words and references.
type parser struct {
	l  *loader
	v  yaml.Value
	in *setting
}

func (p parser) pos(c yaml.Char) report.Pos { return p.v.CharAt(c) }

// spans is prose in pieces; whole tells that each of its references was read. What one names
// may stand in a file that could not be read, which is told there.
func (p parser) spans(chars []yaml.Char) (spans []report.Span, whole bool) {
	whole = true
	for len(chars) > 0 {
		n := slices.IndexFunc(chars, func(c yaml.Char) bool { return c.Rune == '{' || c.Rune == '}' })
		if n < 0 {
			n = len(chars)
		}
		if n > 0 {
			spans = append(spans, p.words(chars[:n]))
			chars = chars[n:]
			continue
		}
		ref, length := p.reference(chars)
		if ref != nil {
			spans = append(spans, report.Span{At: ref.At, Ref: ref})
		}
		whole = whole && ref != nil
		chars = chars[length:]
	}
	return spans, whole
}

// words is a stretch without references; it remembers where its lines begin.
func (p parser) words(chars []yaml.Char) report.Span {
	s := report.Span{At: p.pos(chars[0])}
	var words strings.Builder
	line, from := s.At.Line, 0
	for i, c := range chars {
		if c.Line() != line && c.Rune != ' ' {
			words.WriteString(lang.Clean(runes(chars[from:i])))
			line, from = c.Line(), i
			s.Lines = append(s.Lines, report.LineStart{Offset: words.Len(), At: p.pos(c)})
		}
	}
	last := lang.Clean(runes(chars[from:]))
	if from == 0 {
		s.Words = last // all of it is on one line
		return s
	}
	words.WriteString(last)
	s.Words = words.String()
	return s
}

// reference reads the reference that chars begin with, and how long it is.
func (p parser) reference(chars []yaml.Char) (*report.Ref, int) {
	at := p.pos(chars[0])
	if chars[0].Rune == '}' {
		p.v.ProblemAt(report.BadReference, at, "a reference stands between { and }", "} without {")
		return nil, 1
	}
	end := 1 + slices.IndexFunc(chars[1:], func(c yaml.Char) bool { return c.Rune == '{' || c.Rune == '}' })
	if end == 0 || chars[end].Rune == '{' {
		p.v.ProblemAt(report.BadReference, at, "a reference stands between { and }", "{ without }")
		return nil, 1
	}
	if p.in == nil {
		p.v.ProblemAt(report.BadReference, at, "type the words as they are to be printed", "a reference cannot stand here")
		return nil, end + 1
	}
	place := func(offset int) report.Pos {
		inside := runes(chars[1:end])
		return p.pos(chars[1+utf8.RuneCountInString(inside[:offset])])
	}
	written, err := parseRef(runes(chars[1:end]))
	if err != nil {
		p.v.ProblemAt(report.BadReference, place(err.at), err.hint, "%s", err.what)
		return nil, end + 1
	}
	return p.l.resolve(written, at, place, p.in), end + 1
}

func runes(chars []yaml.Char) string {
	var b strings.Builder
	b.Grow(len(chars))
	for _, c := range chars {
		b.WriteRune(c.Rune)
	}
	return b.String()
}
