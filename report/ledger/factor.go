package ledger

import "math/big"

// zero is the end at nothing.
var zero = end{at: new(big.Rat)}

// positive reports whether no number of i lies below zero.
func (i interval) positive() bool { return i.low.at != nil && i.low.at.Sign() >= 0 }

// negative reports whether no number of i lies above zero.
func (i interval) negative() bool { return i.neg().positive() }

// times multiplies two intervals, of any sign.
func (i interval) times(j interval) interval {
	switch {
	case i.positive() && j.positive():
		return interval{i.low.times(j.low), i.high.times(j.high)}
	case i.negative() && !i.positive():
		return i.neg().times(j).neg()
	case j.negative() && !j.positive():
		return i.times(j.neg()).neg()
	case j.positive():
		return interval{i.low.times(j.high), i.high.times(j.high)}
	case i.positive():
		return j.times(i)
	}
	low, other := i.low.times(j.high), i.high.times(j.low)
	high, another := i.low.times(j.low), i.high.times(j.high)
	return interval{low.lower(other), high.neg().lower(another.neg()).neg()}
}

// over divides i by j. What is divided by what may be zero has no bound there; if it may
// be zero itself, or is divided by what may be of either sign, it has none at all.
func (i interval) over(j interval) interval {
	switch {
	case j.positive() && !(j.low.isZero() && i.holdsZero()):
		return i.times(j.inverse())
	case j.negative() && !j.positive():
		return i.neg().over(j.neg())
	}
	return interval{}
}

// holdsZero reports whether i may be zero.
func (i interval) holdsZero() bool { return i.sign() == 0 }

// inverse is one divided by i, of which nothing is below zero.
func (i interval) inverse() interval {
	invert := func(e end) end {
		if e.at == nil || e.at.Sign() == 0 {
			return end{}
		}
		return end{new(big.Rat).Inv(e.at), e.open}
	}
	return interval{invert(i.high), invert(i.low)}
}

// times multiplies two ends. Nothing, if it may be, is nothing whatever it is multiplied
// with, also with what goes on for ever.
func (a end) times(b end) end {
	if a.isZero() || b.isZero() {
		return zero
	}
	return a.join(b, (*big.Rat).Mul)
}

// isZero reports whether a is at nothing, which may be.
func (a end) isZero() bool { return a.at != nil && a.at.Sign() == 0 && !a.open }

// lower is the one of two low ends that leaves more room.
func (a end) lower(b end) end {
	if a.above(b) {
		return b
	}
	return a
}
