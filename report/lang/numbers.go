package lang

import (
	"strings"

	"tongket/report"
	"tongket/report/ledger"
)

const noBreak = "\u00a0"

// Numbers is how numbers are written.
type Numbers struct {
	Group   string // between groups of three digits
	Decimal string // before the decimals
	Minus   string
	Percent string // with the space before it, if any
	Points  report.Plural
	Rank    string // before the place of a member: no. 2
	Among   string // before how many members there are: of 9
	To      string // between the ends of a range that have signs; others have a dash
	// Small is the counts that prose spells out, from nought. One that has to agree
	// with what is counted is empty and printed in digits.
	Small      []string `empty:"ok"`
	Per        string   // behind a currency, of a price: per %s
	MoneyFirst bool     // a currency stands before its number: VND 20 billion
}

// Number writes d with the precision that it has: 2.711 or 2,711; −5,3 or −5.3.
func (l *Language) Number(d report.Decimal) string {
	whole, decimals := l.digits(d.Abs())
	if d.Sign() < 0 {
		whole = l.Numbers.Minus + whole
	}
	return whole + decimals
}

// digits writes d, which is not negative, in two pieces: the integer part, and
// the decimal mark with what follows.
func (l *Language) digits(d report.Decimal) (whole, decimals string) {
	whole, frac, _ := strings.Cut(d.String(), ".")
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + l.Numbers.Group + whole[i:]
	}
	if frac != "" {
		decimals = l.Numbers.Decimal + frac
	}
	return whole, decimals
}

// spelled is an exact count up to ten in words.
func (l *Language) spelled(f ledger.Figure) (string, bool) {
	n, small := f.Amount.Number, l.Numbers.Small
	if f.Amount.To != nil || n.Exp != 0 || f.Amount.Qualifier != report.Exactly || n.Coef < 0 || n.Coef >= int64(len(small)) {
		return "", false
	}
	return small[n.Coef], small[n.Coef] != ""
}
