package load

import (
	"math/big"
	"regexp"
	"strings"

	"tongket/report"
)

// checkPrinted holds a figure against the same figure as the document prints
// it: typed twice, in two ways of writing, a slip of the finger shows.
func checkPrinted(f *report.Fact, printed value) {
	if f.Direction != report.None || f.Amount.IsWords() || f.Place.Printed == "" {
		return
	}
	readings := printedNumbers(f.Place.Printed)
	if len(readings) == 0 {
		return // "one in words" can only be compared by a reader
	}
	typed := f.Amount.Number.Abs().Rat()
	for _, r := range readings {
		if r.Cmp(typed) == 0 {
			return
		}
	}
	printed.problem("correct the one or the other: they are the same figure",
		"the document is said to print %q, but the figure typed is %s", clip(f.Place.Printed), f.Amount.Number)
}

// A number as Vietnamese and English documents print it, with the word that
// scales it.
var printedNumber = regexp.MustCompile(`(?i)(\d+(?:[.,]\d+)*)\s*(nghìn tỷ|nghìn tỉ|tỷ|tỉ|triệu|nghìn|ngàn|trillion|billion|million|thousand)?`)

var printedScales = map[string]int64{
	"nghìn tỷ": 1e12, "nghìn tỉ": 1e12, "trillion": 1e12, "tỷ": 1e9, "tỉ": 1e9, "billion": 1e9,
	"triệu": 1e6, "million": 1e6, "nghìn": 1e3, "ngàn": 1e3, "thousand": 1e3,
}

// printedNumbers is what the numbers in s may mean: 2.711 is 2711 to a
// Vietnamese reader and 2.711 to an English one.
func printedNumbers(s string) []*big.Rat {
	var out []*big.Rat
	for _, m := range printedNumber.FindAllStringSubmatch(s, -1) {
		for _, marks := range []string{".,", ",."} { // between groups, before decimals
			plain := strings.ReplaceAll(m[1], marks[:1], "")
			r, ok := new(big.Rat).SetString(strings.Replace(plain, marks[1:], ".", 1))
			if !ok {
				continue
			}
			if scale := printedScales[strings.ToLower(m[2])]; scale > 0 {
				r.Mul(r, new(big.Rat).SetInt64(scale))
			}
			out = append(out, r)
		}
	}
	return out
}
