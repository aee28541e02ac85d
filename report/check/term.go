package check

import (
	"slices"

	"tongket/report"
)

// term holds a part of a whole against the only level of its sentence and that of which this is
// a term: half of the income, {water}. Where it is a term of nothing that is declared, nothing
// proves the words: more than half of the staff, {…}.
func (l *linter) term(p report.Passage, c claim, i int) {
	q := c.ts[i].figure().Query
	if q.Indicator == nil || q.Aspect != report.Level || inPercent(q) || !c.near(i) {
		return
	}
	if whole, ok := wholeOf(q); ok {
		l.against(p, c, q, whole)
	} else if p.Edition != nil && c.unshared() && !isTerm(q.Indicator) {
		l.problems.Warn(report.NumberWord, c.ts[c.from].at(), "refer to the share, or leave it out", "no figure of the sentence proves %q", said(c.ts[c.from:c.to]))
	}
}

// apposed holds a part of what is not named against the figure that stands right behind its
// words: only a third, {…}.
func (l *linter) apposed(p report.Passage, c claim) {
	if of, whole, ok := c.apposed(); ok {
		l.against(p, c, of, whole)
		return
	}
	const near = 3
	for i := c.from - 1; i >= max(0, c.from-near); i-- {
		if r := c.ts[i].figure(); r != nil && r.Query.Indicator != nil && r.Query.Aspect == report.Change && !c.clauses.in(c.ts[i:c.from]) {
			if f := l.ask(p, r.Query); f.Comparable() && f.Amount.To == nil && !c.fits(hundredths(f).Abs(hundredths(f))) {
				l.disproved(c, f)
			}
			return
		}
	}
	for i := c.to; i <= c.to+1 && i < len(c.ts); i++ {
		if r := c.ts[i].figure(); r != nil && r.Query.Indicator != nil && i > c.to && at(c.ts, i-1).kind == mark {
			l.share(p, c, i)
			l.term(p, c, i)
		}
	}
}

// wholeOf is the level of which q is a part: that of all members, or the only sum of which it
// is a term.
func wholeOf(q report.Query) (whole report.Query, ok bool) {
	whole = q.Plain()
	if !q.Members.Whole() {
		whole.Members = report.Members{}
		return whole, true
	}
	for _, e := range q.Indicator.Equations {
		if e.Kind == nil || e.Kind.Key != "sum" || e.Parts != nil || !slices.Contains(e.Terms, q.Indicator) {
			continue
		}
		if ok {
			return whole, false
		}
		whole.Indicator, ok = e.Whole, true
	}
	return whole, ok
}

// isTerm reports whether i is a term of something.
func isTerm(i *report.Indicator) bool {
	return slices.ContainsFunc(i.Equations, func(e *report.Equation) bool { return e.Kind == nil || slices.Contains(e.Terms, i) })
}

// apposed is the two levels of a sentence of which the second stands right behind the words
// of a part: assets of {…} and equity of a third, {…}.
func (c claim) apposed() (of, whole report.Query, ok bool) {
	const words = 2
	at := figuresIn(c.ts)
	if len(at) != 2 || at[0] > c.from || at[1] < c.to || at[1] > c.to+words {
		return of, whole, false
	}
	whole, of = c.ts[at[0]].figure().Query, c.ts[at[1]].figure().Query
	return of, whole, of.Indicator != nil && whole.Indicator != nil && of.Aspect == report.Level && whole.Aspect == report.Level &&
		of.Indicator.Unit == whole.Indicator.Unit && of.Period == whole.Period && of.Subject() != whole.Subject() && !inPercent(of)
}
