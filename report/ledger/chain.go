package ledger

import (
	"math/big"
	"slices"

	"tongket/report"
)

// A relation ties the levels of two periods: a published change in percent, or
// a difference in percentage points. It can be followed both ways.
type relation struct {
	fact     *report.Fact
	from, to report.Period
	by       interval // points, or what a change in percent multiplies by
}

// relations of f lead from its base to its period, and back.
func relations(f *report.Fact) []relation {
	by := stated(f.Amount, false, true)
	if f.Aspect == report.Change {
		by = factor(by)
	}
	return []relation{{f, f.Period, f.Base, by}, {f, f.Base, f.Period, by}}
}

// forward reports whether r leads from the base to the period of its fact.
func (r relation) forward() bool { return r.to == r.fact.Period }

// carry takes the level of r.from to that of r.to.
func (r relation) carry(level interval) interval {
	switch {
	case r.fact.Aspect == report.Points && r.forward():
		return level.add(r.by)
	case r.fact.Aspect == report.Points:
		return level.sub(r.by)
	case r.forward():
		return level.times(r.by)
	}
	return level.over(r.by)
}

// factor is what a change in percent multiplies by: 1 + percent/100.
func factor(percent interval) interval {
	share := func(e end) end {
		if e.at == nil {
			return e
		}
		f := new(big.Rat).Add(big.NewRat(1, 1), new(big.Rat).Quo(e.at, big.NewRat(100, 1)))
		return end{f, e.open}
	}
	out := interval{share(percent.low), share(percent.high)}
	if nothing := (end{at: new(big.Rat)}); !out.low.above(nothing) {
		out.low = nothing // nothing falls by more than all
	}
	return out
}

// A way leads from a level that a source states, through relations, to the
// level of another period.
type way struct {
	start *report.Fact
	steps []relation
	level interval // at its end; of things counted, cut to whole numbers at each step
}

func (w way) end() report.Period { return w.steps[len(w.steps)-1].to }

// facts are what w rests on, in order.
func (w way) facts() []*report.Fact {
	var out []*report.Fact
	if w.start != nil {
		out = append(out, w.start)
	}
	for _, r := range w.steps {
		out = append(out, r.fact)
	}
	return out
}

// places is how many decimals follow from w: one, or of a level in thousands a digit
// more than it has.
func (w way) places() int { return 1 - max(0, w.start.Amount.Number.Exp) }

func (w way) passes(p report.Period) bool {
	return slices.ContainsFunc(w.steps, func(r relation) bool { return r.from == p || r.to == p })
}

// A network is the periods of one indicator, tied by relations.
type network struct {
	whole     bool       // it counts whole things
	relations []relation // each in both directions
	// known is the level from which a relation may start: what its own source
	// states of that period, for a rate belongs to the figures that it was
	// computed from, or else what is followed.
	known func(r relation) (*report.Fact, interval)
}

// extend makes w one relation longer.
func (n network) extend(w way, r relation) way {
	level := r.carry(w.level)
	if n.whole {
		level = level.wholes()
	}
	return way{w.start, append(slices.Clip(w.steps), r), level}
}

// reach finds the ways to every period that settle one of its ends, the
// shortest first. It is the search for shortest paths of Bellman and Ford, of
// low and high ends at once: each round makes the ways one relation longer and
// keeps at each period the two that narrow most what shorter ones have left.
func (n network) reach() map[report.Period][]way {
	ways := map[report.Period][]way{}
	var longer []way
	for _, r := range n.relations {
		if fact, level := n.known(r); level.bounded() {
			longer = append(longer, n.extend(way{start: fact, level: level}, r))
		}
	}
	for len(longer) > 0 {
		var kept []way
		for _, w := range best(longer) {
			if all := together(ways[w.end()]); !all.empty() && w.level.narrows(all) {
				ways[w.end()] = append(ways[w.end()], w)
				kept = append(kept, w)
			}
		}
		longer = nil
		for _, w := range kept {
			for _, r := range n.relations {
				if r.from == w.end() && !w.passes(r.to) && !w.level.empty() && w.level.fits() {
					longer = append(longer, n.extend(w, r))
				}
			}
		}
	}
	return ways
}

// best is the ways that leave least room at one end of their last period.
func best(ways []way) []way {
	low, high := map[report.Period]int{}, map[report.Period]int{}
	for i, w := range ways {
		if b, seen := low[w.end()]; !seen || w.level.low.above(ways[b].level.low) {
			low[w.end()] = i
		}
		if b, seen := high[w.end()]; !seen || w.level.high.below(ways[b].level.high) {
			high[w.end()] = i
		}
	}
	var out []way
	for i, w := range ways {
		if low[w.end()] == i || high[w.end()] == i {
			out = append(out, w)
		}
	}
	return out
}

