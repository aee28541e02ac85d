package ledger

import (
	"fmt"
	"math/big"
	"math/rand"
	"strings"
	"testing"

	"tongket/report"
)

// clash writes a contradiction in one line.
func clash(c Contradiction) string {
	kind := [...]string{"chains", "no whole", "total", "round total", "round parts", "overfull", "wrong way", "wrong margin", "unequal", "part above"}[c.Kind]
	side := func(s Side) string {
		var out []string
		for _, f := range s.Facts {
			out = append(out, f.Source.ID+":"+f.Amount.Number.String())
		}
		return strings.Join(out, " ") + " → " + s.Bounds.String()
	}
	s := fmt.Sprintf("%s at %s %s: %s", kind, c.Query.Indicator.ID, c.Query.Period, side(c.One))
	if len(c.Other.Facts) > 0 {
		s += " | " + side(c.Other)
	}
	return s
}

func TestContradictions(t *testing.T) {
	for _, tt := range []struct {
		name  string
		facts []string
		want  []string
	}{
		{"none", []string{"a: cases 2022 = 574", "a: cases 2021 = 606", "a: cases 2022 from 2021 = -5.3"}, nil},
		{"levels and their change", []string{"a: cases 2022 = 12", "a: cases 2021 = 5", "a: cases 2022 from 2021 = 20"},
			[]string{"chains at cases 2021: a:5 → 5 | a:12 a:20 → 10"}},
		{"no whole number has the change", []string{"a: cases 2022 = 310", "a: cases 2022 from 2021 = -8.5"},
			[]string{"no whole at cases 2021: a:310 a:-8.5 → 338.6–339.0"}},
		{"two chains to one year",
			[]string{"a: cases 2022 = 574", "a: cases 2022 from 2021 = -5.3", "b: cases 2020 = 900", "b: cases 2021 from 2020 = -20"},
			[]string{"chains at cases 2020: b:900 → 900 | a:574 a:-5.3 b:-20 → 753–762"}},
		{"no whole number at the end of a chain",
			[]string{"a: cases 2022 = 574", "a: cases 2022 from 2021 = -5.3", "b: cases 2021 from 2020 = -20.0"},
			[]string{"no whole at cases 2020: a:574 a:-5.3 b:-20.0 → 757.0–758.0"}},
		{"changes alone", []string{"a: cases 2022 from 2021 = 10", "a: cases 2021 from 2020 = 10", "b: cases 2022 from 2020 = 15"},
			[]string{"chains at cases 2021: a:10 → 9.5–10.5 | b:15 a:10 → 3.6–5.5"}},
		{"points alone", []string{"a: rate 2022 points 2021 = 1.0", "a: rate 2021 points 2020 = 1.0", "b: rate 2022 points 2020 = 3.0"},
			[]string{"chains at rate 2021: a:1.0 → 0.9–1.1 | b:3.0 a:1.0 → 1.9–2.1"}},
		{"a bound", []string{"a: rate 2022 = <90", "a: rate 2021 = 91.1", "a: rate 2022 points 2021 = -1.0"},
			[]string{"chains at rate 2021: a:91.1 → 91.0–91.2 | a:90 a:-1.0 → <91.1"}},
		{"two errors", []string{"a: cases 2022 = 100", "a: cases 2022 from 2021 = 100", "a: cases 2021 = 80", "a: cases 2022 from 2020 = 100.0", "a: cases 2020 = 70"},
			[]string{"chains at cases 2020: a:70 → 70 | a:100 a:100.0 → 50", "chains at cases 2021: a:80 → 80 | a:100 a:100 → 50"}},
		{"a total", []string{"a: food 2021 = 310", "b: rice 2021 = 120", "b: greens 2021 = 130"},
			[]string{"total at food 2021: a:310 → 309.5–310.5 | b:120 b:130 → 249–251"}},
		{"a round total", []string{"a: food 2021 = 250", "b: rice 2021 = 124", "b: greens 2021 = 130"},
			[]string{"round total at food 2021: a:250 → 249.5–250.5 | b:124 b:130 → 253–255"}},
		{"a total and a bound", []string{"a: food 2021 = 250", "b: rice 2021 = 120", "b: greens 2021 = >130"}, nil},
		{"four quarters and the year", []string{"a: fires 2022-Q1 = 100", "a: fires 2022-Q2 = 120", "b: fires 2022-Q3 = 90", "b: fires 2022-Q4 = 130", "b: fires 2022 = 474"},
			[]string{"total at fires 2022: b:474 → 474 | a:100 a:120 b:90 b:130 → 440"}},
		{"a round year of four quarters", []string{"a: fires 2022-Q1 = 100", "a: fires 2022-Q2 = 120", "b: fires 2022-Q3 = 90", "b: fires 2022-Q4 = 131", "b: fires 2022 = 440"},
			[]string{"round total at fires 2022: b:440 → 440 | a:100 a:120 b:90 b:131 → 441"}},
		{"quarters that come to the year", []string{"a: fires 2022-H1 = 220", "b: fires 2022-Q3 = 90", "b: fires 2022-Q4 = 130", "b: fires 2022 = 440", "a: fires 2022-01..09 = 310"}, nil},
		{"the first nine months and a quarter", []string{"a: fires 2022-H1 = 220", "b: fires 2022-Q3 = 95", "a: fires 2022-01..09 = 313"},
			[]string{"total at fires 2022-01..09: a:313 → 313 | a:220 b:95 → 315"}},
		{"a month above its year", []string{"a: fires 2022-03 = 500", "b: fires 2022 = 440"}, []string{"total at fires 2022: b:440 → 440 | a:500 → ≥500"}},
		{"rounded halves", []string{"a: water 2022-H1 = 10.4", "a: water 2022-H2 = 12.3", "b: water 2022 = 22.8"}, nil},
		{"halves too far off", []string{"a: water 2022-H1 = 10.4", "a: water 2022-H2 = 12.3", "b: water 2022 = 22.9"},
			[]string{"total at water 2022: b:22.9 → 22.85–22.95 | a:10.4 a:12.3 → 22.6–22.8"}},
		{"nobody said that it adds up", []string{"a: cases 2022-H1 = 100", "a: cases 2022-H2 = 120", "a: cases 2022 = 500"}, nil},
		{"quarters of stocks", []string{"a: staff 2022-Q1 = 570", "a: staff 2022 = 574"}, nil},
		{"a part above the total", []string{"a: food 2021 = 110", "b: rice 2021 = 120"},
			[]string{"total at food 2021: a:110 → 109.5–110.5 | b:120 → ≥119.5"}},
		{"thousands are rounded", []string{"a: all 2022 = 31e3", "b: men 2022 = 10e3", "b: women 2022 = 20e3"},
			[]string{"round parts at all 2022: a:31000 → 30500–31500 | b:10000 b:20000 → 29000–31000"}},
		{"thousands that rounding does not explain", []string{"a: all 2022 = 32e3", "b: men 2022 = 10e3", "b: women 2022 = 20e3"},
			[]string{"total at all 2022: a:32000 → 31500–32500 | b:10000 b:20000 → 29000–31000"}},
		{"a chain of thousands", []string{"a: cases 2021 = 10.4e3", "a: cases 2022 = 11.0e3", "a: cases 2022 from 2021 = 5.3"}, nil},
		{"shares that rounding does not explain", []string{"a: share-all 2022 = 100", "a: share-a 2022 = 45", "a: share-b 2022 = 36", "a: share-c 2022 = 21"},
			[]string{"total at share-all 2022: a:100 → 99.5–100.5 | a:45 a:36 a:21 → 100.5–103.5"}},
		{"shares that are rounded", []string{"a: share-all 2022 = 100", "a: share-a 2022 = 33.4", "a: share-b 2022 = 33.4", "a: share-c 2022 = 33.3"},
			[]string{"round parts at share-all 2022: a:100 → 99.5–100.5 | a:33.4 a:33.4 a:33.3 → 99.9–100.3"}},
		{"shares that add up", []string{"a: share-all 2022 = 100", "a: share-a 2022 = 45", "a: share-b 2022 = 36", "a: share-c 2022 = 19"}, nil},
		{"a margin", []string{"a: rate 2022 = 33.8", "a: rate 2022 target = 35", "a: rate 2022 margin = -1.2"}, nil},
		{"a margin within rounding", []string{"a: rate 2022 = 34", "a: rate 2022 target = 35", "b: rate 2022 margin = -1.2"}, nil},
		{"a margin that cannot be", []string{"a: rate 2022 = 33.8", "a: rate 2022 target = 35", "b: rate 2022 margin = -2.1"},
			[]string{"wrong margin at rate 2022: b:-2.1 → -2.15–-2.05 | a:33.8 a:35 → -1.25–-1.15"}},
		{"a margin of a count", []string{"a: cases 2022 = 115", "a: cases 2022 target = 100", "b: cases 2022 margin = 5.0"},
			[]string{"wrong margin at cases 2022: b:5.0 → 4.95–5.05 | a:115 a:100 → 15.0"}},
		{"a part below the total", []string{"a: food 2021 = 300", "b: rice 2021 = 120"}, nil},
		{"a direction", []string{"a: cases 2022 = 574", "a: cases 2021 = 606", "b: cases 2022 from 2021 = up"},
			[]string{"wrong way at cases 2022: b:0 → anything | a:574 a:606 → -5.3–-5.2"}},
		{"a direction that bounds leave open", []string{"a: rate 2022 = 91.1", "a: rate 2021 = 91", "b: rate 2022 from 2021 = down"}, nil},
		{"a resolved level", []string{"a: cases 2022 = 574", "a: cases 2022 from 2021 = -5.3", "b: cases 2022 = 574"}, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			sources, _ := facts(t, tt.facts...)
			var got []string
			for _, c := range New(sources, nil).Contradictions() {
				got = append(got, clash(c))
			}
			if strings.Join(got, "\n") != strings.Join(tt.want, "\n") {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(tt.want, "\n"))
			}
		})
	}
}

