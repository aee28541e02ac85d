package ledger

import (
	"math/big"

	"tongket/report"
)

// stated is what a stands for. A qualifier takes the number itself for the
// bound: nearly 90 lies below 90, not below 90.5. Of a change it speaks of the
// size, whatever the sign: a fall of more than 5 lies below −5. Of a level it speaks
// of where it lies: above −5 is warmer.
func stated(a report.Amount, whole, change bool) interval {
	if a.To != nil && a.Qualifier == report.Exactly {
		return spanned(a, whole)
	}
	n := a.Rat()
	if change && n.Sign() < 0 {
		return stated(a.Neg(), whole, change).neg()
	}
	var least end
	if change {
		least = zero // a rise of less than 5 is a rise
	}
	switch a.Qualifier {
	case report.Nearly, report.LessThan:
		return interval{least, end{n, true}}
	case report.AtMost:
		return interval{least, end{at: n}}
	case report.MoreThan, report.Over:
		return interval{low: end{n, true}}
	case report.AtLeast:
		return interval{low: end{at: n}}
	case report.About:
		return interval{}
	}
	return printed(a, whole)
}

// spanned is what a range stands for, each of whose ends may be rounded.
func spanned(a report.Amount, whole bool) interval {
	to := a
	to.Number = *a.To
	return interval{printed(a, whole).low, printed(to, whole).high}
}

// printed is what the number of a stands for without its qualifier: whole things
// counted to the last are exact, anything else is rounded, thousands of things, too, and
// what is 9 in 10.
func printed(a report.Amount, whole bool) interval {
	if whole && a.Exp() == 0 {
		return point(a.Rat())
	}
	return around(a.Rat(), a.HalfUnit())
}

// rounded is every number that prints as d: half a unit of its last digit
// either way.
func rounded(d report.Decimal) interval { return around(d.Rat(), d.HalfUnit()) }

// around is every number that is no further than room from v.
func around(v, room *big.Rat) interval {
	return interval{end{at: new(big.Rat).Sub(v, room)}, end{at: new(big.Rat).Add(v, room)}}
}

// aimed is what a target a stands for when a level is held against it: the number
// itself, for a target is set and not measured. At least 92 is reached at 92.
func aimed(a report.Amount) interval {
	switch {
	case a.Qualifier == report.About:
		return interval{}
	case a.To != nil:
		return interval{end{at: a.Rat()}, end{at: a.To.Rat()}}
	}
	return point(a.Rat())
}

// roundly is every number that rounds to a at its last digit that is not zero:
// 250 may be said of 247.
func roundly(a report.Amount) interval {
	if !a.Fraction.IsZero() {
		return printed(a, false)
	}
	d := a.Number
	for d.Coef != 0 && d.Coef%10 == 0 {
		d = report.Decimal{Coef: d.Coef / 10, Exp: d.Exp + 1}
	}
	return rounded(d)
}

// qualifierWidth is how far, as a share of the number beside it, a qualifier
// may lead away from it. It serves the question whether statements conflict and
// nothing else: nearly 90 % conflicts with 85 %, not with 89.6 %.
var qualifierWidth = big.NewRat(1, 25)

// tolerated is what f stands for when statements are compared: its number as
// printed, with room for the qualifier.
func tolerated(f *report.Fact) interval {
	a := f.Amount
	if a.To != nil && a.Qualifier == report.Exactly {
		return spanned(a, f.Query().Whole())
	}
	falls := f.Aspect.Relative() && a.Number.Sign() < 0
	if falls {
		a = a.Neg()
	}
	i := printed(a, f.Query().Whole())
	if f.Aspect.IsSet() {
		i = point(a.Rat())
	}
	if i = i.widened(a); falls {
		return i.neg()
	}
	return i
}

// widened is i, the number of a as printed, with room for its qualifier.
func (i interval) widened(a report.Amount) interval {
	room := new(big.Rat).Mul(new(big.Rat).Abs(a.Rat()), qualifierWidth)
	below, above := false, false
	switch a.Qualifier {
	case report.Nearly, report.LessThan, report.AtMost:
		below = true
	case report.MoreThan, report.Over, report.AtLeast:
		above = true
	case report.About:
		below, above = true, true
	}
	if below {
		i.low.at = new(big.Rat).Sub(i.low.at, room)
	}
	if above {
		i.high.at = new(big.Rat).Add(i.high.at, room)
	}
	return i
}
