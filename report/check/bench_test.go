package check_test

import (
	"strings"
	"testing"

	"tongket/report"
	"tongket/report/check"
	"tongket/report/load"
)

// BenchmarkCheck reads as much prose as one text may have: fifteen thousand words in
// two languages.
func BenchmarkCheck(b *testing.B) {
	r, bad := load.Project(project(
		strings.Repeat("Số vụ giảm {cases change 2021 bare} so với năm 2021 và lực lượng tuần tra trên địa bàn. ", 400),
		strings.Repeat("Cases fell by {cases change 2021 bare} compared with 2021, with patrols all over the city. ", 400)), "")
	if len(bad) > 0 {
		b.Fatal(bad)
	}
	words := 0
	r.Passages(func(p report.Passage) {
		for _, lang := range r.Languages {
			words += len(strings.Fields(p.Text.String(lang)))
		}
	})
	b.ReportMetric(float64(words), "words")
	for b.Loop() {
		if found := check.Prose(r); len(found) > 0 {
			b.Fatal(found)
		}
	}
}