// series is a random true series of whole numbers with facts on it, rounded as
// sources round.
func series(rng *rand.Rand) (truth []int64, lines []string) {
	for range 3 + rng.Intn(3) {
		truth = append(truth, 200+rng.Int63n(9000))
	}
	for i := range truth {
		if i == 0 || rng.Intn(3) > 0 {
			lines = append(lines, fmt.Sprintf("a: cases %d = %d", 2000+i, truth[i]))
		}
		for j := range i {
			if j == i-1 || rng.Intn(2) == 0 {
				lines = append(lines, fmt.Sprintf("a: cases %d from %d = %s", 2000+i, 2000+j, percentOf(truth[j], truth[i]).FloatString(rng.Intn(3))))
			}
		}
	}
	return truth, lines
}

func percentOf(from, to int64) *big.Rat {
	return new(big.Rat).Mul(big.NewRat(to-from, from), big.NewRat(100, 1))
}

// TestTruthHasNoContradiction holds that facts that are all true never clash,
// and that what is derived holds the truth.
func TestTruthHasNoContradiction(t *testing.T) {
	rng := rand.New(rand.NewSource(2))
	for range 1000 {
		truth, lines := series(rng)
		sources, known := facts(t, lines...)
		l := New(sources, nil)
		if found := l.Contradictions(); len(found) > 0 {
			t.Fatalf("%s\ntruth %v, yet %s", strings.Join(lines, "\n"), truth, clash(found[0]))
		}
		for i, v := range truth {
			f := l.Ask(report.Query{Indicator: known["cases"], Period: report.Year(2000 + i)})
			if !f.interval().overlaps(point(report.Whole(v).Rat())) {
				t.Fatalf("%s\ntruth of %d is %d, derived %s", strings.Join(lines, "\n"), 2000+i, v, show(f))
			}
			if i > 0 {
				c := l.Ask(report.Query{Indicator: known["cases"], Period: report.Year(2000 + i), Aspect: report.Change, Base: report.Year(2000)})
				if !c.interval().overlaps(point(percentOf(truth[0], v))) {
					t.Fatalf("%s\ntruth of %d against 2000 is %s, derived %s", strings.Join(lines, "\n"), 2000+i, percentOf(truth[0], v).FloatString(3), show(c))
				}
			}
		}
	}
}

