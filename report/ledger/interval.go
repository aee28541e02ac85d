package ledger

import (
	"math/big"

	"tongket/report"
)

// An interval is the numbers that a figure may be. Arithmetic on intervals is
// exact and loses nothing: what holds of the figures holds of the result.
type interval struct{ low, high end }

// An end of an interval is its last number or, if open, the first one outside.
// Without a number the interval goes on for ever.
type end struct {
	at   *big.Rat
	open bool
}

// point is the interval of a single number.
func point(r *big.Rat) interval { return interval{end{at: r}, end{at: r}} }

// rounded is every number that prints as d: half a unit of its last digit
// either way.
func rounded(d report.Decimal) interval {
	v, half := d.Rat(), d.HalfUnit()
	return interval{end{at: new(big.Rat).Sub(v, half)}, end{at: new(big.Rat).Add(v, half)}}
}

// printed is what the number of a stands for without its qualifier: whole things
// counted to the last are exact, anything else is rounded, thousands of things, too.
func printed(a report.Amount, whole bool) interval {
	if whole && a.Number.Exp == 0 {
		return point(a.Number.Rat())
	}
	return rounded(a.Number)
}

// aimed is what a target a stands for when a level is held against it: the number
// itself, for a target is set and not measured. At least 92 is reached at 92.
func aimed(a report.Amount) interval {
	if a.Qualifier == report.About {
		return interval{}
	}
	return point(a.Number.Rat())
}

