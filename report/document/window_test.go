package document

import (
	"strings"
	"testing"
	"time"

	"tongket/report"
)

// Digits without end are no number.
func TestLongNumbers(t *testing.T) {
	if got := Readings(strings.Repeat("1", 100_000)+" vụ, 12 vụ", "vi"); len(got) != 1 {
		t.Errorf("%d readings, want the one that counts something", len(got))
	}
}

// A paragraph may be a whole document: each number is read by the words next to it.
func TestLongParagraph(t *testing.T) {
	start := time.Now()
	got := Readings(strings.Repeat("hơn 12 vụ, ", 4000), "vi")
	if len(got) != 4000 {
		t.Fatalf("%d readings", len(got))
	}
	for _, r := range got {
		if r.Qualifier != report.MoreThan {
			t.Fatalf("got %v", r)
		}
	}
	if took := time.Since(start); took > 5*time.Second {
		t.Errorf("took %v", took)
	}
}
