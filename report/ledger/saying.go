package ledger

import (
	"math/big"

	"tongket/report"
)

// amount is the value that i leaves of q, in the fewest words that are true: a
// number if all of i rounds to it, two ends, or a bound on one side. It is false
// if nothing can be said, as of a change that is below +3 and may be a fall.
func (i interval) amount(q report.Query, places int) (a report.Amount, ok bool) {
	if q.Whole() {
		i, places = i.wholes(), min(places, 0)
	}
	switch {
	case i.empty() || !i.fits():
		return a, false
	case i.low.at != nil && i.high.at != nil:
		return i.between(places), true
	case q.Aspect.Relative() && i.sign() < 0: // the sign is the fall's, and its size is bounded
		return i.fall(q, places)
	}
	return i.bound(q, places)
}

// fall is the size that a fall has at least, to as many digits as its sign needs: of
// nothing no one sees which way it went.
func (i interval) fall(q report.Query, places int) (report.Amount, bool) {
	for more := range 6 {
		a, ok := i.neg().bound(q, places+more)
		if a.Number.Sign() != 0 {
			a.Number = a.Number.Neg()
			return a, ok
		}
	}
	return report.Amount{}, false
}

// between is the number that both ends of i round to, or else each end.
func (i interval) between(places int) report.Amount {
	if one, ok := i.nearest(places); ok {
		return report.Amount{Number: one}
	}
	low, high := report.Floor(i.low.at, places), report.Ceil(i.high.at, places)
	if low == high {
		return report.Amount{Number: low}
	}
	return report.Amount{Number: low, To: &high}
}

// bound is the one end that i has, as a number with a qualifier. "0 or more" says
// nothing.
func (i interval) bound(q report.Query, places int) (report.Amount, bool) {
	change := q.Aspect.Relative()
	switch {
	case i.low.at != nil && i.low.at.Sign() < 0 && !change && q.Indicator.BelowZero:
		return i.low.bounding(report.Floor(i.low.at, places), report.AtLeast, report.Over), true
	case i.low.at != nil && i.low.at.Sign() >= 0:
		a := i.low.bounding(report.Floor(i.low.at, places), report.AtLeast, report.MoreThan)
		return a, a.Number.Sign() > 0 || a.Qualifier == report.MoreThan
	case i.high.at != nil && !change:
		return i.high.bounding(report.Ceil(i.high.at, places), report.AtMost, report.LessThan), true
	}
	return report.Amount{}, false
}

// bounding is e rounded to d, with the qualifier of a bound that is reached, or of one
// that is not.
func (e end) bounding(d report.Decimal, reached, beyond report.Qualifier) report.Amount {
	a := report.Amount{Number: shortest(d, e.at), Qualifier: reached}
	if e.open || a.Number.Rat().Cmp(e.at) != 0 {
		a.Qualifier = beyond
	}
	return a
}

// shortest is d without the decimals that it does not need: a bound at 17 is 17,
// not 17.0.
func shortest(d report.Decimal, at *big.Rat) report.Decimal {
	if d.Exp < 0 && d.Rat().Cmp(at) == 0 {
		for d.Exp < 0 && d.Coef%10 == 0 {
			d = report.Decimal{Coef: d.Coef / 10, Exp: d.Exp + 1}
		}
	}
	return d
}

// nearest is the number to which all of i rounds.
func (i interval) nearest(places int) (report.Decimal, bool) {
	middle := new(big.Rat).Add(i.low.at, i.high.at)
	middle.Quo(middle, big.NewRat(2, 1))
	d := report.Round(middle, places)
	r := rounded(d)
	return d, i.low.at.Cmp(r.low.at) >= 0 && i.high.at.Cmp(r.high.at) <= 0
}

// equal reports whether two ends are one, or both absent.
func equal(a, b *report.Decimal) bool { return a == b || a != nil && b != nil && *a == *b }
