package lang

import (
	"strings"
	"testing"

	"tongket/report"
	"tongket/report/ledger"
)

const (
	vi = "vi"
	en = "en"
)

func decimal(t *testing.T, s string) report.Decimal {
	t.Helper()
	d, err := report.ParseDecimal(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestNumber(t *testing.T) {
	for _, tt := range []struct{ in, vi, en string }{
		{"574", "574", "574"},
		{"2711", "2.711", "2,711"},
		{"1234567", "1.234.567", "1,234,567"},
		{"97.92", "97,92", "97.92"},
		{"-5.3", "−5,3", "−5.3"},
		{"92.0", "92,0", "92.0"},
		{"0.053", "0,053", "0.053"},
	} {
		if got := Of(vi).Number(decimal(t, tt.in)) + " " + Of(en).Number(decimal(t, tt.in)); got != tt.vi+" "+tt.en {
			t.Errorf("%s: got %s, want %s %s", tt.in, got, tt.vi, tt.en)
		}
	}
}

func TestWrite(t *testing.T) {
	cases := &report.Unit{Kind: report.Count, Name: map[report.Lang]report.Plural{vi: {One: "vụ", Other: "vụ"}, en: {One: "case", Other: "cases"}}}
	dong := &report.Unit{Kind: report.Money, Name: map[report.Lang]report.Plural{vi: {One: "đồng", Other: "đồng"}, en: {One: "VND", Other: "VND"}}}
	rate := &report.Unit{Kind: report.Percent}
	high, fifty5, low := report.Whole(1067), report.Whole(55), report.Whole(-3)
	most := decimal(t, "11763.37e9")
	words := report.Text{vi: {Spans: []report.Span{{Words: "hàng trăm"}}}, en: {Spans: []report.Span{{Words: "hundreds"}}}}
	type amount = report.Amount
	for _, tt := range []struct {
		name   string
		unit   *report.Unit
		aspect report.Aspect
		status ledger.Status
		amount report.Amount
		form   report.Form
		vi, en string
	}{
		{"count", cases, report.Level, ledger.Published, amount{Number: report.Whole(574)}, report.Full, "574 vụ", "574 cases"},
		{"one", cases, report.Level, ledger.Published, amount{Number: report.Whole(1)}, report.Full, "1 vụ", "1 case"},
		{"number", cases, report.Level, ledger.Published, amount{Number: report.Whole(2711)}, report.Number, "2.711", "2,711"},
		{"derived", cases, report.Level, ledger.Derived, amount{Number: report.Whole(606)}, report.Full, "606 vụ†", "606 cases†"},
		{"range", cases, report.Level, ledger.Derived, amount{Number: report.Whole(1066), To: &high}, report.Full, "1.066–1.067 vụ†", "1,066–1,067 cases†"},
		{"assumed", cases, report.Level, ledger.Assumed, amount{Number: report.Whole(894)}, report.Full, "khoảng 894 vụ‡", "about 894 cases‡"},
		{"assumed bound", cases, report.Level, ledger.Assumed, amount{Number: report.Whole(894), Qualifier: report.LessThan}, report.Full, "dưới 894 vụ‡", "less than 894 cases‡"},
		{"nearly", rate, report.Level, ledger.Published, amount{Number: report.Whole(90), Qualifier: report.Nearly}, report.Full, "gần 90%", "nearly 90%"},
		{"over", rate, report.Level, ledger.Published, amount{Number: report.Whole(92), Qualifier: report.Over}, report.Full, "trên 92%", "more than 92%"},
		{"change", cases, report.Change, ledger.Published, amount{Number: decimal(t, "-5.3")}, report.Full, "−5,3%", "−5.3%"},
		{"rise", cases, report.Change, ledger.Published, amount{Number: decimal(t, "5.3")}, report.Full, "+5,3%", "+5.3%"},
		{"bare", cases, report.Change, ledger.Published, amount{Number: decimal(t, "-5.3")}, report.Bare, "5,3%", "5.3%"},
		{"money", dong, report.Level, ledger.Published, amount{Number: decimal(t, "20e9"), Qualifier: report.MoreThan, Scale: 9}, report.Full, "hơn 20 tỷ đồng", "more than VND 20 billion"},
		{"small money", dong, report.Level, ledger.Published, amount{Number: report.Whole(500)}, report.Full, "500 đồng", "VND 500"},
		{"money as printed", dong, report.Level, ledger.Published, amount{Number: decimal(t, "1200e9"), Scale: 9}, report.Full, "1.200 tỷ đồng", "VND 1,200 billion"},
		{"money as printed, with decimals", dong, report.Level, ledger.Published, amount{Number: decimal(t, "11734.5e9"), Scale: 9}, report.Full, "11.734,5 tỷ đồng", "VND 11,734.5 billion"},
		{"money in full", dong, report.Level, ledger.Published, amount{Number: decimal(t, "20000000000")}, report.Full, "20 tỷ đồng", "VND 20 billion"},
		{"money in full, with few digits", dong, report.Level, ledger.Published, amount{Number: decimal(t, "11734500000000")}, report.Full, "11.734,5 tỷ đồng", "VND 11,734.5 billion"},
		{"money in full, with many digits", dong, report.Level, ledger.Published, amount{Number: decimal(t, "1234567")}, report.Full, "1.234.567 đồng", "VND 1,234,567"},
		{"trillion", dong, report.Level, ledger.Published, amount{Number: decimal(t, "1500000000000")}, report.Full, "1,5 nghìn tỷ đồng", "VND 1.5 trillion"},
		{"money derived", dong, report.Level, ledger.Derived, amount{Number: decimal(t, "11752.07e9"), Scale: 9, To: &most}, report.Full, "11.752,07–11.763,37 tỷ đồng†", "VND 11,752.07–11,763.37 billion†"},
		{"money without its unit", dong, report.Level, ledger.Published, amount{Number: decimal(t, "20e9"), Scale: 9}, report.Number, "20 tỷ", "20 billion"},
		{"people", cases, report.Level, ledger.Published, amount{Number: decimal(t, "99.46e6"), Scale: 6}, report.Full, "99,46 triệu vụ", "99.46 million cases"},
		{"people without their unit", cases, report.Level, ledger.Published, amount{Number: decimal(t, "10.4e3"), Scale: 3}, report.Number, "10,4 nghìn", "10.4 thousand"},
		{"rounded to tens", cases, report.Level, ledger.Published, amount{Number: decimal(t, "57e1"), Scale: 1}, report.Full, "570 vụ", "570 cases"},
		{"spelled", cases, report.Level, ledger.Published, amount{Number: report.Whole(3)}, report.Words, "ba vụ", "three cases"},
		{"too many to spell", cases, report.Level, ledger.Published, amount{Number: report.Whole(33)}, report.Words, "33 vụ", "33 cases"},
		{"fewer", cases, report.Difference, ledger.Published, amount{Number: report.Whole(-17)}, report.Full, "−17 vụ", "−17 cases"},
		{"fewer, without the sign", cases, report.Difference, ledger.Published, amount{Number: report.Whole(-17)}, report.Bare, "17 vụ", "17 cases"},
		{"more money", dong, report.Difference, ledger.Published, amount{Number: decimal(t, "3e9"), Qualifier: report.MoreThan, Scale: 9}, report.Full, "hơn +3 tỷ đồng", "more than +VND 3 billion"},
		{"more money, without the sign", dong, report.Difference, ledger.Published, amount{Number: decimal(t, "3e9"), Qualifier: report.MoreThan, Scale: 9}, report.Bare, "hơn 3 tỷ đồng", "more than VND 3 billion"},
		{"less money", dong, report.Difference, ledger.Published, amount{Number: decimal(t, "-1e9"), Qualifier: report.MoreThan, Scale: 9}, report.Full, "giảm hơn 1 tỷ đồng", "down more than VND 1 billion"},
		{"less money, without the sign", dong, report.Difference, ledger.Published, amount{Number: decimal(t, "-1e9"), Qualifier: report.MoreThan, Scale: 9}, report.Bare, "hơn 1 tỷ đồng", "more than VND 1 billion"},
		{"a small fall", cases, report.Change, ledger.Derived, amount{Number: decimal(t, "-5"), Qualifier: report.LessThan}, report.Full, "giảm dưới 5%†", "down less than 5%†"},
		{"an assumed fall", cases, report.Change, ledger.Assumed, amount{Number: decimal(t, "-5")}, report.Full, "khoảng −5%‡", "about −5%‡"},
		{"missed", cases, report.Margin, ledger.Derived, amount{Number: decimal(t, "-5"), Qualifier: report.AtLeast}, report.Full, "kém ít nhất 5%†", "below by at least 5%†"},
		{"a deficit", dong, report.Level, ledger.Published, amount{Number: decimal(t, "-5e9"), Scale: 9}, report.Full, "−5 tỷ đồng", "−VND 5 billion"},
		{"a deficit, without the sign", dong, report.Level, ledger.Published, amount{Number: decimal(t, "-5e9"), Scale: 9}, report.Bare, "5 tỷ đồng", "VND 5 billion"},
		{"a deficit of more", dong, report.Level, ledger.Published, amount{Number: decimal(t, "-5e9"), Qualifier: report.LessThan, Scale: 9}, report.Bare, "trên 5 tỷ đồng", "more than VND 5 billion"},
		{"a deficit of less", dong, report.Level, ledger.Published, amount{Number: decimal(t, "-5e9"), Qualifier: report.MoreThan, Scale: 9}, report.Bare, "dưới 5 tỷ đồng", "less than VND 5 billion"},
		{"a deficit of a range", cases, report.Level, ledger.Derived, amount{Number: report.Whole(-9), To: &low}, report.Bare, "3–9 vụ†", "3–9 cases†"},
		{"a surplus, without a sign", dong, report.Level, ledger.Published, amount{Number: decimal(t, "5e9"), Scale: 9}, report.Bare, "5 tỷ đồng", "VND 5 billion"},
		{"on both sides, without the sign", cases, report.Level, ledger.Derived, amount{Number: report.Whole(-1), To: &high}, report.Bare, "−1 đến 1.067 vụ†", "−1 to 1,067 cases†"},
		{"colder than", cases, report.Level, ledger.Published, amount{Number: report.Whole(-10), Qualifier: report.LessThan}, report.Full, "dưới −10 vụ", "below −10 cases"},
		{"on both sides of zero", cases, report.Level, ledger.Derived, amount{Number: report.Whole(-1), To: &high}, report.Full, "−1 đến 1.067 vụ†", "−1 to 1,067 cases†"},
		{"a range", rate, report.Level, ledger.Published, amount{Number: report.Whole(50), To: &fifty5}, report.Full, "50–55%", "50–55%"},
		{"about a range", rate, report.Target, ledger.Published, amount{Number: report.Whole(50), To: &fifty5, Qualifier: report.About}, report.Full, "khoảng 50–55%", "about 50–55%"},
		{"a third", rate, report.Level, ledger.Published, report.InFractions(report.Fraction{Of: 1, In: 3}), report.Full, "một phần ba", "one third"},
		{"nearly all", rate, report.Level, ledger.Published, report.InFractions(report.Fraction{Of: 9, In: 10}), report.Full, "chín phần mười", "9 in 10"},
		{"three quarters", rate, report.Target, ledger.Published, report.InFractions(report.Fraction{Of: 3, In: 4}), report.Full, "ba phần tư", "three quarters"},
		{"of many", rate, report.Level, ledger.Published, report.InFractions(report.Fraction{Of: 13, In: 20}), report.Full, "13/20", "13 in 20"},
		{"in a column", rate, report.Level, ledger.Published, report.InFractions(report.Fraction{Of: 9, In: 10}), report.Number, "9/10", "9/10"},
		{"a fall by a third", cases, report.Change, ledger.Published, report.InFractions(report.Fraction{Of: -1, In: 3}), report.Full, "−1/3", "−1/3"},
		{"fell by a third", cases, report.Change, ledger.Published, report.InFractions(report.Fraction{Of: -1, In: 3}), report.Bare, "một phần ba", "one third"},
		{"words", cases, report.Level, ledger.Published, amount{Words: words}, report.Full, "hàng trăm", "hundreds"},
	} {
		f := ledger.Figure{
			Query:  report.Query{Indicator: &report.Indicator{Unit: tt.unit}, Aspect: tt.aspect},
			Status: tt.status, Amount: tt.amount,
		}
		for l, want := range map[report.Lang]string{vi: tt.vi, en: tt.en} {
			got := Of(l).Write(f, tt.form).String()
			if strings.Contains(got, " ") {
				t.Errorf("%s: %q can be broken", tt.name, got)
			}
			if got = strings.ReplaceAll(got, "\u00a0", " "); got != want {
				t.Errorf("%s: got %q, want %q", tt.name, got, want)
			}
		}
	}
}

func TestClean(t *testing.T) {
	for in, want := range map[string]string{
		"Ca\u0302\u0300n Tho\u031b": "Cần Thơ",
		"clear\u2011up\u2003rate":   "clear-up rate",
	} {
		if got := Clean(in); got != want {
			t.Errorf("Clean(%q) = %q, want %q", in, got, want)
		}
	}
}
