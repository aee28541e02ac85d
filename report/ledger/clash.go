package ledger

import (
	"slices"

	"tongket/report"
)

// clashes finds the contradictions among the levels and relations of a subject. One
// false statement spoils all that follows from it, so of contradictions that share a
// relation only that of fewest facts is taken, the relation left aside, and the rest
// looked at anew.
func (l *Ledger) clashes(of report.Subject) []Contradiction {
	var out []Contradiction
	for n := l.network(of, true); len(n.relations) > 0; {
		found := l.clash(of, n)
		if len(found) == 0 {
			found = n.loop()
		}
		told, gone := fewestFacts(found)
		if out = append(out, told...); len(gone) == 0 {
			break
		}
		n = n.without(gone)
	}
	return out
}

// fewestFacts is contradictions of which each rests on some relation that no other before
// it does, and these relations: first those that are easiest to look into; of two of one
// size, the one of earlier years.
func fewestFacts(found []Contradiction) (told []Contradiction, gone map[*report.Fact]bool) {
	slices.SortStableFunc(found, func(a, b Contradiction) int {
		if d := a.size() - b.size(); d != 0 {
			return d
		}
		return a.Query.Period.Compare(b.Query.Period)
	})
	gone = map[*report.Fact]bool{}
	for _, c := range found {
		facts := c.facts()
		if slices.ContainsFunc(facts, func(f *report.Fact) bool { return gone[f] }) {
			continue
		}
		told = append(told, c)
		for _, f := range slices.Backward(facts) {
			if f.Aspect.HasBase() {
				gone[f] = true
				break
			}
		}
	}
	return told, gone
}

// clash is the contradictions between routes and stated levels. What equations leave they
// hold against chains themselves.
func (l *Ledger) clash(of report.Subject, n *network) []Contradiction {
	var found []Contradiction
	for p, routes := range n.from(n.first(l.known)).all() {
		q := of.In(p)
		if stated := l.published(q); l.starts(stated) && stated.Reason == nil {
			routes = append([]*route{{start: &stated, level: stated.interval()}}, routes...)
		}
		for k, r := range routes {
			found = append(found, l.clashing(q, r, routes[:k])...)
		}
	}
	return found
}

// clashing is the contradictions of r with itself and with the routes before it.
func (l *Ledger) clashing(q report.Query, r *route, before []*route) []Contradiction {
	if r.level.empty() {
		return []Contradiction{{Kind: NoWhole, Query: q, One: l.uncut(r)}}
	}
	var out []Contradiction
	for _, b := range before {
		if !b.level.empty() && !b.level.overlaps(r.level) {
			out = append(out, Contradiction{Query: q, One: side(b), Other: side(r)})
		}
	}
	return out
}

func side(r *route) Side { return Side{r.facts(), r.level.outwards(r.level.places(0))} }

// uncut is the bounds of r without the cut to whole numbers, of which there is none.
func (l *Ledger) uncut(r *route) Side {
	steps := l.work(r).Steps
	return Side{r.facts(), steps[len(steps)-1].Narrow}
}
