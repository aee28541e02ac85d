package templates

import (
	"math/big"

	"tongket/charts"
	"tongket/report"
	"tongket/report/ledger"
)

// rungs is the numbers beside the scale of c, from zero: no more than three above it
// and three below.
func (w *writer) rungs(c *report.Chart) (out []charts.Rung) {
	var low, high big.Rat
	var q report.Query
	for _, f := range w.charted(c) {
		if !f.Known() || f.Amount.IsWords() {
			continue
		}
		q = f.Query
		ends := []*big.Rat{f.Amount.Rat()}
		if f.Amount.To != nil {
			ends = append(ends, f.Amount.To.Rat())
		}
		for _, n := range ends {
			if n.Cmp(&low) < 0 {
				low.Set(n)
			}
			if n.Cmp(&high) > 0 {
				high.Set(n)
			}
		}
	}
	step, ok := stepOver(&low, &high)
	if !ok {
		return nil
	}
	scale := w.barScale(c)
	for i := int64(-rungsAside); i <= rungsAside; i++ {
		at := report.Decimal{Coef: i * step.Coef, Exp: step.Exp}
		if !within(at.Rat(), &low, &high) {
			continue
		}
		if i == 0 {
			at.Exp = max(at.Exp, scale.scale) // zero has no decimals, in billions neither
		}
		level, _ := at.Rat().Float64()
		f := ledger.Figure{Query: q, Status: ledger.Published, Amount: report.Amount{Number: tidy10(at)}}
		out = append(out, charts.Rung{At: level, Label: w.figureLabel(f, report.Number, scale)})
	}
	return out
}

// rungsAside is how many numbers stand on a side of zero.
const rungsAside = 3

// within reports whether a number lies between two, or no more than a twelfth beyond.
func within(n, low, high *big.Rat) bool {
	beyond := big.NewRat(13, 12)
	return n.Cmp(new(big.Rat).Mul(low, beyond)) >= 0 && n.Cmp(new(big.Rat).Mul(high, beyond)) <= 0
}

// stepOver is the least of the steps 1, 2, 2.5 and 5 of any power of ten of which three
// reach as far as both numbers do; false if both are zero.
func stepOver(low, high *big.Rat) (report.Decimal, bool) {
	most := new(big.Rat).Abs(low)
	if high.Cmp(most) > 0 {
		most = high
	}
	if most.Sign() == 0 {
		return report.Decimal{}, false
	}
	third := new(big.Rat).Mul(most, big.NewRat(1, rungsAside))
	return leastOver(third, 10, 20, 25, 50), true
}

// leastOver is the least that is no less than n of numbers from 10 to 99, which rise,
// times any power of ten.
func leastOver(n *big.Rat, coefs ...int64) report.Decimal {
	for exp := -12; ; exp++ {
		for _, coef := range coefs {
			if d := (report.Decimal{Coef: coef, Exp: exp}); d.Rat().Cmp(n) >= 0 {
				return d
			}
		}
	}
}

// tidy10 is d without zeros behind its decimal mark.
func tidy10(d report.Decimal) report.Decimal {
	for d.Exp < 0 && d.Coef%10 == 0 {
		d.Coef, d.Exp = d.Coef/10, d.Exp+1
	}
	return d
}
