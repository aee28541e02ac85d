package ledger

import "math/big"

// Above reports whether every number that f may be is more than every number that g may
// be: what is not known, or disputed, is not.
func (f Figure) Above(g Figure) bool {
	return f.Comparable() && g.Comparable() && g.interval().wholly(f.interval())
}

// wholly reports whether all of i lies below all of j.
func (i interval) wholly(j interval) bool {
	if i.high.at == nil || j.low.at == nil {
		return false
	}
	c := i.high.at.Cmp(j.low.at)
	return c < 0 || c == 0 && (i.high.open || j.low.open)
}

// MayBe reports whether f may be between least and most times g; of what is not known, or
// may be below zero, that is never denied.
func (f Figure) MayBe(least, most *big.Rat, g Figure) bool {
	if !f.Comparable() || !g.Comparable() {
		return true
	}
	i := g.interval()
	if i.low.at == nil || i.low.at.Sign() < 0 {
		return true
	}
	return f.interval().overlaps(interval{i.low.times(end{at: least}), i.high.times(end{at: most})})
}
