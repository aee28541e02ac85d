package sheet

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"tongket/report/intake"
	"tongket/report/say"
)

// blank reports whether r may surround a text without being part of it. Tabs
// and line ends may not: in a cell they are a slip, and in the head of a mail
// an attack.
func blank(r rune) bool { return unicode.Is(unicode.Zs, r) }

// isBlank reports whether there is nothing in a cell.
func isBlank(s string) bool { return strings.TrimFunc(s, blank) == "" }

// leading is the length of the blanks before a text, or 0 if there is no text.
func leading(s string) int {
	rest := strings.TrimLeftFunc(s, blank)
	if rest == "" {
		return 0
	}
	return len(s) - len(rest)
}

// firstInvisible is the first such character of s.
func firstInvisible(s string) (rune, bool) {
	at := strings.IndexFunc(s, intake.Invisible)
	if at < 0 {
		return 0, false
	}
	r, _ := utf8.DecodeRuneInString(s[at:])
	return r, true
}

// remedy says how to get rid of the invisible character r.
func remedy(r rune) say.Message {
	switch r {
	case '\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029':
		return "write the cell on one line"
	case '\t':
		return "put a blank in place of the tab"
	}
	return "remove it, or type the cell anew"
}

// failed reports whether s is what Excel shows where a formula has no result.
// Sent out, it would stand after "Kính gửi".
func failed(s string) bool {
	switch s {
	case "#N/A", "#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", "#GETTING_DATA":
		return true
	}
	return false
}
