package check

import (
	"fmt"
	"testing"

	"tongket/report"
	"tongket/report/load"
	"tongket/report/projecttest"
)

// A streak is held against as many years as its words count: no more, so that a right one
// is no problem, and no fewer. The harvest rose three times up to 2022, and six times up to 2018.
func TestStreaks(t *testing.T) {
	for _, tt := range []struct {
		vi, en string
		found  bool
	}{
		{"Thu hoạch tăng hai năm liên tiếp, đạt {harvest}.", "The harvest rose two years in a row, to {harvest}.", false},
		{"Thu hoạch tăng ba năm liền, đạt {harvest}.", "The harvest rose for the third year running, to {harvest}.", false},
		{"Thu hoạch tăng năm thứ ba liên tiếp, đạt {harvest}.", "The harvest rose for a third consecutive year, to {harvest}.", false},
		{"Thu hoạch tăng năm thứ tư liên tiếp, đạt {harvest}.", "The harvest rose for the fourth year running, to {harvest}.", true},
		{"Thu hoạch tăng bốn năm liên tiếp, đạt {harvest}.", "The harvest rose four years in a row, to {harvest}.", true},
		{"Thu hoạch tăng năm năm liên tiếp, đạt {harvest}.", "The harvest rose five years in a row, to {harvest}.", true},
		{"Thu hoạch tăng năm năm liên tiếp, đạt {harvest 2018}.", "The harvest rose five years in a row, to {harvest 2018}.", false},
		{"Thu hoạch tăng năm thứ năm liên tiếp, đạt {harvest}.", "The harvest rose for the fifth year running, to {harvest}.", true},
		{"Thu hoạch tăng sáu năm liên tiếp, đạt {harvest 2018}.", "The harvest rose six years in a row, to {harvest 2018}.", false},
		{"Thu hoạch tăng bảy năm liên tiếp, đạt {harvest 2018}.", "The harvest rose seven years in a row, to {harvest 2018}.", true},
	} {
		facts := ""
		for i, tonnes := range []int{400, 300, 310, 320, 330, 340, 350, 360, 200, 210, 220, 230} {
			facts += fmt.Sprintf("  - {indicator: harvest, period: %d, value: %d, at: {paragraph: 3, printed: %d tấn}}\n", 2011+i, tonnes, tonnes)
		}
		fsys := projecttest.Minimal(t)
		projecttest.Edit(t, fsys, "sources/review.yaml", "statements:\n", facts+"statements:\n")
		projecttest.Edit(t, fsys, "editions/2022.yaml", "", "      - {vi: \""+tt.vi+"\", en: \""+tt.en+"\"}")
		r, problems := load.Project(fsys, "")
		if len(problems) > 0 {
			t.Fatal(render(problems))
		}
		n := 0
		for _, p := range Prose(r) {
			if p.Code == report.DirectionWord {
				n++
			}
		}
		if want := map[bool]int{true: 2}[tt.found]; n != want {
			t.Errorf("%s %s: %d problems, want %d", tt.vi, tt.en, n, want)
		}
	}
}
