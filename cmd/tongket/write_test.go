package main

import (
	"os"
	"path/filepath"
	"testing"
)

// Pages replace pages, and nothing else: -o project/tongket.yaml, also by a link.
func TestNothingElseIsReplaced(t *testing.T) {
	const pdf = "%PDF-1.7 new"
	for _, tt := range []struct {
		there, new string
		written    bool
	}{
		{"%PDF-1.4 old", pdf, true}, {"", pdf, true}, {"<svg>", "<?xml?>", true},
		{"project: a", pdf, false}, {"%P", pdf, false}, {"%PDF-1.4 old", "\x89PNG", false}, {"project: a", "<svg>", false},
		{"{}", "project: b", true}, // what is no pages is asked about elsewhere
	} {
		dir := t.TempDir()
		name, link := filepath.Join(dir, "file"), filepath.Join(dir, "link")
		if err := os.Symlink(name, link); err != nil {
			t.Skip(err)
		}
		for _, at := range []string{name, link} {
			if err := os.WriteFile(name, []byte(tt.there), 0o644); err != nil {
				t.Fatal(err)
			}
			want := tt.there
			if tt.written {
				want = tt.new
			}
			err := writeFile(at, []byte(tt.new))
			if got, _ := os.ReadFile(name); string(got) != want || (err == nil) != tt.written {
				t.Errorf("%q over %q: got %q, %v", tt.new, tt.there, got, err)
			}
		}
	}
}
