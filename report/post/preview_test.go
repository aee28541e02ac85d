package post

import (
	"strings"
	"testing"
)

// An address may be as long as a file's name; with what stands around it it is none.
func TestFileSafe(t *testing.T) {
	for address, want := range map[string]string{
		"lan@example.vn":         "lan@example.vn",
		"o'neil+a/b@example.vn":  "o_neil_a_b@example.vn",
		strings.Repeat("a", 254): strings.Repeat("a", 200),
		strings.Repeat("đ", 120): strings.Repeat("_", 100),
	} {
		if got := fileSafe(address); got != want {
			t.Errorf("%s: %q, want %q", address, got, want)
		}
	}
}
