package load

import (
	"strings"
	"testing"

	"tongket/report"
)

func TestParseAmount(t *testing.T) {
	for _, tt := range []struct {
		in        string
		qualifier report.Qualifier
		number    string
		unit      string
	}{
		{"574", report.Exactly, "574", ""},
		{"0", report.Exactly, "0", ""},
		{"0.125", report.Exactly, "0.125", ""},
		{"92.0%", report.Exactly, "92.0", "%"},
		{"97.92 %", report.Exactly, "97.92", "%"},
		{"-5.3%", report.Exactly, "-5.3", "%"},
		{"more than 92%", report.MoreThan, "92", "%"},
		{"over 92%", report.Over, "92", "%"},
		{"nearly 6000", report.Nearly, "6000", ""},
		{"less than 3", report.LessThan, "3", ""},
		{"at least 3 trees", report.AtLeast, "3", "trees"},
		{"at most 3trees", report.AtMost, "3", "trees"},
		{"about 250 t", report.About, "250", "t"},
		{"20e9 VND", report.Exactly, "20000000000", "VND"},
		{"more than 20e9 vnd", report.MoreThan, "20000000000", "vnd"},
		{"2.711e9", report.Exactly, "2711000000", ""},
		{"2.711e0", report.Exactly, "2.711", ""},
		{"1e-9", report.Exactly, "0.000000001", ""},
		{"nearly 2.5e-6 g", report.Nearly, "0.0000025", "g"},
		{"574e-2%", report.Exactly, "5.74", "%"},
		{"1..2e-6", report.Exactly, "0.000001", ""},
		{"below -10 °C", report.LessThan, "-10", "°C"},
		{"above -1.5", report.Over, "-1.5", ""},
		{"1234.567", report.Exactly, "1234.567", ""},
		{"more than 1/3", report.MoreThan, "33", ""},
		{"9/10", report.Exactly, "90", ""},
		{"9⁄10", report.Exactly, "90", ""},
		{"1/800", report.Exactly, "0.1", ""},
	} {
		got, err := parseAmount(tt.in, false)
		if err != nil {
			t.Errorf("%q: %s", tt.in, err.what)
			continue
		}
		if got.qualifier != tt.qualifier || got.number.String() != tt.number || got.unit.text != tt.unit {
			t.Errorf("%q: got %+v", tt.in, got)
		}
	}
}

// Each is refused with a hint that begins as given.
func TestParseAmountRefuses(t *testing.T) {
	for _, tt := range []struct {
		in   string
		at   int
		hint string
	}{
		{"2.711", 0, "type 2711, or 2.711e0"},
		{"2,711", 0, "type 2711, or 2.711e0"},
		{"-2,711", 0, "type -2711, or -2.711e0"},
		{"32,2", 0, "type 32.2"},
		{"-32,2%", 0, "type -32.2"},
		{"1.000.000", 0, "type 1000000"},
		{"1,000,000", 0, "type 1000000"},
		{"1.234,5", 0, "type 1234.5"},
		{"1,234.5", 0, "type 1234.5"},
		{"1_000", 0, "type 1000"},
		{"1 000", 0, "type 1000"},
		{"1\u00a0000 trees", 0, "type 1000"},
		{"1'000", 0, "type 1000"},
		{"−5", 0, "type -5"},
		{"–5,3%", 0, "type -5.3"},
		{"+5", 0, "type 5"},
		{"007", 0, "type 7"},
		{"06.5", 0, "type 6.5"},
		{"5.", 0, "type a number"},
		{".5", 0, "type a number"},
		{"1e99", 0, "numbers have"},
		{"99999999999999999999", 0, "numbers have"},
		{"1e-10", 0, "type at most 9"},
		{"1.5e-9", 0, "type at most 9"},
		{"9/10%", 0, "type 9/10 for the part of all, or 0.9%"},
		{"1/2%", 0, "type 1/2 for the part of all, or 0.5%"},
		{"9/10/2022", 0, "a fraction is typed 9/10"},
		{"09/10", 0, "type 9/10; a day is no figure"},
		{"nearly 9/010", 7, "type 9/10; a day"},
		{"+1/3", 0, "type 1/3"},
		{"−1/3", 0, "type -1/3"},
		{"10/10", 0, "a fraction is a part of all: type it in percent, 100%"},
		{"3/2", 0, "a fraction is a part of all: type it in percent, 150%"},
		{"0/3", 0, "type 0%"},
		{"3/0", 0, "a fraction counts in 1000"},
		{"1/99999999999999999999", 0, "a fraction counts in 1000"},
		{"1 1/2", 0, "type it in percent: 150%"},
		{"1/4..1/3", 0, "type its ends in percent"},
		{"9 in 10", 0, "type 9/10"},
		{"gần một phần ba", 0, "type 1/3"},
		{"neuf sur dix", 0, "type 9/10"},
		{"½", 0, "type 1/2"},
		{"20 tỷ", 3, "type 20e9"},
		{"20 billion VND", 3, "type 20e9"},
		{"3,5 triệu", 0, "type 3.5"},
		{"gần 6000", 0, "type nearly"},
		{"hơn 92%", 0, "type more than"},
		{"Trên 92%", 0, "type over"},
		{"dưới 3", 0, "type less than"},
		{"ít nhất 3", 0, "type at least"},
		{"nhiều nhất 3", 0, "type at most"},
		{"không quá 3", 0, "type at most"},
		{"không dưới 3", 0, "type at least"},
		{"khoảng 3", 0, "type about"},
		{"> 3", 0, "type more than"},
		{"~3", 0, "type about"},
		{"nearl 6000", 0, `did you mean "nearly"?`},
		{"below 10", 0, "type less than"},
		{"above 10", 0, "type over"},
		{"hundreds", 0, "a quantity given only in words"},
		{"", 0, "a quantity given only in words"},
	} {
		_, err := parseAmount(tt.in, false)
		if err == nil {
			t.Errorf("%q is taken", tt.in)
			continue
		}
		if err.at != tt.at || !strings.HasPrefix(err.hint.String(), tt.hint) {
			t.Errorf("%q: got %d: %s / %s", tt.in, err.at, err.what, err.hint)
		}
	}
}

