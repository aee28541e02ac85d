package report

import (
	"cmp"
	"fmt"
	"math/big"
	"strconv"
	"strings"
)

// Decimal is a decimal number with the precision that it was typed with: 92.0
// is not 92, and 20e9 is known to a thousand million.
type Decimal struct {
	Coef int64 // its digits, signed
	Exp  int   // the power of ten of the last digit
}

// Whole is n to the unit.
func Whole(n int64) Decimal { return Decimal{Coef: n} }

// MostDecimals is how many decimals a number may have: thousandths of a millionth.
const MostDecimals = 9

// ParseDecimal reads a number typed the machine's way: 574, -5.3, 20e9, 1.5e-6.
func ParseDecimal(s string) (Decimal, error) {
	mantissa, exponent, hasExp := strings.Cut(s, "e")
	whole, frac, hasPoint := strings.Cut(mantissa, ".")
	if whole == "" || whole == "-" || hasPoint && frac == "" || strings.HasPrefix(whole, "+") {
		return Decimal{}, notDecimal(s)
	}
	coef, err := strconv.ParseInt(whole+frac, 10, 64)
	if err != nil || strings.HasPrefix(frac, "-") || strings.HasPrefix(frac, "+") {
		return Decimal{}, notDecimal(s)
	}
	if len(frac) > MostDecimals {
		return Decimal{}, fmt.Errorf("%s has more than %d decimals", s, MostDecimals)
	}
	d := Decimal{Coef: coef, Exp: -len(frac)}
	if hasExp {
		e, err := strconv.Atoi(exponent)
		if err != nil || e < -100 || e > 15 {
			return Decimal{}, notDecimal(s)
		}
		d.Exp += e
	}
	if d.Exp < -MostDecimals {
		return Decimal{}, fmt.Errorf("%s has more than %d decimals", s, MostDecimals)
	}
	if d.Abs().Rat().Cmp(Whole(1e15).Rat()) > 0 {
		return Decimal{}, fmt.Errorf("%s is larger than any figure of a year's results", s)
	}
	return d, nil
}

func notDecimal(s string) error { return fmt.Errorf("%q is not a number like 574, -5.3 or 20e9", s) }

// Rat is the exact value of d.
func (d Decimal) Rat() *big.Rat {
	if n := max(d.Exp, -d.Exp); n < len(powers) {
		switch whole := d.Coef * powers[n]; {
		case d.Exp < 0:
			return new(big.Rat).SetFrac64(d.Coef, powers[n])
		case whole/powers[n] == d.Coef: // it has not run over
			return new(big.Rat).SetInt64(whole)
		}
	}
	return new(big.Rat).Mul(new(big.Rat).SetInt64(d.Coef), pow10(d.Exp))
}

// Neg is −d.
func (d Decimal) Neg() Decimal { return Decimal{-d.Coef, d.Exp} }

// Abs is d without its sign.
func (d Decimal) Abs() Decimal {
	if d.Coef < 0 {
		return d.Neg()
	}
	return d
}

// Sign is −1, 0 or +1.
func (d Decimal) Sign() int { return cmp.Compare(d.Coef, 0) }

// Places is how many digits stand after the decimal mark.
func (d Decimal) Places() int { return max(0, -d.Exp) }

// Floor is the largest number of so many decimals that is not above r.
func Floor(r *big.Rat, places int) Decimal {
	scaled := new(big.Rat).Mul(r, pow10(places))
	// Euclidean division rounds down, as the denominator is positive.
	return Decimal{new(big.Int).Div(scaled.Num(), scaled.Denom()).Int64(), -places}
}

// Ceil is the smallest number of so many decimals that is not below r.
func Ceil(r *big.Rat, places int) Decimal { return Floor(new(big.Rat).Neg(r), places).Neg() }

// Round is the number of so many decimals that is nearest to r, the upper one of two.
func Round(r *big.Rat, places int) Decimal {
	return Floor(new(big.Rat).Add(r, Decimal{Coef: 1, Exp: -places}.HalfUnit()), places)
}

// String writes d the machine's way.
func (d Decimal) String() string {
	digits := strconv.FormatInt(d.Abs().Coef, 10)
	switch n := d.Places(); {
	case n == 0 && d.Coef != 0:
		digits += strings.Repeat("0", d.Exp)
	case n > 0:
		digits = strings.Repeat("0", max(0, n+1-len(digits))) + digits
		digits = digits[:len(digits)-n] + "." + digits[len(digits)-n:]
	}
	if d.Coef < 0 {
		return "-" + digits
	}
	return digits
}

// HalfUnit is half a unit of the last digit of d.
func (d Decimal) HalfUnit() *big.Rat {
	switch {
	case d.Exp > 0 && d.Exp <= len(powers):
		return new(big.Rat).SetInt64(5 * powers[d.Exp-1])
	case d.Exp <= 0 && -d.Exp < len(powers):
		return new(big.Rat).SetFrac64(1, 2*powers[-d.Exp])
	}
	return new(big.Rat).Mul(big.NewRat(1, 2), pow10(d.Exp))
}

// powers are those of ten of which five times as much is an int64. Figures are asked for
// their value very often, and hardly one is larger.
var powers = [...]int64{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17}

func pow10(exp int) *big.Rat {
	p := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(max(exp, -exp))), nil)
	r := new(big.Rat).SetInt(p)
	if exp < 0 {
		r.Inv(r)
	}
	return r
}
