package waterworks_test

import (
	"strings"
	"testing"

	"tongket/report"
	"tongket/report/lint"
	"tongket/report/load"
	"tongket/report/waterworks"
)

// falseAlarms is what check --sources says of the documents though all is right, by
// a part of the message. An entry goes when the program knows better.
var falseAlarms []string

// TestNoFalseAlarm holds the whole project against the checks and its documents:
// nothing in it is wrong.
func TestNoFalseAlarm(t *testing.T) {
	r, problems := load.Project(waterworks.Project(), "water")
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	problems = append(problems, lint.Check(r)...)
	problems = append(problems, load.Documents(r, waterworks.Documents())...)
	known := map[string]int{}
	for _, p := range problems {
		if alarm := of(p); alarm != "" {
			known[alarm]++
			continue
		}
		t.Error(p)
	}
	for _, alarm := range falseAlarms {
		if known[alarm] == 0 {
			t.Logf("no longer said, take it off the list: %q", alarm)
		}
	}
}

// TestHalfYear holds that two editions may print a figure of which one counts half a
// year, and not two figures of the same time.
func TestHalfYear(t *testing.T) {
	for until, want := range map[string]string{"until: 2024-06-30, ": "", "": "editions-differ"} {
		files := changed(t, "sources/correction-2024.yaml", "value: 1540, until: 2024-06-30, ", "value: 1540, "+until)
		if _, problems := load.Project(files, ""); codes(problems) != want {
			t.Errorf("%q: %v, want %q", until, problems, want)
		}
	}
}

// of is the false alarm that p is, or empty.
func of(p report.Problem) string {
	for _, alarm := range falseAlarms {
		if strings.Contains(p.What+" ", alarm) {
			return alarm
		}
	}
	return ""
}
