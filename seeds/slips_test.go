package seeds_test

import (
	"testing"

	"tongket/report/sliptest"
	"tongket/seeds"
)

// TestSlips plants slips in the example, whose documents are not at hand: what only they
// contradict has a ? before its kind, too.
func TestSlips(t *testing.T) {
	sliptest.Noticed(t, sliptest.Files(t, seeds.Project()), nil, "testdata/slips.tsv")
}
