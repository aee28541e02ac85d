package report

import "fmt"

// Query is a question to the ledger.
type Query struct {
	Indicator *Indicator
	Period    Period
	Aspect    Aspect
	Base      Period  // of a change or a difference
	Source    *Source // nil for any
}

// String is q as a reference: social-order-cases 2022 change 2021.
func (q Query) String() string {
	s := fmt.Sprintf("%s %d", q.Indicator.ID, q.Period)
	switch {
	case q.Aspect.HasBase():
		s += fmt.Sprintf(" %s %d", q.Aspect, q.Base)
	case q.Aspect != Level:
		s += " " + q.Aspect.String()
	}
	if q.Source != nil {
		s += " by " + q.Source.ID
	}
	return s
}

// Whole reports whether what q asks for counts whole things.
func (q Query) Whole() bool { return q.Indicator.Unit.Kind == Count && !q.Aspect.Relative() }

// Same reports whether two questions ask for the same figure, of whichever
// source.
func (q Query) Same(r Query) bool { return q.Plain() == r.Plain() }

// Plain is q of whichever source.
func (q Query) Plain() Query {
	q.Source = nil
	if !q.Aspect.HasBase() {
		q.Base = 0
	}
	return q
}
