package lang

import (
	"tongket/report"
	"tongket/report/ledger"
)

// Bounds are the words before a number that say on which side of it the truth lies,
// by qualifier.
type Bounds [report.Qualifiers]string

// Sides are the words before a number below zero that say on which side of it the truth
// lies, and not that of its size: above −5, below −5.
type Sides struct{ Above, Below string }

// Falls are the words before the size of a fall, or of what is left to a target, of which
// only a bound is known, by qualifier: down more than 5%. More than −5% might be more or
// less.
type Falls struct {
	Down  Bounds `empty:"0"`
	Below Bounds `empty:"0"`
}

// Fallen is the words before the size of f where that is a fall of which only a bound is
// known, so that it has no sign: down more than; empty if it is none.
func (l *Language) Fallen(f ledger.Figure) string { return l.Falls.words(f, report.Full) }

// words are those before the size of f; none if its number has a sign.
func (x Falls) words(f ledger.Figure, form report.Form) string {
	a := f.Amount
	switch {
	case form != report.Full || !f.Query.Aspect.Relative() || a.Number.Sign() >= 0 || a.To != nil:
		return ""
	case f.Query.Aspect == report.Margin:
		return x.Below[a.Qualifier]
	}
	return x.Down[a.Qualifier]
}
