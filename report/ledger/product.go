package ledger

import (
	"tongket/report"
)

// product multiplies published changes that lead from the base to the period:
// without an assumption if they do.
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

// changes is the network of the changes of q's indicator, of which only that of q's
// base has a level.
func (l *Ledger) changes(q report.Query, inferred bool) network {
	n := l.network(q.Subject(), inferred)
	n.whole = false
	n.known = func(r relation) (*Figure, interval) {
		if r.from == q.Key().Base {
			return nil, point(one)
		}
		return nil, interval{}
	}
	return n
}

// multiplied is the change that a route of changes comes to.
func (l *Ledger) multiplied(q report.Query, r route) (Figure, bool) {
	out := Figure{Query: q, Status: Derived, bounds: growth(point(one), r.level)}
	var ok bool
	if out.Amount, ok = out.bounds.amount(false, true, 1); !ok {
		return Figure{}, false
	}
	var steps []Step
	for _, r := range r.steps {
		steps = append(steps, Step{Change: r.fact, From: r.from, Period: r.to, Back: !r.forward})
	}
	out.Chains = []Chain{{Steps: steps}}
	out.rest(r.facts())
	l.support(&out)
	return out, true
}
