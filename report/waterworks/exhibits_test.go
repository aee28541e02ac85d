package waterworks_test

import (
	"strings"
	"testing"

	"tongket/report/check"
	"tongket/report/load"
)

// Slips in what stands over, below and beside figures are found.
func TestSlipsOfExhibits(t *testing.T) {
	for _, tt := range []struct{ old, new, want string }{
		{"        periods: 2024\n        from: 2023\n        labels: [{vi: Thương phẩm", "        periods: 2024\n        from: 2022\n        labels: [{vi: Thương phẩm", "other-year"},
		{"Sản xuất và tiêu thụ, 2022–2024", "Sản xuất và tiêu thụ, 2022–2023", "other-year"},
		{"Production and sales, 2022–2024", "Production and sales, 2016–2024", "other-year"},
		{"        columns: 2022..2024\n        sparkline: 2018..2024", "        columns: 2021..2024\n        sparkline: 2018..2024", "other-year"},
		{"Thay đổi năm 2024 so với năm 2023, %", "Thay đổi năm 2023 so với năm 2022, %", "other-year"},
		{"title: {vi: Nước và khách hàng, en: Water and customers}", "title: {vi: Nước và khách hàng năm 2022, en: Water and customers in 2022}", "other-year"},
		{"[{vi: Bến Dừa, en: Bến Dừa}, {vi: Cầu Trắng, en: Cầu Trắng}", "[{vi: Cầu Trắng, en: Cầu Trắng}, {vi: Bến Dừa, en: Bến Dừa}", "figures-swapped"},
		{"label: {vi: \"Nước thương phẩm, 2024\", en: \"Water sold, 2024\"}", "label: {vi: \"Nước sản xuất, 2024\", en: \"Water produced, 2024\"}", "figures-swapped"},
	} {
		files := changed(t, "editions/2024.yaml", tt.old, tt.new)
		r, problems := load.Project(files, "")
		if r != nil {
			problems = append(problems, check.Prose(r)...)
		}
		if !strings.Contains(codes(problems), tt.want) {
			t.Errorf("%s: %v, want %s", tt.new, problems, tt.want)
		}
	}
}
