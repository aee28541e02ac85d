package brigade_test

import (
	"testing"

	"tongket/report/brigade"
	"tongket/report/sliptest"
)

// TestSlipsInBothLanguages plants slips in French and English, as the waterworks have them in Vietnamese.
func TestSlipsInBothLanguages(t *testing.T) {
	sliptest.Noticed(t, sliptest.Files(t, brigade.Project("fr", "en")), brigade.Documents(), "testdata/slips.tsv")
}