// What a hint says to type is taken.
func FuzzAmount(f *testing.F) {
	for _, s := range []string{"574", "-5.3%", "2.711", "1.000.000", "gần 6000", "20 tỷ", "−5", "1 000,5", "06", "more than 20e9 vnd", "9/10", "1/2%", "09/10/2022"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got, err := parseAmount(s, false)
		if err == nil {
			if got.unit.at > len(s) {
				t.Errorf("%q: unit at %d", s, got.unit.at)
			}
			return
		}
		if err.at < 0 || err.at > len(s) || err.what == "" {
			t.Errorf("%q: %+v", s, err)
		}
		number, ok := strings.CutPrefix(err.hint.String(), "type ")
		if ok && strings.ContainsAny(number[:1], "-0123456789") {
			number, _, _ = strings.Cut(number, ",")
			if _, err := parseNumber(number); err != nil && err.hint.String() == "type "+number {
				t.Errorf("%q: the hint %q is refused again", s, number)
			}
		}
	})
}

// A range is typed with two points.
func TestParseRange(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"50..55%", "50–55 %"}, {"about 50..55%", "about 50–55 %"}, {"20..25e9 vnd", "20000000000–25000000000 vnd"}, {"20e9..25e9", "20000000000–25000000000 "},
		{"-5..-3", "-5–-3 "}, {"-1.5..2", "-1.5–2 "}, {"6.5..7.0%", "6.5–7.0 %"},
	} {
		got, err := parseAmount(tt.in, false)
		if err != nil {
			t.Errorf("%q: %s", tt.in, err.what)
			continue
		}
		words := got.number.String() + "–" + got.to.String() + " " + got.unit.text
		if q := got.qualifier.String(); q != "" {
			words = q + " " + words
		}
		if words != tt.want {
			t.Errorf("%q: %s, want %s", tt.in, words, tt.want)
		}
	}
	for _, tt := range []struct {
		in   string
		at   int
		what string
	}{
		{"50-55%", 2, "a range is typed with two points"}, {"50–55%", 2, "a range is typed with two points"}, {"50 - 55%", 3, "a range is typed with two points"},
		{"55..50%", 0, `"55..50": the lower end of a range comes first`}, {"-3..-5", 0, `"-3..-5": the lower end`}, {"nearly 50..55%", 7, "a range has no bound"},
		{"50..55,5%", 4, `"55,5": the decimal mark`}, {"2.711..3", 0, `"2.711" can be read in two ways`},
	} {
		if _, err := parseAmount(tt.in, false); err == nil || !strings.HasPrefix(err.what.String(), tt.what) || err.at != tt.at {
			t.Errorf("%q: %+v, want %d %s", tt.in, err, tt.at, tt.what)
		}
	}
}
