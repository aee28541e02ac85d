package check

import (
	"slices"
	"strconv"

	"tongket/report"
)

// yearOf is the year that t is.
func yearOf(t token) (int, bool) {
	if t.kind != number || len(t.text) != 4 || !isYear(t.text) {
		return 0, false
	}
	year, err := strconv.Atoi(t.text)
	return year, err == nil
}

// when holds the year that stands right behind a figure against that of the figure: 606
// in 2020. A year that the figure is compared with has its own words.
func (l *linter) when(v *vocabulary, ts []token) {
	for i, t := range ts {
		r := t.figure()
		if r == nil || r.Query.Indicator == nil {
			continue
		}
		n, ok := v.yearBehind(ts, i)
		if !ok {
			continue
		}
		if year, _ := yearOf(ts[n]); !covers(year, r.Query.Period) && !(r.Query.Aspect.HasBase() && covers(year, r.Query.Base)) {
			l.add(report.OtherYear, ts[n], "make the sentence and the figure name the same year", "the sentence speaks of %d, the figure is %s", year, r.Query)
		}
	}
}

// yearBehind is where the year stands to which words lead from the figure at i: {…} năm
// 2021, {…} people in 2021, {…} is that of 2021.
func (v *vocabulary) yearBehind(ts []token, i int) (int, bool) {
	const words = 4
	for n := i + 1; n < len(ts) && n <= i+words+1; n++ {
		if _, ok := yearOf(ts[n]); ok {
			return n, n > i+1 && v.ofYear.ends(ts, n) && !v.against.has(ts[i+1:]) && !v.comparedAt(ts[i+1:n])
		}
		if ts[n].kind != word || v.clauses.is(ts[n]) || v.joints.is(ts[n]) || v.movements.has(ts[n:]) {
			return 0, false
		}
	}
	return 0, false
}

// targetOf holds the year behind the name of a target against that of the only target in
// the sentence: the target for 2025 is {…}.
func (l *linter) targetOf(v *vocabulary, ts []token) {
	var only *report.Ref
	for _, t := range ts {
		if r := t.figure(); r != nil && r.Query.Indicator != nil && r.Query.Aspect == report.Target {
			if only != nil {
				return
			}
			only = r
		}
	}
	for i := range ts {
		_, n := v.targets.find(ts[i:])
		if n == 0 || only == nil {
			continue
		}
		from := i + n
		_, lead := v.ofYear.find(ts[from:])
		if year, ok := yearOf(at(ts, from+lead)); ok && lead > 0 && !covers(year, only.Query.Period) {
			l.add(report.OtherYear, ts[from+lead], "make the sentence and the figure name the same year", "the sentence speaks of %d, the figure is %s", year, only.Query)
			return
		}
	}
}

// before warns of a year that stands right before a level, as whose it is named: that of
// 2021, {…}; năm 2026 là {…}.
func (l *linter) before(v *vocabulary, ts []token) {
	for i, t := range ts {
		r := t.figure()
		if r == nil || r.Query.Indicator == nil || r.Query.Aspect.HasBase() || r.Query.Period.IsZero() {
			continue
		}
		n := i - 1
		for n > 0 && (ts[n].raw == "," || ts[n].raw == "(" || v.still.is(ts[n]) && !v.ofYear.is(ts[n])) {
			n--
		}
		year, ok := yearOf(at(ts, n))
		_, lead := v.ofYear.before(ts, n)
		if !ok || lead == 0 || n-lead <= 0 || covers(year, r.Query.Period) || v.reporting.in(ts[:n]) || v.comparedAt(ts[:n]) || v.since.ends(ts, n) || v.ranges.is(at(ts, n-lead-1)) || v.joints.is(at(ts, n-lead-1)) || isClauseEnd(at(ts, n-lead-1)) || slices.ContainsFunc(ts[:n], func(t token) bool { return t.kind == ref }) {
			continue
		}
		l.problems.Warn(report.OtherYear, ts[n].at(), "make the sentence and the figure name the same year", "the sentence speaks of %d, the figure is %s", year, r.Query)
	}
}

// partsBehind holds the part of a year that right behind a figure is named as its own: {…} in
// May, {…} vào tháng 5.
func (l *linter) partsBehind(v *vocabulary, ts []token) {
	const words = 5
	for i, t := range ts {
		r := t.figure()
		if r == nil || r.Query.Indicator == nil || r.Query.Aspect != report.Level || r.Query.Period.Months() >= monthsOfYear {
			continue
		}
		to := i + 1
		for to < len(ts) && to <= i+words && ts[to].kind != ref && ts[to].kind != mark && !v.movements.has(ts[to:]) && !v.against.has(ts[to:]) && !v.joints.is(ts[to]) && !v.clauses.is(ts[to]) {
			to++
		}
		if n := v.another(ts[i+1:to], r.Query.Period); n >= 0 {
			l.problems.Warn(report.OtherYear, ts[i+1+n].at(), "make the sentence and the figure name the same period", "the sentence speaks of %q, the figure is %s", said(ts[i+1+n:to]), r.Query)
		}
	}
}

const monthsOfYear = 12
