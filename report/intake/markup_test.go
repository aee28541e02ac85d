package intake_test

import (
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"tongket/report/intake"
)

// TestMarks: however a file is parted, its tags and their attributes are counted, and text
// costs nothing.
func TestMarks(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		most       int
		much       bool
	}{
		{"tags", "<a><b></b></a>", 4, false},
		{"one tag more", "<a><b></b></a>", 3, true},
		{"an empty one is two", "<a/><b />", 4, false},
		{"and no less", "<a/><b />", 3, true},
		{"attributes", `<a b="1" c="2">`, 3, false},
		{"and no less", `<a b="1" c="2">`, 2, true},
		{"text", "1 / 2 > 0", 0, false},
		{"many attributes of one tag", "<a " + strings.Repeat("b='' ", 10_001), 0, true},
		{"as many of several", "<a " + strings.Repeat("b='' ", 9_000) + "><a " + strings.Repeat("b='' ", 9_000), 0, false},
		{"a row of signs", strings.Repeat("=", 10_001), 0, true},
		{"a long text", strings.Repeat("a", 4<<20), 1, false},
		{"and no longer", strings.Repeat("a", 4<<20+1), 1, true},
		{"as long in two", strings.Repeat("a", 4<<20) + "<" + strings.Repeat("a", 4<<20), 1, false},
	} {
		for _, r := range []io.Reader{strings.NewReader(tt.text), iotest.HalfReader(strings.NewReader(tt.text))} {
			m := &intake.Marks{Most: tt.most}
			_, err := io.Copy(io.Discard, m.Over(r))
			if errors.Is(err, intake.ErrMarkup) != tt.much {
				t.Errorf("%s: %v", tt.name, err)
			}
		}
	}
	parts := &intake.Marks{Most: 4}
	for i, much := range []bool{false, false, true} {
		if _, err := io.Copy(io.Discard, parts.Over(strings.NewReader("<a/>"))); errors.Is(err, intake.ErrMarkup) != much {
			t.Errorf("part %d: %v", i+1, err)
		}
	}
}
