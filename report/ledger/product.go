package ledger

import (
	"math/big"

	"tongket/report"
)

// product multiplies published changes that lead from the base to the period, or adds
// up published differences: without an assumption if they do.
func (l *Ledger) product(q report.Query) (Figure, bool) {
	for _, inferred := range []bool{false, true} {
		if r := l.network(q.Subject(), inferred).of(q.Aspect).shortest(q.Key()); r != nil {
			if f, ok := l.multiplied(q, r); ok {
				return f, true
			}
		}
	}
	return Figure{}, false
}

// shortest is the changes, as few as there are, that lead from the base of q to its
// period; nil if none do.
func (n *network) shortest(q report.Query) *route {
	if n.groups.of(q.Base) != n.groups.of(q.Period) {
		return nil
	}
	return n.fromPeriod(q.Base, beginning(q.Aspect), report.Query{}).until(q.Period)
}

// beginning is where a chain of changes alone begins, so that what it comes to says
// how far it leads: one of what is multiplied, or nothing of what is added up.
func beginning(a report.Aspect) interval {
	if a.Adds() {
		return point(new(big.Rat))
	}
	return point(one)
}

// ledTo is how far a chain of changes that began at the beginning has come.
func ledTo(a report.Aspect, level interval) interval {
	if a.Adds() {
		return level
	}
	return growth(point(one), level)
}

// multiplied is the change that a route of changes comes to.
func (l *Ledger) multiplied(q report.Query, r *route) (Figure, bool) {
	out := Figure{Query: q, Status: Derived, bounds: ledTo(q.Aspect, r.level)}
	var ok bool
	places, scale := r.fineness()
	if out.Amount, ok = out.bounds.amount(q, places); !ok {
		return Figure{}, false
	}
	out.Amount.Scale = scale
	var steps []Step
	for _, r := range r.steps() {
		steps = append(steps, Step{Change: r.fact, From: r.from, Period: r.to, Back: !r.forward})
	}
	out.Chains = []Chain{{Steps: steps}}
	out.rest(r.facts())
	l.support(&out)
	return out, true
}
