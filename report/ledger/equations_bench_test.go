package ledger

import (
	"fmt"
	"testing"

	"tongket/report"
)

// tangle is so many facts on indicators that equations of a kind tie, over 60 periods:
// each of the indicators that are not stated is what the kind makes of those before it.
func tangle(kind *report.EquationKind, facts int) ([]*report.Source, []*report.Indicator) {
	const periods = 60
	unit := tonnes
	if kind.Hundred {
		unit = percent
	}
	s := &report.Source{ID: "a"}
	var of []*report.Indicator
	for n := range max(2, facts/periods) {
		i := &report.Indicator{ID: fmt.Sprint("i", n), Unit: unit}
		of = append(of, i)
		for p := range periods {
			s.Facts = append(s.Facts, &report.Fact{Source: s, Indicator: i, Period: report.Year(1960 + p),
				Amount: report.Amount{Number: report.Decimal{Coef: int64(100 + n + p), Exp: -1}}})
		}
		if n == 0 {
			continue
		}
		whole := &report.Indicator{ID: fmt.Sprint("w", n), Unit: unit}
		if kind.Rate {
			whole.Unit = percent
		}
		e := &report.Equation{Kind: kind, Whole: whole, Terms: []*report.Indicator{of[n-1], i}}
		report.Relate(e)
		of[n] = i
	}
	return []*report.Source{s}, of
}

// followed asks for all that follows from tied indicators, and for what contradicts.
func followed(sources []*report.Source, of []*report.Indicator) {
	l := New(sources, nil)
	l.Contradictions()
	for _, i := range of {
		for _, e := range i.Equations {
			for p := range 60 {
				l.Ask(report.Query{Indicator: e.Whole, Period: report.Year(1960 + p)})
			}
		}
	}
}

// BenchmarkEquations measures the time for each fact, which must not grow with their
// number.
func BenchmarkEquations(b *testing.B) {
	for _, kind := range report.EquationKinds() {
		for _, facts := range []int{600, 3000, 15000} {
			b.Run(fmt.Sprintf("%s/%d", kind.Key, facts), func(b *testing.B) {
				sources, of := tangle(kind, facts)
				b.ReportAllocs()
				for b.Loop() {
					followed(sources, of)
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*facts), "ns/fact")
			})
		}
	}
}

// TestEquationsGrowLinearly counts what is allocated for each fact, few and many.
func TestEquationsGrowLinearly(t *testing.T) {
	for _, kind := range report.EquationKinds() {
		each := func(facts int) float64 {
			sources, of := tangle(kind, facts)
			return testing.AllocsPerRun(1, func() { followed(sources, of) }) / float64(facts)
		}
		if few, many := each(300), each(1500); many > 1.5*few {
			t.Errorf("%s: %.0f allocations a fact of 300, %.0f of 1500", kind.Called, few, many)
		}
	}
}
