package ledger

import (
	"fmt"
	"math/big"
	"math/rand"
	"testing"

	"tongket/report"
)

func TestOutcome(t *testing.T) {
	for _, tt := range []struct {
		level, target string
		better        report.Direction
		want          Outcome
	}{
		{"33.8", "35", report.Up, Missed}, {"33.8", "35", report.Down, Met}, {"33.8", "35", report.None, Missed},
		{">92", "75", report.Up, Met}, {">92", "95", report.Up, Unsettled}, {"<90", "90", report.Up, Missed}, {"≥90", "90", report.Up, Met},
		{"33.8", "33.8", report.Up, Met}, {"33.8", "≤33.8", report.None, Met}, {"34", "≤33.8", report.Up, Missed}, {"34", "≥33.8", report.Down, Met},
		{"52", "50..55", report.None, Met}, {"49", "50..55", report.None, Missed}, {"56", "50..55", report.None, Missed}, {"56", "50..55", report.Up, Met},
		{"49", "50..55", report.Down, Met}, {"50..55", "52", report.Up, Unsettled}, {"50..55", "48", report.Up, Met}, {"~52", "48", report.Up, Unsettled}, {"52", "~48", report.Up, Unsettled},
	} {
		sources, known := facts(t, "a: rate 2022 = "+tt.level, "a: rate 2022 target = "+tt.target)
		known["rate"].Better = tt.better
		q := report.Query{Indicator: known["rate"], Period: report.Year(2022)}
		if got := New(sources, nil).Outcome(q); got != tt.want {
			t.Errorf("%s against %s, better %d: %d, want %d", tt.level, tt.target, tt.better, got, tt.want)
		}
	}
}

// TestOutcomeByMargin: where a level leaves open whether its target is met, the margin that a
// source states says it, on the side that the target wants.
func TestOutcomeByMargin(t *testing.T) {
	for _, tt := range []struct {
		level, target, margin string
		better                report.Direction
		want                  Outcome
	}{
		{"~52", "48", "4", report.Up, Met}, {"~52", "48", "4", report.None, Met}, {"~52", "48", "4", report.Down, Missed},
		{"~52", "55", "-3", report.Up, Missed}, {"~3", "≤5", "-2", report.None, Met}, {"~7", "≤5", "2", report.None, Missed},
		{"~7", "≤5", "2", report.Up, Missed}, {"~52", "52", "0", report.Up, Unsettled}, {"33.8", "35", "-1.2", report.Up, Missed},
	} {
		sources, known := facts(t, "a: rate 2022 = "+tt.level, "a: rate 2022 target = "+tt.target, "a: rate 2022 margin = "+tt.margin)
		known["rate"].Better = tt.better
		q := report.Query{Indicator: known["rate"], Period: report.Year(2022)}
		if got := New(sources, nil).Outcome(q); got != tt.want {
			t.Errorf("%s against %s by %s, better %d: %d, want %d", tt.level, tt.target, tt.margin, tt.better, got, tt.want)
		}
	}
}

// An end that may be reached is said with its equal sign, and one that is not without: more
// than 104 cases are 105 at least, and more than 92 % is more than 92.
func TestBoundsSayTheirEnd(t *testing.T) {
	for level, want := range map[string]string{
		">104": "≥105", "≥105": "≥105", "<40": "≤39", "≤39": "≤39", "104": "104", "10.4e3": "10350–10450",
	} {
		if got := levelOf(t, "cases", level).Bounds().String(); got != want {
			t.Errorf("%s cases: %s, want %s", level, got, want)
		}
	}
	for level, want := range map[string]string{">92": ">92", "≥92": "≥92", "<92": "<92", "≤92": "≤92", "0": "0.0–0.5", "1": "0.5–1.5"} {
		if got := levelOf(t, "rate", level).Bounds().String(); got != want {
			t.Errorf("%s%%: %s, want %s", level, got, want)
		}
	}
}

// levelOf is a level as it is typed in tests.
func levelOf(t *testing.T, id, amount string) Figure {
	sources, known := facts(t, "a: "+id+" 2022 = "+amount)
	return New(sources, nil).Ask(report.Query{Indicator: known[id], Period: report.Year(2022)})
}

