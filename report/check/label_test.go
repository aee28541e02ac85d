package check_test

import (
	"strings"
	"testing"

	"tongket/report/check"
	"tongket/report/load"
)

// A label may name the year of its figure, or of its base, and no other.
func TestLabels(t *testing.T) {
	for _, tt := range []struct{ tile, row, want string }{
		{"label: {vi: Số vụ năm 2022, en: Cases in 2022}", "label: {vi: so với năm 2021, en: compared with 2021}", ""},
		{"label: {vi: Số vụ, en: Cases}", "label: {vi: so với năm trước, en: on the year before}", ""},
		{"label: {vi: Số vụ năm 2021, en: Cases in 2021}", "label: {vi: so với năm trước, en: on the year before}", "the label names 2021, the figure is cases 2022"},
		{"label: {vi: Số vụ, en: Cases}", "label: {vi: so với năm 2019, en: compared with 2021}", "the label names 2019, the figure is cases 2022 change 2021"},
	} {
		fsys := project("Một câu.", "A sentence.")
		f := fsys["editions/2022.yaml"]
		f.Data = append(f.Data, []byte("headline:\n  - title: {vi: Số liệu, en: Figures}\n    tiles:\n      - "+tt.tile+
			"\n        figure: cases\n        rows:\n          - "+tt.row+"\n            figure: cases change 2021\n          - label: {vi: mục tiêu, en: target}\n")...)
		r, bad := load.Project(fsys, "")
		if r == nil || len(bad) > 0 {
			t.Fatal(bad)
		}
		var got []string
		for _, p := range check.Prose(r) {
			got = append(got, p.What.String())
		}
		if s := strings.Join(got, "; "); tt.want == "" && s != "" || !strings.Contains(s, tt.want) {
			t.Errorf("%s, %s: %q, want %q", tt.tile, tt.row, s, tt.want)
		}
	}
}
