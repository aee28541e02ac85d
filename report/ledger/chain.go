package ledger

import "tongket/report"

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

// reached is the routes to all periods of a subject, found once.
func (l *Ledger) reached(of report.Subject, inferred bool) map[report.Period][]*route {
	kept := l.chained[inferred]
	if _, ok := kept[of]; !ok {
		n := l.network(of, inferred)
		kept[of] = n.from(n.first(l.knownOrSolved)).all()
	}
	return kept[of]
}

// first is the routes of one relation, each from the level that is known where it leads
// from: what its own source states of that period, for a rate belongs to the figures
// that it was computed from, or else what is followed, or what equations give.
func (n *network) first(known func(*relation) (*Figure, interval)) []*route {
	var out []*route
	for _, by := range n.relations {
		if start, level := known(by); level.bounded() {
			out = append(out, n.extend(&route{start: start, from: by.from, end: by.from, level: level}, by))
		}
	}
	return out
}

// network is the relations of a subject, of published facts alone or with those that
// rest on something inferred.
func (l *Ledger) network(of report.Subject, inferred bool) *network {
	kept := l.networks[inferred]
	if kept[of] == nil {
		kept[of] = newNetwork(of.Indicator.Unit.Kind == report.Count, !of.Indicator.BelowZero, l.relations(of, inferred))
	}
	return kept[of]
}

// relations are those of the facts that no dispute or revision has set aside, of each
// source once.
func (l *Ledger) relations(of report.Subject, inferred bool) []*relation {
	type statement struct {
		query  report.Query
		source *report.Source
		number report.Decimal
		part   report.Fraction
		bound  report.Qualifier
		to     report.Decimal
	}
	var out []*relation
	followed, stated := l.followed(of), map[statement]bool{}
	for _, f := range l.of[of] {
		if !followed[f] || !inferred && f.Inferred != nil || l.aside[f] != nil {
			continue
		}
		s := statement{query: f.Query(), source: f.Source, number: f.Amount.Number, part: f.Amount.Fraction, bound: f.Amount.Qualifier}
		if f.Amount.To != nil {
			s.to = *f.Amount.To
		}
		if !stated[s] {
			stated[s] = true
			out = append(out, relations(f)...)
		}
	}
	return out
}

// followed is the facts of a subject that tie two periods and that are followed.
func (l *Ledger) followed(of report.Subject) map[*report.Fact]bool {
	out, asked := map[*report.Fact]bool{}, map[report.Query]bool{}
	for _, f := range l.of[of] {
		if q := f.Query(); f.Aspect.HasBase() && !asked[q] {
			asked[q] = true
			for _, x := range l.published(q).Facts {
				out[x] = relates(x)
			}
		}
	}
	return out
}

// conclude makes the answer of several routes to one level: what they leave
// together, by as few of them as give it.
func (l *Ledger) conclude(q report.Query, routes []*route) (Figure, bool) {
	f, places, ok := left(q, routes)
	if !ok {
		return Figure{}, false
	}
	for _, r := range fewest(q, routes, f.bounds, places) {
		f.Chains = append(f.Chains, l.work(r))
		f.rest(r.facts())
		f.assume(r.start.Assuming...)
	}
	l.support(&f)
	return f, true
}

// left is what several routes to one level leave together, with so many decimals, without
// its arithmetic.
func left(q report.Query, routes []*route) (f Figure, places int, ok bool) {
	if len(routes) == 0 {
		return Figure{}, 0, false
	}
	places = routes[0].places()
	for _, r := range routes {
		places = max(places, r.places())
	}
	f = Figure{Query: q, Status: Derived, bounds: together(routes)}
	if f.Amount, ok = f.bounds.amount(q, places); !ok {
		return Figure{}, 0, false
	}
	f.Amount.Scale = routes[0].start.Amount.Scale
	return f, places, true
}

// support adds the facts of other sources that state the same changes.
func (l *Ledger) support(f *Figure) {
	asked := map[report.Query]bool{}
	var same []*report.Fact
	for _, x := range f.Facts {
		if q := x.Query(); x.Aspect.HasBase() && !asked[q] {
			asked[q] = true
			same = append(same, l.published(q).Facts...)
		}
	}
	f.Facts = union(f.Facts, same)
}
