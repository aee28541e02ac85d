package document

import (
	"regexp"
	"strings"
	"unicode"

	"tongket/report"
)

// Reading is a figure as a document prints it.
type Reading struct {
	Number    report.Decimal
	Scale     int // the power of ten of the word beside it
	Qualifier report.Qualifier
	Qualified bool // there are words before the number, so that no qualifier means exactly
}

// A number as Vietnamese and English documents print it, with the word that
// scales it: with points and commas, or in groups parted by spaces.
var printedNumbers = []*regexp.Regexp{
	regexp.MustCompile(`(?i)(\d+(?:[.,]\d+)*)\s*` + printedScale),
	regexp.MustCompile(`(?i)(\d{1,3}(?:[ \x{a0}\x{2009}\x{202f}]\d{3})+(?:[.,]\d+)?)\s*` + printedScale),
}

const printedScale = `(nghìn tỷ|nghìn tỉ|tỷ|tỉ|triệu|nghìn|ngàn|trillion|billion|million|thousand)?`

var printedScales = map[string]int{
	"nghìn tỷ": 12, "nghìn tỉ": 12, "trillion": 12, "tỷ": 9, "tỉ": 9, "billion": 9,
	"triệu": 6, "million": 6, "nghìn": 3, "ngàn": 3, "thousand": 3,
}

// Readings are the numbers in s, as a reader of lang takes them: 2.711 is 2711
// in Vietnamese and 2.711 in English.
func Readings(s string, lang report.Lang) []Reading {
	var out []Reading
	for _, pattern := range printedNumbers {
		for _, m := range pattern.FindAllStringSubmatchIndex(s, -1) {
			number, ok := readDigits(s[m[2]:m[3]], lang)
			if !ok {
				continue
			}
			r := Reading{Number: number}
			if m[4] >= 0 {
				r.Scale = printedScales[strings.ToLower(s[m[4]:m[5]])]
				r.Number.Exp += r.Scale
			}
			before := strings.TrimSpace(s[:m[0]])
			r.Qualifier, r.Qualified = Bound(before), before != ""
			out = append(out, r)
		}
	}
	return out
}

// readDigits is a number as lang writes it.
func readDigits(s string, lang report.Lang) (report.Decimal, bool) {
	group, mark := ".", ","
	if lang == report.English {
		group, mark = ",", "."
	}
	digits := strings.Join(strings.FieldsFunc(s, unicode.IsSpace), "")
	if !grouped(digits, group, mark) {
		return report.Decimal{}, false
	}
	number, err := report.ParseDecimal(strings.Replace(strings.ReplaceAll(digits, group, ""), mark, ".", 1))
	return number, err == nil
}

// grouped reports whether the marks between groups stand where they may: three
// digits follow each.
func grouped(number, group, mark string) bool {
	whole, _, _ := strings.Cut(number, mark)
	parts := strings.Split(whole, group)
	for _, p := range parts[1:] {
		if len(p) != 3 {
			return false
		}
	}
	return len(parts) == 1 || len(parts[0]) <= 3
}

// bounding are the words of bounds in documents, longest first where one ends
// with another.
var bounding = []struct {
	words     string
	qualifier report.Qualifier
}{
	{"trên dưới", report.About}, {"không dưới", report.AtLeast}, {"ít nhất", report.AtLeast}, {"tối thiểu", report.AtLeast},
	{"không quá", report.AtMost}, {"nhiều nhất", report.AtMost}, {"tối đa", report.AtMost},
	{"chưa đến", report.LessThan}, {"chưa tới", report.LessThan}, {"dưới", report.LessThan},
	{"gần", report.Nearly}, {"ngót", report.Nearly}, {"suýt soát", report.Nearly},
	{"hơn", report.MoreThan}, {"trên", report.Over},
	{"khoảng", report.About}, {"ước", report.About}, {"xấp xỉ", report.About}, {"chừng", report.About},
	{"no fewer than", report.AtLeast}, {"no less than", report.AtLeast}, {"at least", report.AtLeast},
	{"no more than", report.AtMost}, {"at most", report.AtMost},
	{"more than", report.MoreThan}, {"over", report.Over}, {"above", report.Over},
	{"less than", report.LessThan}, {"fewer than", report.LessThan}, {"under", report.LessThan}, {"below", report.LessThan},
	{"nearly", report.Nearly}, {"almost", report.Nearly}, {"just under", report.Nearly},
	{"approximately", report.About}, {"about", report.About}, {"around", report.About},
}

// Bound is the bound that the last words before a number set.
func Bound(before string) report.Qualifier {
	before = strings.ToLower(strings.TrimSpace(before))
	for _, filler := range []string{" tới", " là", " đạt", " vnd", " usd"} {
		before = strings.TrimSuffix(before, filler)
	}
	for _, compared := range []string{"cao hơn", "thấp hơn", "nhiều hơn", "ít hơn"} {
		if endsWith(before, compared) {
			return report.Exactly // higher than, or by: the words bind to no bound
		}
	}
	for _, b := range bounding {
		if endsWith(before, b.words) {
			return b.qualifier
		}
	}
	return report.Exactly
}

// endsWith reports whether the last words of s are words.
func endsWith(s, words string) bool {
	rest, ok := strings.CutSuffix(s, words)
	return ok && (rest == "" || strings.HasSuffix(rest, " "))
}

// SameBound reports whether a document in lang that prints one qualifier may have
// been typed with the other: English has one word for trên and hơn.
func SameBound(a, b report.Qualifier, lang report.Lang) bool {
	if lang != report.English {
		return a == b
	}
	if a == report.Over {
		a = report.MoreThan
	}
	if b == report.Over {
		b = report.MoreThan
	}
	return a == b
}
