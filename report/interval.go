package report

import "math/big"

// interval is the numbers from low to high.
type interval struct{ low, high *big.Rat }

// point is the interval of a single number.
func point(r *big.Rat) interval { return interval{r, r} }

func (i interval) overlaps(j interval) bool {
	return i.low.Cmp(j.high) <= 0 && j.low.Cmp(i.high) <= 0
}

// rounded is every number that prints as d: half a unit of its last digit
// either way.
func rounded(d Decimal) interval {
	v, half := d.Rat(), d.HalfUnit()
	return interval{new(big.Rat).Sub(v, half), new(big.Rat).Add(v, half)}
}

// published is what a as printed stands for: a whole number is exact, anything
// else is rounded.
func published(a Amount, whole bool) interval {
	if whole && a.Number.Exp >= 0 {
		return point(a.Number.Rat())
	}
	return rounded(a.Number)
}

// qualifierWidth is how far, as a share of the number beside it, a qualifier
// may lead away from it. It serves the question whether statements conflict and
// nothing else: nearly 90 % conflicts with 85 %, not with 89.6 %.
var qualifierWidth = big.NewRat(1, 25)

// tolerated is published with room for the qualifier.
func tolerated(a Amount, whole bool) interval {
	i := published(a, whole)
	room := new(big.Rat).Mul(new(big.Rat).Abs(a.Number.Rat()), qualifierWidth)
	below, above := false, false
	switch a.Qualifier {
	case Nearly, LessThan, AtMost:
		below = true
	case MoreThan, Over, AtLeast:
		above = true
	case About:
		below, above = true, true
	}
	if below {
		i.low = new(big.Rat).Sub(i.low, room)
	}
	if above {
		i.high = new(big.Rat).Add(i.high, room)
	}
	return i
}

// wholes is the first and last whole number within i, in that order only if
// there is one.
func (i interval) wholes() (first, last int64) {
	return ceil(i.low), floor(i.high)
}

// most is the largest number whose digits a Decimal can hold.
var most = new(big.Rat).SetInt64(1e18)

// fits reports whether the ends of i can be written with so many decimals.
func (i interval) fits(places int) bool {
	scale := pow10(places)
	for _, end := range []*big.Rat{i.low, i.high} {
		if new(big.Rat).Abs(new(big.Rat).Mul(end, scale)).Cmp(most) > 0 {
			return false
		}
	}
	return true
}

// outwards is i with its ends rounded to places, away from the middle, so that
// it still holds all of i.
func (i interval) outwards(places int) (low, high Decimal) {
	scale := pow10(places)
	down := floor(new(big.Rat).Mul(i.low, scale))
	up := ceil(new(big.Rat).Mul(i.high, scale))
	return Decimal{down, -places}, Decimal{up, -places}
}

func floor(r *big.Rat) int64 {
	return new(big.Int).Div(r.Num(), r.Denom()).Int64() // Euclidean: rounds down, the denominator is positive
}

func ceil(r *big.Rat) int64 { return -floor(new(big.Rat).Neg(r)) }
