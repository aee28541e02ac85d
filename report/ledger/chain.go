package ledger

import (
	"slices"

	"tongket/report"
)

// chain computes a level from another period's level through published
// relations: without an assumption if that says anything.
func (l *Ledger) chain(q report.Query) (Figure, bool) {
	for _, inferred := range []bool{false, true} {
		ways := l.reached(q.Indicator, inferred)[q.Period]
		if f, ok := l.conclude(q, ways); ok {
			return f, true
		}
	}
	return Figure{}, false
}

// reached keeps what network.reach finds.
func (l *Ledger) reached(i *report.Indicator, inferred bool) map[report.Period][]way {
	kept := l.ways
	if inferred {
		kept = l.loose
	}
	if _, ok := kept[i]; !ok {
		kept[i] = l.network(i, inferred).reach()
	}
	return kept[i]
}

// network is the relations of i, of published facts alone or with those that
// rest on something inferred.
func (l *Ledger) network(i *report.Indicator, inferred bool) network {
	n := network{whole: i.Unit.Kind == report.Count, known: l.known}
	for _, f := range l.of[i] {
		if relates(f) && (inferred || f.Inferred == nil) && l.aside[f] == nil && l.followed(f) {
			n.relations = append(n.relations, relations(f)...)
		}
	}
	return n
}

// relates reports whether f ties two years by a number. A change on "the same
// period" ties parts of years, of which no whole year follows.
func relates(f *report.Fact) bool {
	return f.Aspect.HasBase() && f.Direction == report.None && !f.Amount.IsWords() && !f.SamePeriod
}

// followed reports whether no dispute or revision has set f aside.
func (l *Ledger) followed(f *report.Fact) bool {
	return slices.Contains(l.published(f.Query()).Facts, f)
}

func (l *Ledger) known(r relation) (*report.Fact, interval) {
	q := report.Query{Indicator: r.fact.Indicator, Period: r.from}
	own := q
	own.Source = r.fact.Source
	for _, q := range []report.Query{own, q} {
		f := l.published(q)
		if f.Status == Published && !f.Amount.IsWords() && f.Facts[0].Until == "" && l.aside[f.Facts[0]] == nil {
			return f.Facts[0], f.interval()
		}
	}
	return nil, interval{}
}

// conclude makes the answer of several ways to one level: what they leave
// together, by as few of them as give it.
func (l *Ledger) conclude(q report.Query, ways []way) (Figure, bool) {
	if len(ways) == 0 {
		return Figure{}, false
	}
	whole, places := q.Indicator.Unit.Kind == report.Count, ways[0].places()
	for _, w := range ways {
		places = max(places, w.places())
	}
	all := together(ways)
	f := Figure{Query: q, Status: Derived, bounds: all}
	var ok bool
	if f.Amount, f.High, ok = all.amount(whole, false, places); !ok {
		return Figure{}, false
	}
	f.Amount.Scale = ways[0].start.Amount.Scale
	for _, w := range fewest(ways, all, whole, places) {
		f.Ways = append(f.Ways, l.work(w))
		f.rest(w.facts())
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
