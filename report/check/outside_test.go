package check

import (
	"strings"
	"testing"
	"time"

	"tongket/report"
	"tongket/report/load"
	"tongket/report/projecttest"
)

// TestFromTheStart: of what is counted as of a day, the beginning of a year is the end of the
// one before, in each language; of anything else, or of another base, it says nothing.
func TestFromTheStart(t *testing.T) {
	end := func(year int) report.Period { return report.Day(time.Date(year, 12, 31, 0, 0, 0, 0, time.UTC)) }
	for _, tt := range []struct {
		sentence string
		kind     report.TimeKind
		base     report.Period
		want     string
	}{
		{"Dư nợ đến ngày 31/12/2025 tăng 14,6% so với đầu năm.", report.Stock, end(2024), ""},
		{"Dư nợ đến ngày 31/12/2025 tăng 14,6% so với đầu năm.", report.Stock, report.Year(2024), ""},
		{"Loans as of 31 December 2025 were up 14,6% since the start of the year.", report.Stock, end(2024), ""},
		{"Dư nợ đến ngày 31/12/2025 tăng 14,6% so với đầu năm.", report.Stock, end(2023), "names no year"},
		{"Số vụ đến ngày 31/12/2025 tăng 14,6% so với đầu năm.", report.Flow, end(2024), "names no year"},
		{"Sáu tháng đầu năm 2025 tăng 14,6%.", report.Stock, end(2024), "names no year"},
	} {
		f := report.Fact{Aspect: report.Change, Period: end(2025), Base: tt.base, Amount: report.Amount{Number: report.Decimal{Coef: 146, Exp: -1}}, Indicator: &report.Indicator{Time: tt.kind, Unit: &report.Unit{}}}
		if got := render(comparisons(tt.sentence, "14,6%", f)); tt.want == "" && got != "" || !strings.Contains(got, tt.want) {
			t.Errorf("%s of %s: %q, want %q", tt.sentence, tt.base, got, tt.want)
		}
	}
}

// TestSplitYearsNamed: a year that begins in one and ends in the next is named by both, or by
// the one in which it ends; what is compared with is all of it.
func TestSplitYearsNamed(t *testing.T) {
	for _, tt := range []struct {
		vi, en string
		found  bool
	}{
		{"Năm học 2022–2023", "School year 2022/23", false},
		{"Năm công tác 2023", "The court's year 2023", false},
		{"Năm học 2022–2023 so với năm học 2021–2022", "2022/23 compared with 2021/22", false},
		{"So với năm học 2021–2022", "Compared with 2021/22", false},
		{"Năm học 2020–2021", "School year 2020/21", true},
	} {
		fsys := projecttest.Minimal(t)
		projecttest.Edit(t, fsys, "tongket.yaml", "", "school-year: 9")
		projecttest.Edit(t, fsys, "sources/review.yaml", "statements:\n", "  - {indicator: harvest, period: 2022/23, change: +3%, from: 2021/22, at: {paragraph: 9, printed: 3%}}\nstatements:\n")
		projecttest.Edit(t, fsys, "editions/2022.yaml", "", `      - {chart: changes, id: c, of: harvest, periods: 2022/23, from: 2021/22, name: {vi: a, en: a}, message: {vi: a, en: a}, measure: {vi: "`+tt.vi+`", en: "`+tt.en+`"}}`)
		r, problems := load.Project(fsys, "")
		if len(problems.Errors()) > 0 {
			t.Fatal(problems)
		}
		found := false
		for _, p := range Prose(r) {
			found = found || p.Code == report.OtherYear
		}
		if found != tt.found {
			t.Errorf("%s · %s: found %t", tt.vi, tt.en, found)
		}
	}
}

// TestNamesOfCounts: what a chart is counted by is no name of another indicator, and what is
// counted may be those that met a target.
func TestNamesOfCounts(t *testing.T) {
	fsys := projecttest.Minimal(t)
	projecttest.Edit(t, fsys, "indicators.yaml", "", `  - {id: met, name: {vi: Khu đạt chỉ tiêu, en: Orchards that met the target}, unit: tonnes, group: orchard}
  - {id: fruit, name: {vi: Quả, en: Fruit}, unit: tonnes, group: orchard, by: place}
breakdowns:
  - id: place
    name: {vi: khu, en: orchard}
    members: [{id: north, name: {vi: Bắc, en: North}}, {id: south, name: {vi: Nam, en: South}}]`)
	projecttest.Edit(t, fsys, "sources/review.yaml", "statements:\n", `  - {indicator: met, period: 2022, value: 12, at: {paragraph: 9, printed: 12 trong 14}}
  - {indicator: fruit, of: north, period: 2022, value: 12, at: {paragraph: 9, printed: 12 tấn}}
  - {indicator: fruit, of: south, period: 2022, value: 14, at: {paragraph: 9, printed: 14 tấn}}
statements:
`)
	projecttest.Edit(t, fsys, "editions/2022.yaml", "", `      - {chart: amounts, id: c, of: fruit, by: place, periods: 2022, name: {vi: Theo khu, en: By orchard}, message: {vi: a, en: a}, measure: {vi: a, en: a}}
      - {vi: "{met} đạt chỉ tiêu.", en: "{met} met the target."}`)
	r, problems := load.Project(fsys, "")
	if len(problems.Errors()) > 0 {
		t.Fatal(problems)
	}
	for _, p := range Prose(r) {
		if p.Code == report.TargetWord || p.Code == report.OtherSubject {
			t.Error(p.Error())
		}
	}
}
