package ledger

import (
	"testing"

	"tongket/report"
)

// What one source leaves open and another states is stated; what is computed rests on
// all that it is computed from.
func TestInferred(t *testing.T) {
	open, whole := &report.Fact{Inferred: report.Text{}}, &report.Fact{}
	for _, tt := range []struct {
		status Status
		facts  []*report.Fact
		want   bool
	}{
		{Published, []*report.Fact{open}, true},
		{Published, []*report.Fact{open, whole}, false},
		{Published, []*report.Fact{whole}, false},
		{Published, nil, false},
		{Derived, []*report.Fact{open, whole}, true},
		{Derived, []*report.Fact{whole}, false},
	} {
		if got := (Figure{Status: tt.status, Facts: tt.facts}).Inferred(); got != tt.want {
			t.Errorf("%v of %d facts: %v", tt.status, len(tt.facts), got)
		}
	}
}
