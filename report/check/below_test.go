package check

import (
	"strings"
	"testing"

	"tongket/report"
	"tongket/report/load"
	"tongket/report/projecttest"
)

// A figure below zero prints its sign or stands, bare, behind a word that says the same:
// never both, and never neither. What is above zero has no such word before it.
func TestDeficits(t *testing.T) {
	for _, tt := range []struct {
		vi, en string
		want   report.Code
	}{
		{"Kết quả là {result}.", "The result was {result}.", ""},
		{"Vườn lỗ {result bare}.", "The orchard made a loss of {result bare}.", ""},
		{"Bội chi cả năm là {result bare}.", "There was a deficit in the year of {result bare}.", ""},
		{"Năm 2021 là {result 2021}.", "It was {result 2021} in 2021.", ""},
		{"Năm 2021 là {result 2021 bare}.", "It was {result 2021 bare} in 2021.", ""},
		{"Có {trees}; bội chi {result bare}.", "There were {trees}; the deficit was {result bare}.", ""},
		{"Thâm hụt năm 2021 được bù: {result 2021}.", "What was lost in the loss of other years came back, {result 2021}.", ""},
		{"Vườn lỗ {result}.", "The orchard made a loss of {result}.", report.DoubleSign},
		{"Bội chi là {result}.", "The deficit was {result}.", report.DoubleSign},
		{"Kết quả là {result bare}.", "The result was {result bare}.", report.BareChange},
		{"Bội chi; kết quả là {result bare}.", "Deficits; the result was {result bare}.", report.BareChange},
		{"Vườn lỗ {result 2021}.", "The orchard made a loss of {result 2021}.", report.DirectionWord},
		{"Vườn lỗ {result 2021 bare}.", "The orchard made a loss of {result 2021 bare}.", report.DirectionWord},
	} {
		fsys := projecttest.Minimal(t)
		projecttest.Edit(t, fsys, "indicators.yaml", "  - {id: trees,", "  - {id: result, name: {vi: Kết quả, en: Result}, unit: trees, group: orchard, better: higher, below-zero: true}\n  - {id: trees,")
		projecttest.Edit(t, fsys, "sources/review.yaml", "statements:\n", `  - {indicator: result, period: 2022, value: -12, at: {paragraph: 3, printed: lỗ 12}}
  - {indicator: result, period: 2021, value: 7, at: {paragraph: 3, printed: lãi 7}}
statements:
`)
		projecttest.Edit(t, fsys, "editions/2022.yaml", "", "      - {vi: \""+tt.vi+"\", en: \""+tt.en+"\"}")
		r, problems := load.Project(fsys, "")
		if len(problems) > 0 {
			t.Fatal(render(problems))
		}
		var got []string
		for _, p := range Prose(r) {
			got = append(got, string(p.Code))
		}
		if want := strings.TrimSpace(strings.Repeat(string(tt.want)+" ", 2)); strings.Join(got, " ") != want {
			t.Errorf("%s %s: %v, want %q", tt.vi, tt.en, got, want)
		}
	}
}

// What is never below zero has no sign to drop.
func TestBareLevel(t *testing.T) {
	fsys := projecttest.Minimal(t)
	projecttest.Edit(t, fsys, "editions/2022.yaml", "", "      - {vi: \"Có {trees bare}.\", en: \"There were {trees bare}.\"}")
	_, problems := load.Project(fsys, "")
	if len(problems) != 2 || problems[0].Code != report.BadReference {
		t.Error(render(problems))
	}
}
