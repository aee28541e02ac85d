package summary

import (
	"testing"

	"tongket/report"
)

// A label states no figure: a title that does gives way to what the file is called.
func TestLabelled(t *testing.T) {
	for _, tt := range []struct{ title, file, want string }{
		{"Báo cáo năm 2025", "bao-cao.docx", "Báo cáo năm 2025"},
		{"Hơn 96 % tàu cá đã lắp thiết bị", "tin-thiet-bi.html", "Tin thiet bi"},
		{"Thêm 12 phòng đọc trong năm 2025", "tin_12_phong-2025.html", "Tin phong 2025"},
	} {
		if got := labelled(tt.title, &report.Source{File: tt.file, Lang: "vi"}); got != tt.want {
			t.Errorf("%s of %s: %q, want %q", tt.title, tt.file, got, tt.want)
		}
	}
}
