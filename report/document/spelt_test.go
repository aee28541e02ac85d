package document

import (
	"math/big"
	"testing"

	"tongket/report"
)

func TestSpelled(t *testing.T) {
	for _, tt := range []struct {
		lang report.Lang
		s    string
		want string
	}{
		{"vi", "mười hai người", "12"}, {"vi", "hai mươi mốt vụ", "21"}, {"vi", "ba trăm linh năm lượt", "305"}, {"vi", "một nghìn hai trăm ba mươi tư", "1234"},
		{"vi", "chín mươi hai phẩy năm phần trăm", "92.5"}, {"vi", "một trăm phần trăm", "100"}, {"vi", "Ba tiêu chí", "3"}, {"vi", "hàng trăm người", ""}, {"vi", "nghìn lượt", ""}, {"vi", "không có vụ nào", ""},
		{"en", "Twelve people", "12"}, {"en", "ninety-two point five per cent", "92.5"}, {"en", "one hundred and five cases", "105"}, {"en", "two dozen beds", "24"}, {"en", "hundreds", ""},
		{"en", "three thousand two hundred", "3200"}, {"en", "No accident at work", ""},
		{"fr", "quatre-vingt-douze pour cent", "92"}, {"fr", "soixante et onze cas", "71"}, {"fr", "deux cents lits", "200"}, {"fr", "mille deux cents", ""}, {"fr", "une douzaine de cas", "12"},
	} {
		got, _, ok := Spelled(tt.s, tt.lang)
		want, _ := new(big.Rat).SetString(tt.want)
		if ok != (tt.want != "") || ok && got.Cmp(want) != 0 {
			t.Errorf("%s: %v %v, want %q", tt.s, got, ok, tt.want)
		}
	}
}
