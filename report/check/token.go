package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"tongket/report"
)

type kind int

const (
	word   kind = iota // letters first; digits and hyphens may follow: Covid-19
	number             // digits of any kind first: 2.711, 2021–2026, 18-year-old, ½, ⁵⁷⁴
	mark               // punctuation
	ref                // a reference
)

// token is a word, number or mark of prose, or a reference.
type token struct {
	kind   kind
	raw    string
	text   string // raw in lower case
	span   *report.Span
	offset int  // of raw in the words of span
	glued  bool // nothing stands between it and the token before
}

func (t token) at() report.Pos {
	if t.kind == ref {
		return t.span.At
	}
	return t.span.Pos(t.offset)
}

// figure is the reference to a figure that t is, or nil.
func (t token) figure() *report.Ref {
	if t.kind == ref && t.span.Ref.Kind == report.ToFigure {
		return t.span.Ref
	}
	return nil
}

// tokens divides p.
func tokens(p report.Prose) []token {
	length := 0
	for _, s := range p.Spans {
		length += 1 + len(s.Words)/5
	}
	out := make([]token, 0, length)
	for i := range p.Spans {
		s := &p.Spans[i]
		if s.Ref != nil {
			out = append(out, token{kind: ref, span: s, glued: i > 0 && !endsBlank(p.Spans[i-1].Words)})
			continue
		}
		out = scan(out, s)
	}
	return out
}

func endsBlank(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return s == "" || unicode.IsSpace(r)
}

func scan(out []token, s *report.Span) []token {
	glued := true
	for at := 0; at < len(s.Words); {
		r, size := utf8.DecodeRuneInString(s.Words[at:])
		if unicode.IsSpace(r) {
			at += size
			glued = false
			continue
		}
		k, n := measure(s.Words[at:], r, size)
		raw := s.Words[at : at+n]
		out = append(out, token{k, raw, strings.ToLower(raw), s, at, glued})
		at += n
		glued = true
	}
	return out
}

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

func isClauseEnd(t token) bool { return t.kind == mark && strings.Contains(",–—()", t.raw) }

// split divides ts at the tokens that end a piece.
func split(ts []token, ends func(token) bool) [][]token {
	var out [][]token
	start := 0
	for i, t := range ts {
		if ends(t) {
			if i > start {
				out = append(out, ts[start:i])
			}
			start = i + 1
		}
	}
	if start < len(ts) {
		out = append(out, ts[start:])
	}
	return out
}

// begins reports whether ts begins with the words of phrase.
func begins(ts []token, phrase []string) bool {
	if len(ts) < len(phrase) {
		return false
	}
	for i, w := range phrase {
		if ts[i].text != w {
			return false
		}
	}
	return true
}

// A lexicon finds phrases by their first word, the longest first.
type lexicon[V any] map[string][]entry[V]

type entry[V any] struct {
	words []string
	value V
}

// add enters phrases, words divided by spaces, separated by commas.
func (x lexicon[V]) add(value V, phrases string) {
	for p := range strings.SplitSeq(phrases, ",") {
		if words := strings.Fields(p); len(words) > 0 {
			x.enter(value, words)
		}
	}
}

// enter enters one phrase.
func (x lexicon[V]) enter(value V, words []string) {
	list := x[words[0]]
	i := 0
	for i < len(list) && len(list[i].words) >= len(words) {
		i++
	}
	x[words[0]] = append(list[:i:i], append([]entry[V]{{words, value}}, list[i:]...)...)
}

// before is the longest phrase that ends where the token i begins, and how many
// tokens it has.
func (x lexicon[V]) before(ts []token, i int) (v V, length int) {
	const longest = 6
	for n := min(i, longest); n > 0; n-- {
		for _, e := range x[ts[i-n].text] {
			if len(e.words) == n && begins(ts[i-n:i], e.words) {
				return e.value, n
			}
		}
	}
	return v, 0
}

// phrases is a lexicon that knows no more of its phrases than that it has them.
type phrases = lexicon[bool]

// byLang is the phrases of each language.
func byLang(vi, en string) map[report.Lang]phrases {
	out := map[report.Lang]phrases{report.Vietnamese: {}, report.English: {}}
	out[report.Vietnamese].add(true, vi)
	out[report.English].add(true, en)
	return out
}

// find is the longest phrase that ts begins with, and how many words it has.
func (x lexicon[V]) find(ts []token) (v V, length int) {
	if len(ts) == 0 {
		return v, 0
	}
	for _, e := range x[ts[0].text] {
		if begins(ts, e.words) {
			return e.value, len(e.words)
		}
	}
	return v, 0
}
