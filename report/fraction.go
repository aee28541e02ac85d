package report

import (
	"fmt"
	"math/big"
)

// Fraction is a part as it is published in two whole numbers: 9 in 10, one third. The
// zero is none.
type Fraction struct{ Of, In int64 } // 9 and 10

// IsZero reports whether f is none.
func (f Fraction) IsZero() bool { return f == Fraction{} }

// FinestFraction is in how many parts a fraction may count: who counts more finely prints
// per cent.
const FinestFraction = 1000

// tenths is what a fraction is taken to be said in at the coarsest: half is not anything
// from a quarter to three.
const tenths, hundred = 10, 100

// Rat is f in hundredths, exactly.
func (f Fraction) Rat() *big.Rat { return big.NewRat(100*f.Of, f.In) }

// HalfUnit is half a step of f in hundredths: of its own, for who says 9 in 10 counts in
// tenths, but no more than half a tenth.
func (f Fraction) HalfUnit() *big.Rat { return big.NewRat(50, max(f.In, tenths)) }

// Neg is f of a fall.
func (f Fraction) Neg() Fraction { return Fraction{-f.Of, f.In} }

// Percent is a number of hundredths near f: whole ones, or tenths of them for what counts
// in more than a hundred parts, so that no fraction is nothing.
func (f Fraction) Percent() Decimal {
	if f.Of < 0 {
		return f.Neg().Percent().Neg()
	}
	if f.In > hundred {
		return Round(f.Rat(), 1)
	}
	return Round(f.Rat(), 0)
}

// String is f as it is typed: 9/10.
func (f Fraction) String() string { return fmt.Sprintf("%d/%d", f.Of, f.In) }
