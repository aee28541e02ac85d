package ledger

import (
	"testing"

	"tongket/report"
)

// Every aspect has a rule, if only that nothing follows; and what is asked is answered.
func TestEveryAspectIsAnswered(t *testing.T) {
	sources, known := facts(t, "a: cases 2022 = 574", "a: rate 2022 = 90")
	l := New(sources, nil)
	for _, a := range report.Aspects() {
		if rules[a] == nil {
			t.Errorf("nothing says how a %s follows: it needs its line in rules", a)
			continue
		}
		for _, i := range []string{"cases", "rate", "food"} {
			q := report.Query{Indicator: known[i], Period: report.Year(2022), Aspect: a}
			if a.HasBase() {
				q.Base = report.Year(2021)
			}
			if f := l.Ask(q); f.Query != q {
				t.Errorf("%s is answered with %s", q, f.Query)
			}
		}
	}
}

// A figure that follows is marked, and one that is not known is not.
func TestStatuses(t *testing.T) {
	names := map[string]bool{}
	for _, s := range Statuses() {
		if s.String() == "" || names[s.String()] {
			t.Errorf("status %d has the name %q, like another", s, s)
		}
		names[s.String()] = true
		if s.Computed() != (s.Mark() != "") || s.Computed() && !s.Known() {
			t.Errorf("%s: computed %t, known %t, mark %q", s, s.Computed(), s.Known(), s.Mark())
		}
	}
}

// An index number is the level in hundredths of its base, whichever that is, with the
// bounds of both; of the base itself it is 100. A rate, and what may be below zero, has
// none.
func TestIndex(t *testing.T) {
	sources, known := facts(t, "a: cases 2020 = 400", "a: cases 2021 = <500", "a: cases 2022 = 574",
		"a: rice 2020 = 2.0", "a: rice 2021 = 3.0", "a: staff 2021 = 0", "a: staff 2022 = 4", "a: rice 2019 = 0.0", "a: rate 2020 = 40", "a: rate 2021 = 50", "a: balance 2020 = 3", "a: balance 2021 = 4")
	l := New(sources, nil)
	for _, tt := range []struct {
		of         string
		base, year int
		want       string
	}{
		{"cases", 2020, 2022, "derived 143.5"},
		{"cases", 2022, 2020, "derived 69.7"},
		{"cases", 2020, 2020, "derived 100.0"},
		{"cases", 2020, 2021, "derived less than 124.8"},
		{"cases", 2021, 2022, "derived >115.0"},
		{"rice", 2020, 2021, "derived 143.9–156.5"},
		{"rice", 2021, 2021, "derived 100.0"},
		{"cases", 2019, 2022, "not stated"},
		{"staff", 2021, 2022, "without a base 0"},
		{"rice", 2019, 2020, "without a base 0"},
		{"rice", 2019, 2019, "without a base 0"},
		{"rate", 2020, 2021, "not stated"},
		{"balance", 2020, 2021, "not stated"},
	} {
		q := report.Query{Indicator: known[tt.of], Period: report.Year(tt.year), Aspect: report.Index, Base: report.Year(tt.base)}
		if got := show(l.Ask(q)); got != tt.want {
			t.Errorf("%s: %s, want %s", q, got, tt.want)
		}
	}
}
