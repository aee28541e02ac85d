package templates

import (
	"testing"

	"tongket/report/doc"
)

// TestLetters: the marks of notes do not end with z.
func TestLetters(t *testing.T) {
	for i, want := range map[int]string{0: "a", 25: "z", 26: "aa", 27: "ab", 51: "az", 52: "ba", 701: "zz", 702: "aaa"} {
		if got := letter(i).(*doc.Words).Str; got != want {
			t.Errorf("note %d is %q, want %q", i, got, want)
		}
	}
}
