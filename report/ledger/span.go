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
func (f Figure) Bounds() Bounds { return f.reach().outwards(f.places()) }

// Exact reports whether f is one number, and printed to its last digit.
func (f Figure) Exact() bool {
	i := f.interval()
	return i.low.at != nil && i.high.at != nil && i.low.at.Cmp(i.high.at) == 0 && i.low.at.Cmp(f.Amount.Rat()) == 0
}

// places is how many decimals Bounds has.
func (f Figure) places() int {
	n, i := f.Amount.Number, f.reach()
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
	}
	return i.fine(n.Places() + 1)
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

// reach is interval without what lies below zero of a level that cannot: what is printed as
// zero is no less.
func (f Figure) reach() interval {
	i := f.interval()
	if f.Query.Aspect == report.Level && !f.Query.Indicator.BelowZero && i.low.at != nil && i.low.at.Sign() < 0 {
		i.low = zero
	}
	return i
}

// baseless reports whether nothing is a percentage of f: of what is printed as zero, or
// may be below it.
func (f Figure) baseless() bool {
	if f.Query.Indicator.BelowZero {
		return f.Comparable() && f.interval().sign() <= 0
	}
	return f.Status == Published && f.PrintsNothing()
}

// PrintsNothing reports whether f is a number, and that is printed as zero.
func (f Figure) PrintsNothing() bool {
	a := f.Amount
	return !a.IsWords() && a.Qualifier == report.Exactly && a.To == nil && a.Number.Sign() == 0
}

// allOfIt reports whether f is the hundred per cent of which its parts are shares:
// those are no rounded measurement.
func (f Figure) allOfIt() bool {
	return f.Query.Indicator.Unit.Kind == report.Percent && f.Amount.Qualifier == report.Exactly && f.Amount.Rat().Cmp(report.Whole(100).Rat()) == 0
}
