package check

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"tongket/report"
	"tongket/report/load"
	"tongket/report/projecttest"
)

// TestExtremesOfParts: since a month, a quarter or a half is what lies behind it, in each
// language's words.
func TestExtremesOfParts(t *testing.T) {
	const extreme = string(report.ExtremeWord)
	for _, tt := range []struct{ vi, en, want string }{
		{"{trees 2022-Q4}, cao nhất kể từ quý IV/2021", "{trees 2022-Q4}, the highest since the fourth quarter of 2021", ""},
		{"{trees 2022-Q4}, cao nhất từ quý IV năm 2021 đến nay", "{trees 2022-Q4}, the highest since Q4 2021", ""},
		{"{trees 2022-Q4}, cao nhất kể từ quý I", "{trees 2022-Q4}, the highest since the first quarter", ""},
		{"{trees 2022-Q2}, thấp nhất kể từ quý III", "{trees 2022-Q2}, the lowest since the third quarter", ""},
		{"{trees 2022-Q4}, cao thứ hai", "{trees 2022-Q4}, the second highest", ""},
		{"{trees 2021-Q4}, cao nhất trong các kỳ trên biểu đồ", "{trees 2021-Q4}, the highest of the periods shown", ""},
		{"{trees 2022-Q4}, cao nhất kể từ quý III/2021", "{trees 2022-Q4}, the highest since the third quarter of 2021", extreme},
		{"{trees 2022-Q3}, cao nhất kể từ quý IV/2021", "{trees 2022-Q3}, the highest since Q4 2021", extreme},
		{"{trees 2022-Q3}, thấp nhất kể từ quý I", "{trees 2022-Q3}, the lowest since the first quarter", extreme},
	} {
		fsys := projecttest.Minimal(t)
		facts := ""
		for q, n := range map[string]int{"2021-Q3": 300, "2021-Q4": 500, "2022-Q1": 400, "2022-Q2": 150, "2022-Q3": 350, "2022-Q4": 450} {
			facts += fmt.Sprintf("  - {indicator: trees, period: %s, value: %d, at: {paragraph: 3, printed: %d cây}}\n", q, n, n)
		}
		projecttest.Edit(t, fsys, "sources/review.yaml", "statements:\n", facts+"statements:\n")
		projecttest.Edit(t, fsys, "editions/2022.yaml", "message: {vi: Cây ít đi, en: Fewer trees}", `message: {vi: "`+tt.vi+`", en: "`+tt.en+`"}`)
		projecttest.Edit(t, fsys, "editions/2022.yaml", "periods: 2021..2022", "periods: 2021-Q3..2022-Q4")
		held(t, fsys, tt.vi, tt.want)
	}
}

