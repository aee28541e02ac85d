package lang

import (
	"cmp"
	"fmt"
	"strings"
	"unicode/utf8"

	"tongket/report"
	"tongket/report/ledger"
)

// Written is a figure written out in one language, in the pieces that a table
// aligns and a tile sets in different sizes.
type Written struct {
	Qualifier string // "gần", "nearly"
	Sign      string // stands for the qualifier in tables and charts, where the notes explain it: "≈"
	Before    string // a currency: "VND"
	Whole     string // the integer part with its sign, a range up to the decimals of its end, or words
	Decimals  string // ",3"
	After     string // "%" or the unit, with the space before it
	Mark      string // † or ‡

	Ratio string // what charts and columns print for a fraction in words: 9/10
	Bound string // stands there for the qualifier that the words of a fraction have taken up
}

// String is the figure as prose prints it. A line may end within a long unit of several
// words, but not between the number and its unit.
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

// Short is the figure as charts and the annex print it: a sign for "about", and 9/10.
func (w Written) Short() string {
	if w.Ratio != "" {
		w.Qualifier, w.Whole = cmp.Or(w.Bound, w.Qualifier), w.Ratio
	}
	if w.Sign != "" {
		w.Qualifier = w.Sign
	}
	return w.String()
}

func glue(s string) string { return strings.ReplaceAll(s, " ", noBreak) }

// Write writes figure f. A figure that is not stated has no digits to write; the
// caller says so in words.
func (l *Language) Write(f ledger.Figure, form report.Form) Written {
	return l.WriteAt(f, form, l.Scale(f))
}

// WriteAt is Write in units of a power of ten.
func (l *Language) WriteAt(f ledger.Figure, form report.Form, scale int) Written {
	if f.Query.Yardstick() == report.InMembers {
		return l.among(f, form)
	}
	if form == report.Words {
		if s, ok := l.spelled(f); ok {
			return Written{Whole: s, After: l.unit(f, 0), Mark: f.Mark()}
		}
	}
	w := l.WriteIn(f, form, scale)
	if f.Amount.IsWords() {
		return w
	}
	if !f.Amount.Fraction.IsZero() {
		return l.inParts(w, f, form)
	}
	w.After = l.scaleWord(scale, l.last(f, scale))
	switch {
	case form == report.Number:
	case l.Numbers.MoneyFirst && currency(f):
		w.Before = f.Query.Indicator.Unit.Name[l.Tag].Other
		w.After += l.per(f.Query.Indicator.Unit)
		w = w.signFirst(l.sign(f, form))
	default:
		w.After += l.unit(f, scale)
	}
	return w
}

// WriteIn writes the number of f in units of a power of ten, which stands elsewhere
// together with the unit: in the head of a table, or beside a chart.
func (l *Language) WriteIn(f ledger.Figure, form report.Form, scale int) Written {
	a := f.Amount
	if a.IsWords() {
		return Written{Whole: glue(a.Words.String(l.Tag)), Mark: f.Mark()}
	}
	w := Written{Qualifier: cmp.Or(l.Falls.words(f, form), l.qualifier(f, form)), Mark: f.Mark()}
	if f.Status == ledger.Assumed && a.Qualifier == report.Exactly { // a bound says more than about
		w.Qualifier, w.Sign = l.Bounds[report.About], "≈"
	}
	if f.Amount.To != nil {
		w.Whole, w.Decimals = l.cut(l.between(f, form, scale))
		w.Sign = ""
		if a.Qualifier != report.About {
			w.Qualifier = "" // an assumed one has its ends
		}
		return w
	}
	if !a.Fraction.IsZero() {
		w.Whole = l.ratio(f, form)
		return w
	}
	w.Whole, w.Decimals = l.digits(in(f, a.Number, scale).Abs())
	w.Whole = l.sign(f, form) + w.Whole
	return w
}

// signFirst puts the sign of a number before its currency: −VND 20 billion.
func (w Written) signFirst(sign string) Written {
	if rest, ok := strings.CutPrefix(w.Whole, sign); ok && sign != "" && !strings.Contains(rest, noBreak) {
		w.Before, w.Whole = sign+w.Before, rest
	}
	return w
}

// qualifier is the word before the number of f that says on which side of it f lies. More
// than −5 might be more or less.
func (l *Language) qualifier(f ledger.Figure, form report.Form) string {
	if bare(f, form) {
		return l.Bounds[f.Amount.Qualifier.Turned()]
	}
	if f.Amount.Number.Sign() < 0 && !f.Query.Aspect.Relative() {
		switch f.Amount.Qualifier {
		case report.MoreThan, report.Over:
			return l.BelowZero.Above
		case report.LessThan:
			return l.BelowZero.Below
		}
	}
	return l.Bounds[f.Amount.Qualifier]
}

