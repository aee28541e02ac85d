package ledger

import (
	"math/big"

	"tongket/report"
)

// A relation ties the levels of two periods: a published change in percent, or
// a difference in units or percentage points. It can be followed both ways.
type relation struct {
	fact     *report.Fact
	from, to report.Period
	by       interval // what is added, or what a change in percent multiplies by
	forward  bool     // from the base to the period of its fact
}

// relations of f lead from its base to its period, and back.
func relations(f *report.Fact) []*relation {
	by := stated(f.Amount, f.Query().Whole(), true)
	if !adds(f) {
		by = factor(by)
	}
	q := f.Query().Key()
	return []*relation{{f, q.Period, q.Base, by, false}, {f, q.Base, q.Period, by, true}}
}

// relates reports whether f ties two periods by a number. A change on "the same
// period" of a year ties parts of two years, of which no whole one follows; that of a
// half, a quarter or a month ties what its fact names.
func relates(f *report.Fact) bool {
	return f.Aspect.HasBase() && f.Direction == report.None && !f.Amount.IsWords() && (!f.SamePeriod || f.Period.SamePart(f.Base))
}

// adds reports whether f is added to a level, rather than multiplied with it.
func adds(f *report.Fact) bool { return f.Aspect.Adds() }

// carry takes the level of r.from to that of r.to.
func (r *relation) carry(level interval) interval {
	switch {
	case !r.leads(level):
		return interval{}
	case adds(r.fact) && r.forward:
		return level.add(r.by)
	case adds(r.fact):
		return level.sub(r.by)
	case r.forward:
		return level.times(r.by)
	}
	return level.over(r.by)
}

// leads reports whether anything follows from a level. Of what is below zero nobody
// agrees what a percentage would be, and so of what may be: only of what was surely
// above zero, as the level before a rise to at most twice as much was.
func (r *relation) leads(level interval) bool {
	if adds(r.fact) || !r.fact.Indicator.BelowZero {
		return true
	}
	return level.sign() > 0 && (r.forward || interval{high: end{at: big.NewRat(2, 1)}}.holds(r.by))
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
	if !out.low.above(zero) {
		out.low = zero // nothing falls by more than all
	}
	return out
}
