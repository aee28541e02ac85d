package summary_test

import (
	"testing"

	"tongket/report"
	"tongket/report/document"
	"tongket/report/summary"
)

// A document whose title names a part of a year is about that part.
func TestReports(t *testing.T) {
	for _, tt := range []struct {
		lang report.Lang
		text string
		want report.Period
	}{
		{"vi", "Báo cáo kết quả quý I năm 2025\n\nTrạm đã khám 4.200 lượt.", report.Quarter(2025, 1)},
		{"vi", "BÁO CÁO SÁU THÁNG ĐẦU NĂM 2025\n\nTrạm đã khám 4.200 lượt.", report.Half(2025, 1)},
		{"en", "Report on the first nine months of 2025\n\nThe centre saw 4,200 patients.", report.Months(2025, 1, 9)},
		{"vi", "Báo cáo kết quả năm 2025\n\nQuý I năm 2024 khám 900 lượt.", report.Year(2025)},
	} {
		got, ok := summary.Reports(document.Of(&report.Source{File: "a.txt", Lang: tt.lang}, tt.text))
		if !ok || got != tt.want {
			t.Errorf("%q: %s, want %s", tt.text, got, tt.want)
		}
	}
}
