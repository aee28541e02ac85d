package check

import (
	"slices"
	"strconv"

	"tongket/report"
	"tongket/report/say"
)

// over holds the years that a heading or a measure names against those of the figures
// below it: each that is named is one of theirs, or lies between, and none of theirs lies
// outside. What they compare with need not be named, and names nothing of its own; since a
// year is up to the last.
func (l *linter) over(p report.Passage, v *vocabulary, ts []token) {
	shown, all := spansOf(p.Over)
	_, with := spansOf(p.With)
	all = append(all, with...)
	if len(shown) == 0 {
		return
	}
	const hint, what = "make the text and what stands below it name the same years", "the text names %s, and below it stands %s"
	var named []int
	var first token
	compared := v.comparedWith(ts)
	for i, t := range ts {
		if n := (numeral{v, l, ts, i, false}); t.kind != number || !isYear(t.text) || !n.date() || n.numbered.ends(ts, i) {
			continue
		}
		for n, run := range digitRuns(t.text) {
			year, _ := strconv.Atoi(run)
			if !slices.Contains(all, year) && !within(year, shown) {
				l.problems.Warn(report.OtherYear, t.at(), hint, what, t.raw, spelled(shown))
				return
			}
			if slices.Contains(compared, year) && !slices.Contains(shown, year) {
				if n == 0 {
					break // of a year that ends in the next, such as 2023/24, all is compared with
				}
				continue
			}
			if named = append(named, year); len(named) == 1 {
				first = t
			}
		}
	}
	if since := v.sinceYear(ts); slices.Contains(named, since) {
		named = append(named, slices.Max(shown))
	}
	if len(named) > 0 && !(within(firstOf(p.Over, named), named) && within(slices.Max(shown), named)) {
		l.problems.Warn(report.OtherYear, first.at(), hint, what, first.raw, spelled(shown))
	}
}

// firstOf is the first year of some figures. A year that begins in one year and ends in the
// next may be called by the one in which it ends: năm công tác 2025 of 2024/25.
func firstOf(figures []report.Query, named []int) int {
	var years []int
	for _, q := range figures {
		year := q.Period.Year()
		if last := q.Period.LastYear(); q.Period.Form() == report.SplitYear && slices.Contains(named, last) {
			year = last
		}
		years = append(years, year)
	}
	return slices.Min(years)
}

// comparedWith is the years that a text compares with: so với năm 2021, on 2021.
func (v *vocabulary) comparedWith(ts []token) (out []int) {
	for n := range ts {
		named, _ := v.comparesAt(ts[n:], true)
		if year, err := strconv.Atoi(named); err == nil {
			out = append(out, year)
		}
	}
	return out
}

// within reports whether a year lies between the first and the last of some.
func within(year int, years []int) bool {
	return slices.Min(years) <= year && year <= slices.Max(years)
}

// spansOf is the years of some figures, and with them those that they compare with. It is
// none where one of them could not be read.
func spansOf(figures []report.Query) (shown, all []int) {
	for _, q := range figures {
		if q.Indicator == nil || q.Period.IsZero() {
			return nil, nil
		}
		shown = append(shown, q.Period.Year(), q.Period.LastYear())
		all = append(all, q.Period.Year(), q.Period.LastYear())
		if q.Aspect.HasBase() && !q.Base.IsZero() {
			all = append(all, q.Base.Year(), q.Base.LastYear())
		}
	}
	return shown, all
}

func spelled(years []int) say.Message {
	first, last := slices.Min(years), slices.Max(years)
	if first == last {
		return say.Sprintf("%s", report.Year(first))
	}
	return say.Sprintf("%s", report.Years(first, last))
}
