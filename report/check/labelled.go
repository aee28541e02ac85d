package check

import (
	"strconv"
	"strings"

	"tongket/report"
)

// labelled warns of the label of a source that names another month of the year in which the
// document is dated than the one that is recorded, and that is none of what it reports on.
func (l *linter) labelled(p report.Passage, v *vocabulary, ts []token) {
	if p.Edition != nil || !v.namesPart(ts) {
		return
	}
	for _, s := range l.report.Sources {
		if !p.Text.Same(s.Label) {
			continue
		}
		year, month, ok := dated(s.Dated)
		named := v.monthsIn(ts)
		if !ok || len(named) != 1 || !namesYear(ts, year) {
			return
		}
		for m, at := range named {
			if int(m) != month && !s.Reports.Contains(report.Month(year, m)) && s.Event == "" {
				l.problems.Warn(report.DateDiffers, ts[at].at(), "write the day as the document does", "the label names %s, and the document is dated %s", said(ts[at:min(len(ts), at+2)]), s.Dated)
			}
		}
		return
	}
}

// dated is the year and the month of a recorded date.
func dated(s string) (year, month int, ok bool) {
	parts := strings.Split(s, "-")
	if len(parts) < 2 {
		return 0, 0, false
	}
	year, err := strconv.Atoi(parts[0])
	month, bad := strconv.Atoi(parts[1])
	return year, month, err == nil && bad == nil
}

func namesYear(ts []token, year int) bool {
	for _, t := range ts {
		if y, ok := yearWithin(t); ok && y == year {
			return true
		}
	}
	return false
}
