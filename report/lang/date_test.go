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

// TestSpeltDay: a day that a document writes in figures is printed in the words of each
// language.
func TestSpeltDay(t *testing.T) {
	for _, tt := range []struct {
		lang          report.Lang
		in, whole, of string
	}{
		{"vi", "15-12", "15~tháng~12", "15~tháng~12"},
		{"vi", "chiều 2.1", "chiều 02~tháng~01", "02~tháng~01"},
		{"vi", "sáng ngày 23/1/2022", "sáng ngày~23~tháng~01~năm~2022", "ngày~23~tháng~01~năm~2022"},
		{"en", "chiều 2.1", "chiều 2~January", "2~January"},
		{"fr", "le 1/5", "le 1er~mai", "1er~mai"},
		{"vi", "29-2", "29~tháng~02", "29~tháng~02"},
		{"en", "ngày 18 tháng 02 năm 2025", "ngày 18~February~2025", "18~February~2025"},
		{"vi", "ngày 18 tháng 2 năm 2025", "ngày~18~tháng~02~năm~2025", "ngày~18~tháng~02~năm~2025"},
		{"vi", "on the morning of 18 February 2025", "on the morning of ngày~18~tháng~02~năm~2025", "ngày~18~tháng~02~năm~2025"},
		{"en", "le 1er mai 2025", "le 1~May~2025", "1~May~2025"},
		{"en", "31 tháng 02", "31 tháng 02", ""},
		{"en", "18 tháng 12, hội nghị", "18~December, hội nghị", "18~December"},
		{"en", "18 tháng 125", "18 tháng 125", ""},
		{"vi", "30-2", "30-2", ""},
		{"vi", "15-13", "15-13", ""},
		{"vi", "đầu năm", "đầu năm", ""},
		{"vi", "số 15-12-3", "số 15-12-3", ""},
		{"vi", "1.284.600 người", "1.284.600 người", ""},
	} {
		whole, alone, ok := Of(tt.lang).SpeltDay(tt.in)
		whole, alone = strings.ReplaceAll(whole, noBreak, "~"), strings.ReplaceAll(alone, noBreak, "~")
		if whole != tt.whole || alone != tt.of || ok != (tt.of != "") {
			t.Errorf("%s: %q is %q, alone %q, %v", tt.lang, tt.in, whole, alone, ok)
		}
	}
}
