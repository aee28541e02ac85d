package lang

import (
	"strings"
	"testing"
	"time"

	"tongket/report"
	"tongket/report/ledger"
)

// shown is a text with its no-break spaces to be seen: ~ and, narrow, ^.
func shown(s string) string { return strings.NewReplacer(noBreak, "~", narrow, "^").Replace(s) }

// TestFrenchFigures: figures as French reports print them.
func TestFrenchFigures(t *testing.T) {
	fr := french()
	unit := func(kind report.Kind, one, other string) *report.Unit {
		return &report.Unit{Kind: kind, Name: map[report.Lang]report.Plural{"fr": {One: one, Other: other}}}
	}
	agents, euros, hours := unit(report.Count, "agent", "agents"), unit(report.Money, "euro", "euros"), unit(report.Measure, "heure", "heures")
	tonnes, boats, rate := unit(report.Measure, "tonne", "tonnes"), unit(report.Count, "hors-bord", "hors-bord"), &report.Unit{Kind: report.Percent}
	for _, tt := range []struct {
		unit   *report.Unit
		aspect report.Aspect
		number string
		scale  int
		bound  report.Qualifier
		form   report.Form
		want   string
	}{
		{agents, report.Level, "2711", 0, report.Exactly, report.Full, "2^711~agents"},
		{agents, report.Level, "0", 0, report.Exactly, report.Full, "0~agent"},
		{agents, report.Level, "1", 0, report.Exactly, report.Full, "1~agent"},
		{agents, report.Level, "1234567", 0, report.MoreThan, report.Full, "plus~de~1^234^567~agents"},
		{hours, report.Level, "1.5", 0, report.Exactly, report.Full, "1,5~heure"},
		{hours, report.Level, "2", 0, report.AtMost, report.Full, "au~plus~2~heures"},
		{rate, report.Level, "90", 0, report.Nearly, report.Full, "près~de~90^%"},
		{rate, report.Level, "97.92", 0, report.AtLeast, report.Full, "au~moins~97,92^%"},
		{agents, report.Change, "-5.3", 0, report.Exactly, report.Full, "−5,3^%"},
		{agents, report.Change, "-5.3", 0, report.Exactly, report.Bare, "5,3^%"},
		{rate, report.Points, "1.2", 0, report.Exactly, report.Full, "+1,2~point"},
		{rate, report.Points, "-2.4", 0, report.Exactly, report.Full, "−2,4~points"},
		{euros, report.Level, "2500000000", 0, report.About, report.Full, "environ~2,5~milliards~d’euros"},
		{euros, report.Level, "1500000", 0, report.Exactly, report.Full, "1,5~million~d’euros"},
		{euros, report.Level, "20e9", 9, report.Over, report.Full, "plus~de~20~milliards~d’euros"},
		{euros, report.Level, "2.5e12", 12, report.LessThan, report.Full, "moins~de~2^500~milliards~d’euros"},
		{tonnes, report.Level, "99.46e6", 6, report.Exactly, report.Full, "99,46~millions~de~tonnes"},
		{tonnes, report.Level, "10.4e3", 3, report.Exactly, report.Number, "10,4~milliers"},
		{boats, report.Level, "3e6", 6, report.Exactly, report.Full, "3~millions~de~hors-bord"},
		{agents, report.Level, "3", 0, report.Exactly, report.Words, "trois~agents"},
		{agents, report.Level, "1", 0, report.Exactly, report.Words, "1~agent"},
	} {
		f := ledger.Figure{
			Query:  report.Query{Indicator: &report.Indicator{Unit: tt.unit}, Aspect: tt.aspect},
			Status: ledger.Published, Amount: report.Amount{Number: decimal(t, tt.number), Scale: tt.scale, Qualifier: tt.bound},
		}
		if got := shown(fr.Write(f, tt.form).String()); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.number, got, tt.want)
		}
	}
	for scale, want := range map[int]string{0: "euros", 3: "milliers~d’euros", 6: "millions~d’euros", 12: "milliers~de~milliards~d’euros"} {
		if got := shown(fr.Unit(euros, scale)); got != want {
			t.Errorf("10^%d: got %q, want %q", scale, got, want)
		}
	}
}

// TestFrenchBind: narrow spaces before marks whether they were typed or not, and what
// may not be parted.
func TestFrenchBind(t *testing.T) {
	fr := french()
	for in, want := range map[string]string{
		"Quatre bilans : le « vrai », le faux ; lequel ?":         "Quatre bilans^: le «^vrai^», le faux^; lequel^?",
		"Quatre bilans: le «vrai», le faux; lequel?!":             "Quatre bilans^: le «^vrai^», le faux^; lequel^?!",
		"à 10:30, voir https://sdis.example/a?b=c : le reste":     "à 10:30, voir https://sdis.example/a?b=c^: le reste",
		"près de 90 % des 12 000 sorties (75%)":                   "près~de~90^% des 12^000~sorties (75^%)",
		"1 234 567 euros, 30 128 en 2024 128 fois, S2 341":        "1^234^567~euros, 30^128 en 2024 128~fois, S2 341",
		"le 1er janvier 2024 et le 14 juillet, tableau 3, page 4": "le 1er~janvier 2024 et le 14~juillet, tableau~3, page~4",
		"plus de 2,5 milliards d’euros et 20 agents":              "plus~de~2,5~milliards~d’euros et 20~agents",
		"S1 ¶4: source; S2":                                       "S1 ¶4^: source^; S2",
		"12 de plus que 11 en 2023":                               "12 de plus que 11 en 2023",
		"a\u00a0: b\u202f: c":                                     "a^: b^: c",
		": suite":                                                 ": suite",
	} {
		got := fr.Bind(in)
		if shown(got) != want {
			t.Errorf("%q: got %q, want %q", in, shown(got), want)
		}
		if again := fr.Bind(got); again != got {
			t.Errorf("%q: again %q", in, shown(again))
		}
	}
	pieces := fr.BindAll([]string{"2022", ": ", "90", "% (", "S1", "): «", "oui", "»"}, nil)
	if got, want := shown(strings.Join(pieces, "|")), "2022|^: |90|^% (|S1|)^: «^|oui|^»"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestFrenchDay(t *testing.T) {
	fr := french()
	for day, want := range map[string]string{"2024-01-01": "1er~janvier~2024", "2023-08-31": "31~août~2023", "2024-12-02": "2~décembre~2024", "2024": "2024"} {
		if got := shown(fr.Date(day)); got != want {
			t.Errorf("%s: got %q, want %q", day, got, want)
		}
	}
	for m := time.January; m <= time.December; m++ {
		if !fr.Binding.Months[frenchMonths[m-1]] {
			t.Errorf("%s follows its day", frenchMonths[m-1])
		}
	}
}
