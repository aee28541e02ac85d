package check

import (
	"slices"

	"tongket/report"
)

// term holds a part of a whole against the only level of its sentence and that of which this is
// a term: half of the income, {water}.
func (l *linter) term(p report.Passage, c claim, i int) {
	q := c.ts[i].figure().Query
	if q.Indicator == nil || q.Aspect != report.Level || inPercent(q) || !c.near(i) {
		return
	}
	if whole, ok := wholeOf(q); ok {
		l.against(p, c, q, whole)
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
