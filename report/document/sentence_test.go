package document

import "testing"

// What is left out, or said to be printed, stands for whole numbers and words only.
func TestWholeTokens(t *testing.T) {
	for _, tt := range []struct {
		paragraph, printed string
		at                 int
	}{
		{"In 2024. The 4. item", "4.", 13}, {"4.5 and 4.", "4.", 8}, {"2024.", "4.", -1}, {"574 vụ", "74 vụ", -1}, {"1.574", "574", -1},
		{"5,3% và 5,3", "5,3", 0}, {"bao ba người", "ba", 4}, {"ba vụn", "ba vụ", -1}, {"ba vụ.", "ba vụ", 0}, {"PC06 và C06", "C06", 8}, {"574cây", "574", 0},
		{"năm 2020-2021", "2020", 4}, {"(12) và 12", "12", 1}, {"x", "", -1},
	} {
		if got := Index(tt.paragraph, tt.printed, false); got >= 0 && len([]rune(tt.paragraph[:got])) != tt.at || got < 0 && tt.at >= 0 {
			t.Errorf("%q in %q: %d, want %d", tt.printed, tt.paragraph, got, tt.at)
		}
	}
}
