package ledger

import (
	"slices"

	"tongket/report"
)

// clashes finds the contradictions among the levels and relations of a subject. One
// false statement spoils all that follows from it, so only the contradiction of
// fewest facts is taken, a relation of it left aside, and the rest looked at
// anew.
func (l *Ledger) clashes(of report.Subject) []Contradiction {
	var out []Contradiction
	n := l.network(of, true)
	n.known = l.known // the equations hold what they leave against chains themselves
	for len(n.relations) > 0 {
		c, ok := l.clash(of, n)
		if !ok {
			if c, ok = n.loop(); !ok {
				break
			}
		}
		out = append(out, c)
		n.relations = without(n.relations, c)
	}
	return out
}

// without leaves aside the last relation of c.
func without(relations []relation, c Contradiction) []relation {
	for _, f := range slices.Backward(c.facts()) {
		if f.Aspect.HasBase() {
			return slices.DeleteFunc(slices.Clone(relations), func(r relation) bool { return r.fact == f })
		}
	}
	return nil
}

// clash is the contradiction of fewest facts between routes and stated levels.
func (l *Ledger) clash(of report.Subject, n network) (Contradiction, bool) {
	var found []Contradiction
	for p, routes := range n.reach() {
		q := of.In(p)
		if stated := l.published(q); l.starts(stated) && stated.Reason == nil {
			routes = append([]route{{start: &stated, level: stated.interval()}}, routes...)
		}
		for k, r := range routes {
			found = append(found, l.clashing(q, r, routes[:k])...)
		}
	}
	return fewestFacts(found)
}

// clashing is the contradictions of r with itself and with the routes before it.
func (l *Ledger) clashing(q report.Query, r route, before []route) []Contradiction {
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

func side(r route) Side { return Side{r.facts(), r.level.outwards(r.level.places(0))} }

// uncut is the bounds of r without the cut to whole numbers, of which there is none.
func (l *Ledger) uncut(r route) Side {
	steps := l.work(r).Steps
	return Side{r.facts(), steps[len(steps)-1].Narrow}
}
