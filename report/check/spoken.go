package check

import (
	"strings"

	"tongket/report"
)

// numberWords make numbers in words. Vietnamese năm is five only directly before a
// unit.
var numberWords = map[report.Lang]map[string]bool{
	report.Vietnamese: set("hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "đôi", "nửa", "chục", "tá", "trăm", "nghìn", "ngàn"),
	report.English: set("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
		"fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
		"hundred", "thousand", "half"),
}

// within are words that occur in numbers only beside others.
var within = map[report.Lang]map[string]bool{
	report.Vietnamese: set("một", "mươi", "mốt", "tư", "lăm", "nhăm", "linh", "lẻ", "rưỡi", "triệu", "tỷ", "tỉ"),
	report.English:    set("one", "a", "and", "million", "billion"),
}

// scaleWords multiply what stands before them, and alone count nothing: nghìn lượt.
var scaleWords = map[report.Lang]map[string]bool{
	report.Vietnamese: set("trăm", "nghìn", "ngàn", "chục", "tá", "triệu", "tỷ", "tỉ"),
	report.English:    set("hundred", "thousand", "million", "billion"),
}

// spoken is how many words of the figure in words stand at i, 0 if there is none: a
// number that a unit follows, and no part of a name, an idiom or a set already
// spoken of.
func (l *linter) spoken(lang report.Lang, ts []token, i int) int {
	n, numbers := numberAt(lang, ts[i:])
	switch {
	case n == 0 || numbers == 0 || l.unit(lang, ts[i+n:]) == 0:
		return 0
	case multiplies(lang, ts, i, n):
		return 0
	case partOf(lang, ts, i):
		return 0
	}
	if lang == report.English && (at(ts, i-1).text == "one" || ts[i].text == "half") || lang == report.Vietnamese && otherSense(ts, i) {
		return 0
	}
	return n + l.unit(lang, ts[i+n:])
}

// numberAt is how many words of a number ts begins with, and how many of them can
// be one by themselves.
func numberAt(lang report.Lang, ts []token) (n, numbers int) {
	for n < len(ts) && ts[n].kind == word {
		switch t := ts[n].text; {
		case numberWords[lang][t], hyphenated(lang, t):
			numbers++
		case n == 0 && (t == "một" || t == "a" || t == "one"): // trăm, hundred
		case n > 0 && within[lang][t]:
		default:
			return n, numbers
		}
		n++
	}
	return n, numbers
}

// hyphenated reports whether t is twenty-one.
func hyphenated(lang report.Lang, t string) bool {
	if lang != report.English {
		return false
	}
	for i, r := range t {
		if r == '-' {
			return numberWords[lang][t[:i]] && (numberWords[lang][t[i+1:]] || t[i+1:] == "one")
		}
	}
	return false
}

// multiplies reports whether the n words at i only scale: nghìn lượt, hàng nghìn,
// {visits number} nghìn tỷ.
func multiplies(lang report.Lang, ts []token, i, n int) bool {
	for _, t := range ts[i : i+n] {
		if !scaleWords[lang][t.text] {
			return false
		}
	}
	return true
}

// partOf reports whether the number at i is that of a set which is spoken of: the
// most of the three measures, một trong ba tiêu chí.
func partOf(lang report.Lang, ts []token, i int) bool {
	if _, n := sets[lang].before(ts, i); n > 0 {
		return true
	}
	_, n := setOf.before(ts, i)
	one := at(ts, i-n-1).text
	return lang == report.English && n > 0 && (members[one] || strings.HasSuffix(one, "est") && len(one) > 4)
}

var (
	sets    = byLang("nhất trong,nhất trong số,nhất trong cả,một trong,một trong số,trong số,duy nhất trong,giữa", "between the")
	setOf   = byLang("", "of,of the,of these,of those,of all,among the,among,out of the")[report.English]
	members = set("one", "most", "least", "each", "either", "none", "any", "which", "first", "last", "best", "worst", "only", "both", "neither")
)

// otherSense reports whether a Vietnamese word at i that looks like a number is
// another: năm is a year, ba a father, tư the fourth.
func otherSense(ts []token, i int) bool {
	t, before := ts[i].text, at(ts, i-1).text
	switch before {
	case "hàng", "mấy", "mỗi", "từng", "thứ", "khóa", "khoá", "hạng", "quý", "điều", "khoản", "mục", "chương", "phần", "hình", "bảng", "trang", "phiên", "kỳ":
		return true
	}
	return t == "năm" && (before == "trong" || before == "hằng" || before == "cả" || before == "suốt" || before == "qua" || before == "cuối" || before == "đầu" || before == "giữa")
}
