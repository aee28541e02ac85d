package check

import (
	"testing"

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
