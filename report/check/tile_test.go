package check_test

import (
	"strings"
	"testing"

	"tongket/report/check"
	"tongket/report/load"
)

// What a row or a cell says is not stated, by its label alone, in words or by a dash, no
// source states, and it does not follow from what they state.
func TestHidden(t *testing.T) {
	const unstated = ", words: {vi: không nêu, en: Not stated}"
	for _, tt := range []struct{ row, want string }{
		{"label: {vi: năm 2021, en: in 2021}", "rate 2021"},
		{"label: {vi: năm 2021, en: in 2021}" + unstated, "rate 2021"},
		{`label: {vi: năm 2021, en: in 2021}, words: {vi: "–", en: "–"}`, "rate 2021"},
		{"label: {vi: năm 2021, en: in 2021}, words: {vi: chưa có số liệu, en: no figure}", "rate 2021"},
		{"label: {vi: năm 2021, en: in 2021}, words: {vi: không nêu rõ ai, en: not stated by whom}", ""},
		{"label: {vi: năm 2021, en: in 2021}, words: {vi: nhiều hơn, en: more}", ""},
		{"label: {vi: năm 2018, en: in 2018}" + unstated, ""},
		{"label: {vi: số vụ năm 2021, en: number of cases in 2021}", "cases 2021 follows"},
		{"label: {vi: số vụ so với năm 2021, en: number of cases compared with 2021}" + unstated, "cases 2022 change 2021"},
		{"label: {vi: phí so với năm 2021, en: fee compared with 2021}" + unstated, ""},
		{"label: {vi: chợ, en: market}", "rate 2022 of market"},
		{"label: {vi: chợ năm 2021, en: market in 2021}" + unstated, "rate 2021 of market"},
		{"label: {vi: kế hoạch năm 2022, en: plan for 2022}", "rate 2022 target"},
		{"label: {vi: kế hoạch đề ra, en: planned}", "rate 2022 target"},
		{"label: {vi: kế hoạch đã ban hành, en: plans issued}", ""},
		{"label: {vi: đảo, en: island}", ""},
		{"label: {vi: quanh chợ, en: around the market}", ""},
	} {
		fsys := project("Một câu.", "A sentence.")
		edit := func(name, old, new string) {
			text := string(fsys[name].Data)
			if fsys[name].Data = []byte(strings.Replace(text, old, new, 1)); text == string(fsys[name].Data) {
				t.Fatalf("%s has no %q", name, old)
			}
		}
		edit("indicators.yaml", "indicators:", "breakdowns:\n  - {id: place, name: {vi: nơi, en: place}, members: [{id: market, name: {vi: Chợ, en: Market}}, {id: island, name: {vi: Đảo, en: Island}}]}\nindicators:")
		edit("indicators.yaml", `unit: "%", group: all`, `unit: "%", group: all, by: place`)
		edit("sources/review.yaml", "facts:\n", "facts:\n  - {indicator: rate, period: 2022, target: 95%, at: {paragraph: 1, printed: 95%}}\n  - {indicator: rate, of: market, period: 2022, value: 88%, at: {paragraph: 1, printed: 88%}}\n  - {indicator: rate, of: market, period: 2021, value: 87%, at: {paragraph: 1, printed: 87%}}\n")
		edit("editions/2022.yaml", "sections:", "headline:\n  - title: {vi: Số liệu, en: Figures}\n    tiles:\n      - label: {vi: Tỷ lệ, en: Rate}\n        figure: rate\n        rows: [{"+tt.row+"}, {label: {vi: ở đâu, en: where}, words: {vi: ở đây, en: here}}]\nsections:")
		r, bad := load.Project(fsys, "")
		if r == nil || len(bad) > 0 {
			t.Fatal(bad)
		}
		var got []string
		for _, p := range check.Editions(r) {
			if p.Code == "stated-here" {
				got = append(got, p.What.String())
			}
		}
		if s := strings.Join(got, "; "); tt.want == "" && s != "" || !strings.Contains(s, tt.want) {
			t.Errorf("%s: %q, want %q", tt.row, s, tt.want)
		}
	}
}
