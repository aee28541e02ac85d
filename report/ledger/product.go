package ledger

import (
	"math/big"

	"tongket/report"
)

// product multiplies published changes that lead from the base to the period.
func (l *Ledger) product(q report.Query, inferred bool) (Figure, bool) {
	n := l.network(q.Indicator, inferred)
	n.whole = false
	n.known = func(r relation) (*report.Fact, interval) {
		if r.from == q.Base {
			return nil, point(big.NewRat(1, 1))
		}
		return nil, interval{}
	}
	ways := n.reach()[q.Period]
	if len(ways) == 0 {
		return Figure{}, false
	}
	w := ways[0]
	out := Figure{Query: q, Status: Derived, bounds: ratio(point(big.NewRat(1, 1)), w.level)}
	var ok bool
	if out.Amount, out.High, ok = out.bounds.amount(false, true, 1); !ok {
		return Figure{}, false
	}
	steps := Way{}
	for _, r := range w.steps {
		steps.Steps = append(steps.Steps, Step{Change: r.fact, From: r.from, Period: r.to})
	}
	out.Ways = []Way{steps}
	out.rest(w.facts())
	l.support(&out)
	return out, true
}
