package document

import (
	"fmt"
	"strings"
	"testing"

	"tongket/report"
)

// Numbers as documents of each language print them, with their words for powers of ten
// and for bounds before and behind.
func TestReadings(t *testing.T) {
	for _, tt := range []struct{ lang, printed, want string }{
		{"vi", "2.711 cây", "2711"}, {"vi", "hơn 20 tỉ đồng", "more than 20e9"}, {"vi", "3 nghìn tỷ đồng", "3e12"}, {"vi", "trên dưới 40", "about 40"},
		{"vi", "từ 60 người trở lên", "at least 60"}, {"vi", "cao hơn 40%", "40"}, {"vi", "10,4 nghìn lượt", "10.4e3"},
		{"en", "2,711 trees", "2711"}, {"en", "no fewer than 40", "at least 40"}, {"en", "VND 20 billion", "20e9"}, {"en", "60 people or more", "at least 60"},
		{"fr", "2 711 cas", "2711"}, {"fr", "2\u202f711,5 cas", "2711.5"}, {"fr", "2.711 cas", "2711"}, {"fr", "1\u00a0284\u00a0600", "1284600"},
		{"fr", "97,92 %", "97.92"}, {"fr", "2,5 milliards d’euros", "2.5e9"}, {"fr", "12 Md€", "12e9"}, {"fr", "3 mille milliards", "3e12"}, {"fr", "1,2 million", "1.2e6"},
		{"fr", "12 milliers d’habitants", "12e3"}, {"fr", "5 millénaires", "5"},
		{"fr", "près de 90 %", "nearly 90"}, {"fr", "plus de 4 000 habitants", "more than 4000"}, {"fr", "moins de 40", "less than 40"},
		{"fr", "au moins 92 %", "at least 92"}, {"fr", "au plus 14", "at most 14"}, {"fr", "environ 14,2 millions", "about 14.2e6"}, {"fr", "quelque 300", "about 300"},
		{"fr", "pas moins de 40", "at least 40"}, {"fr", "près d’1 million", "nearly 1e6"}, {"fr", "plus d'1,5 million", "more than 1.5e6"}, {"fr", "6 000 environ", "about 6000"},
		{"fr", "6 000 personnes ou plus", "at least 6000"}, {"fr", "un peu moins de 90", "nearly 90"}, {"fr", "plus de la barre des 6 000", "more than 6000"}, {"vi", "1 234 vụ", "1234"},
		{"vi", "−1,5 °C", "-1.5"}, {"vi", "âm 1,5 °C", "-1.5"}, {"vi", "dưới −10 °C", "less than -10"}, {"vi", "khoảng âm 3", "about -3"}, {"en", "-1.5 °C", "-1.5"},
		{"en", "minus 1.5", "-1.5"}, {"en", "above –10 °C", "over -10"}, {"fr", "moins 1,5 °C", "-1.5"}, {"fr", "moins de 1,5 °C", "less than 1.5"}, {"fr", "au moins 2", "at least 2"},
		{"vi", "Covid-19", "19"},
	} {
		var got []string
		for _, r := range Readings(tt.printed, report.Lang(tt.lang)) {
			if r.Number.Exp -= r.Scale; r.Below {
				r.Number = r.Number.Neg()
			}
			number := r.Number.String()
			if r.Scale > 0 {
				number += fmt.Sprintf("e%d", r.Scale)
			}
			got = append(got, strings.TrimSpace(r.Qualifier.String()+" "+number))
		}
		if len(got) != 1 || got[0] != tt.want {
			t.Errorf("%s: %q: %q, want %s", tt.lang, tt.printed, got, tt.want)
		}
	}
}

