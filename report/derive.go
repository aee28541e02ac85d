package report

import "math/big"

// Step is one piece of arithmetic.
type Step struct {
	// A change ties the known level of From to the level of Period.
	Change            *Fact // the published change used, or nil for a sum
	From, Period      Period
	FromLow, FromHigh Decimal // the level of From, its bounds rounded outwards
	Low, High         Decimal // bounds of the result, rounded outwards
	// WholeFrom is the whole number that From was settled to, if it was
	// computed and settled; Narrow are the bounds that follow from it.
	WholeFrom             *int64
	NarrowLow, NarrowHigh Decimal
	// WholeLow to WholeHigh are the whole numbers within the bounds, of an
	// indicator that counts whole things.
	WholeLow, WholeHigh int64
	// Parts are the figures added up, of a sum.
	Parts []Figure
}

// link is a change that leads from a known level to another period.
type link struct {
	fact     *Fact
	from, to Period
}

// chain computes a level from another period's level through published changes,
// by the way with the fewest assumptions, then the fewest steps.
func (l *Ledger) chain(q Query) (Figure, bool) {
	var best []link
	for _, f := range l.facts {
		start := Query{Indicator: q.Indicator, Period: f.Period}
		if f.Indicator != q.Indicator || f.Aspect != Level || f.Amount.IsWords() || f.Amount.Qualifier != Exactly {
			continue
		}
		if l.Ask(start).Status != Published {
			continue
		}
		if way := l.way(q.Indicator, f.Period, q.Period, nil); way != nil && (best == nil || cost(way) < cost(best)) {
			best = way
		}
	}
	if best == nil {
		return Figure{}, false
	}
	return l.follow(q, best)
}

// way is the cheapest list of changes that leads from one period to another
// without passing a period twice; nil if there is none.
func (l *Ledger) way(i *Indicator, from, to Period, passed []link) []link {
	var best []link
	for _, f := range l.facts {
		if f.Indicator != i || f.Aspect != Change || f.Direction != None || f.Amount.Qualifier != Exactly {
			continue
		}
		step := link{fact: f, from: from, to: f.Base}
		if f.Base == from {
			step.to = f.Period
		} else if f.Period != from {
			continue
		}
		if visits(passed, step.to) || factor(rounded(f.Amount.Number).low).Sign() <= 0 {
			continue // nothing can be traced back through a fall to nothing
		}
		way := append(passed[:len(passed):len(passed)], step)
		if step.to != to {
			way = l.way(i, step.to, to, way)
		}
		if way != nil && (best == nil || cost(way) < cost(best)) {
			best = way
		}
	}
	return best
}

func visits(way []link, p Period) bool {
	for _, s := range way {
		if s.from == p || s.to == p {
			return true
		}
	}
	return false
}

// cost prefers a long way without an assumption to a short one with it.
func cost(way []link) int {
	n := len(way)
	for _, s := range way {
		if s.fact.Inferred != nil {
			n += 100
		}
	}
	return n
}

// follow does the arithmetic of a way.
func (l *Ledger) follow(q Query, way []link) (Figure, bool) {
	whole := q.Indicator.Unit.Kind == Count
	known := l.known(q.Indicator, way[0])
	out := Figure{Query: q, Status: Derived, Facts: known.Facts[:1:1]}
	loose := published(known.Amount, whole) // bounds carried through unrounded
	tight := loose                          // the same, each step settled to whole things
	for i, s := range way {
		if s.fact.Inferred != nil {
			out.Status = Assumed
		}
		out.Facts = append(out.Facts, l.Ask(s.fact.Query()).Facts...)
		step := Step{Change: s.fact, From: s.from, Period: s.to}
		step.FromLow, step.FromHigh = loose.outwards(places(loose, i))
		if first, last := tight.wholes(); whole && i > 0 && first == last {
			step.WholeFrom = &first
			tight = point(new(big.Rat).SetInt64(first))
		}
		loose, tight = through(loose, s), through(tight, s)
		if !loose.fits(1) {
			return Figure{}, false
		}
		step.Low, step.High = loose.outwards(1)
		step.NarrowLow, step.NarrowHigh = tight.outwards(1)
		if whole {
			step.WholeLow, step.WholeHigh = tight.wholes()
		}
		out.Steps = append(out.Steps, step)
	}
	if first, last := tight.wholes(); whole && first > last {
		return Figure{}, false // level and changes clash: no whole number fits
	}
	out.setComputed(tight, whole)
	return out, true
}

