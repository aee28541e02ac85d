package ledger

import (
	"math/big"

	"tongket/report"
)

// loop is a contradiction among relations alone: a change against a chain of
// others between the same periods.
func (n network) loop() (Contradiction, bool) {
	if !n.cyclic() {
		return Contradiction{}, false
	}
	var found []Contradiction
	for _, c := range n.relations {
		if !c.forward() {
			continue
		}
		unit := big.NewRat(1, 1)
		if c.fact.Aspect == report.Points {
			unit = new(big.Rat)
		}
		start := way{level: point(unit)}
		others := network{known: func(r relation) (*report.Fact, interval) {
			if r.from == c.from {
				return nil, start.level
			}
			return nil, interval{}
		}}
		for _, r := range n.relations {
			if r.fact.Query() != c.fact.Query() && r.fact.Aspect == c.fact.Aspect {
				others.relations = append(others.relations, r)
			}
		}
		direct := others.extend(start, c)
		for _, w := range others.reach()[c.to] {
			if !w.level.overlaps(direct.level) {
				found = append(found, Contradiction{Query: c.fact.Query(), One: relative(direct, c), Other: relative(w, c)})
			}
		}
	}
	return fewestFacts(found)
}

// cyclic reports whether two periods are tied in more than one way, so that one
// can be held against the other.
func (n network) cyclic() bool {
	joined := map[report.Period]report.Period{} // each period to another of its group; the last to itself
	group := func(p report.Period) report.Period {
		for joined[p] != 0 && joined[p] != p {
			p = joined[p]
		}
		return p
	}
	for _, r := range n.relations {
		if !r.forward() {
			continue
		}
		from, to := group(r.from), group(r.to)
		if from == to {
			return true
		}
		joined[from], joined[to] = to, to
	}
	return false
}

// relative is what w says of the change that c states.
func relative(w way, c relation) Side {
	change := w.level
	if c.fact.Aspect == report.Change {
		change = ratio(point(big.NewRat(1, 1)), w.level)
	}
	return Side{w.facts(), change.outwards(1)}
}