// By how much a range is missed or exceeded is counted from its nearer end; within it
// there is nothing to count.
func TestMarginOfRange(t *testing.T) {
	for level, want := range map[string]string{"49": "derived -1", "50": "not stated", "52": "not stated", "57.5": "derived 2.5", ">60": "derived >5"} {
		sources, known := facts(t, "a: rate 2022 = "+level, "a: rate 2022 target = 50..55")
		if got := show(New(sources, nil).Ask(report.Query{Indicator: known["rate"], Period: report.Year(2022), Aspect: report.Margin})); got != want {
			t.Errorf("%s: %s, want %s", level, got, want)
		}
	}
}

// TestTruthOfOutcomes judges random true rates, rounded or as bounds or ranges, against
// random targets: what is said to be met is met by the truth, to half a unit of the last
// digit that was printed.
func TestTruthOfOutcomes(t *testing.T) {
	rng := rand.New(rand.NewSource(11))
	said := map[Outcome]int{}
	for range 5000 {
		truth := big.NewRat(40_000+rng.Int63n(20_000), 1000)
		level := asPrinted(rng, truth, rng.Intn(3))
		if rng.Intn(4) == 0 {
			level = report.Floor(truth, 0).String() + ".." + new(big.Rat).Add(report.Ceil(truth, 0).Rat(), big.NewRat(1, 1)).FloatString(0)
		}
		n := 40 + rng.Int63n(20)
		target := fmt.Sprint([]string{"", "≥", "≤", ">"}[rng.Intn(4)], n)
		if rng.Intn(4) == 0 {
			target = fmt.Sprintf("%d..%d", n, n+1+rng.Int63n(5))
		}
		sources, known := facts(t, "a: rate 2022 = "+level, "a: rate 2022 target = "+target)
		i := known["rate"]
		i.Better = report.Direction(rng.Intn(3))
		l, q := New(sources, nil), report.Query{Indicator: i, Period: report.Year(2022)}
		outcome := l.Outcome(q)
		said[outcome]++
		f := l.Ask(q)
		room := f.Amount.Number.HalfUnit()
		near := interval{end{at: new(big.Rat).Sub(truth, room)}, end{at: new(big.Rat).Add(truth, room)}}
		wanted := goal(l.target(q))
		if outcome == Met && !wanted.overlaps(near) || outcome == Missed && wanted.holds(near) {
			t.Fatalf("%s (%s) against %s, better %d: %d", level, truth.FloatString(3), target, i.Better, outcome)
		}
		if m := l.Ask(q.As(report.Margin)); m.Known() && !m.Computed() {
			t.Fatalf("%s against %s: margin %s", level, target, show(m))
		}
	}
	for _, o := range []Outcome{Unsettled, Met, Missed} {
		if said[o] < 200 {
			t.Errorf("outcome %d is said %d times only", o, said[o])
		}
	}
}

// TestTruthOfRanges publishes random true counts as ranges that hold them, with changes
// and parts: nothing clashes, and what follows holds the truth.
func TestTruthOfRanges(t *testing.T) {
	rng := rand.New(rand.NewSource(12))
	around := func(n int64) string { return fmt.Sprintf("%d..%d", n-rng.Int63n(9), n+1+rng.Int63n(9)) }
	for range 2000 {
		men, women, before := 20+rng.Int63n(500), 20+rng.Int63n(500), 50+rng.Int63n(900)
		all := men + women
		lines := []string{"a: men 2022 = " + around(men), "a: women 2022 = " + []string{around(women), fmt.Sprint(women)}[rng.Intn(2)],
			fmt.Sprintf("a: men 2022 difference 2021 = %d", men-before)}
		sources, known := facts(t, lines...)
		l := New(sources, nil)
		if found := l.Contradictions(); len(found) > 0 {
			t.Fatalf("%v: %s", lines, clash(found[0]))
		}
		holdsAll(t, l, report.Query{Indicator: known["all"], Period: report.Year(2022)}, report.Whole(all).Rat(), lines, map[report.Aspect]int{})
		holdsAll(t, l, report.Query{Indicator: known["men"], Period: report.Year(2021)}, report.Whole(before).Rat(), lines, map[report.Aspect]int{})
	}
}
