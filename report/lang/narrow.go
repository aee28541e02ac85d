package lang

import (
	"strings"
	"unicode"
)

// narrow is the space that a line never ends at and that is less wide than others.
const narrow = "\u202f"

// narrowed sets the narrow spaces of a text given in pieces: 90 %, « oui », Sources :
// whether a space was typed there or none.
func (k *Binding) narrowed(pieces []string) []string {
	if k.Before == "" && k.Behind == "" && !k.Grouped {
		return pieces
	}
	whole := []rune(strings.Join(pieces, ""))
	out := make([]string, len(pieces))
	i := 0
	for n, piece := range pieces {
		var b strings.Builder
		for range []rune(piece) {
			b.WriteString(k.spaced(whole, i))
			i++
		}
		out[n] = b.String()
	}
	return out
}

// spaced is character i of a text, with the narrow space that belongs to it.
func (k *Binding) spaced(text []rune, i int) string {
	r, before, after := text[i], runeAt(text, i-1), runeAt(text, i+1)
	switch {
	case isBlank(r) && (strings.ContainsRune(k.Behind, before) || i > 0 && k.isSpaced(text, i+1) || k.Grouped && isGrouped(text, i)):
		return narrow
	case strings.ContainsRune(k.Behind, r) && after != 0 && !isBlank(after):
		return string(r) + narrow
	case before != 0 && !isBlank(before) && k.isSpaced(text, i):
		return narrow + string(r)
	}
	return string(r)
}

// isSpaced reports whether character i is a mark with a space before it: a stop where
// the sense stops, not within 10:30 or an address.
func (k *Binding) isSpaced(text []rune, i int) bool {
	r := runeAt(text, i)
	if !strings.ContainsRune(k.Before, r) {
		return false
	}
	before := runeAt(text, i-1)
	for j := i - 2; isBlank(before); j-- {
		before = runeAt(text, j)
	}
	switch r {
	case '%':
		return unicode.IsDigit(before)
	case '»':
		return true
	}
	after := runeAt(text, i+1)
	return before != 0 && !strings.ContainsRune(";:!?", before) && (after == 0 || isBlank(after) || strings.ContainsRune("!?"+closing, after))
}

// isGrouped reports whether the blank at i stands between groups of a number: 30 128,
// not 2024 128.
func isGrouped(text []rune, i int) bool {
	from, to := i, i+1
	for unicode.IsDigit(runeAt(text, from-1)) {
		from--
	}
	for unicode.IsDigit(runeAt(text, to)) {
		to++
	}
	return from < i && i-from <= 3 && to-i-1 == 3 && !unicode.IsLetter(runeAt(text, from-1))
}

// runeAt is a character of a text, or 0 before and behind it.
func runeAt(text []rune, i int) rune {
	if i < 0 || i >= len(text) {
		return 0
	}
	return text[i]
}

// Plain is s with plain spaces in place of those that no line ends at.
func Plain(s string) string { return plainSpaces.Replace(s) }

var plainSpaces = strings.NewReplacer(noBreak, " ", narrow, " ")

func isBlank(r rune) bool { return r == ' ' || r == '\u00a0' || r == '\u202f' }

// spacedWords is w with the narrow spaces of a language.
func spacedWords(k Binding, w Words) Words {
	for i := range w {
		w[i] = k.narrowed([]string{w[i]})[0]
	}
	return w
}
