package ledger

import (
	"math/big"

	"tongket/report"
)

// unit is what changes nothing that it is added to, or multiplied with.
func unit(e *report.Equation) *big.Rat {
	if e.Kind.Adds {
		return new(big.Rat)
	}
	return one
}

// constant is what the terms of e are added to, or multiplied with: what is in percent
// counts in hundredths.
func constant(e *report.Equation) *big.Rat {
	hundred := report.Whole(100).Rat()
	switch {
	case e.Kind.Hundred:
		return hundred
	case e.Kind.Adds:
		return new(big.Rat)
	}
	out := big.NewRat(1, 1)
	if e.Per.Sign() > 0 {
		out.Mul(out, e.Per.Rat())
	}
	if e.Over.Sign() > 0 {
		out.Quo(out, e.Over.Rat())
	}
	for n, i := range e.Members() {
		switch {
		case i.Unit.Kind != report.Percent:
		case e.Sign(n) < 0:
			out.Mul(out, hundred)
		default:
			out.Quo(out, hundred)
		}
	}
	return out
}
