package load

import (
	"strings"
	"testing"
	"time"

	"tongket/report"
)

// What two people read differently is refused, and both readings are offered.
func TestReadings(t *testing.T) {
	for typed, offered := range map[string][]string{
		"9/2022": {"2022-09", "2022-01..09"}, "22-23": {"2022/23", "[2022, 2023]"}, "2022-23": {"2022/23"}, "2022-13": {"01 to 12"}, "2022-30": {"2022-2030"},
		"Q5": {"name its year"}, "2022-Q5": {"Q1 to Q4"}, "Q4/2022": {"2022-Q4"}, "2022-q4": {"2022-Q4"}, "2022Q4": {"2022-Q4"}, "H1-2022": {"2022-H1"}, "2022-Q4Q": {"2022-H1"},
		"2022-01..2022-09": {"2022-01..09", "periods:"}, "2022..2025": {"2022-2025", "periods:"}, "2022-09..01": {"first before the last"}, "2022-1": {"2022-01", "2022-Q1"},
		"2025/26": {"school-year: 9", "fiscal-year: 4"}, "2025/9": {"2025-09", "2025/26"}, "2022-02-30": {"no such day"}, "3/4/2022": {"2022-04-03", "2022-03-04"}, "31/12/2022": {"2022-12-31"},
		"12/31/2022": {"2022-12-31"}, "2025-2021": {"the earlier first"}, "21": {"four digits"}, "3022": {"1900"}, "spring": {"2022-Q4"},
	} {
		_, err := (&loader{report: &report.Report{}}).period(word{typed, 7})
		if err == nil {
			t.Errorf("%s is read", typed)
			continue
		}
		for _, s := range offered {
			if !strings.Contains(err.hint.String(), s) || err.at != 7 {
				t.Errorf("%s at %d: %s; %q is not offered", typed, err.at, err.hint, s)
			}
		}
	}
}

func TestSplitYearsAmbiguous(t *testing.T) {
	l := &loader{report: &report.Report{SplitYears: report.SplitYears{Called: report.School, First: time.September}}}
	if p, err := l.period(word{text: "2025/26"}); err != nil || p.String() != "2025/26" {
		t.Errorf("2025/26 is read as %s, %v", p, err)
	}
	if _, err := l.period(word{text: "2022-2023"}); err == nil || !strings.Contains(err.hint.String(), "2022/23") {
		t.Errorf("where years are split, 2022-2023 may be one of them: %v", err)
	}
}

func TestBases(t *testing.T) {
	l := &loader{report: &report.Report{}}
	for _, tt := range []struct{ of, typed, want string }{
		{"2022-Q4", yearBefore, "2021-Q4"}, {"2022", previous, "2021"}, {"2022-01..09", yearBefore, "2021-01..09"}, {"2022-Q1", "2021-Q4", "2021-Q4"}, {"2022-12-31", yearBefore, "2021-12-31"},
	} {
		p, _ := report.ParsePeriod(tt.of, report.SplitYears{})
		if got, err := l.base(word{text: tt.typed}, p); err != nil || got.String() != tt.want {
			t.Errorf("%s from %s: %s, %v", tt.of, tt.typed, got, err)
		}
	}
	_, err := l.base(word{text: previous}, report.Quarter(2022, 4))
	if err == nil || !strings.Contains(err.hint.String(), "2021-Q4") || !strings.Contains(err.hint.String(), "2022-Q3") {
		t.Errorf("previous of a quarter is read in two ways: %v", err)
	}
}
