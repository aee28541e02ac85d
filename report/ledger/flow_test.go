package ledger

import (
	"fmt"
	"math/rand"
	"strings"
	"testing"
	"time"

	"tongket/report"
)

// months is what happened in each month of two years.
type months [24]int64

// of is what happened in a period.
func (m months) of(p report.Period) int64 {
	from, behind := p.Span()
	var sum int64
	for i := from; i < behind; i++ {
		sum += m[i-2021*12]
	}
	return sum
}

// spans are the periods of two years that somebody might publish.
func spans() (out []report.Period) {
	for y := 2021; y <= 2022; y++ {
		out = append(out, report.Year(y), report.Half(y, 1), report.Half(y, 2), report.Months(y, 1, 9), report.Months(y, 1, 11), report.Months(y, 5, 8))
		for q := 1; q <= 4; q++ {
			out = append(out, report.Quarter(y, q))
		}
		for m := time.January; m <= time.December; m++ {
			out = append(out, report.Month(y, m))
		}
	}
	return append(out, report.Years(2021, 2022), report.SplitYears{Called: report.School, First: time.September}.In(2021))
}

// published is a true number as a document prints it: in full, in thousands, or as a
// bound.
func published(rng *rand.Rand, truth int64) string {
	switch below := truth - rng.Int63n(truth/10+1); rng.Intn(6) {
	case 0:
		return fmt.Sprintf(">%d", below-1)
	case 1:
		return fmt.Sprintf("≤%d", truth+rng.Int63n(truth/10+1))
	case 2, 3:
		return inThousands(rng, truth)
	}
	return fmt.Sprint(truth)
}

// TestTruthOverTime publishes random true series of months as years, quarters and
// other spans: nothing clashes, and what follows holds the truth.
func TestTruthOverTime(t *testing.T) {
	rng := rand.New(rand.NewSource(8))
	derived := 0
	for range 600 {
		var truth months
		for i := range truth {
			truth[i] = rng.Int63n(40_000)
		}
		var lines []string
		for _, p := range spans() {
			if rng.Intn(3) == 0 {
				lines = append(lines, fmt.Sprintf("%c: fires %s = %s", 'a'+rng.Intn(3), p, published(rng, truth.of(p))))
			}
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
			if f.Computed() {
				derived++
			}
		}
	}
	if derived < 1000 {
		t.Errorf("only %d figures follow", derived)
	}
}

// TestFalseOverTime plants one false figure among true ones that leave no room for it:
// it is found, and each contradiction names it.
func TestFalseOverTime(t *testing.T) {
	rng := rand.New(rand.NewSource(9))
	for range 300 {
		var truth months
		for i := range truth {
			truth[i] = 100 + rng.Int63n(40_000)
		}
		quarters := []report.Period{report.Quarter(2022, 1), report.Quarter(2022, 2), report.Quarter(2022, 3), report.Quarter(2022, 4), report.Year(2022)}
		wrong := rng.Intn(len(quarters))
		var lines []string
		for i, p := range quarters {
			v := truth.of(p)
			if i == wrong {
				v += (2*rng.Int63n(2) - 1) * (v/2 + 1) // half as much more, or less
				v = max(0, v)
			}
			lines = append(lines, fmt.Sprintf("a: fires %s = %d", p, v))
		}
		if rng.Intn(2) == 0 {
			lines = append(lines, fmt.Sprintf("b: fires 2022-01..09 = %d", truth.of(report.Months(2022, 1, 9))))
		}
		sources, _ := facts(t, lines...)
		found := New(sources, nil).Contradictions()
		if len(found) == 0 {
			t.Fatalf("%s\n%s is false, and nothing is found", strings.Join(lines, "\n"), quarters[wrong])
		}
		for _, c := range found {
			if c.Kind != Total && c.Kind != RoundTotal {
				t.Fatalf("%s: %s", strings.Join(lines, "\n"), clash(c))
			}
		}
	}
}

// TestStocksOverTime: what was counted at the ends of periods clashes only where two
// count the same day.
func TestStocksOverTime(t *testing.T) {
	rng := rand.New(rand.NewSource(10))
	for range 200 {
		ends := map[string]int64{}
		var lines []string
		for _, p := range spans() {
			day := p.End().Format(time.DateOnly)
			if _, known := ends[day]; !known {
				ends[day] = rng.Int63n(1000)
			}
			lines = append(lines, fmt.Sprintf("%c: staff %s = %d", 'a'+rng.Intn(3), p, ends[day]))
		}
		sources, known := facts(t, lines...)
		l := New(sources, nil)
		if found, disputes := l.Contradictions(), l.Disputes(); len(found)+len(disputes) > 0 {
			t.Fatalf("%s\n%d contradictions, %d disputes", strings.Join(lines, "\n"), len(found), len(disputes))
		}
		for day, n := range ends {
			q := report.Query{Indicator: known["staff"], Period: period(t, day)}
			if got := show(l.Ask(q)); got != fmt.Sprintf("published %d", n) {
				t.Fatalf("%s: %s, want %d", day, got, n)
			}
		}
	}
}

// BenchmarkFlow is the contradictions and every year of an indicator with n years of
// months, quarters and years.
func BenchmarkFlow(b *testing.B) {
	for _, years := range []int{5, 10, 20} {
		b.Run(fmt.Sprintf("%d months", years*12), func(b *testing.B) {
			fires := &report.Indicator{ID: "fires", Unit: counted, Time: report.Flow}
			s := &report.Source{ID: "a"}
			state := func(p report.Period, n int64) {
				s.Facts = append(s.Facts, &report.Fact{Source: s, Indicator: fires, Period: p, Amount: report.Amount{Number: report.Whole(n)}})
			}
			for y := range years {
				for m := time.January; m <= time.December; m++ {
					state(report.Month(2000+y, m), 10)
				}
				for q := 1; q <= 3; q++ {
					state(report.Quarter(2000+y, q), 30)
				}
				state(report.Half(2000+y, 1), 60)
			}
			b.ReportAllocs()
			for b.Loop() {
				l := New([]*report.Source{s}, nil)
				if len(l.Contradictions()) > 0 {
					b.Fatal("a contradiction")
				}
				for y := range years {
					if f := l.Ask(report.Query{Indicator: fires, Period: report.Year(2000 + y)}); f.Value() != "120" {
						b.Fatal(f.Value())
					}
				}
			}
		})
	}
}
