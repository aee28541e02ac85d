package check

import (
	"testing"

	"tongket/report"
	"tongket/report/load"
	"tongket/report/projecttest"
)

// A heading names years of what stands below it; what it compares with, the years of the
// rows of tiles, and a year since which something is, are no other years.
func TestYearsOver(t *testing.T) {
	const (
		changes = "      - {chart: changes, id: c, of: [trees, harvest], periods: 2022, from: 2021, name: {vi: a, en: a}, message: {vi: a, en: a}, measure: {vi: \"%\", en: \"%\"}}\n"
		lines   = "      - {chart: index, id: c, of: trees, periods: 2020..2022, from: 2020, name: {vi: a, en: a}, message: {vi: a, en: a}, measure: {vi: a, en: b}}\n"
	)
	for _, tt := range []struct {
		block, vi, en string
		found         bool
	}{
		{changes, "So với năm 2021", "Compared with 2021", false},
		{changes, "Năm 2022 so với năm 2021", "2022 against 2021", false},
		{changes, "Năm 2020", "In 2020", true},
		{changes, "So với năm 2019", "Compared with 2019", true},
		{lines, "Từ năm 2020", "Since 2020", false},
		{lines, "Năm 2020", "In 2020", true},
		{lines, "Từ năm 2021", "Since 2021", true},
	} {
		fsys := projecttest.Minimal(t)
		projecttest.Edit(t, fsys, "editions/2022.yaml", "", tt.block)
		projecttest.Edit(t, fsys, "editions/2022.yaml", "name: {vi: a, en: a}", "name: {vi: \""+tt.vi+"\", en: \""+tt.en+"\"}")
		r, _ := load.Project(fsys, "")
		var found bool
		for _, p := range Prose(r) {
			found = found || p.Code == report.OtherYear
		}
		if found != tt.found {
			t.Errorf("%s · %s: found %t", tt.vi, tt.en, found)
		}
	}
}
