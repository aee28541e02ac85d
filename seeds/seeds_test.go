package seeds_test

import (
	"bytes"
	"io/fs"
	"os"
	"strings"
	"testing"

	"tongket/seeds"
)

// TestEveryFile holds that the example within the program is that of the folder, packed or
// not.
func TestEveryFile(t *testing.T) {
	n := 0
	err := fs.WalkDir(os.DirFS("."), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() && name == "testdata" {
			if err == nil {
				err = fs.SkipDir
			}
			return err
		}
		if d.IsDir() || !strings.HasSuffix(name, ".yaml") {
			return nil
		}
		n++
		want, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		got, err := fs.ReadFile(seeds.Project(), name)
		if err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s is not within the program as it is: %v", name, err)
		}
		return nil
	})
	if err != nil || n == 0 {
		t.Errorf("%d files: %v", n, err)
	}
}
