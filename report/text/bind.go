package text

import "regexp"

// binders are words that a line may not part from the number behind them:
// "năm 2022", "Hình 1", "page 4". A number may also be a reference that is
// still to be filled in, so the end of the words counts as one.
var binders = regexp.MustCompile(`(^|[\s\x{00a0}(“])([Nn]ăm|[Nn]gày|[Tt]háng|[Tt]rang|Hình|Bảng|[Đđ]oạn|án|khóa|thứ|[Pp]ages?|Figure|Table|Project|TP\.) ([0-9IVXLC]|$)`)

// dates are English dates: a line does not part the day from the month.
var dates = regexp.MustCompile(`([0-9]) (January|February|March|April|May|June|July|August|September|October|November|December)`)

// Bind puts no-break spaces where a line may not end.
func Bind(s string) string {
	s = binders.ReplaceAllString(s, "$1$2\u00a0$3")
	return dates.ReplaceAllString(s, "$1\u00a0$2")
}
