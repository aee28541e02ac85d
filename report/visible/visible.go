// Package visible makes what others say printable: servers, printers, lists and names of
// files. What they say may hold signs that turn the writing round, clear a screen or
// cannot be seen; on a terminal, and in a report, they stand as what they are.
package visible

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

// most is how many letters of what a server or a printer says somebody reads.
const most = 600

// Line is what somebody says, on one line, as far as somebody reads it. It ends between
// words: half a password would not be known for one.
func Line(s string) string {
	line := strings.Join(strings.FieldsFunc(s, blank), " ")
	if len(line) > most {
		r := []rune(line[:min(len(line), 4*most+4)])
		if len(r) > most {
			cut := string(r[:most])
			line = cut[:strings.LastIndex(cut, " ")+1] + "…"
		}
	}
	return Text(line)
}

// blank is what ends a word, without a meaning of its own.
func blank(r rune) bool { return unicode.IsSpace(r) && r != 0x85 && r != 0x2028 && r != 0x2029 }

// Text is a message with its lines and tabs. Spaces that do not break stay, also where
// Go has quoted them: nobody reads \u00a0.
func Text(s string) string {
	var out strings.Builder
	for i, r := range s {
		switch {
		case r == utf8.RuneError && !strings.HasPrefix(s[i:], "\ufffd"):
			fmt.Fprintf(&out, `\x%02x`, s[i])
		case r == '\n', r == '\t', unicode.IsPrint(r), unicode.Is(unicode.Zs, r):
			out.WriteRune(r)
		default:
			out.WriteString(strings.Trim(strconv.QuoteRuneToASCII(r), "'"))
		}
	}
	return spaces.Replace(out.String())
}

// JSON is the same value in which what cannot be seen, or turns the writing round, is
// escaped.
func JSON(data []byte) []byte {
	out := make([]byte, 0, len(data))
	for len(data) > 0 {
		r, n := utf8.DecodeRune(data)
		if r < utf8.RuneSelf || r == utf8.RuneError || unicode.IsPrint(r) || unicode.Is(unicode.Zs, r) {
			out = append(out, data[:n]...)
		} else {
			for _, unit := range utf16.AppendRune(nil, r) {
				out = fmt.Appendf(out, `\u%04x`, unit)
			}
		}
		data = data[n:]
	}
	return out
}

var spaces = strings.NewReplacer(append([]string{`\\`, `\\`}, quotedSpaces("\u00a0\u2002\u2003\u2007\u2009\u200a\u202f\u3000")...)...)

// quotedSpaces is each space as Go quotes it, and itself.
func quotedSpaces(list string) (out []string) {
	for _, r := range list {
		out = append(out, strings.Trim(strconv.QuoteRune(r), "'"), string(r))
	}
	return out
}
