package lang

import (
	"strings"
	"testing"
	"time"

	"tongket/report"
)

func TestPeriods(t *testing.T) {
	day := func(y int, m time.Month, d int) report.Period {
		return report.Day(time.Date(y, m, d, 0, 0, 0, 0, time.UTC))
	}
	school, fiscal := report.SplitYears{Called: report.School, First: time.September}, report.SplitYears{Called: report.Fiscal, First: time.April}
	for _, tt := range []struct {
		period report.Period
		long   map[report.Lang]string
		short  map[report.Lang]string
	}{
		{report.Year(2022), map[report.Lang]string{"vi": "2022", "en": "2022", "fr": "2022"}, map[report.Lang]string{"vi": "2022", "en": "2022", "fr": "2022"}},
		{report.Half(2022, 1), map[report.Lang]string{"vi": "sáu tháng đầu năm 2022", "en": "the first half of 2022", "fr": "premier semestre 2022"},
			map[report.Lang]string{"vi": "Nửa đầu 2022", "en": "H1 2022", "fr": "S1 2022"}},
		{report.Half(2022, 2), map[report.Lang]string{"vi": "sáu tháng cuối năm 2022", "en": "the second half of 2022", "fr": "second semestre 2022"},
			map[report.Lang]string{"vi": "Nửa cuối 2022", "en": "H2 2022", "fr": "S2 2022"}},
		{report.Quarter(2022, 4), map[report.Lang]string{"vi": "quý IV/2022", "en": "the fourth quarter of 2022", "fr": "quatrième trimestre 2022"},
			map[report.Lang]string{"vi": "Quý IV/2022", "en": "Q4 2022", "fr": "T4 2022"}},
		{report.Month(2022, 2), map[report.Lang]string{"vi": "tháng 2/2022", "en": "February 2022", "fr": "février 2022"},
			map[report.Lang]string{"vi": "T2/2022", "en": "Feb 2022", "fr": "févr. 2022"}},
		{report.Months(2022, 1, 9), map[report.Lang]string{"vi": "chín tháng đầu năm 2022", "en": "the first nine months of 2022", "fr": "neuf premiers mois de 2022"},
			map[report.Lang]string{"vi": "9T/2022", "en": "Jan–Sep 2022", "fr": "janv.–sept. 2022"}},
		{report.Months(2022, 1, 11), map[report.Lang]string{"vi": "11 tháng đầu năm 2022", "en": "the first 11 months of 2022", "fr": "11 premiers mois de 2022"}, nil},
		{report.Months(2022, 5, 8), map[report.Lang]string{"vi": "tháng 5 đến tháng 8 năm 2022", "en": "May to August 2022", "fr": "mai à août 2022"},
			map[report.Lang]string{"vi": "T5–T8/2022", "en": "May–Aug 2022", "fr": "mai–août 2022"}},
		{school.In(2025), map[report.Lang]string{"vi": "năm học 2025–2026", "en": "school year 2025/26", "fr": "année scolaire 2025-2026"},
			map[report.Lang]string{"vi": "2025–2026", "en": "2025/26", "fr": "2025-2026"}},
		{fiscal.In(2025), map[report.Lang]string{"vi": "năm tài chính 2025–2026", "en": "financial year 2025/26", "fr": "exercice 2025-2026"}, nil},
		{day(2022, 12, 31), map[report.Lang]string{"vi": "tính đến ngày 31 tháng 12 năm 2022", "en": "as of 31 December 2022", "fr": "au 31 décembre 2022"},
			map[report.Lang]string{"vi": "31/12/2022", "en": "31 Dec 2022", "fr": "31/12/2022"}},
		{report.Years(2021, 2025), map[report.Lang]string{"vi": "giai đoạn 2021–2025", "en": "2021–2025", "fr": "période 2021-2025"},
			map[report.Lang]string{"vi": "2021–2025", "en": "2021–2025", "fr": "2021-2025"}},
	} {
		for tag, want := range tt.long {
			if got := strings.ReplaceAll(Of(tag).Period(tt.period), noBreak, " "); got != want {
				t.Errorf("%s in %s: %q, want %q", tt.period, tag, got, want)
			}
		}
		for tag, want := range tt.short {
			if got := strings.ReplaceAll(Of(tag).Head(tt.period), noBreak, " "); got != want {
				t.Errorf("%s short in %s: %q, want %q", tt.period, tag, got, want)
			}
		}
	}
}

// TestPeriodsTold: no two periods are called the same in a language, and no name has a
// place in it that nothing fills.
func TestPeriodsTold(t *testing.T) {
	var all []report.Period
	for y := 2021; y <= 2022; y++ {
		all = append(all, report.Year(y), report.Half(y, 1), report.Half(y, 2), report.Years(y-4, y), report.SplitYears{Called: report.School, First: time.September}.In(y))
		for first := time.January; first <= time.December; first++ {
			for last := first; last <= time.December; last++ {
				if last-first < 11 {
					all = append(all, report.Months(y, first, last))
				}
			}
			all = append(all, report.Day(time.Date(y, first, 28, 0, 0, 0, 0, time.UTC)))
		}
	}
	for _, l := range All() {
		for what, say := range map[string]func(report.Period) string{"long": l.Period, "short": l.Head} {
			said := map[string]report.Period{}
			for _, p := range all {
				s := say(p)
				if other, twice := said[s]; twice && other != p || s == "" || strings.ContainsAny(s, "{}") {
					t.Errorf("%s: %s and %s are both %q %s", l.Tag, p, other, s, what)
				}
				said[s] = p
			}
		}
	}
}
