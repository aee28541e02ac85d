package check

import (
	"slices"
	"strconv"

	"tongket/report"
	"tongket/report/document"
	"tongket/report/pattern"
)

// date finds of when the number is, and with what it is compared.
func (x *surveyed) date() {
	f := x.fact
	if x.Head != "" {
		for _, where := range []string{x.Column, x.Row} {
			if p, ok := x.periodIn(where); ok {
				f.Period = p
				return
			}
		}
		return
	}
	if f.Aspect.HasBase() {
		year, _ := x.comparison()
		n, err := strconv.Atoi(year)
		if p, ok := x.periodIn(x.Before); ok && strconv.Itoa(p.Year()) != year {
			f.Period = p
		}
		switch {
		case err == nil && n < f.Period.Year():
			f.Base = f.Period.In(n)
		case x.words().yearBefore.in(x.tokens(x.Text)):
			f.Base = f.Period.YearBefore()
		}
		return
	}
	if n, ok := x.words().yearBehindNumber(x.tokens(x.After)); ok {
		f.Period = f.Period.In(n)
		return
	}
	if n, ok := x.words().yearBeforeNumber(x.tokens(x.Before)); ok {
		f.Period = f.Period.In(n)
		if p, named := x.periodIn(x.clause()); named && p.Year() == n {
			f.Period = p
		}
		return
	}
	if m := yearInFront.FindStringSubmatch(x.Before); m != nil {
		n, _ := strconv.Atoi(m[1])
		f.Period = f.Period.In(n)
		return
	}
	compared, _ := x.comparison()
	if p, ok := x.periodIn(x.Before); ok && strconv.Itoa(p.Year()) != compared {
		f.Period = p
	}
}

// yearInFront is the year whose figure stands in brackets behind it: tăng 4,2% so với năm
// 2024 (9.449 lượt).
var yearInFront = pattern.New(`\b((?:19|20|21)\d\d) ?\( ?$`)

// yearBeforeNumber is the year that stands right before a figure: năm 2024 là 4.530, in
// 2021 about 606.
func (v *vocabulary) yearBeforeNumber(ts []token) (int, bool) {
	const words = 3
	for i := len(ts) - 1; i >= max(0, len(ts)-1-words); i-- {
		if year, ok := yearOf(ts[i]); ok {
			return year, i < len(ts)-1 && v.ofYear.ends(ts, i) && !v.against.has(ts[i+1:]) && !v.movements.has(ts[i+1:])
		}
		if ts[i].kind != word || v.clauses.is(ts[i]) {
			return 0, false
		}
	}
	return 0, false
}

// yearBehindNumber is the year that stands right behind a figure: 606 cases in 2021.
func (v *vocabulary) yearBehindNumber(ts []token) (int, bool) {
	const words = 4
	for i, t := range ts[:min(len(ts), words)] {
		if year, ok := yearOf(t); ok {
			return year, i > 0 && v.ofYear.ends(ts, i) && !v.against.has(ts[:i])
		}
		if t.kind != word || v.clauses.is(t) {
			return 0, false
		}
	}
	return 0, false
}

// periodIn is the shortest period that words name, where they name one year.
func (x *surveyed) periodIn(text string) (report.Period, bool) {
	named := document.Years(text)
	if slices.Sort(named); len(slices.Compact(named)) > 1 {
		return report.Period{}, false
	}
	year := x.Fact.Source.Reports.Year()
	if len(named) > 0 {
		year, _ = strconv.Atoi(named[0])
	}
	ts := x.tokens(text)
	for _, part := range shortFirst(year) {
		if x.words().names(ts, part) >= 0 {
			return part, true
		}
	}
	return report.Year(year), len(named) > 0
}

// shortFirst is the parts of a year, the shortest first: a figure of September is none of
// the nine months that end in it.
func shortFirst(year int) []report.Period {
	return slices.SortedStableFunc(slices.Values(yearParts(year)), func(a, b report.Period) int { return a.Months() - b.Months() })
}
