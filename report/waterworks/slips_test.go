package waterworks_test

import (
	"testing"

	"tongket/report/sliptest"
	"tongket/report/waterworks"
)

// TestSlips plants slips that a careful editor would find: those of a kind that nothing
// finds yet have a ? before it.
func TestSlips(t *testing.T) {
	sliptest.Noticed(t, sliptest.Files(t, waterworks.Project()), waterworks.Documents(), "testdata/slips.tsv")
}
