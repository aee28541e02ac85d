package check

import (
	"slices"

	"tongket/report"
)

// partsSaid holds the parts of a year that a sentence names against those of its figures: all
// of them are of others; or it opens with a half or a quarter, and all are of whole years.
func (l *linter) partsSaid(p report.Passage, v *vocabulary, ts []token) {
	if p.Rests != nil || count(ts) == 0 || !v.namesPart(ts) {
		return
	}
	named, whole := -1, true
	for _, t := range ts {
		r := t.figure()
		if r == nil {
			continue
		}
		q := r.Query
		if q.Indicator == nil || q.Period.IsZero() || q.Indicator.Time.Extreme() {
			return
		}
		if q.Period.Form() != report.AYear {
			whole = false
			n := v.another(ts, q.Period)
			if n < 0 || q.Aspect.HasBase() && v.names(ts, q.Base) >= 0 {
				return
			}
			named = n
		} else if !whole || named >= 0 {
			return
		}
	}
	switch {
	case named >= 0:
		l.problems.Warn(report.OtherYear, ts[named].at(), "make the sentence and the figure name the same period", "the sentence speaks of %q, the figure is %s", said(ts[named:min(len(ts), named+2)]), firstFigure(ts).String())
	case whole:
		l.partOpens(v, ts)
	}
}

// partOpens reports the half or quarter that a sentence opens with whose figures are of a year.
func (l *linter) partOpens(v *vocabulary, ts []token) {
	const opening = 2 // words before it
	q := firstFigure(ts)
	for _, part := range yearParts(anyYear) {
		if part.Months() == 1 {
			return // what happened in a month may be told with figures of the year
		}
		n := v.names(ts, part.In(q.Period.Year()))
		if n < 0 || n > opening {
			continue
		}
		if v.wholeYear.in(ts) || slices.ContainsFunc(ts[:n], func(t token) bool { return t.kind != word }) || v.since.has(ts) {
			return
		}
		l.problems.Warn(report.OtherYear, ts[n].at(), "make the sentence and the figure name the same period", "the sentence speaks of %q, the figure is %s", said(ts[n:min(len(ts), n+2)]), q.String())
		return
	}
}

func firstFigure(ts []token) report.Query {
	for _, t := range ts {
		if r := t.figure(); r != nil {
			return r.Query
		}
	}
	return report.Query{}
}

// namesPart reports whether some word of ts may begin the name of a part of a year.
func (v *vocabulary) namesPart(ts []token) bool {
	return slices.ContainsFunc(ts, func(t token) bool { return t.kind != ref && v.partWords()[t.text] })
}

// newPartWords is the words with which names of parts of a year begin.
func (v *vocabulary) newPartWords() map[string]bool {
	out := map[string]bool{}
	for _, names := range v.calledParts() {
		for _, name := range names {
			if len(name) > 0 {
				out[name[0].text] = true
			}
		}
	}
	return out
}

// lastYears warns of a sentence that opens with the year before that of all its levels, and
// compares with nothing: at the end of last year there were {…}.
func (l *linter) lastYears(p report.Passage, v *vocabulary, ts []token) {
	const opening = 3 // words before it
	if p.Edition == nil || p.Rests != nil || count(ts) == 0 {
		return
	}
	for i := 0; i <= opening && i < len(ts) && ts[i].kind == word; i++ {
		n := 0
		if _, n = v.yearBefore.find(ts[i:]); n == 0 {
			continue
		}
		if v.comparedAt(ts[:i]) || v.loosely.ends(ts, i) || v.against.in(ts[:i]) {
			return
		}
		for _, t := range ts[i+n:] {
			if r := t.figure(); r != nil && (r.Query.Indicator == nil || r.Query.Aspect != report.Level && !r.Query.Aspect.HasBase() || r.Query.Period != p.Edition.Period) {
				return
			}
		}
		l.problems.Warn(report.OtherYear, ts[i].at(), "make the sentence and the figure name the same year", "the sentence speaks of %q, the figure is %s", said(ts[i:i+n]), firstFigure(ts).String())
		return
	}
}

// midYears warns of what was counted at the end of a year in a sentence on its middle.
func (l *linter) midYears(v *vocabulary, ts []token) {
	i := v.saysTime(ts, midYear)
	if i < 0 || count(ts) == 0 {
		return
	}
	for _, t := range ts {
		if r := t.figure(); r != nil && (r.Query.Indicator == nil || r.Query.Indicator.Time != report.Stock || r.Query.Period.Form() != report.AYear) {
			return
		}
	}
	l.problems.Warn(report.OtherYear, ts[i].at(), "make the sentence and the figure name the same period", "the sentence speaks of %q, the figure is %s", said(ts[i:min(len(ts), i+2)]), firstFigure(ts).String())
}

// kindsOver holds the kind of periods that a text over figures names, quarters or months,
// against those of all figures below it.
func (l *linter) kindsOver(p report.Passage, v *vocabulary, ts []token) {
	if len(p.Over) == 0 {
		return
	}
	for want, months := range map[timeWord]int{byQuarter: 3, byMonth: 1} {
		i := v.saysTime(ts, want)
		if i < 0 || slices.ContainsFunc(p.Over, func(q report.Query) bool {
			return q.Indicator == nil || q.Period.IsZero() || q.Period.Months() == months || !q.Period.PartOfYear()
		}) {
			continue
		}
		l.problems.Warn(report.OtherYear, ts[i].at(), yearsHint, "the text names %s, and below it stands %s", said(ts[i:min(len(ts), i+2)]), p.Over[0].Period.String())
	}
}

// peaks holds the months that a sentence names against when the only figure that it has, of what
// is the highest or the lowest of its parts, was reached: in none of them.
func (l *linter) peaks(p report.Passage, v *vocabulary, ts []token) {
	var q report.Query
	for _, t := range ts {
		r := t.figure()
		if r == nil || r.Query.Indicator == nil || r.Query.Aspect == report.Target {
			continue
		}
		if q.Indicator != nil || r.Query.Aspect != report.Level || !r.Query.Indicator.Time.Extreme() || r.Query.Period.Form() != report.AYear {
			return
		}
		q = r.Query
	}
	if q.Indicator == nil || !v.namesPart(ts) {
		return
	}
	first := -1
	for month, n := range v.monthsIn(ts) {
		of := q
		of.Period = report.Month(q.Period.Year(), month)
		f, g := l.ask(p, of), l.ask(p, q)
		if !f.Comparable() || !g.Comparable() || !g.Above(f) && !f.Above(g) {
			return
		}
		if first < 0 || n < first {
			first = n
		}
	}
	if first >= 0 {
		l.problems.Warn(report.OtherYear, ts[first].at(), "make the sentence and the figure name the same period", "the sentence speaks of %q, the figure is %s", said(ts[first:min(len(ts), first+2)]), q.String())
	}
}
