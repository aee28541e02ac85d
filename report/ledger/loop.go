package ledger

import (
	"slices"

	"tongket/report"
)

// loop is the contradictions among relations alone: a change against a chain of
// others between the same periods.
func (n *network) loop() []Contradiction {
	if !n.cyclic {
		return nil
	}
	var found []Contradiction
	for _, a := range report.Aspects() {
		if n := n.of(a); n.cyclic && !n.holds(a) {
			for _, r := range n.relations {
				if r.forward && (adds(r.fact) || !r.fact.Indicator.BelowZero) {
					found = append(found, n.around(r)...)
				}
			}
		}
	}
	return found
}

// holds reports whether some levels have all the relations of an aspect, by one search;
// to go round from each of them takes one for every relation.
func (n *network) holds(a report.Aspect) bool {
	var periods []report.Period
	for p := range n.leading {
		periods = append(periods, p)
	}
	slices.SortFunc(periods, report.Period.Compare)
	at := map[report.Period]int{}
	all := make([]int, len(periods))
	for i, p := range periods {
		at[p], all[i] = i, i
	}
	t := inProduct()
	if a.Adds() {
		t = inSum()
	}
	edges, ok := n.edges(at)
	if !ok {
		return false
	}
	_, round := tightest(t, len(periods), edges, all)
	return round < 0
}

// edges are the relations as tightest follows them, between the periods that are at some
// marks. It is false if one multiplies by what is not above zero.
func (n *network) edges(at map[report.Period]int) ([]edge, bool) {
	var out, back []edge
	for i, r := range n.relations {
		most, least := r.by.high, r.by.neg().high
		if !adds(r.fact) {
			if r.by.high.at != nil && r.by.high.at.Sign() <= 0 {
				return nil, false
			}
			least = r.by.inverse().high
		}
		if !r.forward {
			continue
		}
		from, to := at[r.from], at[r.to]
		add := func(e edge) {
			switch {
			case e.weight.at == nil:
			case e.from < e.to:
				out = append(out, e)
			default:
				back = append(back, e)
			}
		}
		add(edge{from, to, most, i})
		add(edge{to, from, least, i})
	}
	return inOrder(out, back), true
}

// around is the contradictions of a relation with the other ways round: of those that do
// not state the same, from nothing, or one of what is multiplied.
func (n *network) around(c *relation) []Contradiction {
	level := beginning(c.fact.Aspect)
	direct := n.extend(&route{from: c.from, end: c.from, level: level}, c)
	var out []Contradiction
	for _, r := range n.fromPeriod(c.from, level, c.fact.Query()).all()[c.to] {
		if !r.level.overlaps(direct.level) {
			out = append(out, Contradiction{Query: c.fact.Query(), One: relative(direct, c), Other: relative(r, c)})
		}
	}
	return out
}

// relative is what r says of the change that c states.
func relative(r *route, c *relation) Side {
	return Side{r.facts(), ledTo(c.fact.Aspect, r.level).outwards(1)}
}
