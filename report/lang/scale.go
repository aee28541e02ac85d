package lang

import "tongket/report"

// scales are the words for powers of ten, largest first.
var scales = []struct {
	exp  int
	name map[report.Lang]string
}{
	{12, map[report.Lang]string{report.Vietnamese: "nghìn" + noBreak + "tỷ", report.English: "trillion"}},
	{9, map[report.Lang]string{report.Vietnamese: "tỷ", report.English: "billion"}},
	{6, map[report.Lang]string{report.Vietnamese: "triệu", report.English: "million"}},
	{3, map[report.Lang]string{report.Vietnamese: "nghìn", report.English: "thousand"}},
}

// ScaleWord is what follows a number in units of a power of ten, with the space
// before it.
func ScaleWord(l report.Lang, scale int) string {
	for _, s := range scales {
		if s.exp == scale {
			return noBreak + s.name[l]
		}
	}
	return ""
}

// currency reports whether f is an amount of money.
func currency(f report.Figure) bool {
	return f.Query.Indicator.Unit.Kind == report.Money && !f.Query.Aspect.Relative()
}

// Scale is the power of ten in units of which prose writes f: that of the word in its
// document, 9 of 20 tỷ; of money in full that which leaves the fewest digits. It is 0
// of a number in full.
func Scale(f report.Figure) int {
	if f.Query.Aspect.Relative() || f.Amount.IsWords() {
		return 0
	}
	if ScaleWord(report.English, f.Amount.Scale) != "" {
		return f.Amount.Scale
	}
	if f.Amount.Scale != 0 || !currency(f) {
		return 0
	}
	for _, s := range scales[:3] { // money in thousands is written in full
		if fits(f, s.exp, 2) && in(f, f.Amount.Number, s.exp).Abs().Rat().Cmp(report.Whole(1).Rat()) >= 0 {
			return s.exp
		}
	}
	return 0
}

// CommonScale is the power of ten in units of which all of some figures of one unit
// can be written, so that it need be said only once.
func CommonScale(figures []report.Figure) (scale int, ok bool) {
	for _, f := range figures {
		scale = max(scale, Scale(f))
	}
	for _, f := range figures {
		if f.Known() && !f.Amount.IsWords() && !fits(f, scale, 3) {
			return 0, false
		}
	}
	return scale, true
}

// fits reports whether f has few decimals in units of a power of ten, or no more than
// in its document.
func fits(f report.Figure, scale, decimals int) bool {
	own := in(f, f.Amount.Number, f.Amount.Scale).Places()
	return in(f, f.Amount.Number, scale).Places() <= max(decimals, own)
}

// in is n, a number of f, in units of a power of ten. The zeros at the end of money
// that is written in full are not precision.
func in(f report.Figure, n report.Decimal, scale int) report.Decimal {
	if scale == 0 {
		return n
	}
	for f.Amount.Scale == 0 && n.Coef != 0 && n.Coef%10 == 0 && n.Exp < scale {
		n = report.Decimal{Coef: n.Coef / 10, Exp: n.Exp + 1}
	}
	n.Exp -= scale
	return n
}

// Unit names what numbers in units of a power of ten are numbers of: tỷ đồng, VND
// billion, thousand people, %.
func Unit(l report.Lang, u *report.Unit, scale int) string {
	name, word := u.Name[l].Other, ScaleWord(l, scale)
	switch {
	case word == "":
		return name
	case l == report.English && u.Kind == report.Money:
		return name + word
	case name == "":
		return word[len(noBreak):]
	}
	return word[len(noBreak):] + noBreak + name
}
