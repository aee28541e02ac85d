package check

import (
	"slices"
	"strconv"

	"tongket/report"
	"tongket/report/ledger"
	"tongket/report/say"
)

// base holds the year compared with in the sentence against the figure's.
func (l *linter) base(v *vocabulary, f ledger.Figure, t token, i int, ts []token) {
	rest := ts[i+1:]
	if n := slices.IndexFunc(rest, func(u token) bool { return u.figure() != nil && u.figure().Query.Aspect.Relative() }); n >= 0 {
		rest = rest[:n] // what follows is of the next figure
	}
	same := false
	l.baseBefore(v, f, rest)
	for n := range rest {
		if v.samePeriod.has(rest[n:]) {
			same = true
		}
		if rest[n].kind != number || !isYear(rest[n].text) || !v.comparedAt(rest[:n]) {
			continue
		}
		if year, err := strconv.Atoi(rest[n].text); err == nil && !v.comparesWith(rest[:n+1], year, f.Query, same) {
			l.add(report.OtherBase, rest[n], "name the base of the figure, or refer to the change against that year",
				"%s is against %s, and the sentence compares with %s", f.Query, f.Query.Base, report.Year(year))
		}
		if f.Query.Period.SamePart(f.Query.Base) {
			return // the base is the same period, whatever the words
		}
		stated := f.Status == ledger.Published && f.Facts[0].SamePeriod
		if stated != same && f.Status == ledger.Published {
			l.add(report.SamePeriodWord, rest[n], "", "%s", sameWords(stated))
		}
		return
	}
}

func sameWords(stated bool) say.Message {
	if stated {
		return "the source compares with the same period, and the sentence with the year"
	}
	return "the source compares with the year, and the sentence with the same period"
}

// between is how many words may stand between a word of comparison and its year: than
// in the same period of 2021.
const between = 5

// comparedAt reports whether ts, which follows a figure, leads to the year that it
// is compared with: words of comparison stand not far before.
func (v *vocabulary) comparedAt(ts []token) bool {
	for n := range ts {
		_, sure := v.against.find(ts[n:])
		if sure > 0 && n+sure+between >= len(ts) {
			return true
		}
		_, loose := v.loosely.find(ts[n:])
		if loose > 0 && n <= 2 && n+loose+between >= len(ts) && !v.divided(ts[:n]) {
			return true
		}
	}
	return false
}

// baseBefore holds "on the year before", where no year stands, against the base.
func (l *linter) baseBefore(v *vocabulary, f ledger.Figure, rest []token) {
	p, base := f.Query.Period, f.Query.Base
	if base == p.YearBefore() || base.Months() < report.Year(0).Months() || !p.Like(base) {
		return
	}
	for n, t := range rest {
		if isClauseEnd(t) || t.kind == number {
			return
		}
		if _, words := v.yearBefore.find(rest[n:]); words > 0 && (v.comparedAt(rest[:n]) || v.loosely.ends(rest, n)) {
			l.add(report.OtherBase, t, "name the base of the figure, or refer to the change against that year", "%s is against %s, and the sentence compares with %s", f.Query, base, p.YearBefore())
			return
		}
	}
}
