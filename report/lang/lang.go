// Package lang is the languages, a value each: how figures, dates and bounds are written,
// the wording that the program prints, the words by which prose is checked and documents
// are read. It also knows what all of them share: composed characters, and where a line
// may break.
package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// pasted are characters that word processors put into text and no typeface
// needs: special hyphens, wide spaces, joiners.
var pasted = strings.NewReplacer("\u2011", "-", "\u2002", " ", "\u2003", " ", "\u2060", "")

// Clean is s with composed characters, the only form that the faces draw right,
// and plain ones for those that a word processor makes special.
func Clean(s string) string {
	s = norm.NFC.String(s)
	if !strings.Contains(s, "\u2011") && !strings.Contains(s, "\u2002") && !strings.Contains(s, "\u2003") && !strings.Contains(s, "\u2060") {
		return s // as most is, and found out sooner than by the replacer
	}
	return pasted.Replace(s)
}

// Composed reports whether every letter of s with marks is one character, as
// in NFC; if not, where the first one is in pieces.
func Composed(s string) (ok bool, at int) {
	if norm.NFC.IsNormalString(s) {
		return true, 0
	}
	return false, norm.NFC.FirstBoundary([]byte(s[norm.NFC.QuickSpanString(s):])) + norm.NFC.QuickSpanString(s)
}

// Capital is s with a capital first letter, as a sentence begins: Hơn 450 hộ. What
// begins with a digit stays as it is.
func Capital(s string) string {
	first, size := utf8.DecodeRuneInString(s)
	if !unicode.IsLetter(first) {
		return s
	}
	return string(unicode.ToUpper(first)) + s[size:]
}

// strokes are letters that no decomposition makes plain.
var strokes = strings.NewReplacer("đ", "d", "Đ", "D")

// Unmarked is s without its diacritics, as a file name for programs that know
// nothing else: Kết quả is Ket qua.
func Unmarked(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(strokes.Replace(s)))
}
