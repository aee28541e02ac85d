package check

import (
	"slices"
	"strconv"

	"tongket/report"
	"tongket/report/ledger"
)

// base holds the year compared with in the sentence against the figure's.
func (l *linter) base(v *vocabulary, f ledger.Figure, t token, i int, ts []token) {
	rest := ts[i+1:]
	if n := slices.IndexFunc(rest, func(u token) bool { return u.figure() != nil && u.figure().Query.Aspect.Relative() }); n >= 0 {
		rest = rest[:n] // what follows is of the next figure
	}
	same := false
	for n := range rest {
		if v.samePeriod.has(rest[n:]) {
			same = true
		}
		if rest[n].kind != number || !yearPattern.MatchString(rest[n].text) || !v.comparedAt(rest[:n]) {
			continue
		}
		if year, err := strconv.Atoi(rest[n].text); err == nil && report.Period(year) != f.Query.Base {
			l.add(report.OtherBase, rest[n], "name the base of the figure, or refer to the change against that year",
				"%s is against %d, and the sentence compares with %d", f.Query, f.Query.Base, year)
		}
		stated := f.Status == ledger.Published && f.Facts[0].SamePeriod
		if stated != same && f.Status == ledger.Published {
			l.add(report.SamePeriodWord, rest[n], "", "%s", sameWords(stated))
		}
		return
	}
}

func sameWords(stated bool) string {
	if stated {
		return "the source compares with the same period, and the sentence with the year"
	}
	return "the source compares with the year, and the sentence with the same period"
}

// comparedAt reports whether ts, which follows a figure, leads to the year that it
// is compared with: a word of comparison stands within the last six tokens.
func (v *vocabulary) comparedAt(ts []token) bool {
	for n := max(0, len(ts)-6); n < len(ts); n++ {
		if v.against.has(ts[n:]) || n <= 2 && v.loosely.has(ts[n:]) && !v.divided(ts[:n]) {
			return true
		}
	}
	return false
}
