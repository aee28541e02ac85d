package ledger

import "math/big"

// An interval is the numbers that a figure may be. Arithmetic on intervals is
// exact and loses nothing: what holds of the figures holds of the result.
type interval struct{ low, high end }

// point is the interval of a single number.
func point(r *big.Rat) interval { return interval{end{at: r}, end{at: r}} }

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

// holds reports whether all of j lies in i.
func (i interval) holds(j interval) bool { return !i.low.above(j.low) && !i.high.below(j.high) }

// narrows reports whether i takes something away from j.
func (i interval) narrows(j interval) bool { return i.low.above(j.low) || i.high.below(j.high) }

// bounded reports whether i says anything.
func (i interval) bounded() bool { return i.low.at != nil || i.high.at != nil }

// sign is −1 or +1 if every number of i has it, otherwise 0.
func (i interval) sign() int {
	switch {
	case i.low.at != nil && (i.low.at.Sign() > 0 || i.low.at.Sign() == 0 && i.low.open):
		return 1
	case i.high.at != nil && (i.high.at.Sign() < 0 || i.high.at.Sign() == 0 && i.high.open):
		return -1
	}
	return 0
}

func (i interval) add(j interval) interval {
	return interval{i.low.join(j.low, (*big.Rat).Add), i.high.join(j.high, (*big.Rat).Add)}
}

func (i interval) sub(j interval) interval { return i.add(j.neg()) }

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

// wieldy is i, or a little more if its ends have grown to very many digits, so that a step
// of long arithmetic costs as much as the first.
func (i interval) wieldy() interval {
	return interval{i.low.neg().wieldy().neg(), i.high.wieldy()}
}
