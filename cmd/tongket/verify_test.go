package main

import (
	"bytes"
	"os"
	"strings"
	"testing"
)

// TestVerifySigned holds that a briefing to which a signature was added is still told to
// be what it is, that what was added is said, and that a changed page is no addition.
func TestVerifySigned(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := os.CopyFS("water", subjects()[1].Files); err != nil {
		t.Fatal(err)
	}
	if code, _, stderr := runIn(nil, "build", "water", "-o", "b.pdf"); code != exitDone {
		t.Fatal(stderr)
	}
	file, err := os.ReadFile("b.pdf")
	if err != nil {
		t.Fatal(err)
	}
	const end = "\nxref\n0 0\ntrailer\n<</Size 90001>>\nstartxref\n9\n%%EOF\n"
	for _, tt := range []struct {
		added, says string
		code        int
	}{
		{"", "is what this data gives", exitDone},
		{"90000 0 obj\n<</Type/Sig/ByteRange[0 1 2 3]/Contents<00>>>\nendobj", "It is untouched. Behind it somebody added", exitDone},
		{"4 0 obj\n<</Length 0>>\nstream\n\nendstream\nendobj", "the file has been changed", exitProblems},
	} {
		signed := bytes.Clone(file)
		if tt.added != "" {
			signed = append(signed, tt.added+end...)
		}
		if err := os.WriteFile("signed.pdf", signed, 0o600); err != nil {
			t.Fatal(err)
		}
		if code, said, _ := runIn(nil, "verify", "signed.pdf", "water"); code != tt.code || !strings.Contains(said, tt.says) {
			t.Errorf("%q: exit %d: %s", tt.added, code, said)
		}
	}
}
