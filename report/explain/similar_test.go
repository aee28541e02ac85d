package explain

import (
	"slices"
	"testing"
)

// TestLanguages: each code is explained in each language.
func TestLanguages(t *testing.T) {
	for _, e := range All() {
		for _, l := range Languages() {
			if e.Title[l] == "" || e.Meaning[l] == "" {
				t.Errorf("%s is not explained in %s", e.Code, l)
			}
		}
	}
}

func TestSimilar(t *testing.T) {
	for code, first := range map[string]string{
		"direction-wrod":  "direction-word", // misspelt
		"Direction-Words": "direction-word",
		"bound":           "bound-differs", // a word of some
		"source-rnage":    "source-range",
	} {
		if got := Similar(code); len(got) == 0 || got[0] != first {
			t.Errorf("%s: offers %v, not %s first", code, got, first)
		}
	}
	for _, code := range []string{"", "no", "a-b-c", "zzzzzzzz"} {
		if got := Similar(code); len(got) > 0 {
			t.Errorf("%q: offers %v", code, got)
		}
	}
	got := Similar("direction-wrod")
	slices.Sort(got)
	if len(slices.Compact(slices.Clone(got))) != len(got) {
		t.Errorf("a code is offered twice: %v", got)
	}
}
