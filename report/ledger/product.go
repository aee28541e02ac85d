package ledger

import (
	"math/big"

	"tongket/report"
)

// product multiplies published changes that lead from the base to the period, or adds
// up published differences: without an assumption if they do.
func (l *Ledger) product(q report.Query) (Figure, bool) {
	for _, inferred := range []bool{false, true} {
		if routes := l.changes(q, inferred).reach()[q.Key().Period]; len(routes) > 0 {
			if f, ok := l.multiplied(q, routes[0]); ok {
				return f, true
			}
		}
	}
	return Figure{}, false
}

// changes is the network of the changes of q's subject, of which only that of q's
// base has a level.
func (l *Ledger) changes(q report.Query, inferred bool) network {
	start := beginning(q.Aspect)
	n := network{known: func(r relation) (*Figure, interval) {
		if r.from == q.Key().Base {
			return nil, start
		}
		return nil, interval{}
	}}
	for _, r := range l.network(q.Subject(), inferred).relations {
		if r.fact.Aspect == q.Aspect {
			n.relations = append(n.relations, r)
		}
	}
	return n
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
func (l *Ledger) multiplied(q report.Query, r route) (Figure, bool) {
	out := Figure{Query: q, Status: Derived, bounds: ledTo(q.Aspect, r.level)}
	var ok bool
	places, scale := r.fineness()
	if out.Amount, ok = out.bounds.amount(q, places); !ok {
		return Figure{}, false
	}
	out.Amount.Scale = scale
	var steps []Step
	for _, r := range r.steps {
		steps = append(steps, Step{Change: r.fact, From: r.from, Period: r.to, Back: !r.forward})
	}
	out.Chains = []Chain{{Steps: steps}}
	out.rest(r.facts())
	l.support(&out)
	return out, true
}
