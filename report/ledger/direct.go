package ledger

import "tongket/report"

// An outcome is what equations leave of a figure, or what contradicts.
type outcome struct {
	figure Figure
	clash  *Contradiction
}

// direct is what the equations of q's indicator leave of q when all else in them is
// published.
func (l *Ledger) direct(q report.Query) outcome {
	if o, done := l.directly[q]; done {
		return o
	}
	var ways []Solution
	for _, e := range q.Indicator.Equations {
		if s, ok := l.solveFor(q, e, l.given); ok {
			ways = append(ways, s)
		}
	}
	f, clash := l.solved(q, ways)
	l.directly[q] = outcome{f, clash}
	return l.directly[q]
}

// given is what sources state of q, if arithmetic may start from it.
func (l *Ledger) given(q report.Query) Figure {
	if f := l.published(q); f.isNumber() && l.aside[f.Facts[0]] == nil {
		return f
	}
	return Figure{Query: q}
}

// solveFor solves e for the indicator of q by what is known of the others in the same
// period.
func (l *Ledger) solveFor(q report.Query, e *report.Equation, known func(report.Query) Figure) (Solution, bool) {
	for n, i := range e.Members() {
		if i == q.Indicator && e.Kind != nil {
			return solve(e, n, func(other *report.Indicator) Figure {
				asked := q
				asked.Indicator = other
				return known(asked)
			})
		}
	}
	return Solution{}, false
}
