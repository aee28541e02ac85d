package ledger

import (
	"fmt"
	"math/rand"
	"strings"
	"testing"

	"tongket/report"
)

// TestThrough: parts of a year of which one follows by a change give the others, each with
// the rounding of the change; what cannot hold is found.
func TestThrough(t *testing.T) {
	for _, tt := range []struct{ name, ask, facts, want string }{
		{"half", "2022-H2", "2022 = 1000; 2021-H1 = 400; 2022-H1 from 2021-H1 = 10.0", "derived 560"},
		{"half, roughly", "2022-H2", "2022 = 1000; 2021-H1 = 400; 2022-H1 from 2021-H1 = 10", "derived 558–562"},
		{"quarter", "2022-Q4", "2022 = 1000; 2022-Q1 = 200; 2022-Q2 = 300; 2021-Q3 = 100; 2022-Q3 from 2021-Q3 = 50.0", "derived 350"},
		{"cumulated", "2022-Q3", "2022-H1 = 500; 2021-01..09 = 800; 2022-01..09 from 2021-01..09 = -10.0", "derived 220"},
		{"year before", "2021-H1", "2022-H1 from 2021-H1 = 10.0; 2022 = 1000; 2022-H2 = 560", "derived 400"},
		{"and its second half", "2021-H2", "2022-H1 from 2021-H1 = 10.0; 2022 = 1000; 2022-H2 = 560; 2021 = 900", "derived 500"},
		{"month", "2022-12", "2022 = 1200; 2021-01..11 = 1000; 2022-01..11 difference 2021-01..11 = 80", "derived 120"},
		{"inferred", "2022-H2", "2022 = 1000; 2021-H1 = 400; 2022-H1 from 2021-H1 = 10.0?", "assumed 560"},
		{"year", "2022", "2022-H2 = 560; 2021-H1 = 400; 2022-H1 from 2021-H1 = 10.0", "derived 1000"},
		{"only for a part", "2022-H2", "2022 = 1000; 2021-H1 = 400 until 2021-05-31; 2022-H1 from 2021-H1 = 10.0", "not stated"},
		{"more than the year", "2022-H2", "2022 = 1000; 2021-H1 = 1000; 2022-H1 from 2021-H1 = 10.0", "not stated"},
		{"stated", "2022-H2", "2022 = 1000; 2022-H2 = 561; 2021-H1 = 400; 2022-H1 from 2021-H1 = 10", "published 561"},
	} {
		l, known := flowOf(t, strings.Split(tt.facts, "; ")...)
		if got := show(l.Ask(report.Query{Indicator: known["fires"], Period: period(t, tt.ask)})); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, got, tt.want)
		}
		if found := len(l.Contradictions()); (found > 0) != (tt.name == "more than the year") {
			t.Errorf("%s: %d contradictions", tt.name, found)
		}
	}
}

func flowOf(t *testing.T, lines ...string) (*Ledger, map[string]*report.Indicator) {
	t.Helper()
	for i := range lines {
		lines[i] = "a: fires " + lines[i]
	}
	sources, known := facts(t, lines...)
	return New(sources, nil), known
}

// TestTruthThroughChanges publishes true months as spans and as changes between the same
// spans of two years: nothing clashes, and what follows holds the truth. A false span that
// the others leave no room for is found.
func TestTruthThroughChanges(t *testing.T) {
	rng := rand.New(rand.NewSource(14))
	derived := 0
	for range 500 {
		var truth months
		for i := range truth {
			truth[i] = 100 + rng.Int63n(40_000)
		}
		var lines []string
		for _, p := range spans() {
			before, ok := p.YearBefore(), p.Year() == 2022 && p.Form() != report.SplitYear && p.Form() != report.SomeYears
			switch n := rng.Intn(6); {
			case n == 0:
				lines = append(lines, fmt.Sprintf("fires %s = %s", p, published(rng, truth.of(p))))
			case n < 3 && ok:
				change := 100*float64(truth.of(p))/float64(truth.of(before)) - 100
				lines = append(lines, fmt.Sprintf("fires %s from %s = %.*f", p, before, rng.Intn(3), change))
			}
		}
		for i := range lines {
			lines[i] = "a: " + lines[i]
		}
		sources, known := facts(t, lines...)
		l := New(sources, nil)
		for _, c := range l.Contradictions() {
			t.Fatalf("%s\ntruth %v, yet %s", strings.Join(lines, "\n"), truth, clash(c))
		}
		for _, p := range spans() {
			f := l.Ask(report.Query{Indicator: known["fires"], Period: p})
			if f.Known() && !holdsTruth(f, report.Whole(truth.of(p)).Rat()) {
				t.Fatalf("%s\ntruth of %s is %d, derived %s", strings.Join(lines, "\n"), p, truth.of(p), show(f))
			}
			if len(f.Stretches) > 0 && f.Stretches[0].Terms[0].Figure.Computed() {
				derived++
			}
		}
	}
	if derived < 100 {
		t.Errorf("only %d figures follow through a change", derived)
	}
	for range 200 {
		h1, h2 := 1000+rng.Int63n(9000), 1000+rng.Int63n(9000)
		l, _ := flowOf(t, fmt.Sprintf("2022 = %d", h1+h2), fmt.Sprintf("2021-H1 = %d", 2*h1), "2022-H1 from 2021-H1 = -50.0", fmt.Sprintf("2022-H2 = %d", h2+h1/10))
		if len(l.Contradictions()) == 0 {
			t.Fatalf("%d and %d: a second half too large is not found", h1, h2)
		}
	}
}

// BenchmarkThrough is every second half of n years that follows through a change.
func BenchmarkThrough(b *testing.B) {
	for _, years := range []int{10, 20, 40} {
		b.Run(fmt.Sprintf("%d years", years), func(b *testing.B) {
			fires := &report.Indicator{ID: "fires", Unit: counted, Time: report.Flow}
			s := &report.Source{ID: "a"}
			for y := range years {
				s.Facts = append(s.Facts, &report.Fact{Source: s, Indicator: fires, Period: report.Year(2000 + y), Amount: report.Amount{Number: report.Whole(1000)}})
				if y > 0 {
					s.Facts = append(s.Facts, &report.Fact{Source: s, Indicator: fires, Period: report.Half(2000+y, 1), Base: report.Half(1999+y, 1), Aspect: report.Difference, Amount: report.Amount{Number: report.Whole(1)}})
				}
			}
			s.Facts = append(s.Facts, &report.Fact{Source: s, Indicator: fires, Period: report.Half(2000, 1), Amount: report.Amount{Number: report.Whole(400)}})
			for b.Loop() {
				l := New([]*report.Source{s}, nil)
				if len(l.Contradictions()) > 0 {
					b.Fatal("a contradiction")
				}
				for y := range years {
					if f := l.Ask(report.Query{Indicator: fires, Period: report.Half(2000+y, 2)}); f.Value() != fmt.Sprint(600-y) {
						b.Fatal(y, f.Value())
					}
				}
			}
		})
	}
}