// bare reports whether f is a level below zero that is written without its sign, as its
// size, since the words before it say on which side it lies: a deficit of 5 billion.
func bare(f ledger.Figure, form report.Form) bool {
	a := f.Amount
	return form == report.Bare && !f.Query.Aspect.Relative() && a.Number.Sign() < 0 && (a.To == nil || a.To.Sign() <= 0)
}

// between writes a range: 1,066–1,067; of changes −5.6 to −5.1, or without the
// sign 5.1–5.6.
func (l *Language) between(f ledger.Figure, form report.Form, scale int) string {
	low, high := in(f, f.Amount.Number, scale), in(f, *f.Amount.To, scale)
	switch {
	case bare(f, form):
		return l.Number(high.Abs()) + "–" + l.Number(low.Abs())
	case !f.Query.Aspect.Relative() && low.Sign() < 0:
		return l.Number(low) + noBreak + l.Numbers.To + noBreak + l.Number(high)
	case !f.Query.Aspect.Relative():
		return l.Number(low) + "–" + l.Number(high)
	}
	if form == report.Bare && low.Sign() == high.Sign() {
		if low.Sign() < 0 {
			low, high = high, low
		}
		return l.Number(low.Abs()) + "–" + l.Number(high.Abs())
	}
	one, other := f, f
	other.Amount.Number = high
	return l.sign(one, report.Full) + l.Number(low.Abs()) + noBreak + l.Numbers.To + noBreak + l.sign(other, report.Full) + l.Number(high.Abs())
}

// cut is a range in two pieces: what comes before the decimal mark of its last number, and
// the rest.
func (l *Language) cut(written string) (whole, decimals string) {
	i := strings.LastIndex(written, l.Numbers.Decimal)
	if i < 0 || strings.Trim(written[i+len(l.Numbers.Decimal):], "0123456789") != "" {
		return written, ""
	}
	return written[:i], written[i:]
}

// sign is the sign of a change, which a verb in prose may carry instead.
func (l *Language) sign(f ledger.Figure, form report.Form) string {
	switch {
	case f.Query.Aspect.Relative() && form != report.Full, bare(f, form), l.Falls.words(f, form) != "":
		return ""
	case f.Amount.Number.Sign() < 0:
		return l.Numbers.Minus
	case f.Query.Aspect.Relative() && f.Amount.Number.Sign() > 0:
		return "+"
	}
	return ""
}

// last is the number of f that stands before its unit: the upper end of a range.
func (l *Language) last(f ledger.Figure, scale int) report.Decimal {
	if f.Amount.To != nil {
		return in(f, *f.Amount.To, scale)
	}
	return in(f, f.Amount.Number, scale)
}

// unit is what follows the digits, which are in units of a power of ten. Points are
// never written as %: a rate that falls from 90 % to 80 % falls by 10 points, and by
// 11 %.
func (l *Language) unit(f ledger.Figure, scale int) string {
	switch f.Query.Yardstick() {
	case report.InPoints:
		return noBreak + together(l.form(l.Numbers.Points, l.last(f, 0)))
	case report.InPercent:
		return l.Numbers.Percent
	case report.InHundredths, report.InMembers:
		return ""
	}
	u := f.Query.Indicator.Unit
	name := u.Name[l.Tag].Other
	if f.Amount.To == nil && scale == 0 {
		name = l.form(u.Name[l.Tag], f.Amount.Number)
	} else if scale > 0 && name != "" {
		name = l.Scales.Of(name)
	}
	if name == "" {
		return ""
	}
	return noBreak + together(name) + l.per(u)
}

// per is what stands behind the currency of a price: per m³; /m³.
func (l *Language) per(u *report.Unit) string {
	if u.Per == nil {
		return ""
	}
	return glue(fmt.Sprintf(l.Numbers.Per, u.Per.Name[l.Tag].One))
}

// shortUnit is how many letters of a unit stay with their number, whatever they break into.
const shortUnit = 18

// together is a unit whose words stay on one line: all of a short one, or what comes before
// its first comma, semicolon or bracket, if that is short.
func together(unit string) string {
	first := unit
	if i := strings.IndexAny(unit, ",;("); i >= 0 {
		first = strings.TrimRight(unit[:i], " ")
	}
	if utf8.RuneCountInString(first) > shortUnit {
		return unit
	}
	return glue(first) + unit[len(first):]
}