// known is the level that a change starts from: that of the change's own source if
// it states one, for a rate belongs to the figures that it was computed from.
func (l *Ledger) known(i *Indicator, s link) Figure {
	own := l.Ask(Query{Indicator: i, Period: s.from, Source: s.fact.Source})
	if own.Status == Published && !own.Amount.IsWords() && own.Amount.Qualifier == Exactly {
		return own
	}
	return l.Ask(Query{Indicator: i, Period: s.from})
}

// places is how many decimals a level needs in the workings: none if published.
func places(i interval, step int) int {
	if step == 0 && i.low.IsInt() {
		return 0
	}
	return 1
}

// through carries a level along a change, forwards or back.
func through(level interval, s link) interval {
	c := rounded(s.fact.Amount.Number)
	low, high := factor(c.low), factor(c.high)
	if s.to == s.fact.Period {
		return interval{new(big.Rat).Mul(level.low, low), new(big.Rat).Mul(level.high, high)}
	}
	return interval{new(big.Rat).Quo(level.low, high), new(big.Rat).Quo(level.high, low)}
}

// factor is 1 + percent/100.
func factor(percent *big.Rat) *big.Rat {
	return new(big.Rat).Add(big.NewRat(1, 1), new(big.Rat).Quo(percent, big.NewRat(100, 1)))
}

// setComputed writes the value that bounds leave: the whole numbers in them, or
// the bounds themselves, rounded outwards.
func (f *Figure) setComputed(bounds interval, whole bool) {
	low, high := bounds.outwards(1)
	if whole {
		first, last := bounds.wholes()
		low, high = Whole(first), Whole(last)
	}
	f.Amount = Amount{Number: low}
	if low != high {
		f.High = &high
	}
}

// sum adds the parts of an indicator that is a sum, if all are stated.
func (l *Ledger) sum(q Query) (Figure, bool) {
	if len(q.Indicator.Sum) == 0 {
		return Figure{}, false
	}
	out := Figure{Query: q, Status: Derived}
	total := new(big.Rat)
	exp := 0
	var step Step
	for _, part := range l.parts(q) {
		if part.Status != Published || part.Amount.IsWords() {
			return Figure{}, false
		}
		total.Add(total, part.Amount.Number.Rat())
		exp = min(exp, part.Amount.Number.Exp)
		bound, ok := joined(out.Amount.Qualifier, part.Amount.Qualifier)
		if !ok {
			return Figure{}, false
		}
		out.Amount.Qualifier = bound
		out.Facts = append(out.Facts, part.Facts[0])
		step.Parts = append(step.Parts, part)
	}
	if len(step.Parts) != len(q.Indicator.Sum) {
		return Figure{}, false
	}
	if !point(total).fits(-exp) {
		return Figure{}, false
	}
	out.Amount.Number, _ = point(total).outwards(-exp)
	out.Steps = []Step{step}
	return out, true
}

// parts asks for each part of a sum whose indicator some fact mentions.
func (l *Ledger) parts(q Query) []Figure {
	var out []Figure
	for _, id := range q.Indicator.Sum {
		for _, f := range l.facts {
			if f.Indicator.ID == id {
				out = append(out, l.Ask(Query{Indicator: f.Indicator, Period: q.Period, Source: q.Source}))
				break
			}
		}
	}
	return out
}

// joined is the bound of a sum: exact plus "more than" is "more than"; bounds
// that point both ways leave nothing to say.
func joined(a, b Qualifier) (Qualifier, bool) {
	if a == Exactly {
		return b, true
	}
	if b == Exactly || a == b {
		return a, true
	}
	if above(a) && above(b) {
		return MoreThan, true
	}
	return Exactly, false
}

func above(q Qualifier) bool { return q == MoreThan || q == Over }