// Fractions as documents of each language print them. Days, odds and numbers of members
// that are not parts are none.
func TestFractions(t *testing.T) {
	for _, tt := range []struct{ lang, printed, want string }{
		{"vi", "9/10 hồ sơ", "9/10"}, {"vi", "gần một phần ba", "nearly 1/3"}, {"vi", "hơn 2/3 số vụ", "more than 2/3"}, {"vi", "Ba phần tư", "3/4"},
		{"vi", "chín phần mười", "9/10"}, {"vi", "9 phần 10", "9/10"}, {"vi", "một nửa", "1/2"}, {"vi", "ngày 9/10/2022", ""}, {"vi", "10/9", ""}, {"vi", "1/2000", ""},
		{"vi", "giảm 1/3", "1/3"}, {"vi", "19/10 và 1,9/10", ""}, {"vi", "một phần", ""},
		{"en", "9 in 10", "9/10"}, {"en", "nine out of ten", "9/10"}, {"en", "more than one third", "more than 1/3"}, {"en", "two-thirds", "2/3"}, {"en", "Half", "1/2"},
		{"en", "nearly three quarters", "nearly 3/4"}, {"en", "behalf", ""}, {"en", "in 2022", ""}, {"en", "one in six", "1/6"},
		{"fr", "neuf sur dix", "9/10"}, {"fr", "9 sur 10", "9/10"}, {"fr", "près d’un tiers", "nearly 1/3"}, {"fr", "plus d'un quart", "more than 1/4"},
		{"fr", "plus de la moitié", "more than 1/2"}, {"fr", "les deux tiers", "2/3"}, {"fr", "environ trois quarts", "about 3/4"},
	} {
		got := ""
		for _, r := range Readings(tt.printed, report.Lang(tt.lang)) {
			if !r.Fraction.IsZero() {
				got = strings.TrimSpace(got + " " + strings.TrimSpace(r.Qualifier.String()+" "+r.Fraction.String()))
			}
		}
		if got != tt.want {
			t.Errorf("%s: %q: got %q, want %q", tt.lang, tt.printed, got, tt.want)
		}
	}
}

// One word may be two bounds, and one bound two words.
func TestSameBound(t *testing.T) {
	for _, tt := range []struct {
		lang string
		a, b report.Qualifier
		same bool
	}{
		{"vi", report.Over, report.MoreThan, false}, {"en", report.Over, report.MoreThan, true}, {"fr", report.Over, report.MoreThan, true},
		{"fr", report.Nearly, report.About, false}, {"en", report.Exactly, report.About, false}, {"vi", report.AtMost, report.AtMost, true},
	} {
		if got := SameBound(tt.a, tt.b, report.Lang(tt.lang)); got != tt.same {
			t.Errorf("%s: %s and %s: %v", tt.lang, tt.a, tt.b, got)
		}
	}
}

// Where spaces part groups, a figure is no part of a longer one; in the row of a table
// they part cells.
func TestSpacedNumbers(t *testing.T) {
	for _, tt := range []struct {
		paragraph, printed string
		at                 int
	}{
		{"Il y a eu 1 574 cas, puis 574 cas.", "574 cas", 26}, {"1 574 cas", "574 cas", -1}, {"1 574 cas", "1 574", 0}, {"1 574 cas", "1", -1},
		{"En 2021 574 cas", "574 cas", 8}, {"12 345 678", "345", -1}, {"12 345 678,9", "678,9", -1}, {"5,3 574", "574", 4}, {"3 personnes", "3", 0},
	} {
		if got := Index(tt.paragraph, tt.printed, true); got != tt.at {
			t.Errorf("%q in %q: %d, want %d", tt.printed, tt.paragraph, got, tt.at)
		}
	}
	d := Of(&report.Source{Lang: "fr"}, "Année\t2022\t2023\nPrêts\t512\t514\nIl y a eu 1 574 cas.")
	if d.Spaced(2) || !d.Spaced(3) {
		t.Error("spaces part the cells of a row, and the groups of a number in a sentence")
	}
}

// The full stop of an abbreviation ends no sentence.
func TestSentences(t *testing.T) {
	for _, tt := range []struct{ lang, text, printed, want string }{
		{"vi", "Họp tại TP. Cần Thơ, có 574 vụ. Hết.", "574", "Họp tại TP. Cần Thơ, có 574 vụ"},
		{"en", "Under Decree No. 30 there were 574 cases! The end.", "574", "Under Decree No. 30 there were 574 cases"},
		{"fr", "Avant. M. Dupont cite env. 574 cas ; puis rien.", "574", "M. Dupont cite env. 574 cas "},
	} {
		d := Of(&report.Source{Lang: report.Lang(tt.lang)}, tt.text)
		s, _ := d.Sentence(&report.Fact{Source: d.Source, Place: report.Place{Paragraph: 1, Printed: tt.printed}})
		if s.Text != tt.want {
			t.Errorf("%q, want %q", s.Text, tt.want)
		}
	}
}

