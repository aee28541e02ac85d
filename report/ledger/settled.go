package ledger

import (
	"slices"

	"tongket/report"
)

// Settled is a contradiction of which one statement is left aside.
type Settled struct {
	Contradiction
	Reason report.Text
}

// Settled finds the contradictions that the statements left aside would cause, in
// the order of the facts. One that is left aside for nothing causes none.
func (l *Ledger) Settled() []Settled {
	if len(l.aside) == 0 || l.settled != nil {
		return l.settled
	}
	l.settled = []Settled{}
	for _, c := range New(l.sources, l.resolved).Contradictions() {
		if a := l.left(c.facts()); a != nil {
			l.settled = append(l.settled, Settled{c, a.Reason})
		}
	}
	return l.settled
}

// Against is the settled contradictions that a reader of f must know of: those
// about f, and those of a statement on which f rests.
func (l *Ledger) Against(f Figure) []Settled {
	var out []Settled
	for _, s := range l.Settled() {
		rests := slices.ContainsFunc(f.Facts, func(x *report.Fact) bool { return l.aside[x] != nil && slices.Contains(s.facts(), x) })
		if rests || s.Query.Same(f.Query) {
			out = append(out, s)
		}
	}
	return out
}

// Concerns reports whether s is the contradiction that a settles.
func (s Settled) Concerns(a report.Aside) bool {
	return s.Query.Same(a.Query) && slices.ContainsFunc(s.facts(), func(f *report.Fact) bool { return f.Answers(a.Without) })
}

// Same reports whether s and x are one contradiction.
func (s Settled) Same(x Settled) bool {
	return s.Kind == x.Kind && s.Query == x.Query && slices.Equal(s.facts(), x.facts())
}
