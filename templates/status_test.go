package templates

import (
	"testing"

	"tongket/report"
	"tongket/report/lang"
	"tongket/report/ledger"
)

// A status that says nothing to the notes would end the program, and one of computed
// figures without a word or a fill of its own would pass for published.
func TestEveryStatusIsShown(t *testing.T) {
	for _, s := range ledger.Statuses() {
		look := statusLooks[s]
		if look.tell == nil {
			t.Errorf("%s: nothing says what the notes tell of it", s)
		}
		if s.Computed() && (look.word == nil || look.fill == nil) {
			t.Errorf("%s: a bar of it looks like one that is published", s)
		}
	}
}

// What a figure is called in the annex tells it from the level.
func TestEveryAspectIsCalled(t *testing.T) {
	i := &report.Indicator{ID: "cases", Name: report.Text{}, Unit: &report.Unit{}}
	for _, l := range lang.Tags() {
		i.Name[l] = report.Prose{Spans: []report.Span{{Words: "CASES"}}}
		seen := map[string]report.Aspect{}
		for _, a := range report.Aspects() {
			q := report.Query{Indicator: i, Period: report.Year(2022), Aspect: a}
			if a.HasBase() {
				q.Base = report.Year(2020)
			}
			if a == report.HowMany {
				q.Where = report.Where{By: &report.Breakdown{Name: i.Name}}
			}
			s := Called(ledger.Figure{Query: q}, l)
			if other, taken := seen[s]; taken && !(a == report.Points && other == report.Change) {
				t.Errorf("%s: %s is called %q, as %s", l, a, s, other)
			}
			seen[s] = a
		}
	}
}

// What a side of a contradiction leaves is printed in what it counts, and with its sign
// if it compares.
func TestSidesAreInTheirUnit(t *testing.T) {
	low, high := report.Decimal{Coef: 52, Exp: -1}, report.Decimal{Coef: 54, Exp: -1}
	for _, tt := range []struct {
		kind   report.Kind
		aspect report.Aspect
		want   string
	}{
		{report.Count, report.Level, "5.2–5.4"},
		{report.Count, report.Change, "+5.2–5.4%"},
		{report.Count, report.Margin, "+5.2–5.4%"},
		{report.Percent, report.Level, "5.2–5.4%"},
		{report.Percent, report.Points, "+5.2–5.4"},
		{report.Percent, report.Margin, "+5.2–5.4"},
	} {
		q := report.Query{Indicator: &report.Indicator{Unit: &report.Unit{Kind: tt.kind}}, Aspect: tt.aspect}
		side := ledger.Side{Facts: []*report.Fact{{}}, Bounds: ledger.Bounds{Low: &low, High: &high}}
		if got := (&writer{}).bounded(side, q, "en"); got != tt.want {
			t.Errorf("%s: %q, want %q", q.Series(), got, tt.want)
		}
	}
}