// narrows reports whether i takes something away from j.
func (i interval) narrows(j interval) bool { return i.low.above(j.low) || i.high.below(j.high) }

// together is what all ways leave.
func together(ways []way) interval {
	var all interval
	for _, w := range ways {
		all = all.intersect(w.level)
	}
	return all
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

// fewest is the first way that alone leaves what all leave as printed, or else
// the first to leave each end.
func fewest(ways []way, all interval, whole bool, places int) []way {
	number, high, _ := all.amount(whole, false, places)
	for _, w := range ways {
		if n, h, ok := w.level.amount(whole, false, places); ok && n.Number == number.Number && n.Qualifier == number.Qualifier && equal(h, high) {
			return []way{w}
		}
	}
	low := slices.IndexFunc(ways, func(w way) bool { return !all.low.above(w.level.low) })
	top := slices.IndexFunc(ways, func(w way) bool { return !all.high.below(w.level.high) })
	if low == top {
		return ways[low : low+1]
	}
	return []way{ways[min(low, top)], ways[max(low, top)]}
}

// equal reports whether two ends are one, or both absent.
func equal(a, b *report.Decimal) bool { return a == b || a != nil && b != nil && *a == *b }

// rest adds what f rests on, and makes it assumed if that rests on something
// that no source states: on what is inferred, or on the same scope of facts
// of different documents that describe it differently.
func (f *Figure) rest(facts []*report.Fact) {
	for _, x := range facts {
		if !slices.Contains(f.Facts, x) {
			f.Facts = append(f.Facts, x)
		}
	}
	if f.Inferred() || f.MixedScopes() {
		f.Status = Assumed
	}
}

// MixedScopes reports whether f rests on facts of different documents of which
// one says something about its scope that another does not.
func (f Figure) MixedScopes() bool {
	if len(f.Facts) == 0 {
		return false
	}
	first := f.Facts[0]
	return slices.ContainsFunc(f.Facts, func(x *report.Fact) bool {
		return x.Source != first.Source && !x.Scope.Same(first.Scope)
	})
}

// A Way is one chain of arithmetic to a computed level.
type Way struct {
	Start *report.Fact // the level it begins with
	Steps []Step
}

// Step is the arithmetic of one relation.
type Step struct {
	Change       *report.Fact // the published change, in percent or in points
	From, Period report.Period
	Level        Bounds // of From, as it was published or follows
	Result       Bounds // of Period
	// Settled are the whole numbers that Level leaves, if they are narrower,
	// and Narrow is what follows from them.
	Settled *Bounds
	Narrow  Bounds
	Wholes  *Bounds // the whole numbers that the result leaves, of things counted
}

// work writes out the arithmetic of w, once without and once with settling each
// step to whole numbers.
func (l *Ledger) work(w way) Way {
	out := Way{Start: w.start}
	whole := w.start.Indicator.Unit.Kind == report.Count && w.places() == 1
	_, loose := l.known(w.steps[0])
	tight := loose
	for i, r := range w.steps {
		step := Step{Change: r.fact, From: r.from, Period: r.to, Level: loose.outwards(min(w.places(), loose.places(i)))}
		if whole && i > 0 {
			tight = tight.wholes()
			settled := tight.outwards(0)
			step.Settled = &settled
		}
		loose, tight = r.carry(loose), r.carry(tight)
		step.Result, step.Narrow = loose.outwards(w.places()), tight.outwards(w.places())
		if whole {
			wholes := tight.wholes().outwards(0)
			step.Wholes = &wholes
		}
		out.Steps = append(out.Steps, step)
	}
	return out
}

// places is how many decimals the workings show of a level: none of a published
// whole number.
func (i interval) places(step int) int {
	if step == 0 && i.low.at != nil && i.low.at.IsInt() {
		return 0
	}
	return 1
}

// interval is the numbers that f may be.
func (f Figure) interval() interval {
	switch {
	case f.Status != Published:
		return f.bounds
	case f.Query.Aspect.IsSet():
		return aimed(f.Amount)
	}
	i := stated(f.Amount, f.Query.Whole(), f.Query.Aspect.Relative())
	if f.Query.Whole() {
		i = i.wholes()
	}
	return i
}
