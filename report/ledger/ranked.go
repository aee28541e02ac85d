package ledger

import (
	"cmp"
	"math/big"
)

// Descending puts the larger of two figures first, and what is not known last. Where
// their bounds leave it open which is the larger, it goes by the numbers as printed.
func Descending(f, g Figure) int {
	if !f.Comparable() || !g.Comparable() {
		return boolean(g.Comparable()) - boolean(f.Comparable())
	}
	a, b := f.interval(), g.interval()
	return cmp.Or(f.stands().Cmp(g.stands())*-1, a.low.rises(b.low)*-1, a.high.neg().rises(b.high.neg()))
}

// Undecided reports whether bounds or rounding leave open which of two figures is the
// larger, or whether they are equal. Half a unit of the last digit is rounded to one of the
// two only: 12% is below 13%.
func Undecided(f, g Figure) bool {
	if !f.Comparable() || !g.Comparable() {
		return false
	}
	a, b := f.interval(), g.interval()
	both := a.intersect(b)
	switch {
	case both.empty():
		return false
	case !both.single():
		return true
	}
	return !(a.single() && b.single()) && (f.prints(both.low.at) || g.prints(both.low.at))
}

// prints reports whether r is a number that is printed of f, and not only an end of what
// is rounded to it.
func (f Figure) prints(r *big.Rat) bool {
	return f.Amount.Rat().Cmp(r) == 0 || f.Amount.To != nil && f.Amount.To.Rat().Cmp(r) == 0
}

// stands is the number by which f stands among others: as printed, the middle of a range,
// but within its bounds, so that what surely is the larger stands above.
func (f Figure) stands() *big.Rat {
	n, i := f.Amount.Rat(), f.interval()
	if f.Amount.To != nil {
		n.Add(n, f.Amount.To.Rat()).Quo(n, big.NewRat(2, 1))
	}
	if i.low.at != nil && i.low.at.Cmp(n) > 0 {
		n = i.low.at
	}
	if i.high.at != nil && i.high.at.Cmp(n) < 0 {
		n = i.high.at
	}
	return n
}

// rises is the order of two low ends.
func (a end) rises(b end) int { return boolean(a.above(b)) - boolean(b.above(a)) }

// single reports whether i is one number.
func (i interval) single() bool {
	return i.low.at != nil && i.high.at != nil && i.low.at.Cmp(i.high.at) == 0
}

func boolean(is bool) int {
	if is {
		return 1
	}
	return 0
}
