package ledger

import "tongket/report"

// Match is how a number that a text says of a figure goes together with it.
type Match int

const (
	Apart   Match = iota // both cannot be
	Rounded              // it is rounded, or has a bound that holds
	Same                 // it is the number, with its bound
)

// Match holds a number with the bound that a text gives it against f. Of a figure with a bound
// the number alone is not it: nearly 90 is not 90.
func (f Figure) Match(a report.Amount) Match {
	if !f.Comparable() {
		return Apart
	}
	if f.Amount.To == nil && a.Rat().Cmp(f.Amount.Rat()) == 0 && bounds(a.Qualifier) == bounds(f.Amount.Qualifier) {
		return Same
	}
	if f.Amount.To == nil && a.Rat().Cmp(f.Amount.Rat()) == 0 && a.Qualifier != report.About {
		return Apart // the same number, and the bound is another
	}
	is, said := f.extent(), roundly(a).widened(a)
	if a.Qualifier != report.Exactly && !stated(a, false, f.Query.Aspect.Relative()).overlaps(is) || !said.overlaps(is) {
		return Apart
	}
	return Rounded
}

// bounds is q without what tells words that bound alike: over is more than.
func bounds(q report.Qualifier) report.Qualifier {
	if q == report.Over {
		return report.MoreThan
	}
	return q
}

// extent is every number that f may be: of one with a bound those that lie near it.
func (f Figure) extent() interval {
	if f.Computed() && f.bounds.bounded() {
		return f.bounds
	}
	q := f.Query
	i := printed(f.Amount, q.Whole())
	if f.Amount.To != nil {
		i = spanned(f.Amount, q.Whole())
	}
	if f.Amount.Qualifier == report.Exactly {
		return i
	}
	return i.widened(f.Amount).intersect(stated(f.Amount, q.Whole(), q.Aspect.Relative()))
}
