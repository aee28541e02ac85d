package ledger

import (
	"math/big"

	"tongket/report"
)

// amount is the value that i leaves, in the fewest words that are true: a
// number if all of i rounds to it, two ends, or a bound on one side. It is false
// if nothing can be said, as of a change that is below +3 and may be a fall.
func (i interval) amount(whole, change bool, places int) (a report.Amount, high *report.Decimal, ok bool) {
	if whole {
		i, places = i.wholes(), min(places, 0)
	}
	if i.empty() || !i.fits() {
		return a, nil, false
	}
	if i.low.at != nil && i.high.at != nil {
		first, last := report.Floor(i.low.at, places), report.Ceil(i.high.at, places)
		if one, ok := i.nearest(places); ok {
			first, last = one, one
		}
		if first != last {
			high = &last
		}
		return report.Amount{Number: first}, high, true
	}
	// Of a bound below zero the sign is the fall's, and its size is bounded.
	switch {
	case i.sign() < 0:
		a, high, ok = i.neg().amount(whole, change, places)
		a.Number = a.Number.Neg()
		return a, high, ok
	case i.low.at != nil && i.low.at.Sign() >= 0:
		a.Number, a.Qualifier = shortest(report.Floor(i.low.at, places), i.low.at), report.AtLeast
		if i.low.open || a.Number.Rat().Cmp(i.low.at) != 0 {
			a.Qualifier = report.MoreThan
		}
		return a, nil, a.Number.Sign() > 0 || a.Qualifier == report.MoreThan // 0 or more says nothing
	case i.high.at != nil && !change:
		a.Number, a.Qualifier = shortest(report.Ceil(i.high.at, places), i.high.at), report.AtMost
		if i.high.open || a.Number.Rat().Cmp(i.high.at) != 0 {
			a.Qualifier = report.LessThan
		}
		return a, nil, true
	}
	return a, nil, false
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
	d := report.Floor(middle.Add(middle, report.Decimal{Coef: 1, Exp: -places}.HalfUnit()), places)
	r := rounded(d)
	return d, i.low.at.Cmp(r.low.at) >= 0 && i.high.at.Cmp(r.high.at) <= 0
}

// equal reports whether two ends are one, or both absent.
func equal(a, b *report.Decimal) bool { return a == b || a != nil && b != nil && *a == *b }
