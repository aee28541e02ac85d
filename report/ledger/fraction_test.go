package ledger

import (
	"fmt"
	"math/big"
	"math/rand"
	"testing"

	"tongket/report"
)

// A fraction says no more than its words: half a step of it either way, half a tenth at
// the most.
func TestFractionsMeetPercent(t *testing.T) {
	for _, tt := range []struct {
		one, other string
		agree      bool
	}{
		{"9/10", "90", true}, {"9/10", "89.6", true}, {"9/10", "86", true}, {"9/10", "84", false}, {"9/10", "95.6", false}, {"9/10", ">90", true},
		{"1/3", "33.3", true}, {"1/3", "33", true}, {"1/3", "36", true}, {"1/3", "39", false}, {"1/3", "28.0", false}, {"1/3", "<1/3", true},
		{"1/2", "45", true}, {"1/2", "56", false}, {"13/20", "64", true}, {"13/20", "69", false}, {">2/3", "67.0", true}, {">2/3", "60", false}, {"1/3", "1/2", false},
	} {
		sources, known := facts(t, "a: rate 2022 = "+tt.one, "b: rate 2022 = "+tt.other)
		f := New(sources, nil).Ask(report.Query{Indicator: known["rate"], Period: report.Year(2022)})
		if got := f.Status == Published; got != tt.agree {
			t.Errorf("%s and %s: %s", tt.one, tt.other, show(f))
		}
	}
}

// A target that is a fraction is exact, a level that is one is not.
func TestFractionsAndTargets(t *testing.T) {
	for _, tt := range []struct {
		level, target string
		want          Outcome
	}{
		{"90", "9/10", Met}, {"89.6", "9/10", Missed}, {"33.3", "1/3", Met}, {"33", "1/3", Met}, {"33.2", "1/3", Missed}, {"9/10", "9/10", Met}, {"9/10", "90", Met},
		{"9/10", "92", Unsettled}, {"9/10", "85", Met}, {"9/10", "96", Missed}, {"92", "≥9/10", Met}, {">9/10", "90", Met},
		{"33", "<1/3", Unsettled}, {"66.7", ">2/3", Unsettled}, {"66.7", "≥2/3", Met}, {"33", "≤1/3", Met}, {"32", "<1/3", Met}, {"65", ">2/3", Missed}, {"9/10", ">9/10", Missed}, {"90", ">9/10", Missed},
	} {
		sources, known := facts(t, "a: rate 2022 = "+tt.level, "a: rate 2022 target = "+tt.target)
		if got := New(sources, nil).Outcome(report.Query{Indicator: known["rate"], Period: report.Year(2022)}); got != tt.want {
			t.Errorf("%s against %s: %d, want %d", tt.level, tt.target, got, tt.want)
		}
	}
}

// TestTruthOfFractions publishes true falls as the nearest fractions: nothing clashes, and
// what is computed holds the truth. A level from which it was no fall is found.
func TestTruthOfFractions(t *testing.T) {
	rng := rand.New(rand.NewSource(8))
	nearest := func(truth *big.Rat) string {
		in := 2 + rng.Int63n(19)
		of := report.Round(new(big.Rat).Mul(truth, big.NewRat(in, 100)), 0).Coef
		f := report.Fraction{Of: of, In: in}
		if of <= 0 || of >= in || new(big.Rat).Sub(truth, f.Rat()).Abs(new(big.Rat).Sub(truth, f.Rat())).Cmp(f.HalfUnit()) > 0 {
			return "" // nobody would say so
		}
		return f.String()
	}
	for range 2000 {
		from, to := 1000+rng.Int63n(9000), 1000+rng.Int63n(9000)
		fall := new(big.Rat).Neg(percentOf(from, to))
		part := nearest(fall)
		if fall.Sign() <= 0 || part == "" {
			continue
		}
		lines := []string{fmt.Sprintf("a: cases 2022 = %d", to), "a: cases 2022 from 2021 = -" + part}
		sources, known := facts(t, lines...)
		q := report.Query{Indicator: known["cases"], Period: report.Year(2021)}
		if f := New(sources, nil).Ask(q); !f.Known() || !holdsTruth(f, report.Whole(from).Rat()) {
			t.Fatalf("%v: truth %d, derived %s", lines, from, show(f))
		}
		for stated, want := range map[int64]int{from: 0, to: 1} {
			sources, _ := facts(t, append(lines, fmt.Sprintf("b: cases 2021 = %d", stated))...)
			if found := New(sources, nil).Contradictions(); len(found) != want {
				t.Fatalf("%v, 2021 is %d: %d contradictions", lines, stated, len(found))
			}
		}
	}
}
