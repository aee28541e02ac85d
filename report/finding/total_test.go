package finding_test

import (
	"strings"
	"testing"

	"tongket/report"
	"tongket/report/finding"
	"tongket/report/ledger"
	"tongket/report/load"
	"tongket/report/waterworks"
)

// TestTogether: what rows come to is said where they are all the parts of a declared sum, or
// all members of a complete list, and not of some of them, or of rates.
func TestTogether(t *testing.T) {
	r, problems := load.Project(waterworks.Project(), "")
	if len(problems.Errors()) > 0 {
		t.Fatal(problems)
	}
	e := r.Edition("2024")
	l := ledger.Of(e)
	said := func(c *report.Chart) string {
		return written(l, finding.Message(l, c, r.Languages, c.At)["en"], "en")
	}
	for c := range e.Charts() {
		want, some := "", *c
		switch c.ID {
		case "costs-chart":
			want = "; together VND "
		case "revenue-chart":
			want = "; together VND 352.6 billion"
		case "use-chart":
			want = "not" // in percent
		default:
			continue
		}
		if got := said(c); strings.Contains(got, "; together") != (want != "not") || want != "not" && !strings.Contains(got, want) {
			t.Errorf("%s: %s", c.ID, got)
		}
		some.Of = c.Of[:2]
		if got := said(&some); strings.Contains(got, "together") {
			t.Errorf("of two %s: %s", c.ID, got)
		}
	}
	branches := &report.Chart{Kind: report.ChartKinds()[9], Periods: []report.Period{report.Year(2024)}}
	meters := r.Indicator("meters-replaced")
	for _, m := range meters.By[0].Members {
		of, _ := report.Members{}.With(m)
		branches.Of = append(branches.Of, report.Subject{Indicator: meters, Members: of})
	}
	if got := said(branches); !strings.Contains(got, "; together 10,412 meters") {
		t.Error(got)
	}
}
