package load

import (
	"math/big"
	"regexp"
	"strings"

	"tongket/report"
	"tongket/report/text"
)

// A reading is a figure as a document prints it.
type reading struct {
	value     *big.Rat
	qualifier report.Qualifier
	qualified bool // there are words before the number, so that no qualifier means exactly
}

// A number as Vietnamese and English documents print it, with the word that
// scales it.
var printedNumber = regexp.MustCompile(`(?i)(\d+(?:[.,]\d+)*)\s*(nghìn tỷ|nghìn tỉ|tỷ|tỉ|triệu|nghìn|ngàn|trillion|billion|million|thousand)?`)

var printedScales = map[string]int64{
	"nghìn tỷ": 1e12, "nghìn tỉ": 1e12, "trillion": 1e12, "tỷ": 1e9, "tỉ": 1e9, "billion": 1e9,
	"triệu": 1e6, "million": 1e6, "nghìn": 1e3, "ngàn": 1e3, "thousand": 1e3,
}

// readings are the numbers in s, as a reader of lang takes them: 2.711 is 2711
// in Vietnamese and 2.711 in English.
func readings(s string, lang report.Lang) []reading {
	group, mark := ".", ","
	if lang == report.English {
		group, mark = ",", "."
	}
	var out []reading
	for _, m := range printedNumber.FindAllStringSubmatchIndex(s, -1) {
		number, scale := s[m[2]:m[3]], ""
		if m[4] >= 0 {
			scale = strings.ToLower(s[m[4]:m[5]])
		}
		value, ok := new(big.Rat).SetString(strings.Replace(strings.ReplaceAll(number, group, ""), mark, ".", 1))
		if !ok || !grouped(number, group, mark) {
			continue
		}
		if factor := printedScales[scale]; factor > 0 {
			value.Mul(value, new(big.Rat).SetInt64(factor))
		}
		before := strings.TrimSpace(s[:m[0]])
		out = append(out, reading{value, qualifierAt(before), before != ""})
	}
	return out
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

// qualifierAt is the bound that the last words before a number set.
func qualifierAt(before string) report.Qualifier {
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

// sameBound reports whether a document in lang that prints one qualifier may have
// been typed with the other: English has one word for trên and hơn.
func sameBound(a, b report.Qualifier, lang report.Lang) bool {
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

// checkPrinted holds a figure against the same figure as the document prints
// it: typed twice, in two ways of writing, a slip of the finger shows.
func checkPrinted(f *report.Fact, printed value) {
	if f.Direction != report.None || f.Amount.IsWords() || f.Place.Printed == "" {
		return
	}
	found := readings(text.Clean(f.Place.Printed), f.Source.Lang)
	if len(found) == 0 {
		return // "one in words" can only be compared by a reader
	}
	typed := f.Amount.Number.Abs().Rat()
	for _, r := range found {
		if r.value.Cmp(typed) != 0 {
			continue
		}
		if r.qualified && !sameBound(r.qualifier, f.Amount.Qualifier, f.Source.Lang) {
			printed.problem(report.NotAsPrinted, "type the word of the document: "+strings.TrimSpace(r.qualifier.String()+" "+f.Amount.Number.String()),
				"the document is said to print %q, but the figure typed is %q", clip(f.Place.Printed), strings.TrimSpace(f.Amount.Qualifier.String()+" "+f.Amount.Number.String()))
		}
		return
	}
	printed.problem(report.NotAsPrinted, "correct the one or the other: they are the same figure",
		"the document is said to print %q, but the figure typed is %s", clip(f.Place.Printed), f.Amount.Number)
}