// What the message of a chart calls the highest, the lowest, twice or half is held against
// the figures of the chart; what is right, or may be, is let alone.
func TestExtremes(t *testing.T) {
	const extreme, multiple = string(report.ExtremeWord), string(report.MultipleWord)
	for _, tt := range []struct{ vi, en, want string }{
		{"Số cây năm 2022 là {trees}, cao nhất kể từ năm 2021", "At {trees}, trees were the highest since 2021", ""},
		{"Số cây năm 2021 là {trees 2021}, cao nhất", "Trees were highest in 2021, at {trees 2021}", ""},
		{"Năm 2020 số cây thấp nhất: {trees 2020}", "Lowest in 2020: {trees 2020}", ""},
		{"Một trong những năm cao nhất: {trees 2019}", "One of the highest years: {trees 2019}", ""},
		{"Cao nhất là {trees}, sau {trees 2021}", "Highest was {trees}, after {trees 2021}", ""},
		{"Số cây gấp đôi, từ {trees 2020} lên {trees}", "Trees doubled from {trees 2020} to {trees}", ""},
		{"Số cây gấp đôi năm 2020: {trees}", "Trees doubled on 2020: {trees}", ""},
		{"Số cây gấp gần năm lần năm 2017: {trees}", "Trees nearly multiplied fivefold on 2017: {trees}", ""},
		{"Số cây còn một nửa: {trees 2020}, từ {trees 2018}", "Trees halved from {trees 2018} to {trees 2020}", ""},
		{"Số cây tăng nhiều nhất, lên {trees}", "Trees grew by the largest number, to {trees}", ""},
		{"Mức tăng lớn nhất đưa số cây lên {trees}", "The largest annual rise brought trees to {trees}", ""},
		{"Nơi giảm mạnh nhất vẫn có {trees}", "Where they fell the most there were still {trees}", ""},
		{"Nơi giảm nhiều nhất còn {trees 2021}", "After the biggest fall {trees 2021} were left", ""},
		{"Tăng cao nhất, đạt {trees}", "With the highest growth, {trees}", ""},
		{"Tốc độ trồng với tỷ lệ cao nhất: {trees}", "Planted at the highest rate: {trees}", ""},
		{"Vườn lớn nhất có {trees}", "The largest orchard has {trees}", ""},
		{"{trees} ở khu vườn nhỏ nhất", "{trees} in the smallest orchard", ""},
		{"Gần đây nhất có {trees}, nhanh nhất", "Most recently {trees}, at the earliest", ""},
		{"Ít nhất một nửa còn sống: {trees}", "Most of them lived, at most a few died: {trees}", ""},
		{"Số cây tăng lên mức cao nhất: {trees 2019}", "Trees rose to their highest, {trees 2019}", extreme},
		{"Số cây lớn nhất: {trees 2019}", "The largest number: {trees 2019}", extreme},
		{"Số cây giảm xuống thấp nhất: {trees 2019}", "Trees fell to the smallest number, {trees 2019}", extreme},
		{"Số cây năm 2022 là {trees}, cao nhất kể từ năm 2020", "At {trees}, trees were the highest since 2020", extreme},
		{"Số cây năm 2022 là {trees}, cao nhất", "Trees reached {trees}, the highest of the years shown", extreme},
		{"Thấp nhất: {trees 2019}", "The lowest was {trees 2019}", extreme},
		{"Số cây gấp đôi năm 2017: {trees}", "Trees doubled on 2017: {trees}", multiple},
		{"Số cây gấp rưỡi năm 2017: {trees}", "Trees are one and a half times those of 2017: {trees}", multiple},
		{"Số cây tăng gấp đôi, từ {trees 2019} lên {trees 2018}", "Trees doubled from {trees 2018} to {trees 2019}", multiple},
		{"Số cây giảm một nửa, từ {trees 2021} xuống {trees}", "Trees halved from {trees 2021} to {trees}", multiple},
	} {
		fsys := projecttest.Minimal(t)
		projecttest.Edit(t, fsys, "sources/review.yaml", "statements:\n", `  - {indicator: trees, period: 2017, value: 115, at: {paragraph: 3, printed: 115 cây}}
  - {indicator: trees, period: 2018, value: 500, at: {paragraph: 3, printed: 500 cây}}
  - {indicator: trees, period: 2019, value: 300, at: {paragraph: 3, printed: 300 cây}}
  - {indicator: trees, period: 2020, value: 250, at: {paragraph: 3, printed: 250 cây}}
statements:
`)
		projecttest.Edit(t, fsys, "editions/2022.yaml", "message: {vi: Cây ít đi, en: Fewer trees}", `message: {vi: "`+tt.vi+`", en: "`+tt.en+`"}`)
		projecttest.Edit(t, fsys, "editions/2022.yaml", "periods: 2021..2022", "periods: 2018..2022")
		held(t, fsys, tt.vi, tt.want)
	}
}

// held wants a problem of one of the two codes in each language, or none.
func held(t *testing.T, fsys fstest.MapFS, said, want string) {
	t.Helper()
	r, _ := load.Project(fsys, "")
	var got []string
	for _, p := range Prose(r) {
		if p.Code == report.ExtremeWord || p.Code == report.MultipleWord {
			got = append(got, string(p.Code))
		}
	}
	if want != "" {
		want += " " + want
	}
	if strings.Join(got, " ") != want {
		t.Errorf("%s: %v, want %q", said, got, want)
	}
}
