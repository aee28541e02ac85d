package check_test

import (
	"strings"
	"testing"

	"tongket/report"
	"tongket/report/check"
	"tongket/report/load"
	"tongket/report/projecttest"
)

// TestTimed: the time in the name of an indicator is a part of what is measured: beside a
// figure of it, and only there, it is typed as it is.
func TestTimed(t *testing.T) {
	for _, tt := range []struct {
		vi, en string
		finds  report.Code
	}{
		{"Có {rate} câu hỏi được trả lời trong ba ngày.", "{rate} of questions were answered within three days.", ""},
		{"Có {rate} câu hỏi được trả lời trong năm ngày.", "{rate} of questions were answered within five days.", report.NumberWord},
		{"Có {cases} được giải quyết trong ba ngày.", "{cases} were dealt with within three days.", report.NumberWord},
		{"Có {rate} câu hỏi được trả lời trong 3 ngày.", "{rate} of questions were answered within 3 days.", report.TypedFigure},
		{"Đạt {patrols 2022 change 2021 bare} sau 15 ngày làm việc, tăng.", "Up {patrols 2022 change 2021 bare} after 15 working days.", ""},
	} {
		files := project(tt.vi, tt.en)
		projecttest.Edit(t, files, "indicators.yaml", "{vi: Tỷ lệ, en: Clear-up rate}", "{vi: Tỷ lệ trả lời trong ba ngày, en: Answered within three days}")
		projecttest.Edit(t, files, "indicators.yaml", "{vi: Số tổ, en: Patrols}", "{vi: Số tổ sau 15 ngày làm việc, en: Patrols after 15 working days}")
		projecttest.Edit(t, files, "indicators.yaml", "units:\n", "units:\n  days: {kind: measure, vi: ngày, en: [day, days]}\n")
		r, problems := load.Project(files, "")
		if problems = problems.Errors(); len(problems) > 0 {
			t.Fatal(problems)
		}
		found := map[report.Code]bool{}
		for _, p := range check.Prose(r).Errors() {
			found[p.Code] = true
			if p.Code != tt.finds || strings.Contains(p.At.String(), "indicators") {
				t.Errorf("%s · %s: %s", tt.vi, tt.en, p.Error())
			}
		}
		if tt.finds != "" && !found[tt.finds] {
			t.Errorf("%s · %s: nothing is found", tt.vi, tt.en)
		}
	}
}
