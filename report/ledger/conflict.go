package ledger

import (
	"math/big"
	"slices"

	"tongket/report"
)

// A Contradiction is statements that cannot all hold, although none of them
// answers the same question as another: those are disputes.
type Contradiction struct {
	Kind  ContradictionKind
	Query report.Query // the figure to which both sides lead
	One   Side
	Other Side // empty for NoWhole
}

// ContradictionKind says what clashes.
type ContradictionKind int

const (
	Chains      ContradictionKind = iota // two ways to one figure
	NoWhole                              // no whole number has the change stated
	Total                                // a total is not the sum of its parts
	RoundTotal                           // a total agrees with its parts only as a round number: no contradiction, but worth knowing
	RoundParts                           // a total agrees with its parts only because they are rounded: worth knowing, too
	Overfull                             // shares that come to more than the whole
	WrongWay                             // a direction against the figures
	WrongMargin                          // a published margin against level and target
)

// A Side is some facts and what follows from them together.
type Side struct {
	Facts  []*report.Fact
	Bounds Bounds
}

// facts are those of both sides.
func (c Contradiction) facts() []*report.Fact { return slices.Concat(c.One.Facts, c.Other.Facts) }

// Contradictions finds the statements that clash by arithmetic, in the order of
// the facts.
func (l *Ledger) Contradictions() []Contradiction {
	var out []Contradiction
	seen := map[*report.Indicator]bool{}
	for _, f := range l.facts {
		i := f.Indicator
		if seen[i] || !l.Sure(i) {
			continue
		}
		seen[i] = true
		out = append(out, l.clashes(i)...)
		out = append(out, l.totals(i)...)
		out = append(out, l.margins(i)...)
		out = append(out, l.directions(i)...)
	}
	return out
}

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

// directions holds what sources say of the way i moved against the figures.
func (l *Ledger) directions(i *report.Indicator) []Contradiction {
	var out []Contradiction
	for _, f := range l.of[i] {
		if f.Direction == report.None || l.aside[f] != nil {
			continue
		}
		q := f.Query()
		moved := l.Ask(q)
		if moved.Status == NotStated && i.Unit.Kind == report.Percent {
			q.Aspect = report.Points
			moved = l.Ask(q)
		}
		if !moved.Known() || moved.Status == Disputed || moved.Sign() == report.None || moved.Sign() == f.Direction || l.left(moved.Facts) != nil {
			continue
		}
		out = append(out, Contradiction{Kind: WrongWay, Query: q, One: Side{Facts: []*report.Fact{f}},
			Other: Side{moved.Facts, moved.interval().outwards(1)}})
	}
	return out
}

// margins holds the margins that sources state of i against its levels and targets.
func (l *Ledger) margins(i *report.Indicator) []Contradiction {
	var out []Contradiction
	for _, f := range l.of[i] {
		q := f.Query()
		stated := l.published(q)
		if f.Aspect != report.Margin || stated.Status != Published || stated.Facts[0] != f || l.aside[f] != nil {
			continue
		}
		if follows, _ := l.margin(q); follows.Computed() && l.left(follows.Facts) == nil && !follows.interval().overlaps(stated.interval()) {
			out = append(out, Contradiction{Kind: WrongMargin, Query: q, One: Side{[]*report.Fact{f}, stated.Bounds()}, Other: Side{follows.Facts, follows.Bounds()}})
		}
	}
	return out
}

// Sign is the way that a change or difference goes; None if it is zero or its
// bounds leave that open.
func (f Figure) Sign() report.Direction {
	sign := f.Amount.Number.Sign()
	if f.Status != Published {
		sign = f.interval().sign()
	}
	switch sign {
	case -1:
		return report.Down
	case 1:
		return report.Up
	}
	return report.None
}
