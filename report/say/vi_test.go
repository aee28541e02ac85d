package say

import "testing"

// TestOneTableHasAMessage: where two tables have words for one message, the later would
// be taken in silence.
func TestOneTableHasAMessage(t *testing.T) {
	seen := map[Message]bool{}
	for _, table := range []map[Message]string{viProblems(), viReports(), viHelp()} {
		for m := range table {
			if seen[m] {
				t.Errorf("two tables have words for %q", m)
			}
			seen[m] = true
		}
	}
	if len(seen) != len(Vietnamese.Words()) {
		t.Errorf("the tables have %d messages, Vietnamese has %d", len(seen), len(Vietnamese.Words()))
	}
}
