package check

import (
	"testing"

	"tongket/report"
	"tongket/report/lang"
)

// BenchmarkVocabulary makes the vocabulary of each language ready, as the first text of
// it does.
func BenchmarkVocabulary(b *testing.B) {
	for b.Loop() {
		for _, l := range lang.All() {
			newVocabulary(l)
		}
	}
}

// What documents say when they correct others, in each language, and what only looks so.
func TestCorrects(t *testing.T) {
	for _, tt := range []struct {
		lang report.Lang
		text string
		want bool
	}{
		{"vi", "Số liệu đã được đính chính.", true}, {"vi", "Báo cáo chính thức", false},
		{"en", "revised figure", true}, {"en", "Corrections to the review", true}, {"en", "the review of 2021", false},
		{"fr", "chiffre rectifié", true}, {"fr", "annule et remplace le bilan", true}, {"fr", "direction de la révolution", false},
	} {
		if got := saysCorrected(tt.lang, tt.text); got != tt.want {
			t.Errorf("%s, %q: %t", tt.lang, tt.text, got)
		}
	}
}
