package intake

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Invisible reports whether r shows as nothing or breaks the line. Besides the control
// characters that is whatever has no width or turns the direction of text: with it two
// words that look the same differ.
func Invisible(r rune) bool {
	if r < unicode.MaxASCII {
		return unicode.IsControl(r)
	}
	return unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp,
		unicode.Other_Default_Ignorable_Code_Point, unicode.Variation_Selector, unicode.Noncharacter_Code_Point)
}

// IsOfLegacy reports whether r shows as nothing, but is a letter or half of one in a text of
// an old encoding, or in one that was read in the wrong encoding.
func IsOfLegacy(r rune) bool { return r == '\u00ad' || r >= 0x80 && r < 0xa0 }

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// isApart reports whether r stands between words, and for no letter in any font.
func isApart(r rune) bool {
	return !unicode.IsLetter(r) && !unicode.Is(unicode.Mn, r) && !isTCVN3Sign(r) && !isVISCIISign(r)
}

// word is a word of a text and where it stands, in bytes.
type word struct {
	text string
	at   int
}

// words yields the words of s.
func words(s string) iter.Seq[word] { return wordsBetween(s, isApart) }

// wordsBetween yields what stands between runes that are apart.
func wordsBetween(s string, isApart func(rune) bool) iter.Seq[word] {
	return func(yield func(word) bool) {
		start := -1
		for i, r := range s {
			switch apart := isApart(r); {
			case !apart && start < 0:
				start = i
			case apart && start >= 0:
				if !yield(word{s[start:i], start}) {
					return
				}
				start = -1
			}
		}
		if start >= 0 {
			yield(word{s[start:], start})
		}
	}
}

// byWord is s with each word changed.
func byWord(s string, change func(string) string) string {
	var b strings.Builder
	from := 0
	for w := range words(s) {
		b.WriteString(s[from:w.at])
		b.WriteString(change(w.text))
		from = w.at + len(w.text)
	}
	b.WriteString(s[from:])
	return b.String()
}

// toneMarks are the marks of tones as characters of their own, as Windows-1258 has
// them.
var toneMarks = map[rune]int{'\u0300': 1, '\u0309': 2, '\u0303': 3, '\u0301': 4, '\u0323': 5}

// compose is s with tones put on the vowels before them.
func compose(s string) string {
	var out []rune
	for _, r := range s {
		if tone, ok := toneMarks[r]; ok && len(out) > 0 {
			last := &out[len(out)-1]
			if v := withTone(unicode.ToLower(*last), tone); v != 0 {
				*last = inCase(*last, v)
				continue
			}
		}
		out = append(out, r)
	}
	return string(out)
}
