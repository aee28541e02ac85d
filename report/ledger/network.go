package ledger

import "tongket/report"

// A network is the periods of one subject, tied by relations.
type network struct {
	whole     bool                          // it counts whole things
	floor     bool                          // of which there are none below zero
	relations []*relation                   // each in both directions
	leading   map[report.Period][]*relation // those that lead from a period
	groups    groups                        // the periods that relations tie
	cyclic    bool                          // some of them in more than one way
	apart     map[report.Aspect]*network    // the relations of an aspect, as far as it was asked
}

// newNetwork ties periods by relations.
func newNetwork(whole, floor bool, relations []*relation) *network {
	n := &network{
		whole: whole, floor: floor, relations: relations,
		leading: map[report.Period][]*relation{}, groups: groups{}, apart: map[report.Aspect]*network{},
	}
	tied := map[report.Query]bool{}
	for _, r := range relations {
		n.leading[r.from] = append(n.leading[r.from], r)
		if q := r.fact.Query(); r.forward && !tied[q] { // what is stated twice ties in one way
			tied[q] = true
			n.cyclic = !n.groups.tie(r.from, r.to) || n.cyclic
		}
	}
	return n
}

// of is the relations of an aspect alone, by which levels are neither cut to whole
// numbers nor at zero: those of what changes come to.
func (n *network) of(a report.Aspect) *network {
	if n.apart[a] == nil {
		var list []*relation
		for _, r := range n.relations {
			if r.fact.Aspect == a {
				list = append(list, r)
			}
		}
		n.apart[a] = newNetwork(false, false, list)
	}
	return n.apart[a]
}

// without is the network without the relations of some facts.
func (n *network) without(facts map[*report.Fact]bool) *network {
	var list []*relation
	for _, r := range n.relations {
		if !facts[r.fact] {
			list = append(list, r)
		}
	}
	return newNetwork(n.whole, n.floor, list)
}

// extend makes r one relation longer.
func (n *network) extend(r *route, by *relation) *route {
	level := by.carry(r.level)
	if n.floor && level.low.at != nil && adds(by.fact) {
		level = level.intersect(interval{low: zero})
	}
	if n.whole {
		level = level.wholes()
	}
	return &route{before: r, last: by, start: r.start, from: r.from, end: by.to, level: level.wieldy()}
}

// groups are periods that hang together, each under another of its group; the last of
// them under itself, or none.
type groups map[report.Period]report.Period

// of is the period under which all of p's group stand.
func (g groups) of(p report.Period) report.Period {
	for {
		up, tied := g[p]
		if !tied || up == p {
			return p
		}
		if g[up] != (report.Period{}) {
			g[p] = g[up] // so that the next way is shorter
		}
		p = up
	}
}

// tie makes one group of two; it is false if they were one.
func (g groups) tie(p, q report.Period) bool {
	p, q = g.of(p), g.of(q)
	g[p], g[q] = q, q
	return p != q
}
