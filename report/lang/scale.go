package lang

import (
	"slices"

	"tongket/report"
	"tongket/report/ledger"
)

// Scales are the words for powers of ten.
type Scales struct {
	Trillion, Billion, Million, Thousand report.Plural // 10¹², 10⁹, 10⁶, 10³

	Largest int                      // that prose uses: what is more is so many of it
	Of      func(noun string) string // a noun behind one of them
}

// powers are the powers of ten that have words, largest first.
var powers = []int{12, 9, 6, 3}

// word is the word for a power of ten; empty if there is none.
func (s *Scales) word(scale int) report.Plural {
	switch scale {
	case 12:
		return s.Trillion
	case 9:
		return s.Billion
	case 6:
		return s.Million
	case 3:
		return s.Thousand
	}
	return report.Plural{}
}

// ScaleWord is what follows many in units of a power of ten, with the space before it.
func (l *Language) ScaleWord(scale int) string { return l.scaleWord(scale, report.Whole(many)) }

// many is any number that takes the form for many.
const many = 100

func (l *Language) scaleWord(scale int, n report.Decimal) string {
	word := l.form(l.Scales.word(scale), n)
	if word == "" {
		return ""
	}
	return noBreak + glue(word)
}

// currency reports whether f is an amount of money.
func currency(f ledger.Figure) bool {
	return f.Query.Indicator.Unit.Kind == report.Money && f.Query.Yardstick() == report.InUnits
}

// Scale is the power of ten in units of which prose writes f: that of the word in its
// document, 9 of 20 tỷ; of money in full that which leaves the fewest digits. It is 0
// of a number in full.
func (l *Language) Scale(f ledger.Figure) int { return min(scale(f), l.Scales.Largest) }

func scale(f ledger.Figure) int {
	if f.Query.Yardstick() != report.InUnits || f.Amount.IsWords() {
		return 0
	}
	if s := f.Query.Indicator.ShownIn; s > 0 && Shows(f, s) {
		return s
	}
	if slices.Contains(powers, f.Amount.Scale) {
		return f.Amount.Scale
	}
	if f.Amount.Scale != 0 || !currency(f) {
		return 0
	}
	for _, s := range powers[:3] { // money in thousands is written in full
		if fits(f, s, 2) && in(f, f.Amount.Number, s).Abs().Rat().Cmp(report.Whole(1).Rat()) >= 0 {
			return s
		}
	}
	return 0
}

// CommonScale is the power of ten in units of which all of some figures of one unit
// can be written, so that it need be said only once.
func CommonScale(figures []ledger.Figure) (common int, ok bool) {
	for _, f := range figures {
		common = max(common, scale(f))
	}
	for _, f := range figures {
		if f.Known() && !f.Amount.IsWords() && !fits(f, common, 3) {
			return 0, false
		}
	}
	return common, true
}

// fits reports whether f has few decimals in units of a power of ten, or no more than
// in its document.
func fits(f ledger.Figure, scale, decimals int) bool {
	own := in(f, f.Amount.Number, f.Amount.Scale).Places()
	return in(f, f.Amount.Number, scale).Places() <= max(decimals, own)
}

// Shows reports whether f, which counts units, can be written in units of a power of ten
// with the digits that it has: with few decimals or as many as in its document, and with
// none that nobody published.
func Shows(f ledger.Figure, scale int) bool {
	whole := in(f, f.Amount.Number, scale).Exp <= 0
	if f.Amount.To != nil {
		whole = whole && in(f, *f.Amount.To, scale).Exp <= 0
	}
	return f.Amount.IsWords() || f.Amount.Number.Sign() == 0 || whole && fits(f, scale, 3)
}

// ShownIn are the powers of ten in units of which figures can be printed, the largest
// first.
func ShownIn() []int { return slices.Clone(powers) }

// in is n, a number of f, in units of a power of ten. The zeros at the end of money
// that is written in full are not precision.
func in(f ledger.Figure, n report.Decimal, scale int) report.Decimal {
	if scale == 0 {
		return n
	}
	for f.Amount.Scale == 0 && n.Coef != 0 && n.Coef%10 == 0 && n.Exp < scale {
		n = report.Decimal{Coef: n.Coef / 10, Exp: n.Exp + 1}
	}
	if f.Amount.Scale == 0 && n.Coef == 0 {
		return report.Decimal{}
	}
	n.Exp -= scale
	return n
}

// Unit names what numbers in units of a power of ten are numbers of: tỷ đồng, VND
// billion, thousand people, %.
func (l *Language) Unit(u *report.Unit, scale int) string {
	name, word, per := u.Name[l.Tag].Other, l.ScaleWord(scale), l.per(u)
	switch {
	case word == "":
		return name + per
	case l.Numbers.MoneyFirst && u.Kind == report.Money:
		return name + word + per
	case name == "":
		return word[len(noBreak):] + per
	}
	return word[len(noBreak):] + noBreak + l.Scales.Of(name) + per
}
