package lang

import (
	"strings"
	"testing"

	"tongket/report"
)

func TestDate(t *testing.T) {
	for _, tt := range []struct {
		lang      report.Lang
		day, want string
	}{
		{"vi", "2023-01-02", "ngày 02 tháng 01 năm 2023"},
		{"vi", "2021-11-30", "ngày 30 tháng 11 năm 2021"},
		{"vi", "2021-03-09", "ngày 09 tháng 3 năm 2021"},
		{"en", "2023-01-02", "2 January 2023"},
		{"en", "2021-11", "2021-11"},
	} {
		if got := strings.ReplaceAll(Of(tt.lang).Date(tt.day), noBreak, " "); got != tt.want {
			t.Errorf("%s in %s is %q, want %q", tt.day, tt.lang, got, tt.want)
		}
	}
}
