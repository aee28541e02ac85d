package ledger

import (
	"testing"
	"time"

	"tongket/report"
)

// repeated is a source that states one thing so many times.
func repeated(n int, says func(s *report.Source) report.Fact) []*report.Source {
	s := &report.Source{ID: "a"}
	for range n {
		f := says(s)
		s.Facts = append(s.Facts, &f)
	}
	return []*report.Source{s}
}

// A statement that is typed over and over takes at most four times as long as so many
// different ones, not as many times as there are.
func TestRepeatedLevel(t *testing.T) {
	const n = 30_000
	rice := &report.Indicator{ID: "rice", Unit: tonnes}
	level := func(s *report.Source) report.Fact {
		return report.Fact{Source: s, Indicator: rice, Period: report.Year(2022), Amount: report.Amount{Number: report.Whole(574)}}
	}
	asked := func(sources []*report.Source) time.Duration {
		start := time.Now()
		if found := New(sources, nil).Disputes(); len(found) > 0 {
			t.Fatalf("%d disputes", len(found))
		}
		return time.Since(start)
	}
	same, different := repeated(n, level), repeated(n, level)
	for _, f := range different[0].Facts {
		f.Indicator = &report.Indicator{ID: "rice", Unit: tonnes}
	}
	if one, each := asked(same), asked(different); one > 4*each {
		t.Errorf("%d times the same took %v, as many different %v", n, one, each)
	}
}

// A change that a source states over and over ties two periods once, and in one way.
func TestRepeatedChange(t *testing.T) {
	rice := &report.Indicator{ID: "rice", Unit: tonnes}
	sources := repeated(50, func(s *report.Source) report.Fact {
		return report.Fact{Source: s, Indicator: rice, Period: report.Year(2022), Aspect: report.Change, Base: report.Year(2021), Amount: report.Amount{Number: report.Whole(-5)}}
	})
	n := New(sources, nil).network(report.Subject{Indicator: rice}, true)
	if len(n.relations) != 2 {
		t.Fatalf("%d relations, not one both ways", len(n.relations))
	}
	if n.cyclic {
		t.Error("a change that is stated 50 times is held against itself")
	}
	list := n.relations
	for _, to := range []int{2021, 2022} {
		list = append(list, relations(&report.Fact{Source: sources[0], Indicator: rice, Period: report.Year(to), Aspect: report.Change, Base: report.Year(2020)})...)
	}
	if !newNetwork(false, false, list).cyclic {
		t.Error("another way round is not seen")
	}
}