// The word for a power of ten may stand behind the brackets of a number: (1,5) tỷ đồng.
func TestBrackets(t *testing.T) {
	for _, tt := range []struct {
		printed string
		lang    report.Lang
		want    string
		below   bool
	}{
		{"(1,5) tỷ đồng", "vi", "1500000000", false},
		{"−(1,5) tỷ đồng", "vi", "1500000000", true},
		{"(VND 2.4 billion)", "en", "2400000000", false},
		{"minus (2.4) billion", "en", "2400000000", true},
		{"(1,5) million d’euros", "fr", "1500000", false},
		{"moins (1,5 million)", "fr", "1500000", true},
	} {
		r := Readings(tt.printed, tt.lang)
		if want, _ := report.ParseDecimal(tt.want); len(r) != 1 || r[0].Number.Rat().Cmp(want.Rat()) != 0 || r[0].Below != tt.below {
			t.Errorf("%s: %v, want %s, below zero: %t", tt.printed, r, tt.want, tt.below)
		}
	}
	for printed, want := range map[string]report.Qualifier{"gần (1,5) tỷ đồng": report.Nearly, "gần −(1,5) tỷ đồng": report.Nearly, "(1,5) tỷ đồng": report.Exactly, "nhiều hơn (1,5 tỷ đồng)": report.Exactly} {
		if r := Readings(printed, "vi"); len(r) != 1 || r[0].Qualifier != want {
			t.Errorf("%s: %v, want %s", printed, r, want)
		}
	}
	if r := Readings("(quý 3) triệu", "vi"); len(r) != 1 || r[0].Scale != 0 {
		t.Errorf("a bracket that opens elsewhere: %v", r)
	}
}

// A limit is one of at most so much, whether its document says so or not; of no other target
// a bound is passed over.
func TestLimits(t *testing.T) {
	limited, other := &report.Indicator{Limit: true}, &report.Indicator{}
	for _, tt := range []struct {
		lang, before string
		of           *report.Indicator
		typed, want  report.Qualifier
	}{
		{"en", "The limit of ", other, report.AtMost, report.AtMost}, {"en", "answered within ", other, report.AtMost, report.AtMost},
		{"vi", "giải quyết trong vòng ", other, report.AtMost, report.AtMost}, {"fr", "répondu dans un délai de ", other, report.AtMost, report.AtMost},
		{"en", "The limit of ", limited, report.Exactly, report.Exactly}, {"en", "The limit is ", limited, report.AtMost, report.AtMost},
		{"en", "The target is ", other, report.AtMost, report.Exactly}, {"en", "at least ", limited, report.AtMost, report.AtLeast},
	} {
		f := &report.Fact{Indicator: tt.of, Aspect: report.Target}
		f.Amount.Qualifier = tt.typed
		if got := Typed(Bound(tt.before, " ", report.Lang(tt.lang)), f, false); got != tt.want {
			t.Errorf("%s of %v, typed %s: %s, want %s", tt.before, tt.of.Limit, tt.typed, got, tt.want)
		}
	}
}

// Words that end like a bound or a minus and are part of another are neither.
func TestNoBound(t *testing.T) {
	for _, before := range []string{"Trạm chuyển tuyến trên ", "Trạm siêu âm ", "Đã khấu trừ ", "Số nêu trên là ", "Lương cao hơn ", "Từ tuyến dưới "} {
		if q := Bound(before, " ca", "vi"); q != report.Exactly || Negative(before, "vi") {
			t.Errorf("%q: bound %q, below zero %t", before, q, Negative(before, "vi"))
		}
	}
	if Bound("Khoa dược cấp trên ", " đơn", "vi") != report.Over || !Negative("Lợi nhuận âm ", "vi") {
		t.Error("a bound or a minus is not read")
	}
}
