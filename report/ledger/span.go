package ledger

import "tongket/report"

// Sign is the way that a change or difference goes; None if it is zero or its
// bounds leave that open.
func (f Figure) Sign() report.Direction {
	sign := f.Amount.Number.Sign()
	if f.Status != Published {
		sign = f.interval().sign()
	}
	switch sign {
	case -1:
		return report.Down
	case 1:
		return report.Up
	}
	return report.None
}

// Bounds is the numbers that f may be, with a decimal more than it is printed
// with.
func (f Figure) Bounds() Bounds { return f.interval().outwards(f.places()) }

// Exact reports whether f is one number, and printed to its last digit.
func (f Figure) Exact() bool {
	i := f.interval()
	return i.low.at != nil && i.high.at != nil && i.low.at.Cmp(i.high.at) == 0 && i.low.at.Cmp(f.Amount.Rat()) == 0
}

// places is how many decimals Bounds has.
func (f Figure) places() int {
	n, i := f.Amount.Number, f.interval()
	switch {
	case f.Query.Aspect.IsSet() && f.Amount.Rat().Cmp(n.Rat()) != 0:
		return 1 // a third
	case f.Query.Aspect.IsSet():
		return n.Places()
	case f.Computed() && n.Exp > 0:
		return -n.Exp
	case f.Computed() && f.Amount.To == nil && f.fromSet():
		return n.Places() + 1
	case f.Computed():
		return 1
	case i.low.at != nil && i.low.at.IsInt() || i.high.at != nil && i.high.at.IsInt():
		return 0
	}
	return n.Places() + 1
}

// fromSet reports whether f is the difference from a number that somebody set, which
// is exact, so that f is as fine as what it compares.
func (f Figure) fromSet() bool {
	return f.By == Difference && f.Compared[0].Query.Aspect.IsSet()
}

// interval is the numbers that f may be.
func (f Figure) interval() interval {
	switch {
	case f.Status != Published:
		return f.bounds
	case f.Query.Aspect.IsSet():
		return aimed(f.Amount)
	}
	i := stated(f.Amount, f.Query.Whole(), f.Query.Aspect.Relative())
	if f.Query.Whole() {
		i = i.wholes()
	}
	return i
}

// baseless reports whether nothing is a percentage of f: of what is exactly zero, or
// may be below it.
func (f Figure) baseless() bool {
	i := f.interval()
	if f.Query.Indicator.BelowZero {
		return f.Comparable() && i.sign() <= 0
	}
	return f.Status == Published && i.low.at != nil && i.high.at != nil && i.low.at.Sign() == 0 && i.high.at.Sign() == 0
}

// allOfIt reports whether f is the hundred per cent of which its parts are shares:
// those are no rounded measurement.
func (f Figure) allOfIt() bool {
	return f.Query.Indicator.Unit.Kind == report.Percent && f.Amount.Qualifier == report.Exactly && f.Amount.Rat().Cmp(report.Whole(100).Rat()) == 0
}
