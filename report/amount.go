package report

import "math/big"

// Qualifier is the word beside a published number.
type Qualifier int

const (
	Exactly  Qualifier = iota
	Nearly             // gần · nearly
	MoreThan           // hơn · more than
	Over               // trên · more than
	LessThan           // dưới · less than
	AtLeast            // ít nhất · at least
	AtMost             // không quá · at most
	About              // khoảng · about

	Qualifiers = iota // how many there are
)

// String is q as it is typed; empty for Exactly.
func (q Qualifier) String() string {
	return [...]string{"", "nearly", "more than", "over", "less than", "at least", "at most", "about"}[q]
}

// Turned is q of the same number with its sign turned round: a loss of less than 5 is a
// result above -5.
func (q Qualifier) Turned() Qualifier {
	switch q {
	case MoreThan, Over:
		return LessThan
	case LessThan:
		return Over
	case AtLeast:
		return AtMost
	case AtMost:
		return AtLeast
	}
	return q
}

// Amount is a figure: a decimal number with the precision that was printed, and its
// qualifier; or a range of numbers; or words, where no number was given.
type Amount struct {
	Number    Decimal
	To        *Decimal // the high end of a range, of which Number is the low one
	Qualifier Qualifier
	// Fraction is what was published in the place of a number: 9 in 10. Number is then no
	// more than near it; what is computed asks Rat.
	Fraction Fraction
	// Scale is the power of ten of the word that the document prints beside the
	// number: 9 of 20 tỷ, 0 of a number in full.
	Scale int
	Words Text // "hàng trăm · hundreds"; if set there is no number
}

// IsWords reports whether a gives a quantity in words only.
func (a Amount) IsWords() bool { return a.Words != nil }

// InFractions is f as a figure.
func InFractions(f Fraction) Amount { return Amount{Number: f.Percent(), Fraction: f} }

// Rat is the exact value of the number of a, of a range that of its low end.
func (a Amount) Rat() *big.Rat {
	if !a.Fraction.IsZero() {
		return a.Fraction.Rat()
	}
	return a.Number.Rat()
}

// HalfUnit is how far the number of a may be from what was counted: half a unit of its
// last digit, or half a step of its fraction.
func (a Amount) HalfUnit() *big.Rat {
	if !a.Fraction.IsZero() {
		return a.Fraction.HalfUnit()
	}
	return a.Number.HalfUnit()
}

// Exp is the power of ten of the last digit that is known of a: of what counts in less
// than a hundred parts that of tens of per cent.
func (a Amount) Exp() int {
	if !a.Fraction.IsZero() && a.Fraction.In < hundred {
		return 1
	}
	return a.Number.Exp
}

// Neg is a with its number's sign turned round.
func (a Amount) Neg() Amount {
	a.Number, a.Fraction = a.Number.Neg(), a.Fraction.Neg()
	return a
}

// Typed is the number of a the machine's way, without its qualifier: 574, 50–55, 9/10.
func (a Amount) Typed() string {
	switch {
	case !a.Fraction.IsZero():
		return a.Fraction.String()
	case a.To != nil:
		return a.Number.String() + "–" + a.To.String()
	}
	return a.Number.String()
}
