package check_test

import (
	"strings"
	"testing"
)

// What one language says and the other leaves out.
func TestOneSided(t *testing.T) {
	for _, tt := range []struct{ vi, en, want string }{
		{"Đây là yêu cầu, chưa phải kết quả.", "These are instructions, not results.", ""},
		{"Đây là yêu cầu, đã là kết quả.", "These are instructions, not results.", "languages-differ"},
		{"Đây là yêu cầu, chưa phải kết quả.", "These are instructions and results.", "languages-differ"},
		{"Số vụ không đổi, {cases}.", "Cases were unchanged at {cases}.", ""},
		{"Danh sách chưa đầy đủ.", "The list is incomplete.", ""},
		{"Không thu tiền của hộ nghèo.", "Poor households were served free of charge.", ""},
		{"Không chỉ giảm, số vụ còn {cases}.", "Cases fell to {cases} as well.", ""},
		{"Hàng không và không gian mạng.", "Aviation and cyberspace.", ""},
		{"Xảy ra {cases}. Công ty họp.", "There were {cases}, and the company met.", ""},
		{"Đây là số ước tính. Từ các báo cáo có {cases}.", "The reports give {cases}.", "languages-differ"},
		{"Xảy ra {cases}.", "There were {cases}. The figure is provisional.", "languages-differ"},
		{"Theo ông Đ. V. Lộc, có {cases}.", "As Đ. V. Lộc say, there were {cases}.", ""},
		{"Xảy ra {cases}, theo {source review}.", "There were {cases}, as {source review} says.", ""},
		{"Xảy ra {cases}, theo {source review 1}.", "There were {cases}, as {source review 2} says.", "languages-differ"},
		{"Cổng thông tin có {cases}.", "The website, which was made anew together with partners from abroad in the summer, had {cases}.", "languages-differ"},
	} {
		got, all := problems(t, tt.vi, tt.en)
		if strings.Join(got, " ") != tt.want {
			t.Errorf("%s | %s: finds %q, want %q\n%v", tt.vi, tt.en, got, tt.want, all)
		}
	}
}
