package trace

import (
	"strings"
	"testing"

	"tongket/report"
	"tongket/report/ledger"
)

// A path begins with what sources state and ends with the figure itself; each figure
// stands before those that follow from it.
func TestPath(t *testing.T) {
	trees := &report.Indicator{ID: "trees", Unit: &report.Unit{Kind: report.Count}}
	planted := &report.Indicator{ID: "planted", Unit: trees.Unit}
	felled := &report.Indicator{ID: "felled", Unit: trees.Unit}
	all := &report.Indicator{ID: "all", Unit: trees.Unit}
	report.Relate(&report.Equation{Kind: report.Sum, Whole: all, Terms: []*report.Indicator{planted, felled}})
	s := &report.Source{ID: "review"}
	state := func(i *report.Indicator, p report.Period, a report.Aspect, base report.Period, n report.Decimal) {
		s.Facts = append(s.Facts, &report.Fact{Source: s, Indicator: i, Period: p, Aspect: a, Base: base, Amount: report.Amount{Number: n}})
	}
	state(trees, report.Year(2022), report.Level, report.Period{}, report.Whole(574))
	state(trees, report.Year(2022), report.Change, report.Year(2021), report.Decimal{Coef: -53, Exp: -1})
	state(trees, report.Year(2020), report.Level, report.Period{}, report.Whole(600))
	state(trees, report.Year(2021), report.Target, report.Period{}, report.Whole(500))
	state(planted, report.Year(2022), report.Level, report.Period{}, report.Whole(10))
	state(felled, report.Year(2022), report.Level, report.Period{}, report.Whole(4))
	l := ledger.New([]*report.Source{s}, nil)
	for _, tt := range []struct {
		ask  report.Query
		want string
	}{
		{report.Query{Indicator: trees, Period: report.Year(2022)}, "trees 2022"},
		{report.Query{Indicator: trees, Period: report.Year(2021)}, "trees 2022 change 2021, trees 2022, trees 2021"},
		{report.Query{Indicator: trees, Period: report.Year(2021), Aspect: report.Change, Base: report.Year(2020)}, "trees 2020, trees 2022 change 2021, trees 2022, trees 2021, trees 2021 change 2020"},
		{report.Query{Indicator: trees, Period: report.Year(2021), Aspect: report.Margin}, "trees 2021 target, trees 2022 change 2021, trees 2022, trees 2021, trees 2021 margin"},
		{report.Query{Indicator: all, Period: report.Year(2022)}, "planted 2022, felled 2022, all 2022"},
		{report.Query{Indicator: trees, Period: report.Year(2019)}, "trees 2019"},
	} {
		var got []string
		for _, f := range Path(l, l.Ask(tt.ask)) {
			got = append(got, f.Query.String())
		}
		if s := strings.Join(got, ", "); s != tt.want {
			t.Errorf("%s: %s, want %s", tt.ask, s, tt.want)
		}
	}
}
