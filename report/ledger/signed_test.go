package ledger

import (
	"fmt"
	"math/big"
	"math/rand"
	"strings"
	"testing"

	"tongket/report"
)

// asPrinted is a true number as a document may print it: rounded, or as a bound on the
// side on which it lies.
func asPrinted(rng *rand.Rand, truth *big.Rat, places int) string {
	d := report.Floor(truth, places)
	switch rng.Intn(6) {
	case 0:
		if d.Rat().Cmp(truth) != 0 {
			return ">" + d.String()
		}
	case 1:
		return "≥" + d.String()
	case 2:
		return "≤" + report.Ceil(truth, places).String()
	}
	return truth.FloatString(places)
}

// sized is a true change as a document may print it, of which a bound speaks of the
// size: a fall of more than 5.
func sized(rng *rand.Rand, truth *big.Rat, places int) string {
	size := new(big.Rat).Abs(truth)
	s := strings.TrimPrefix(size.FloatString(places), "-")
	if d := report.Floor(size, places); rng.Intn(4) == 0 && d.Rat().Cmp(size) != 0 && d.Sign() > 0 {
		s = d.String()
		if truth.Sign() < 0 {
			return ">-" + s
		}
		return ">" + s
	}
	if truth.Sign() < 0 {
		s = "-" + s
	}
	return s
}

// TestTruthBelowZero publishes random true series that go through zero, with their
// differences, and with percentages where the base is above zero: nothing clashes, what
// follows holds the truth, and nothing is a percentage of what may be zero or less.
func TestTruthBelowZero(t *testing.T) {
	rng := rand.New(rand.NewSource(8))
	derived := map[report.Aspect]int{}
	for range 3000 {
		var truth []*big.Rat
		var lines []string
		places := rng.Intn(3)
		for i := range 4 {
			truth = append(truth, big.NewRat(rng.Int63n(40_000)-20_000, 1000))
			if i == 3 || rng.Intn(2) == 0 {
				lines = append(lines, fmt.Sprintf("a: warmth %d = %s", 2000+i, asPrinted(rng, truth[i], places)))
			}
			if i == 0 {
				continue
			}
			if rng.Intn(2) == 0 {
				lines = append(lines, fmt.Sprintf("a: warmth %d difference %d = %s", 2000+i, 1999+i, sized(rng, new(big.Rat).Sub(truth[i], truth[i-1]), places)))
			}
			if rng.Intn(3) == 0 && truth[i-1].Sign() > 0 && truth[i].Sign() >= 0 {
				grown := hundredths(point(new(big.Rat).Quo(truth[i], truth[i-1])), one).low.at
				lines = append(lines, fmt.Sprintf("a: warmth %d from %d = %s", 2000+i, 1999+i, grown.FloatString(places)))
			}
		}
		sources, known := facts(t, lines...)
		l := New(sources, nil)
		if found := l.Contradictions(); len(found) > 0 {
			t.Fatalf("%s\ntruth %v, yet %s", strings.Join(lines, "\n"), truth, clash(found[0]))
		}
		for i, v := range truth {
			q := report.Query{Indicator: known["warmth"], Period: report.Year(2000 + i)}
			holdsAll(t, l, q, v, lines, derived)
			if i == 0 {
				continue
			}
			q.Base = q.Period.YearBefore()
			holdsAll(t, l, q.As(report.Difference), new(big.Rat).Sub(v, truth[i-1]), lines, derived)
			q = q.As(report.Change)
			f := l.Ask(q)
			if from := l.level(q, q.Base); f.Status == Derived && from.interval().sign() <= 0 {
				t.Fatalf("%s\n%s, of %s", strings.Join(lines, "\n"), show(f), show(from))
			}
			if truth[i-1].Sign() > 0 {
				holdsAll(t, l, q, hundredths(point(new(big.Rat).Quo(v, truth[i-1])), one).low.at, lines, derived)
			}
		}
	}
	for _, a := range []report.Aspect{report.Level, report.Difference, report.Change} {
		if derived[a] < 100 {
			t.Errorf("only %d figures of %s are derived", derived[a], a)
		}
	}
}

// holdsAll wants the truth in what l says of q.
func holdsAll(t *testing.T, l *Ledger, q report.Query, truth *big.Rat, lines []string, derived map[report.Aspect]int) {
	t.Helper()
	f := l.Ask(q)
	if !f.Known() {
		return
	}
	if f.Computed() {
		derived[q.Aspect]++
	}
	if !holdsTruth(f, truth) {
		t.Fatalf("%s\ntruth of %s is %s, yet %s", strings.Join(lines, "\n"), q, truth.FloatString(4), show(f))
	}
}

// TestTruthOfDifferences publishes counts, some in thousands, with absolute changes:
// nothing clashes, what follows holds the truth, and a difference that is wrong by more
// than any rounding is found.
func TestTruthOfDifferences(t *testing.T) {
	rng := rand.New(rand.NewSource(9))
	for range 2000 {
		from, to := rng.Int63n(3_000_000), rng.Int63n(3_000_000)
		first, second := inThousands(rng, from), inThousands(rng, to)
		lines := []string{"a: cases 2021 = " + first, fmt.Sprintf("a: cases 2022 difference 2021 = %d", to-from)}
		sources, known := facts(t, lines...)
		q := report.Query{Indicator: known["cases"], Period: report.Year(2022)}
		holdsAll(t, New(sources, nil), q, report.Whole(to).Rat(), lines, map[report.Aspect]int{})
		for off, want := range map[int64]bool{0: false, 2_000_000: true, -7_000_000: true} {
			lines[1] = fmt.Sprintf("a: cases 2022 difference 2021 = %d", to-from+off)
			sources, _ := facts(t, append(lines, "b: cases 2022 = "+second)...)
			if found := New(sources, nil).Contradictions(); len(found) > 0 != want {
				t.Fatalf("%v and %s, off by %d: %d contradictions", lines, second, off, len(found))
			}
		}
		lines = []string{"a: cases 2021 = " + first, "a: cases 2022 = " + second}
		sources, known = facts(t, lines...)
		q = report.Query{Indicator: known["cases"], Period: report.Year(2022), Aspect: report.Difference, Base: report.Year(2021)}
		holdsAll(t, New(sources, nil), q, report.Whole(to-from).Rat(), lines, map[report.Aspect]int{})
	}
}

// TestIntervals multiplies and divides random intervals of either sign, with and
// without ends: what comes of numbers in them lies in what comes of them.
func TestIntervals(t *testing.T) {
	rng := rand.New(rand.NewSource(10))
	within := func(r *big.Rat) interval {
		side := func(sign int64) end {
			room := rng.Int63n(4)
			return end{new(big.Rat).Add(r, big.NewRat(sign*room, 2)), room > 0 && rng.Intn(2) == 0}
		}
		i := interval{side(-1), side(+1)}
		if rng.Intn(6) == 0 {
			i.low = end{}
		}
		if rng.Intn(6) == 0 {
			i.high = end{}
		}
		return i
	}
	for range 20000 {
		x, y := big.NewRat(rng.Int63n(9)-4, 2), big.NewRat(rng.Int63n(9)-4, 2)
		i, j := within(x), within(y)
		if got := i.times(j); !got.overlaps(point(new(big.Rat).Mul(x, y))) {
			t.Fatalf("%s in %v times %s in %v is %v", x, i, y, j, got)
		}
		if y.Sign() == 0 {
			continue
		}
		if got := i.over(j); !got.overlaps(point(new(big.Rat).Quo(x, y))) {
			t.Fatalf("%s in %v over %s in %v is %v", x, i, y, j, got)
		}
	}
}
