package waterworks_test

import (
	"bytes"
	"testing"

	"tongket/report"
	"tongket/report/check"
	"tongket/report/load"
	"tongket/report/waterworks"
)

// TestNoFalseAlarm holds the whole project against the checks and its documents:
// nothing in it is wrong, and nothing is said of it.
func TestNoFalseAlarm(t *testing.T) {
	r, problems := load.Project(waterworks.Project(), "water")
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	problems = append(problems, check.Editions(r)...)
	problems = append(problems, check.Prose(r)...)
	problems = append(problems, check.Documents(r, waterworks.Documents())...)
	for _, p := range problems {
		t.Error(p)
	}
}

// TestHalfYear holds that two editions may print a figure of which one counts half a
// year, and not two figures of the same time.
func TestHalfYear(t *testing.T) {
	for until, want := range map[string]string{"until: 2024-06-30, ": "", "": "editions-differ"} {
		files := changed(t, "sources/correction-2024.yaml", "period: 2024-H1, value: 1540, ", "period: 2024, value: 1540, "+until)
		r, problems := load.Project(files, "")
		if problems = append(problems, check.Editions(r)...); codes(problems) != want {
			t.Errorf("%q: %v, want %q", until, problems, want)
		}
	}
}

// TestUnreadSource holds that editions are not said to differ where one of them lists a
// source that could not be read: perhaps it follows that one.
func TestUnreadSource(t *testing.T) {
	files := changed(t, "sources/correction-2024.yaml", "period: 2024-H1, value: 1540, ", "period: 2024, value: 1540, ")
	edition := files["editions/2023.yaml"]
	edition.Data = bytes.Replace(edition.Data, []byte("sources: ["), []byte("sources: [[x], "), 1)
	r, problems := load.Project(files, "")
	if problems = append(problems, check.Editions(r)...); codes(problems) != string(report.WrongShape) {
		t.Errorf("got %v", problems)
	}
}
