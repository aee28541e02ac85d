package check

import (
	"slices"

	"tongket/report"
)

// yearBegins warns of what a sentence says of the beginning of a year, where the first figure
// behind is of the end of that year.
func (l *linter) yearBegins(p report.Passage, v *vocabulary, ts []token) {
	i := v.saysTime(ts, yearBegin)
	if i < 0 || p.Edition == nil {
		return
	}
	_, n := v.partTimes.find(ts[i:])
	year := p.Edition.Period.Year()
	for _, t := range ts[i:] {
		if y, ok := yearOf(t); ok {
			year = y
		}
		r := t.figure()
		if r == nil {
			continue
		}
		if q := r.Query; q.Indicator != nil && q.Indicator.Time == report.Stock && q.Aspect == report.Level && q.Period == report.Year(year) {
			l.otherTime(ts[i:i+n], q)
		}
		return
	}
}

// severalYears warns of what a sentence says of several years together, where all its figures
// are what one year came to.
func (l *linter) severalYears(v *vocabulary, ts []token) {
	for i := range ts {
		w, n := v.partTimes.find(ts[i:])
		if n == 0 || w != lasting || v.counts(ts, i+n) < 2 || !v.years.has(ts[min(len(ts), i+n+1):]) {
			continue
		}
		if l.allOfYear(ts, func(q report.Query) bool { return q.Indicator.Time != report.Stock && !q.Indicator.Time.Extreme() }) {
			l.otherTime(ts[i:i+n+2], firstFigure(ts))
		}
		return
	}
}

// allOfYear reports whether ts have figures, and all of them are levels of one whole year for
// which something holds.
func (l *linter) allOfYear(ts []token, holds func(report.Query) bool) bool {
	first := report.Period{}
	for _, t := range ts {
		r := t.figure()
		if r == nil {
			continue
		}
		q := r.Query
		if q.Indicator == nil || q.Aspect != report.Level || q.Period.Form() != report.AYear || !first.IsZero() && q.Period != first || !holds(q) {
			return false
		}
		first = q.Period
	}
	return !first.IsZero()
}

// otherTime warns of words for another time than that of a figure.
func (l *linter) otherTime(words []token, q report.Query) {
	l.problems.Warn(report.OtherYear, words[0].at(), "make the sentence and the figure name the same period", "the sentence speaks of %q, the figure is %s", said(words), q.String())
}

// sharesOf warns of a share of a member in the whole behind which another member is named as
// that of which it is a share.
func (l *linter) sharesOf(v *vocabulary, ts []token) {
	const far = 6
	for i, t := range ts {
		r := t.figure()
		if r == nil || r.Query.Aspect != report.Share || !v.partOfs.has(ts[min(len(ts), i+1):]) {
			continue
		}
		end := min(len(ts), i+far)
		if n := slices.IndexFunc(ts[i+1:end], func(t token) bool { return t.kind != word }); n >= 0 {
			end = i + 1 + n
		}
		for m := range r.Query.Members.Each {
			named := l.rosters.of(m.Of).namedIn(spoken(ts[i+1 : end]))
			if len(named) > 0 && !slices.ContainsFunc(named, func(o *report.Member) bool { return akin(o, m) }) {
				l.problems.Warn(report.OtherMember, ts[i+1].at(), "say of what it is a share: of all of them", "the words name %s, but %s is a share of the whole", named[0].ID, r.Query.String())
				return
			}
		}
	}
}
