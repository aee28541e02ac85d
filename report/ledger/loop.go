package ledger

import "tongket/report"

// loop is a contradiction among relations alone: a change against a chain of
// others between the same periods.
func (n network) loop() (Contradiction, bool) {
	if !n.cyclic() {
		return Contradiction{}, false
	}
	var found []Contradiction
	for _, r := range n.relations {
		if r.forward && (adds(r.fact) || !r.fact.Indicator.BelowZero) {
			found = append(found, n.around(r)...)
		}
	}
	return fewestFacts(found)
}

// around is the contradictions of a relation with the other ways round.
func (n network) around(c relation) []Contradiction {
	others := n.besides(c)
	_, level := others.known(c)
	direct := others.extend(route{level: level}, c)
	var out []Contradiction
	for _, r := range others.reach()[c.to] {
		if !r.level.overlaps(direct.level) {
			out = append(out, Contradiction{Query: c.fact.Query(), One: relative(direct, c), Other: relative(r, c)})
		}
	}
	return out
}

// besides is the network of all relations of c's aspect but those that state the same,
// in which the period that c leads from has a level: nothing, or one of what is
// multiplied.
func (n network) besides(c relation) network {
	level := beginning(c.fact.Aspect)
	others := network{known: func(r relation) (*Figure, interval) {
		if r.from == c.from {
			return nil, level
		}
		return nil, interval{}
	}}
	for _, r := range n.relations {
		if r.fact.Query() != c.fact.Query() && r.fact.Aspect == c.fact.Aspect {
			others.relations = append(others.relations, r)
		}
	}
	return others
}

// cyclic reports whether two periods are tied in more than one way, so that one
// can be held against the other. What is stated twice ties them in one.
func (n network) cyclic() bool {
	joined := map[report.Period]report.Period{} // each period to another of its group; the last to itself
	group := func(p report.Period) report.Period {
		for !joined[p].IsZero() && joined[p] != p {
			p = joined[p]
		}
		return p
	}
	seen := map[report.Query]bool{}
	for _, r := range n.relations {
		q := r.fact.Query()
		if !r.forward || seen[q] {
			continue
		}
		seen[q] = true
		from, to := group(r.from), group(r.to)
		if from == to {
			return true
		}
		joined[from], joined[to] = to, to
	}
	return false
}

// relative is what r says of the change that c states.
func relative(r route, c relation) Side {
	return Side{r.facts(), ledTo(c.fact.Aspect, r.level).outwards(1)}
}
