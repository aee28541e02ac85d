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
