package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"tongket/report"
	"tongket/report/lang"
)

type kind uint8

const (
	word   kind = iota // letters first; digits and hyphens may follow: Covid-19
	number             // digits of any kind first: 2.711, 2021–2026, 18-year-old, ½, ⁵⁷⁴
	mark               // punctuation
	ref                // a reference
)

// token is a word, number or mark of prose, or a reference.
type token struct {
	kind   kind
	glued  bool  // nothing stands between it and the token before
	offset int32 // of raw in the words of span
	raw    string
	text   string // raw in lower case
	span   *report.Span
	begins *lexicons // of the vocabulary that have a phrase that may begin with text; nil if nobody looked
}

func (t token) at() report.Pos {
	if t.kind == ref {
		return t.span.At
	}
	return t.span.Pos(int(t.offset))
}

// figure is the reference to a figure that t is, or nil.
func (t token) figure() *report.Ref {
	if t.kind == ref && t.span.Ref.Kind == report.ToFigure {
		return t.span.Ref
	}
	return nil
}

// tokens divides p.
func (v *vocabulary) tokens(p report.Prose) []token {
	length := 0
	for _, s := range p.Spans {
		length += 1 + len(s.Words)/5
	}
	return v.appendTokens(make([]token, 0, length), p)
}

// appendTokens divides p behind out.
func (v *vocabulary) appendTokens(out []token, p report.Prose) []token {
	for i := range p.Spans {
		s := &p.Spans[i]
		if s.Ref != nil {
			out = append(out, token{kind: ref, span: s, glued: i > 0 && !endsBlank(p.Spans[i-1].Words)})
			continue
		}
		out = v.scan(out, s)
	}
	return out
}

func endsBlank(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return s == "" || unicode.IsSpace(r)
}

func (v *vocabulary) scan(out []token, s *report.Span) []token {
	glued := true
	for at := 0; at < len(s.Words); {
		r, size := utf8.DecodeRuneInString(s.Words[at:])
		if unicode.IsSpace(r) {
			at += size
			glued = false
			continue
		}
		k, n := measure(s.Words[at:], r, size)
		switch k {
		case word:
			n = v.cutOff(s.Words[at:], n)
		case number:
			n = v.grouped(s.Words[at:], n)
		}
		raw := s.Words[at : at+n]
		m := v.begins.look(raw)
		out = append(out, token{kind: k, glued: glued, offset: int32(at), raw: raw, text: m.small, span: s, begins: m.begin})
		at += n
		glued = true
	}
	return out
}

// cutOff is the length of what an apostrophe cuts off the word of length n that s
// begins with: d’ of d’habitants. What stands before a reference is cut off, too.
func (v *vocabulary) cutOff(s string, n int) int {
	for i, r := range s {
		if r == '\'' || r == '’' {
			if end := i + utf8.RuneLen(r); i <= n && v.elided.is(token{text: lang.Small(s[:end])}) {
				return end
			}
		}
		if i >= n {
			break
		}
	}
	return n
}

// grouped is the length of the number that s begins with, n for its first group, in a
// language that parts groups by spaces: 2 711,5.
func (v *vocabulary) grouped(s string, n int) int {
	if n > 3 || !isDigits(s[:n]) || strings.TrimSpace(v.Numbers.Group) != "" {
		return n
	}
	for {
		r, size := utf8.DecodeRuneInString(s[n:])
		rest := s[n+size:]
		if !unicode.IsSpace(r) || len(rest) < 3 || !isDigits(rest[:3]) {
			return n
		}
		end := 3 + run(rest[3:], unicode.IsDigit, "")
		if next, _ := utf8.DecodeRuneInString(rest[end:]); end > 3 || unicode.IsLetter(next) {
			return n
		}
		n += size + end
		if mark := v.Numbers.Decimal; strings.HasPrefix(s[n:], mark) {
			if decimals := run(s[n+len(mark):], unicode.IsDigit, ""); decimals > 0 {
				return n + len(mark) + decimals
			}
		}
	}
}

func isDigits(s string) bool { return strings.Trim(s, "0123456789") == "" }

// measure is the kind and length of the token that s begins with.
func measure(s string, first rune, size int) (kind, int) {
	switch {
	case unicode.IsNumber(first):
		return number, run(s, func(r rune) bool { return unicode.IsNumber(r) || unicode.IsLetter(r) }, ".,/-–⁄")
	case unicode.IsLetter(first) && address(s) > 0:
		return word, address(s)
	case unicode.IsLetter(first):
		return word, run(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.Is(unicode.Mn, r) }, "-’'")
	}
	return mark, size
}

// address is the length of the web address that s begins with, whose digits are no
// figures.
func address(s string) int {
	if !strings.HasPrefix(s, "http") && !strings.HasPrefix(s, "www.") {
		return 0
	}
	if start, end := report.Address(s); start == 0 {
		return end
	}
	return 0
}

// run is the length of the characters in class that s begins with, and of
// joints between two of them.
func run(s string, class func(rune) bool, joints string) int {
	n := 0
	for n < len(s) {
		r, size := utf8.DecodeRuneInString(s[n:])
		if !class(r) {
			next, _ := utf8.DecodeRuneInString(s[n+size:])
			if !strings.ContainsRune(joints, r) || !class(next) {
				break
			}
		}
		n += size
	}
	return n
}

func isSentenceEnd(t token) bool { return t.kind == mark && strings.Contains(".;!?:", t.raw) }

func isFullStop(t token) bool { return isSentenceEnd(t) && t.raw != ":" }

func isPeriod(t token) bool { return isFullStop(t) && t.raw != ";" }

func isClauseEnd(t token) bool { return t.kind == mark && strings.Contains(",–—()", t.raw) }

// split divides ts at the tokens that end a piece.
func split(ts []token, ends func(token) bool) [][]token {
	return splitAt(ts, func(i int) bool { return ends(ts[i]) })
}

// splitAt divides ts at the places where a piece ends.
func splitAt(ts []token, ends func(i int) bool) (out [][]token) {
	start := 0
	for i := range ts {
		if !ends(i) {
			continue
		}
		if i > start {
			out = append(out, ts[start:i])
		}
		start = i + 1
	}
	if start < len(ts) {
		out = append(out, ts[start:])
	}
	return out
}
