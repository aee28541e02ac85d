package ledger

import "tongket/report"

// A result is what equations leave of a figure, or what contradicts.
type result struct {
	figure Figure
	clash  *Contradiction
}

// direct is what the equations of q's subject leave of q when all else in them is
// published.
func (l *Ledger) direct(q report.Query) result {
	if o, done := l.directly[q]; done {
		return o
	}
	var ways []Solution
	for _, e := range l.ties(q.Subject()) {
		if s, ok := l.solveFor(q, e, l.given); ok {
			ways = append(ways, s)
		}
	}
	f, clash := l.solved(q, ways)
	l.directly[q] = result{f, clash}
	return l.directly[q]
}

// given is what sources state of q, if arithmetic may start from it.
func (l *Ledger) given(q report.Query) Figure {
	if f := l.published(q); f.isNumber() && l.aside[f.Facts[0]] == nil {
		return f
	}
	return Figure{Query: q}
}

// solveFor solves e for the subject of q by what is known of the others in the same
// period.
func (l *Ledger) solveFor(q report.Query, e report.Tie, known func(report.Query) Figure) (Solution, bool) {
	n, stands := e.Number(q.Subject())
	if !stands || e.Kind == nil {
		return Solution{}, false
	}
	return solve(e.Equation, n, func(k int) Figure { return known(asked(q, e.Subject(k))) })
}

// asked is q of another subject.
func asked(q report.Query, of report.Subject) report.Query {
	q.Indicator, q.Members = of.Indicator, of.Members
	return q
}

// ties are the equations in which a subject stands.
func (l *Ledger) ties(of report.Subject) []report.Tie {
	out, done := l.tied[of]
	if !done {
		out = of.Ties()
		l.tied[of] = out
	}
	return out
}

// tiedTo is a subject and all that equations tie to it, one list for all of them.
func (l *Ledger) tiedTo(of report.Subject) []report.Subject {
	if _, done := l.knotted[of]; !done {
		all := of.TiedTo()
		for _, t := range all {
			l.knotted[t] = all
		}
	}
	return l.knotted[of]
}
