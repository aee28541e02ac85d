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
	l    *loader
	v    yaml.Value
	lang report.Lang
	in   *setting // nil where no figure can stand
}

func (p parser) pos(c yaml.Char) report.Pos { return p.v.CharAt(c) }

// spans is prose in pieces; whole tells that each of its references was read. What one names
// may stand in a file that could not be read, which is told there. Typed is the pieces as
// they are typed, where these name whom the edition is for.
func (p parser) spans(chars []yaml.Char) (spans, typed []report.Span, whole bool) {
	whole = true
	names := false
	for len(chars) > 0 {
		if n := p.ownName(chars); n > 0 {
			at, behind := p.pos(chars[0]), p.pos(chars[n-1])
			behind.Col++
			spans, typed = p.named(spans, at, behind), join(typed, report.Span{At: at, Words: "{" + p.l.self.Of.ID + "}"})
			names, whole = true, whole && p.l.self.ID != ""
			chars = chars[n:]
			continue
		}
		n := slices.IndexFunc(chars, func(c yaml.Char) bool { return c.Rune == '{' || c.Rune == '}' })
		if n < 0 {
			n = len(chars)
		}
		if n > 0 {
			words := p.words(chars[:n])
			spans = join(spans, words)
			if p.l.self != nil {
				typed = join(typed, words)
			}
			chars = chars[n:]
			continue
		}
		ref, as, length := p.reference(chars)
		if ref != nil {
			spans = append(spans, report.Span{At: ref.At, Ref: ref})
			typed = append(typed, report.Span{At: ref.At, Ref: as})
		}
		names = names || as != ref
		whole = whole && ref != nil
		chars = chars[length:]
	}
	if !names {
		typed = nil
	}
	return spans, typed, whole
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

// reference reads the reference that chars begin with, gives it as it is typed, too, and
// how long it is.
func (p parser) reference(chars []yaml.Char) (ref, typed *report.Ref, length int) {
	at := p.pos(chars[0])
	if chars[0].Rune == '}' {
		p.v.ProblemAt(report.BadReference, at, "a reference stands between { and }", "} without {")
		return nil, nil, 1
	}
	end := 1 + slices.IndexFunc(chars[1:], func(c yaml.Char) bool { return c.Rune == '{' || c.Rune == '}' })
	if end == 0 || chars[end].Rune == '{' {
		p.v.ProblemAt(report.BadReference, at, "a reference stands between { and }", "{ without }")
		return nil, nil, 1
	}
	if p.in == nil {
		p.v.ProblemAt(report.BadReference, at, "type the words as they are to be printed", "a reference cannot stand here")
		return nil, nil, end + 1
	}
	place := func(offset int) report.Pos {
		inside := runes(chars[1:end])
		return p.pos(chars[1+utf8.RuneCountInString(inside[:offset])])
	}
	written, err := parseRef(runes(chars[1:end]))
	if err != nil {
		p.v.ProblemAt(report.BadReference, place(err.at), err.hint, "%s", err.what)
		return nil, nil, end + 1
	}
	if ref = p.l.resolve(written, at, place, p.in); ref == nil {
		return nil, nil, end + 1
	}
	return ref, p.l.asTyped(ref, written), end + 1
}

func runes(chars []yaml.Char) string {
	var b strings.Builder
	b.Grow(len(chars))
	for _, c := range chars {
		b.WriteRune(c.Rune)
	}
	return b.String()
}
