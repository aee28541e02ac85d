package ledger

import (
	"fmt"
	"math/big"
	"math/rand"
	"strings"
	"testing"

	"tongket/report"
)

// inThousands is a true number as a document prints it: to the last one, or rounded
// to three digits or so of thousands or millions.
func inThousands(rng *rand.Rand, truth int64) string {
	exp := []int{0, 3, 3, 6}[rng.Intn(4)]
	scaled := new(big.Rat).Quo(report.Whole(truth).Rat(), report.Decimal{Coef: 1, Exp: exp}.Rat())
	if exp == 0 || scaled.Cmp(big.NewRat(1, 1)) < 0 {
		return fmt.Sprint(truth)
	}
	return fmt.Sprintf("%se%d", scaled.FloatString(rng.Intn(3)), exp)
}

// holdsTruth reports whether a figure may be the truth: by its bounds, and by the
// number or the range that is printed.
func holdsTruth(f Figure, truth *big.Rat) bool {
	if !f.interval().overlaps(point(truth)) {
		return false
	}
	if !f.Computed() {
		return true
	}
	low, high := rounded(f.Amount.Number), rounded(f.Amount.Number)
	if f.Amount.To != nil {
		high = rounded(*f.Amount.To)
	}
	falls := f.Query.Aspect.Relative() && f.Amount.Number.Sign() < 0
	switch f.Amount.Qualifier {
	case report.MoreThan, report.Over, report.AtLeast:
		if falls { // by more
			low.low = end{}
		} else {
			high.high = end{}
		}
	case report.LessThan, report.AtMost:
		low.low = end{}
	}
	return interval{low.low, high.high}.overlaps(point(truth))
}

// TestTruthInThousands publishes random true series in thousands and millions, with
// their changes: nothing clashes, and what follows holds the truth.
func TestTruthInThousands(t *testing.T) {
	rng := rand.New(rand.NewSource(4))
	for range 1000 {
		var truth []int64
		var lines []string
		for i := range 4 {
			truth = append(truth, 2000+rng.Int63n(9_000_000))
			if i == 3 || rng.Intn(2) == 0 {
				lines = append(lines, fmt.Sprintf("a: cases %d = %s", 2000+i, inThousands(rng, truth[i])))
			}
			if i > 0 {
				lines = append(lines, fmt.Sprintf("a: cases %d from %d = %s", 2000+i, 1999+i, percentOf(truth[i-1], truth[i]).FloatString(rng.Intn(3))))
			}
		}
		sources, known := facts(t, lines...)
		l := New(sources, nil)
		if found := l.Contradictions(); len(found) > 0 {
			t.Fatalf("%s\ntruth %v, yet %s", strings.Join(lines, "\n"), truth, clash(found[0]))
		}
		for i, v := range truth {
			if f := l.Ask(report.Query{Indicator: known["cases"], Period: report.Year(2000 + i)}); f.Known() && !holdsTruth(f, report.Whole(v).Rat()) {
				t.Fatalf("%s\ntruth of %d is %d, derived %s", strings.Join(lines, "\n"), 2000+i, v, show(f))
			}
			base := rng.Intn(4)
			index := report.Query{Indicator: known["cases"], Period: report.Year(2000 + i), Aspect: report.Index, Base: report.Year(2000 + base)}
			if f := l.Ask(index); f.Known() && !holdsTruth(f, big.NewRat(100*v, truth[base])) {
				t.Fatalf("%s\ntruth of %s is 100 × %d ÷ %d, derived %s", strings.Join(lines, "\n"), index, v, truth[base], show(f))
			}
		}
	}
}

// TestTruthOfTotals adds true numbers up that are rounded at random: a total is never
// contradicted, and what is computed holds the truth.
func TestTruthOfTotals(t *testing.T) {
	rng := rand.New(rand.NewSource(5))
	for range 2000 {
		men, women := rng.Int63n(3_000_000), rng.Int63n(3_000_000)
		lines := []string{"a: men 2022 = " + inThousands(rng, men), "a: women 2022 = " + inThousands(rng, women)}
		sources, known := facts(t, lines...)
		if f := New(sources, nil).Ask(report.Query{Indicator: known["all"], Period: report.Year(2022)}); !f.interval().overlaps(point(report.Whole(men + women).Rat())) {
			t.Fatalf("%v: truth %d, derived %s", lines, men+women, show(f))
		}
		lines = append(lines, "b: all 2022 = "+inThousands(rng, men+women))
		sources, _ = facts(t, lines...)
		for _, c := range New(sources, nil).Contradictions() {
			if c.Kind != RoundParts {
				t.Fatalf("%v: truth %d + %d, yet %s", lines, men, women, clash(c))
			}
		}
	}
}

// TestTruthOfMargins publishes true rates, rounded or as bounds, exact targets, and
// margins at random: none clashes, and what is computed holds the truth. A margin
// that is wrong by more than any rounding is always found.
func TestTruthOfMargins(t *testing.T) {
	rng := rand.New(rand.NewSource(6))
	for range 2000 {
		rate, target := big.NewRat(50_000+rng.Int63n(50_000), 1000), big.NewRat(100+rng.Int63n(100), 2)
		level := rate.FloatString(rng.Intn(3))
		if whole := floor(rate); rng.Intn(4) == 0 && !rate.IsInt() {
			level = ">" + whole.String()
		}
		bound := []string{"", "≥"}[rng.Intn(2)]
		lines := []string{"a: rate 2022 = " + level, "a: rate 2022 target = " + bound + target.FloatString(1)}
		margin := new(big.Rat).Sub(rate, target)
		q := report.Query{Period: report.Year(2022), Aspect: report.Margin}
		sources, known := facts(t, lines...)
		q.Indicator = known["rate"]
		if f := New(sources, nil).Ask(q); f.Known() && !holdsTruth(f, margin) {
			t.Fatalf("%v: truth %s, derived %s", lines, margin.FloatString(3), show(f))
		}
		for off, want := range map[int64]int{0: 0, 3: 1} {
			stated := new(big.Rat).Sub(margin, big.NewRat(off, 1))
			if off > 0 && level[0] == '>' {
				stated.Sub(stated, big.NewRat(1, 1)) // below what the bound allows
			}
			sources, _ := facts(t, append(lines, "b: rate 2022 margin = "+stated.FloatString(1))...)
			if found := New(sources, nil).Contradictions(); len(found) != want {
				t.Fatalf("%v, margin %s of %s: %d contradictions", lines, stated.FloatString(1), margin.FloatString(3), len(found))
			}
		}
	}
}

// TestNothing asks for changes in series that have years with nothing.
func TestNothing(t *testing.T) {
	rng := rand.New(rand.NewSource(7))
	for range 500 {
		from, to := rng.Int63n(3), rng.Int63n(3)
		sources, known := facts(t, fmt.Sprintf("a: cases 2021 = %d", from), fmt.Sprintf("a: cases 2022 = %d", to))
		f := New(sources, nil).Ask(report.Query{Indicator: known["cases"], Period: report.Year(2022), Aspect: report.Change, Base: report.Year(2021)})
		if (f.Status == NoBase) != (from == 0) || f.Known() == (from == 0) {
			t.Fatalf("%d to %d: %s", from, to, show(f))
		}
	}
}
