package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"tongket/report"
)

// binders are words that a line may not part from the number behind them:
// "năm 2022", "Hình 1", "page 4".
var binders = words("năm ngày tháng trang hình bảng đoạn án khóa thứ page pages figure table project tp.")

// months are words that a line may not part from the day before them.
var months = words("tháng january february march april may june july august september october november december")

func words(list string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(list) {
		out[w] = true
	}
	return out
}

// Bind puts no-break spaces where a line of language l may not end: between a
// binder and its number, which may also be a reference that is still to be
// filled in behind s; between day and month; within a Vietnamese name.
func Bind(l report.Lang, s string) string {
	var b strings.Builder
	done := 0
	for i := strings.IndexByte(s, ' '); i >= 0; {
		before, after := lastWord(s[:i]), firstWord(s[i+1:])
		if bound(l, before, after) {
			b.WriteString(s[done:i] + noBreak)
			done = i + 1
		}
		next := strings.IndexByte(s[i+1:], ' ')
		if next < 0 {
			break
		}
		i += 1 + next
	}
	if done == 0 {
		return s
	}
	return b.String() + s[done:]
}

func bound(l report.Lang, before, after string) bool {
	first, size := utf8.DecodeRuneInString(after)
	last, _ := utf8.DecodeLastRuneInString(before)
	switch {
	case after == "" || unicode.IsDigit(first) || strings.ContainsRune("IVXLC", first):
		if binders[strings.ToLower(before)] {
			return true
		}
	case unicode.IsDigit(last):
		return months[strings.ToLower(strings.TrimRight(after, ",.;"))]
	}
	second, _ := utf8.DecodeRuneInString(after[size:])
	return l == report.Vietnamese && isName(before) && unicode.IsUpper(first) && unicode.IsLower(second)
}

// isName reports whether w is a capitalised word.
func isName(w string) bool {
	first, size := utf8.DecodeRuneInString(w)
	last, _ := utf8.DecodeLastRuneInString(w)
	return unicode.IsUpper(first) && len(w) > size && unicode.IsLower(last)
}

// lastWord is the word that s ends with, without an opening bracket or quote.
func lastWord(s string) string {
	if i := strings.LastIndexAny(s, " \u00a0"); i >= 0 {
		_, size := utf8.DecodeRuneInString(s[i:])
		s = s[i+size:]
	}
	return strings.TrimLeft(s, "(“")
}

func firstWord(s string) string {
	if i := strings.IndexByte(s, ' '); i >= 0 {
		return s[:i]
	}
	return s
}