// stated is what a stands for. A qualifier takes the number itself for the
// bound: nearly 90 lies below 90, not below 90.5. Of a change it speaks of the
// size, whatever the sign: a fall of more than 5 lies below −5.
func stated(a report.Amount, whole, change bool) interval {
	n := a.Number.Rat()
	if n.Sign() < 0 {
		a.Number = a.Number.Neg()
		return stated(a, whole, change).neg()
	}
	var least end
	if change {
		least = end{at: new(big.Rat)} // a rise of less than 5 is a rise
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

// qualifierWidth is how far, as a share of the number beside it, a qualifier
// may lead away from it. It serves the question whether statements conflict and
// nothing else: nearly 90 % conflicts with 85 %, not with 89.6 %.
var qualifierWidth = big.NewRat(1, 25)

// tolerated is what f stands for when statements are compared: its number as
// printed, with room for the qualifier.
func tolerated(f *report.Fact) interval {
	a := f.Amount
	a.Number = a.Number.Abs()
	i := printed(a, f.Query().Whole())
	if f.Aspect.IsSet() {
		i = point(a.Number.Rat())
	}
	if i = i.widened(a); f.Amount.Number.Sign() < 0 {
		return i.neg()
	}
	return i
}

// widened is i, the number of a as printed, with room for its qualifier.
func (i interval) widened(a report.Amount) interval {
	room := new(big.Rat).Mul(a.Number.Rat(), qualifierWidth)
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

// above reports whether the low end a leaves less room than the low end b.
func (a end) above(b end) bool {
	if a.at == nil || b.at == nil {
		return b.at == nil && a.at != nil
	}
	c := a.at.Cmp(b.at)
	return c > 0 || c == 0 && a.open && !b.open
}

// below is above for high ends.
func (a end) below(b end) bool { return a.neg().above(b.neg()) }

func (a end) neg() end {
	if a.at == nil {
		return a
	}
	return end{new(big.Rat).Neg(a.at), a.open}
}

func (i interval) neg() interval { return interval{i.high.neg(), i.low.neg()} }

func (i interval) intersect(j interval) interval {
	if j.low.above(i.low) {
		i.low = j.low
	}
	if j.high.below(i.high) {
		i.high = j.high
	}
	return i
}

// empty reports whether no number lies in i.
func (i interval) empty() bool {
	if i.low.at == nil || i.high.at == nil {
		return false
	}
	c := i.low.at.Cmp(i.high.at)
	return c > 0 || c == 0 && (i.low.open || i.high.open)
}

func (i interval) overlaps(j interval) bool { return !i.intersect(j).empty() }

// bounded reports whether i says anything.
func (i interval) bounded() bool { return i.low.at != nil || i.high.at != nil }

// sign is −1 or +1 if every number of i has it, otherwise 0.
func (i interval) sign() int {
	zero := new(big.Rat)
	switch {
	case i.low.at != nil && (i.low.at.Sign() > 0 || i.low.at.Sign() == 0 && i.low.open):
		return 1
	case i.high.at != nil && (i.high.at.Cmp(zero) < 0 || i.high.at.Sign() == 0 && i.high.open):
		return -1
	}
	return 0
}

// join makes an end of two by op; it is open if one of them is.
func (a end) join(b end, op func(z, x, y *big.Rat) *big.Rat) end {
	if a.at == nil || b.at == nil {
		return end{}
	}
	return end{op(new(big.Rat), a.at, b.at), a.open || b.open}
}

func (i interval) add(j interval) interval {
	return interval{i.low.join(j.low, (*big.Rat).Add), i.high.join(j.high, (*big.Rat).Add)}
}

func (i interval) sub(j interval) interval { return i.add(j.neg()) }

// times multiplies intervals that have nothing below zero.
func (i interval) times(j interval) interval {
	return interval{i.low.join(j.low, (*big.Rat).Mul), i.high.join(j.high, (*big.Rat).Mul)}
}

// over divides intervals that have nothing below zero. Dividing by what may be
// zero leaves no upper bound.
func (i interval) over(j interval) interval {
	divide := func(a, b end) end {
		if b.at != nil && b.at.Sign() <= 0 {
			return end{}
		}
		return a.join(b, (*big.Rat).Quo)
	}
	return interval{divide(i.low, j.high), divide(i.high, j.low)}
}

// wholes is i cut down to the whole numbers at its ends.
func (i interval) wholes() interval {
	if i.low.at != nil {
		n := ceil(i.low.at)
		if i.low.open && i.low.at.IsInt() {
			n.Add(n, big.NewInt(1))
		}
		i.low = end{at: new(big.Rat).SetInt(n)}
	}
	if i.high.at != nil {
		n := floor(i.high.at)
		if i.high.open && i.high.at.IsInt() {
			n.Sub(n, big.NewInt(1))
		}
		i.high = end{at: new(big.Rat).SetInt(n)}
	}
	return i
}

func floor(r *big.Rat) *big.Int {
	return new(big.Int).Div(r.Num(), r.Denom()) // Euclidean: rounds down, the denominator is positive
}

func ceil(r *big.Rat) *big.Int {
	n := floor(new(big.Rat).Neg(r))
	return n.Neg(n)
}

// most is far above any figure, and its digits still fit into a Decimal.
var most = new(big.Rat).SetInt64(1e17)

// fits reports whether the ends of i can be written with a decimal.
func (i interval) fits() bool {
	for _, e := range []end{i.low, i.high} {
		if e.at != nil && new(big.Rat).Abs(e.at).Cmp(most) > 0 {
			return false
		}
	}
	return true
}

// Bounds are an interval as it is printed: its ends rounded outwards, so that
// it still holds all of what it stands for. A nil end is open to infinity.
type Bounds struct{ Low, High *report.Decimal }

// String writes b the machine's way: 605.8–606.5, <606.5, >40.
func (b Bounds) String() string {
	switch {
	case b.Low == nil && b.High == nil:
		return "anything"
	case b.Low == nil:
		return "<" + b.High.String()
	case b.High == nil:
		return ">" + b.Low.String()
	case b.Single():
		return b.Low.String()
	}
	return b.Low.String() + "–" + b.High.String()
}

// Single reports whether b is one number.
func (b Bounds) Single() bool { return b.Low != nil && b.High != nil && *b.Low == *b.High }

func (i interval) outwards(places int) Bounds {
	var b Bounds
	if i.low.at != nil {
		d := report.Floor(i.low.at, places)
		b.Low = &d
	}
	if i.high.at != nil {
		d := report.Ceil(i.high.at, places)
		b.High = &d
	}
	return b
}

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
