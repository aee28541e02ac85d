package load_test

import (
	"strings"
	"testing"

	"tongket/report"
	"tongket/report/load"
	"tongket/report/projecttest"
)

// TestWholes: a change or a margin may be printed as all that it came to, in percent, in times
// or as a fraction; what is typed is what was added, as exactly as that is printed.
func TestWholes(t *testing.T) {
	for _, tt := range []struct {
		typed, printed string
		half           string // half the unit in which it is known; empty: another figure
	}{
		{"change: +8.3%, from: 2020", "108,3%", "1/20"},
		{"change: -2.8%, from: 2020", "97,2%", "1/20"},
		{"change: +40%, from: 2020", "1,4 lần", "5/1"},
		{"change: +37%, from: 2020", "1,37 lần", "1/2"},
		{"change: -2/3, from: 2020", "một phần ba", "0/1"},
		{"margin: +4.4%", "104,4%", "1/20"},
		{"margin: -2.8%", "97,2 phần trăm", "1/20"},
		{"change: -8.3%, from: 2020", "108,3%", ""},
		{"change: +2.8%, from: 2020", "97,2%", ""},
		{"change: +41%, from: 2020", "1,4 lần", ""},
		{"change: +40%, from: 2020", "1,4", ""},
		{"change: +2/3, from: 2020", "một phần ba", ""},
		{"value: 4", "104%", ""},
		{"difference: +4, from: 2020", "104%", ""},
	} {
		fsys := projecttest.Minimal(t)
		projecttest.Edit(t, fsys, "sources/review.yaml", "statements:\n", "  - {indicator: harvest, period: 2021, "+tt.typed+`, at: {paragraph: 9, printed: "`+tt.printed+"\"}}\nstatements:\n")
		r, problems := load.Project(fsys, "")
		wrong := false
		for _, p := range problems {
			wrong = wrong || p.Code == report.NotAsPrinted
		}
		if wrong != (tt.half == "") {
			t.Errorf("%s printed %q: %v", tt.typed, tt.printed, problems)
			continue
		}
		for _, f := range r.Sources[0].Facts {
			if f.Place.Printed == tt.printed && tt.half != "" && !strings.Contains(tt.typed, "/") {
				if got := f.Amount.Number.HalfUnit().String(); got != tt.half {
					t.Errorf("%s printed %q is known to %s, want %s", tt.typed, tt.printed, got, tt.half)
				}
			}
		}
	}
}
