package lang

import (
	"testing"

	"tongket/report"
	"tongket/report/ledger"
)

// What is shown in a unit of the office's choice has the digits that were published: none
// is lost, and none is made up.
func TestShownIn(t *testing.T) {
	money := &report.Unit{ID: "vnd", Kind: report.Money, Name: map[report.Lang]report.Plural{"vi": {One: "đồng", Other: "đồng"}, "en": {One: "VND", Other: "VND"}}}
	water := &report.Unit{ID: "m3", Kind: report.Measure, Name: map[report.Lang]report.Plural{"vi": {One: "m³", Other: "m³"}, "en": {One: "m³", Other: "m³"}}}
	for _, tt := range []struct {
		unit   *report.Unit
		coef   int64
		exp    int
		scale  int // in its document
		shown  int
		vi, en string // empty: it cannot be shown so, and is printed as it was
	}{
		{money, 1234567890, 0, 0, 9, "", ""},
		{money, 1234500000, 0, 0, 6, "1.234,5 triệu đồng", "VND 1,234.5 million"},
		{money, 96250, 6, 9, 9, "96,250 tỷ đồng", "VND 96.250 billion"},
		{money, 9625, 7, 9, 12, "", ""},
		{water, 36100, 3, 3, 6, "36,100 triệu m³", "36.100 million m³"},
		{water, 118200, 0, 0, 3, "118,2 nghìn m³", "118.2 thousand m³"},
		{water, 156, 4, 6, 3, "", ""},
		{water, 0, 0, 0, 9, "0 tỷ m³", "0 billion m³"},
	} {
		f := ledger.Figure{
			Query:  report.Query{Indicator: &report.Indicator{Unit: tt.unit, ShownIn: tt.shown}, Period: report.Year(2024)},
			Status: ledger.Published, Amount: report.Amount{Number: report.Decimal{Coef: tt.coef, Exp: tt.exp}, Scale: tt.scale},
		}
		vi, en := Plain(Of("vi").Write(f, report.Full).String()), Plain(Of("en").Write(f, report.Full).String())
		if Shows(f, tt.shown) && (vi != tt.vi || en != tt.en) || !Shows(f, tt.shown) && tt.vi != "" {
			t.Errorf("%de%d in 10^%d: %t, %q, %q", tt.coef, tt.exp, tt.shown, Shows(f, tt.shown), vi, en)
		}
	}
}
