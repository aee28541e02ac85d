package check

import (
	"testing"

	"tongket/report"
)

// Words of the other direction beside a count of members that went one way are a problem,
// and so is a typed number that is not the one by which they are counted.
func TestCountedInProse(t *testing.T) {
	b := fields()
	i := &report.Indicator{ID: "cases", Name: report.Text{}, Unit: &report.Unit{Kind: report.Count}, By: []*report.Breakdown{b}}
	down := report.Where{By: b, Is: report.Fell, Base: report.Year(2021)}
	above := report.Where{By: b, Is: report.Above, Number: report.Whole(2000)}
	for _, tt := range []struct {
		before, after string
		where         report.Where
		want          int
	}{
		{"Có ", " quận giảm.", down, 0},
		{"Số vụ giảm ở ", " quận.", down, 0},
		{"Có ", " quận.", down, 0},
		{"Có ", " quận tăng.", down, 1},
		{"Số vụ tăng ở ", " quận.", down, 1},
		{"Có ", " quận có hơn 2.000 vụ.", above, 0},
		{"Có ", " quận có hơn 3.000 vụ.", above, 1},
		{"Có ", " quận có hơn 2,000 vụ.", above, 1},
	} {
		q := report.Query{Indicator: i, Period: report.Year(2022), Aspect: report.HowMany, Where: tt.where}
		p := report.Prose{Spans: []report.Span{{Words: tt.before}, {Ref: &report.Ref{Query: q}}, {Words: tt.after}}}
		v := vocabularyOf("vi")
		ts := v.tokens(p)
		l := linter{}
		l.tallied(q, v.moves(ts), ts)
		l.typed(report.Passage{Sentence: true}, v, ts)
		if len(l.problems) != tt.want {
			t.Errorf("%s…%s: %d problems, want %d: %v", tt.before, tt.after, len(l.problems), tt.want, l.problems)
		}
	}
}
