package ledger

import (
	"slices"

	"tongket/report"
)

// chain computes a level from another period's level through published
// relations: without an assumption if that says anything.
func (l *Ledger) chain(q report.Query) (Figure, bool) {
	for _, inferred := range []bool{false, true} {
		routes := l.reached(q.Subject(), inferred)[q.Key().Period]
		if f, ok := l.conclude(q, routes); ok {
			return f, true
		}
	}
	return Figure{}, false
}

// reached keeps what network.reach finds.
func (l *Ledger) reached(of report.Subject, inferred bool) map[report.Period][]route {
	kept := l.chained[inferred]
	if _, ok := kept[of]; !ok {
		kept[of] = l.network(of, inferred).reach()
	}
	return kept[of]
}

// network is the relations of a subject, of published facts alone or with those that
// rest on something inferred.
func (l *Ledger) network(of report.Subject, inferred bool) network {
	n := network{whole: of.Indicator.Unit.Kind == report.Count, floor: !of.Indicator.BelowZero, known: l.knownOrSolved}
	for _, f := range l.of[of] {
		if relates(f) && (inferred || f.Inferred == nil) && l.aside[f] == nil && l.followed(f) {
			n.relations = append(n.relations, relations(f)...)
		}
	}
	return n
}

// followed reports whether no dispute or revision has set f aside.
func (l *Ledger) followed(f *report.Fact) bool {
	return slices.Contains(l.published(f.Query()).Facts, f)
}

// conclude makes the answer of several routes to one level: what they leave
// together, by as few of them as give it.
func (l *Ledger) conclude(q report.Query, routes []route) (Figure, bool) {
	if len(routes) == 0 {
		return Figure{}, false
	}
	places := routes[0].places()
	for _, r := range routes {
		places = max(places, r.places())
	}
	all := together(routes)
	f := Figure{Query: q, Status: Derived, bounds: all}
	var ok bool
	if f.Amount, ok = all.amount(q, places); !ok {
		return Figure{}, false
	}
	f.Amount.Scale = routes[0].start.Amount.Scale
	for _, r := range fewest(q, routes, all, places) {
		f.Chains = append(f.Chains, l.work(r))
		f.rest(r.facts())
		f.assume(r.start.Assuming...)
	}
	l.support(&f)
	return f, true
}

// support adds the facts of other sources that state the same changes.
func (l *Ledger) support(f *Figure) {
	for _, x := range f.Facts {
		if !x.Aspect.HasBase() {
			continue
		}
		for _, same := range l.published(x.Query()).Facts {
			if !slices.Contains(f.Facts, same) {
				f.Facts = append(f.Facts, same)
			}
		}
	}
}