// TestPlantedContradiction makes one level of a fully stated series false by
// more than any rounding hides: that must be found, and whatever is
// found must name that level.
func TestPlantedContradiction(t *testing.T) {
	rng := rand.New(rand.NewSource(3))
	for range 500 {
		var truth []int64
		for range 4 {
			truth = append(truth, 1000+rng.Int63n(9000))
		}
		var lines []string
		wrong := rng.Intn(len(truth))
		for i, v := range truth {
			if i == wrong {
				v += v / 10
			}
			lines = append(lines, fmt.Sprintf("a: cases %d = %d", 2000+i, v))
			if i > 0 {
				lines = append(lines, fmt.Sprintf("a: cases %d from %d = %s", 2000+i, 1999+i, percentOf(truth[i-1], truth[i]).FloatString(1)))
			}
		}
		sources, _ := facts(t, lines...)
		found := New(sources, nil).Contradictions()
		if len(found) == 0 {
			t.Fatalf("%s\nthe level of %d is false, and nothing is found", strings.Join(lines, "\n"), 2000+wrong)
		}
		for _, c := range found {
			if !names(c, report.Year(2000+wrong)) {
				t.Fatalf("%s\nthe level of %d is false, and this is found: %s", strings.Join(lines, "\n"), 2000+wrong, clash(c))
			}
		}
	}
}

// names reports whether the level of p is among the facts of c.
func names(c Contradiction, p report.Period) bool {
	for _, f := range c.facts() {
		if f.Aspect == report.Level && f.Period == p {
			return true
		}
	}
	return false
}
