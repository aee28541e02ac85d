package ledger

import (
	"slices"

	"tongket/report"
)

// solved is the answer to q of the equations solved for it: what they leave together, by
// as few of them as give it. Where they leave nothing it is what contradicts.
func (l *Ledger) solved(q report.Query, ways []Solution) (Figure, *Contradiction) {
	ways, clash := narrowing(q, ways)
	if clash != nil || len(ways) == 0 {
		return Figure{}, clash
	}
	f := Figure{Query: q, Status: Derived, Solutions: ways, bounds: shared(ways)}
	var facts []*report.Fact
	for _, s := range ways {
		facts = append(facts, s.facts()...)
	}
	f.rest(facts)
	for _, s := range ways {
		f.assume(s.assuming()...)
	}
	var ok bool
	if f.Amount, ok = l.value(q, f); !ok {
		return Figure{}, nil
	}
	return f, nil
}

// narrowing is the solutions of which each takes something away from what those before it
// leave. What an equation says of its whole comes first, and alone if it says anything.
func narrowing(q report.Query, ways []Solution) (kept []Solution, clash *Contradiction) {
	slices.SortStableFunc(ways, func(a, b Solution) int { return min(a.of, 1) - min(b.of, 1) })
	var left interval
	for _, s := range ways {
		if clash = s.limit(q); clash != nil {
			return nil, clash
		}
		both := left.intersect(s.level)
		switch {
		case both.empty() && len(kept) == 0:
			return nil, nil // a figure that no number can be, which is told where it stands
		case both.empty():
			return nil, &Contradiction{Kind: Unequal, Query: q, One: kept[0].side(), Other: s.side()}
		case q.Whole() && both.wholes().empty():
			return nil, &Contradiction{Kind: NoWhole, Query: q, One: s.side()}
		case s.level.narrows(left) && (s.forward() || len(kept) == 0 || !kept[0].forward()):
			kept, left = append(kept, s), both
		}
	}
	return kept, nil
}

// limit cuts what s comes to at nothing, unless q may be less, and, where the one is a
// part of the other, at all of it. Where that leaves nothing it is what contradicts.
func (s *Solution) limit(q report.Query) *Contradiction {
	var limits interval
	if !q.Indicator.BelowZero {
		limits.low = zero
	}
	if s.Equation.Kind.Part && s.forward() {
		limits = interval{zero, end{at: report.Whole(100).Rat()}}
	}
	cut := s.level.intersect(limits)
	switch {
	case s.level.empty() || !cut.empty():
		s.level = cut
		return nil
	case limits.high.at != nil && s.level.low.above(limits.high):
		return &Contradiction{Kind: PartAbove, Query: q, One: s.side()}
	}
	return &Contradiction{Kind: BelowNothing, Query: q, One: s.side()}
}

// shared is what solutions leave together.
func shared(ways []Solution) interval {
	var out interval
	for _, s := range ways {
		out = out.intersect(s.level)
	}
	return out
}

func (s Solution) side() Side { return Side{s.facts(), s.level.outwards(max(0, digits(s.level)+1))} }

// value is f in the fewest words that are true: a sum to the last digit that all parts
// have, anything else as finely as sources print it.
func (l *Ledger) value(q report.Query, f Figure) (report.Amount, bool) {
	s := f.Solutions[0]
	if s.forward() && s.Equation.Kind == report.Sum && len(f.Solutions) == 1 && !s.ranged() {
		var a addition
		for _, t := range s.Terms {
			if !a.add(t.Figure) {
				return report.Amount{}, false
			}
		}
		return a.amount()
	}
	scale, places := s.scale(q), l.places(q, s)
	if q.Indicator.Unit.Kind != report.Money { // whose zeros at the end are no digits
		places = max(places, -scale)
	}
	a, ok := f.bounds.telling(q).amount(q, places)
	a.Scale = scale
	return a, ok
}

// telling is i without the ends that everybody knows: no share is less than nothing or
// more than all, and where nothing is the low end the high one says it.
func (i interval) telling(q report.Query) interval {
	all := interval{zero, end{at: report.Whole(100).Rat()}}
	low, high := i.low.isZero(), q.Indicator.Unit.Kind == report.Percent && !i.high.below(all.high)
	switch {
	case low && !high && i.high.at != nil && i.high.at.Sign() > 0:
		i.low = end{}
	case high && !low && i.low.at != nil && i.low.at.Cmp(all.high.at) < 0:
		i.high = end{}
	}
	return i
}

// ranged reports whether a term of s is a range of numbers.
func (s Solution) ranged() bool {
	return slices.ContainsFunc(s.Terms, func(t Term) bool { return t.Amount.To != nil })
}

// scale is the power of ten of the word that s is printed with: that of its terms, if
// they are in the same unit.
func (s Solution) scale(q report.Query) (out int) {
	for _, t := range s.Terms {
		if t.Query.Indicator.Unit == q.Indicator.Unit {
			out = max(out, t.Amount.Scale)
		}
	}
	return out
}

// side is f as one side of a contradiction.
func (f Figure) side() Side { return Side{f.basis(), f.Bounds()} }
