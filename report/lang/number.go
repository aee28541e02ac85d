package lang

import (
	"strconv"
	"strings"

	"tongket/report"
)

const (
	noBreak = "\u00a0"
	minus   = "\u2212"
)

// separators are the marks between groups of three digits and before decimals.
func separators(l report.Lang) (group, decimal string) {
	if l == report.Vietnamese {
		return ".", ","
	}
	return ",", "."
}

// Number writes d in l with the precision that it has: 2.711 or 2,711; −5,3 or
// −5.3.
func Number(l report.Lang, d report.Decimal) string {
	whole, decimals := digits(l, d.Abs())
	if d.Sign() < 0 {
		whole = minus + whole
	}
	return whole + decimals
}

// digits writes d, which is not negative, in two pieces: the integer part, and
// the decimal mark with what follows.
func digits(l report.Lang, d report.Decimal) (whole, decimals string) {
	group, mark := separators(l)
	whole, frac, _ := strings.Cut(d.String(), ".")
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + group + whole[i:]
	}
	if frac != "" {
		decimals = mark + frac
	}
	return whole, decimals
}

var qualifiers = map[report.Qualifier]map[report.Lang]string{
	report.Nearly:   {report.Vietnamese: "gần", report.English: "nearly"},
	report.MoreThan: {report.Vietnamese: "hơn", report.English: "more than"},
	report.Over:     {report.Vietnamese: "trên", report.English: "more than"},
	report.LessThan: {report.Vietnamese: "dưới", report.English: "less than"},
	report.AtLeast:  {report.Vietnamese: "ít nhất", report.English: "at least"},
	report.AtMost:   {report.Vietnamese: "không quá", report.English: "at most"},
	report.About:    {report.Vietnamese: "khoảng", report.English: "about"},
}

// Written is a figure written out in one language, in the pieces that a table
// aligns and a tile sets in different sizes.
type Written struct {
	Qualifier string // "gần", "nearly"
	Sign      string // stands for the qualifier in tables and charts, where the notes explain it: "≈"
	Before    string // a currency: "VND"
	Whole     string // the integer part with its sign, a range, or words
	Decimals  string // ",3"
	After     string // "%" or the unit, with the space before it
	Mark      string // † or ‡
}

// String is the figure as prose prints it. A line may end within a unit of
// several words, but not between the number and its unit.
func (w Written) String() string {
	var b strings.Builder
	for _, s := range []string{w.Qualifier, w.Before} {
		if s != "" {
			b.WriteString(glue(s) + noBreak)
		}
	}
	b.WriteString(w.Digits() + w.After + w.Mark)
	return b.String()
}

// Digits is the number alone.
func (w Written) Digits() string { return w.Whole + w.Decimals }

// Short is the figure as charts and the annex print it: a sign for "about".
func (w Written) Short() string {
	if w.Sign != "" {
		w.Qualifier = w.Sign
	}
	return w.String()
}

func glue(s string) string { return strings.ReplaceAll(s, " ", noBreak) }

// Write writes figure f in l. A figure that is not stated has no digits to
// write; the caller says so in words.
func Write(l report.Lang, f report.Figure, form report.Form) Written {
	if form == report.Words {
		if s, ok := spelled(l, f); ok {
			return Written{Whole: s, After: unit(l, f), Mark: f.Status.Mark()}
		}
	}
	scale := Scale(f)
	w := WriteIn(l, f, form, scale)
	if f.Amount.IsWords() {
		return w
	}
	w.After = ScaleWord(l, scale)
	switch {
	case form == report.Number:
	case l == report.English && currency(f):
		w.Before = f.Query.Indicator.Unit.Name[l].Other
	default:
		w.After += unit(l, f)
	}
	return w
}

// WriteIn writes the number of f in units of a power of ten, which stands elsewhere
// together with the unit: in the head of a table, or beside a chart.
func WriteIn(l report.Lang, f report.Figure, form report.Form, scale int) Written {
	a := f.Amount
	if a.IsWords() {
		return Written{Whole: glue(a.Words.String(l)), Mark: f.Status.Mark()}
	}
	w := Written{Qualifier: qualifiers[a.Qualifier][l], Mark: f.Status.Mark()}
	if f.Status == report.Assumed {
		w.Qualifier, w.Sign = qualifiers[report.About][l], "≈"
	}
	if f.High != nil {
		w.Whole, w.Qualifier, w.Sign = between(l, f, form, scale), "", ""
		return w
	}
	w.Whole, w.Decimals = digits(l, in(f, a.Number, scale).Abs())
	w.Whole = sign(f, form) + w.Whole
	return w
}

var to = map[report.Lang]string{report.Vietnamese: "đến", report.English: "to"}

// between writes a range: 1,066–1,067; of changes −5.6 to −5.1, or without the
// sign 5.1–5.6.
func between(l report.Lang, f report.Figure, form report.Form, scale int) string {
	low, high := in(f, f.Amount.Number, scale), in(f, *f.High, scale)
	if !f.Query.Aspect.Relative() {
		return Number(l, low) + "–" + Number(l, high)
	}
	if form == report.Bare && low.Sign() == high.Sign() {
		if low.Sign() < 0 {
			low, high = high, low
		}
		return Number(l, low.Abs()) + "–" + Number(l, high.Abs())
	}
	one, other := f, f
	other.Amount.Number = high
	return sign(one, report.Full) + Number(l, low.Abs()) + noBreak + to[l] + noBreak + sign(other, report.Full) + Number(l, high.Abs())
}

// sign is the sign of a change, which a verb in prose may carry instead.
func sign(f report.Figure, form report.Form) string {
	switch {
	case f.Query.Aspect.Relative() && form != report.Full:
		return ""
	case f.Amount.Number.Sign() < 0:
		return minus
	case f.Query.Aspect.Relative() && f.Amount.Number.Sign() > 0:
		return "+"
	}
	return ""
}

// points are never written as %: a rate that falls from 90 % to 80 % falls by
// 10 points, and by 11 %.
var points = map[report.Lang]string{report.Vietnamese: "điểm phần trăm", report.English: "percentage points"}

// unit is what follows the digits.
func unit(l report.Lang, f report.Figure) string {
	u := f.Query.Indicator.Unit
	switch {
	case f.InPoints():
		return noBreak + points[l]
	case f.Query.Aspect.Relative() || u.Kind == report.Percent:
		return "%"
	}
	name := u.Name[l].Other
	if f.High == nil && f.Amount.Number == report.Whole(1) {
		name = u.Name[l].One
	}
	if name == "" {
		return ""
	}
	return noBreak + name
}

// small is the counts that prose spells out, from nought.
var small = map[report.Lang][]string{
	report.Vietnamese: {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"},
	report.English:    {"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"},
}

// spelled is an exact count up to ten in words.
func spelled(l report.Lang, f report.Figure) (string, bool) {
	n := f.Amount.Number
	if f.High != nil || n.Exp != 0 || f.Amount.Qualifier != report.Exactly || n.Coef < 0 || n.Coef >= int64(len(small[l])) {
		return "", false
	}
	return small[l][n.Coef], true
}

// Year writes a period.
func Year(p report.Period) string { return strconv.Itoa(int(p)) }
