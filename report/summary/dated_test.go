package summary

import (
	"testing"

	"tongket/report"
	"tongket/report/document"
)

// The day of a document is found in words and in digits; what may be two days is none, nor
// is an end of the time that it reports on.
func TestDated(t *testing.T) {
	for _, tt := range []struct {
		lang       report.Lang
		text, want string
	}{
		{"vi", "BÁO CÁO\n(ngày 05/02/2026)\nNội dung", "2026-02-05"},
		{"vi", "An Phú, ngày 5 tháng 02 năm 2026", "2026-02-05"},
		{"vi", "Số 12/BC, 15-12-2025", "2025-12-15"},
		{"vi", "An Phú, 20/01/2026. Đến hết năm 2025, 418 trên tổng số 433 tàu cá đăng ký tại cảng đã lắp thiết bị giám sát hành trình.", "2026-01-20"},
		{"vi", "Từ 01/01/2025 đến 31/12/2025", ""},
		{"vi", "Ngày 31/02/2026", ""},
		{"fr", "Le 05.02.2026", "2026-02-05"},
		{"en", "Dated 05/02/2026", ""},
		{"en", "Dated 25/02/2026", "2026-02-25"},
		{"en", "Dated 02/25/2026", "2026-02-25"},
		{"en", "2026-02-25", "2026-02-25"},
	} {
		if got := Dated(document.Of(&report.Source{Lang: tt.lang}, tt.text), tt.lang); got != tt.want {
			t.Errorf("%s %q: %q, want %q", tt.lang, tt.text, got, tt.want)
		}
	}
}
