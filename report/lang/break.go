package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/go-text/typesetting/segmenter"
)

// Split cuts s where a line may end: after a space, never after a hyphen or a
// dash, since "clear-up" and "2019–2022" are read as one word, but for the marks
// within a web address. Each piece keeps its space.
func Split(s string) []string {
	at := ends(s)
	out := make([]string, 0, len(at))
	start := 0
	for _, end := range at {
		if end < len(s) && s[end-1] != ' ' {
			continue
		}
		out = append(out, s[start:end])
		start = end
	}
	return withinAddresses(out)
}

// ends is where a line may end, in bytes. Between plain words, and around
// parentheses and dashes, that is after every space, and there is no need to ask Unicode's full rules, which take a
// tenth of the time of a layout.
func ends(s string) []int {
	out := make([]int, 0, strings.Count(s, " ")+1)
	for i := 0; i < len(s); i++ {
		if s[i] != ' ' || i+1 < len(s) && s[i+1] == ' ' {
			continue
		}
		before, size := utf8.DecodeLastRuneInString(strings.TrimRight(s[:i], " "))
		after, _ := utf8.DecodeRuneInString(s[i+1:])
		if i+1 < len(s) && !((plain(after) || strings.ContainsRune("(–", after)) && (size == 0 || plain(before) || strings.ContainsRune(",.;:)%–", before))) {
			return opportunities(s)
		}
		out = append(out, i+1)
	}
	if n := len(out); len(s) > 0 && (n == 0 || out[n-1] < len(s)) {
		out = append(out, len(s))
	}
	return out
}

// plain reports whether r is a letter or digit of the Latin script and its
// neighbours.
func plain(r rune) bool { return r < 0x2000 && (unicode.IsLetter(r) || unicode.IsDigit(r)) }

// opportunities is the ends, in bytes, of what Unicode lets a line end with
// (UAX #14).
func opportunities(s string) []int {
	var seg segmenter.Segmenter
	seg.Init([]rune(s))
	var out []int
	n := 0
	for it := seg.LineIterator(); it.Next(); {
		for _, r := range it.Line().Text {
			n += utf8.RuneLen(r)
		}
		out = append(out, n)
	}
	return out
}

// Graphemes cuts s into what a reader takes for one character: the last resort
// for a word that is wider than its column.
func Graphemes(s string) []string {
	var seg segmenter.Segmenter
	seg.Init([]rune(s))
	var out []string
	for it := seg.GraphemeIterator(); it.Next(); {
		out = append(out, string(it.Grapheme().Text))
	}
	return out
}

// Opens reports whether a phrase begins with s: "năm 2022", "and ranks", "của tỉnh".
// A title is broken before it rather than within what may be one word.
func (l *Language) Opens(s string) bool {
	first, _ := cutWord(s)
	first = strings.ToLower(first)
	return l.Binding.Particles[first] || l.Binding.Naming[first]
}

// Expects reports whether s is such a word alone, after which a reader expects more.
func (l *Language) Expects(s string) bool {
	_, rest := cutWord(s)
	return trimBlanks(rest) == "" && l.Opens(s)
}

// cutWord is the first word of s, and what stands behind it.
func cutWord(s string) (first, rest string) {
	s = trimBlanks(s)
	for i := range len(s) {
		if s[i] == ' ' || strings.HasPrefix(s[i:], noBreak) {
			return s[:i], s[i:]
		}
	}
	return s, ""
}

// trimBlanks is s without the spaces that it begins with.
func trimBlanks(s string) string {
	for {
		switch {
		case strings.HasPrefix(s, " "):
			s = s[1:]
		case strings.HasPrefix(s, noBreak):
			s = s[len(noBreak):]
		default:
			return s
		}
	}
}
