package ledger

import (
	"math/big"

	"tongket/report"
)

// An addition is the numbers of a sum as they are printed.
type addition struct {
	total       big.Rat
	bound       report.Qualifier
	fine, rough int // powers of ten: of the last digit of any part, and of the roughest
	scale       int
}

// add adds part; it is false if there can be no sum.
func (a *addition) add(part Figure) bool {
	n := part.Amount
	bound, ok := joined(a.bound, n.Qualifier)
	if n.IsWords() || n.Exp() > 15 || !ok {
		return false
	}
	a.bound = bound
	a.total.Add(&a.total, n.Rat())
	a.sees(n)
	return true
}

// sees keeps how fine and rough numbers are that are added.
func (a *addition) sees(n report.Amount) {
	a.fine, a.rough = min(a.fine, n.Exp()), max(a.rough, n.Exp())
	a.scale = max(a.scale, n.Scale)
}

// amount is the sum to the last digit that all parts have: 10.4 thousand and 574
// come to 11.0 thousand.
func (a *addition) amount() (report.Amount, bool) {
	places := a.places()
	if !point(new(big.Rat).Mul(&a.total, report.Decimal{Coef: 1, Exp: places}.Rat())).fits() {
		return report.Amount{}, false
	}
	out := report.Amount{Number: report.Floor(&a.total, places), Qualifier: a.bound, Scale: a.scale}
	if !above(a.bound) { // more than 20 and more than 0.5 is more than 20
		out.Number = report.Round(&a.total, places)
	}
	return out, true
}

// places is how many decimals the roughest number added has, or the finest if none is
// rounded before the point.
func (a *addition) places() int {
	if a.rough > 0 {
		return -a.rough
	}
	return -a.fine
}

// joined is the bound of a sum: exact plus "more than" is "more than"; bounds
// that point both ways leave nothing to say.
func joined(a, b report.Qualifier) (report.Qualifier, bool) {
	if a == report.Exactly {
		return b, true
	}
	if b == report.Exactly || a == b {
		return a, true
	}
	if above(a) && above(b) {
		return report.MoreThan, true
	}
	return report.Exactly, false
}

func above(q report.Qualifier) bool { return q == report.MoreThan || q == report.Over }
