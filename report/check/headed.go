package check

import (
	"slices"

	"tongket/report"
)

// headed holds the year that stands before a colon against the figures behind it: of 2021: {…}
// no figure is of that year, nor compares with it.
func (l *linter) headed(v *vocabulary, ts []token) {
	colon := slices.IndexFunc(ts, func(t token) bool { return t.raw == ":" })
	if colon < 0 || v.reporting.in(ts) || slices.ContainsFunc(ts, isSource) {
		return
	}
	_, n := v.opening.find(ts)
	year, ok := yearOf(at(ts, n))
	if n > 0 && ok && n+1 == colon && l.noneOfYear(ts[colon:], year) {
		l.add(report.OtherYear, ts[n], "make the sentence and the figure name the same year", "the sentence speaks of %d, the figure is %s", year, firstFigure(ts))
		return
	}
	moved := func(t token) bool { r := t.figure(); return r != nil && r.Query.Aspect.HasBase() }
	if base := v.comparedWith(ts[:colon]); len(base) == 1 && !slices.ContainsFunc(ts[:colon], moved) {
		l.basedOtherwise(v, ts, colon, base[0])
	}
}

// noneOfYear reports whether ts have figures, and none of them is of a year or compares with it,
// and they name no other year.
func (l *linter) noneOfYear(ts []token, year int) bool {
	for _, t := range ts {
		if _, named := yearOf(t); named {
			return false
		}
		r := t.figure()
		if r != nil && (r.Query.Indicator == nil || r.Query.Period.IsZero() || covers(year, r.Query.Period) || r.Query.Aspect.HasBase() && covers(year, r.Query.Base)) {
			return false
		}
	}
	return count(ts) > 0
}

// basedOtherwise reports a year that is compared with before a colon, where all that moved behind
// it is held against another.
func (l *linter) basedOtherwise(v *vocabulary, ts []token, colon, year int) {
	var first *report.Ref
	for _, t := range ts[colon:] {
		r := t.figure()
		if r == nil {
			continue
		}
		if r.Query.Indicator == nil || !r.Query.Aspect.HasBase() || r.Query.Base.IsZero() || covers(year, r.Query.Base) {
			return
		}
		if first == nil {
			first = r
		}
	}
	i := slices.IndexFunc(ts, func(t token) bool { y, ok := yearOf(t); return ok && y == year })
	if first != nil && i >= 0 {
		l.add(report.OtherYear, ts[i], "make the sentence and the figure name the same year", "the sentence speaks of %d, the figure is %s", year, first.Query)
	}
}

// yearsOfChange warns of the years that a sentence names beside its only figure, a change: one is
// that with which it compares, and none that of which it is.
func (l *linter) yearsOfChange(v *vocabulary, ts []token) {
	at := figuresIn(ts)
	if len(at) != 1 || v.reporting.in(ts) || v.since.in(ts) || slices.ContainsFunc(ts, isSource) {
		return
	}
	q := ts[at[0]].figure().Query
	if q.Indicator == nil || !q.Aspect.HasBase() || q.Period.IsZero() || q.Base.IsZero() {
		return
	}
	base, other := false, -1
	for i, t := range ts {
		year, ok := yearOf(t)
		switch {
		case !ok:
		case covers(year, q.Period):
			return
		case covers(year, q.Base):
			base = true
		case other >= 0:
			return
		default:
			other = i
		}
	}
	if base && other >= 0 {
		year, _ := yearOf(ts[other])
		l.problems.Warn(report.OtherYear, ts[other].at(), "make the sentence and the figure name the same year", "the sentence speaks of %d, the figure is %s", year, q)
	}
}

// yearTwice warns of a year that stands twice in a list: 2022, 2022.
func (l *linter) yearTwice(v *vocabulary, ts []token) {
	for i := range ts {
		year, ok := yearOf(ts[i])
		if !ok {
			continue
		}
		k := i + 1
		for k < len(ts) && k < i+4 && (ts[k].raw == "," || v.joints.is(ts[k]) || v.ofYear.is(ts[k])) {
			k++
		}
		if again, is := yearOf(at(ts, k)); is && again == year && k > i+1 && ts[i+1].raw != "-" && ts[i+1].raw != "–" {
			l.problems.Warn(report.OtherYear, ts[k].at(), "name each year once", "the text names %d twice", year)
			return
		}
	}
}

// editionYear warns of the years that the title of an edition names: others than that of its
// period, and not that.
func (l *linter) editionYear(p report.Passage, ts []token) {
	e := p.Edition
	if e == nil || e.Period.IsZero() || !p.Text.Same(e.Title) && !p.Text.Same(e.Subtitle) || count(ts) > 0 {
		return
	}
	other := -1
	for i, t := range ts {
		year, ok := yearOf(t)
		if ok && (covers(year, e.Period) || year == e.Period.LastYear()) {
			return
		}
		if ok && other < 0 {
			other = i
		}
	}
	if other >= 0 {
		year, _ := yearOf(ts[other])
		l.problems.Warn(report.OtherYear, ts[other].at(), "name the year of the edition", "the title names %d, and the edition is of %s", year, e.Period.String())
	}
}
