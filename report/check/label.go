package check

import (
	"slices"
	"strconv"
	"strings"

	"tongket/report"
)

// label holds the years that a label names against those of its figure. Of a
// row whose columns are years only the base is its own.
func (l *linter) label(p report.Passage, v *vocabulary, ts []token) {
	q := p.Of
	if q.Indicator == nil || !q.Aspect.HasBase() && q.Period.IsZero() {
		return
	}
	var named []token
	for _, t := range ts {
		if year, err := strconv.Atoi(t.text); err == nil && len(t.text) == 4 && t.kind != ref {
			if covers(year, q.Period) || q.Aspect.HasBase() && covers(year, q.Base) {
				l.labelPart(v, ts, q)
				return
			}
			named = append(named, t)
		}
	}
	if len(named) > 0 {
		l.add(report.OtherYear, named[0], "make the label and the figure name the same year",
			"the label names %s, the figure is %s", named[0].raw, strings.TrimSpace(strings.Replace(q.String(), " 0 ", " ", 1)))
	}
}

// labelPart holds the part of a year that a label names against that of its figure.
func (l *linter) labelPart(v *vocabulary, ts []token, q report.Query) {
	n := v.another(ts, q.Period)
	if n < 0 || q.Aspect.HasBase() && v.names(ts, q.Base) >= 0 {
		return
	}
	l.add(report.OtherYear, ts[n], "make the label and the figure name the same period", "the label names %s, the figure is %s", ts[n].raw, q.String())
}

// opens holds the year that a sentence opens with against its levels: what is said
// of a year cannot be a figure of a later one.
func (l *linter) opens(v *vocabulary, ts []token) {
	_, n := v.opening.find(ts)
	year, ok := yearOf(at(ts, n))
	if n == 0 || !ok {
		return
	}
	if count(ts) > 0 && slices.Contains(v.comparedWith(ts[n+1:]), year) && v.partOpens(ts, n, year) {
		l.problems.Warn(report.OtherYear, ts[n].at(), "make the sentence and the figure name the same year", "the sentence speaks of %d, and compares with it", year)
		return
	}
	var later *report.Ref
	if !v.reporting.in(ts) && count(ts) == 1 {
		later = v.ofLaterYear(ts, n+1, year)
	}
	for _, t := range ts[n+1:] {
		r := t.figure()
		switch {
		case t.kind == number && isYear(t.text):
			return // it speaks of several
		case r == nil || r.Query.Indicator == nil || r == later:
		case r.Query.Aspect == report.Level && year < r.Query.Period.Year():
			later = r
		default:
			return
		}
	}
	if later != nil {
		l.add(report.OtherYear, ts[n], "make the sentence and the figure name the same year", "the sentence speaks of %d, the figure is %s", year, later.Query)
	}
}

// partOpens reports whether the year at n is all that the sentence opens with: no part of it.
func (v *vocabulary) partOpens(ts []token, n, year int) bool {
	_, part := v.partIn(ts[:n+1], year)
	return !part && !v.samePeriod.in(ts)
}

// opensAll holds the year that a sentence opens with against its figures, where all of them
// are of one other period: whatever other years it names it compares with.
func (l *linter) opensAll(v *vocabulary, ts []token) {
	_, n := v.opening.find(ts)
	year, ok := yearOf(at(ts, n))
	if n == 0 || !ok || count(ts) < 2 || v.reporting.in(ts) {
		return
	}
	var first *report.Ref
	compared := v.comparedWith(ts)
	for _, t := range ts[n+1:] {
		r := t.figure()
		if other, is := yearOf(t); is && !slices.Contains(compared, other) {
			return
		}
		switch {
		case r == nil:
			continue
		case r.Query.Indicator == nil || r.Query.Aspect == report.Target || covers(year, r.Query.Period) || r.Query.Aspect.HasBase() && covers(year, r.Query.Base):
			return
		case first == nil:
			first = r
		case r.Query.Period != first.Query.Period:
			return
		}
	}
	if first != nil {
		l.add(report.OtherYear, ts[n], "make the sentence and the figure name the same year", "the sentence speaks of %d, the figure is %s", year, first.Query)
	}
}

// ofLaterYear is the level that stands in the clause which opens with a later year: nothing
// in it reports then of a year before.
func (v *vocabulary) ofLaterYear(ts []token, from, year int) *report.Ref {
	for i, t := range ts[from:] {
		r := t.figure()
		if r == nil {
			continue
		}
		beside := i == 1 && ts[from].raw == "," // In 2025, {…}
		if r.Query.Indicator != nil && r.Query.Aspect == report.Level && r.Query.Period.LastYear() < year && (beside || !v.divided(ts[from:from+i])) {
			return r
		}
		return nil
	}
	return nil
}
