package ledger

import (
	"slices"

	"tongket/report"
)

// clashes finds the contradictions among the levels and relations of i. One
// false statement spoils all that follows from it, so only the contradiction of
// fewest facts is taken, a relation of it left aside, and the rest looked at
// anew.
func (l *Ledger) clashes(i *report.Indicator) []Contradiction {
	var out []Contradiction
	n := l.network(i, true)
	for len(n.relations) > 0 {
		c, ok := l.clash(i, n)
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

// clash is the contradiction of fewest facts between ways and stated levels.
func (l *Ledger) clash(i *report.Indicator, n network) (Contradiction, bool) {
	var found []Contradiction
	reached := n.reach()
	for p, ways := range reached {
		q := report.Query{Indicator: i, Period: p}
		stated := l.published(q)
		if stated.Status == Published && stated.Reason == nil && !stated.Amount.IsWords() && stated.Facts[0].Until == "" && l.aside[stated.Facts[0]] == nil {
			ways = append([]way{{start: stated.Facts[0], level: stated.interval()}}, ways...)
		}
		for k, w := range ways {
			if w.level.empty() {
				found = append(found, Contradiction{Kind: NoWhole, Query: q, One: l.unsettled(w)})
				continue
			}
			for _, v := range ways[:k] {
				if !v.level.empty() && !v.level.overlaps(w.level) {
					found = append(found, Contradiction{Query: q, One: side(v), Other: side(w)})
				}
			}
		}
	}
	return fewestFacts(found)
}

func side(w way) Side { return Side{w.facts(), w.level.outwards(w.level.places(0))} }

// unsettled is the bounds of w without the cut to whole numbers, of which there
// is none.
func (l *Ledger) unsettled(w way) Side {
	worked := l.work(w).Steps
	return Side{w.facts(), worked[len(worked)-1].Narrow}
}

// fewestFacts is the contradiction that is easiest to look into; of two of one
// size, the one of earlier years.
func fewestFacts(found []Contradiction) (Contradiction, bool) {
	if len(found) == 0 {
		return Contradiction{}, false
	}
	return slices.MinFunc(found, func(a, b Contradiction) int {
		if d := len(a.facts()) - len(b.facts()); d != 0 {
			return d
		}
		return int(a.Query.Period - b.Query.Period)
	}), true
}
