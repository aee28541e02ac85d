package check

import (
	"testing"

	"tongket/report"
	"tongket/report/ledger"
)

// Whatever is known of a figure, check has an answer to whether it may be printed, and
// whatever is asked, to what is missing.
func TestEveryFigureIsJudged(t *testing.T) {
	for _, s := range ledger.Statuses() {
		for _, a := range report.Aspects() {
			q := report.Query{Indicator: &report.Indicator{ID: "cases", Unit: &report.Unit{}}, Period: report.Year(2022), Aspect: a}
			e := &edition{Edition: &report.Edition{}, ledger: ledger.New(nil, nil)}
			e.known(citation{ref: &report.Ref{Query: q}, firm: "the headline"}, ledger.Figure{Query: q, Status: s, Compared: []ledger.Figure{{Query: q}}})
			refused := s == ledger.NotStated || s == ledger.NoBase || s == ledger.Assumed
			if refused != (len(e.problems) == 1) {
				t.Errorf("%s, %s: %v", q, s, e.problems)
			}
		}
	}
}
