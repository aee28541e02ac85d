package text

import (
	"regexp"

	"tongket/report"
)

// binders are words that a line may not part from the number behind them:
// "năm 2022", "Hình 1", "page 4". A number may also be a reference that is
// still to be filled in, so the end of the words counts as one.
var binders = regexp.MustCompile(`(^|[\s\x{00a0}(“])([Nn]ăm|[Nn]gày|[Tt]háng|[Tt]rang|Hình|Bảng|[Đđ]oạn|án|khóa|thứ|[Pp]ages?|Figure|Table|Project|TP\.) ([0-9IVXLC]|$)`)

// dates are days whose month a line may not part from them.
var dates = regexp.MustCompile(`([0-9]) (tháng|January|February|March|April|May|June|July|August|September|October|November|December)`)

// names are two words of a Vietnamese name, a place or a person.
var names = regexp.MustCompile(`(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+)`)

// Bind puts no-break spaces where a line of language l may not end.
func Bind(l report.Lang, s string) string {
	s = binders.ReplaceAllString(s, "$1$2\u00a0$3")
	s = dates.ReplaceAllString(s, "$1\u00a0$2")
	if l == report.Vietnamese {
		s = names.ReplaceAllString(names.ReplaceAllString(s, "$1\u00a0$2"), "$1\u00a0$2")
	}
	return s
}
