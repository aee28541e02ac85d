package check

import (
	"strconv"
	"strings"
	"testing"
	"time"

	"tongket/report"
	"tongket/report/lang"
)

// A document names the part of a year that a figure is of, in its words.
func TestPartsNamed(t *testing.T) {
	june := report.Day(time.Date(2022, 6, 30, 0, 0, 0, 0, time.UTC))
	for _, tt := range []struct {
		sentence string
		period   report.Period
		named    bool
	}{
		{"Quý IV/2022 xảy ra 130 vụ cháy.", report.Quarter(2022, 4), true},
		{"Quý IV năm 2022 xảy ra 130 vụ cháy.", report.Quarter(2022, 3), false},
		{"Sáu tháng đầu năm 2022 xảy ra 220 vụ cháy.", report.Half(2022, 1), true},
		{"6 tháng đầu năm 2022 xảy ra 220 vụ cháy.", report.Half(2022, 1), true},
		{"6 tháng đầu năm 2022 xảy ra 220 vụ cháy.", report.Half(2022, 2), false},
		{"9 tháng năm 2022 xảy ra 310 vụ cháy.", report.Months(2022, 1, 9), true},
		{"Trong tháng 9/2022 xảy ra 31 vụ cháy.", report.Month(2022, 9), true},
		{"Trong tháng 9/2022 xảy ra 31 vụ cháy.", report.Month(2022, 1), false},
		{"Đến ngày 30/6/2022 có 61 người.", june, true},
		{"In the fourth quarter of 2022 there were 130 fires.", report.Quarter(2022, 4), true},
		{"In the first nine months of 2022 there were 310 fires.", report.Months(2022, 1, 9), true},
		{"In January 2022 there were 31 fires.", report.Month(2022, 1), true},
		{"On 30 June 2022 there were 61 on duty.", june, true},
		{"From January to June 2022 there were 220 fires.", report.Half(2022, 1), true},
		{"From January to June 2022 there were 220 fires.", report.Quarter(2022, 1), false},
		{"From January–September 2022 there were 310 fires.", report.Months(2022, 1, 9), true},
		{"From July to December 2022 there were 200 fires.", report.Half(2022, 1), false},
		{"Từ tháng 1 đến tháng 6 năm 2022 xảy ra 220 vụ cháy.", report.Half(2022, 1), true},
		{"Từ tháng 1/2022 đến tháng 6/2022 xảy ra 220 vụ cháy.", report.Half(2022, 1), true},
		{"Tháng 1–6/2022 xảy ra 220 vụ cháy.", report.Half(2022, 1), true},
		{"Tháng 1 - 6 năm 2022 xảy ra 220 vụ cháy.", report.Half(2022, 1), true},
		{"Từ tháng 4 đến hết tháng 6 năm 2022 xảy ra 100 vụ cháy.", report.Quarter(2022, 2), true},
		{"Từ tháng 4 đến hết tháng 6 năm 2022 xảy ra 100 vụ cháy.", report.Half(2022, 1), false},
		{"De janvier à juin 2022, 220 incendies.", report.Half(2022, 1), true},
		{"De septembre 2022 à décembre 2022, 90 incendies.", report.Months(2022, 9, 12), true},
		{"De janvier à juin 2022, 220 incendies.", report.Half(2022, 2), false},
	} {
		language := report.Lang("vi")
		switch first, _, _ := strings.Cut(tt.sentence, " "); first {
		case "In", "On", "From":
			language = "en"
		case "De":
			language = "fr"
		}
		v := vocabularyOf(language)
		if named := v.names(v.plainTokens(tt.sentence), tt.period) >= 0; named != tt.named {
			t.Errorf("%s names %s: %v", tt.sentence, tt.period, named)
		}
	}
}

// What a text compares with is the base, or the same part of the year that it names.
func TestComparesWithParts(t *testing.T) {
	quarter := report.Query{Period: report.Quarter(2022, 4), Base: report.Quarter(2021, 4), Aspect: report.Change}
	year := report.Query{Period: report.Year(2022), Base: report.Year(2021), Aspect: report.Change}
	for _, tt := range []struct {
		words string
		year  int
		of    report.Query
		same  bool
		want  bool
	}{
		{"so với cùng kỳ năm 2021", 2021, quarter, true, true},
		{"so với quý IV/2021", 2021, quarter, false, true},
		{"so với quý III/2021", 2021, quarter, false, false},
		{"so với năm 2021", 2021, quarter, false, false},
		{"so với cùng kỳ năm 2020", 2020, quarter, true, false},
		{"so với năm 2021", 2021, year, false, true},
		{"so với năm 2020", 2020, year, false, false},
	} {
		v := vocabularyOf("vi")
		if got := v.comparesWith(v.plainTokens(tt.words), tt.year, tt.of, tt.same); got != tt.want {
			t.Errorf("%s for %s: %v", tt.words, tt.of.Base, got)
		}
	}
}

// TestNames holds that a text that names a part of a year by any of its names names it, and
// that what has another year in it does not: the names are made once for all years.
func TestNames(t *testing.T) {
	for _, l := range lang.All() {
		v := vocabularyOf(l.Tag)
		for _, year := range []int{2, 1999, 2022, 9999} {
			for _, p := range yearParts(year) {
				for _, name := range l.PeriodNames(p) {
					if v.names(v.plainTokens("x "+name+" y"), p) < 0 {
						t.Errorf("%s: %q does not name %s", l.Tag, name, p)
					}
					if other := v.plainTokens(name); year > 99 && strings.Contains(name, strconv.Itoa(year)) && v.names(other, p.In(year+1)) >= 0 {
						t.Errorf("%s: %q names %s", l.Tag, name, p.In(year+1))
					}
				}
			}
		}
	}
}
