package finding

import (
	"testing"

	"tongket/report/lang"
)

// TestProofs: whatever can be found is said to be proved by something of its own.
func TestProofs(t *testing.T) {
	seen := map[string]bool{}
	for f, proof := range proofs {
		if proof == "" || seen[string(proof)] {
			t.Errorf("finding %d (%s) has no proof of its own", f, lang.Of(lang.Terminal).Findings[f])
		}
		seen[string(proof)] = true
	}
}
