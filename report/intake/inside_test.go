package intake

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// TestInside: what lies in a folder is read, through links that stay in it, also from a
// folder below; what lies outside is not, whatever leads there.
func TestInside(t *testing.T) {
	top := t.TempDir()
	for _, name := range []string{"in/a.txt", "in/sub/b.txt", "out/c.txt"} {
		file := filepath.Join(top, name)
		if err := errors.Join(os.MkdirAll(filepath.Dir(file), 0o700), os.WriteFile(file, []byte(name), 0o600)); err != nil {
			t.Fatal(err)
		}
	}
	for link, to := range map[string]string{
		"in/near": "a.txt", "in/whole": filepath.Join(top, "in/a.txt"), "in/away": filepath.Join(top, "out/c.txt"), "in/sub/up": "../a.txt", "in/far": "../out/c.txt", "in/sub/far": "../../out/c.txt", "in/folder": "../out", "whole": "in",
	} {
		if err := os.Symlink(to, filepath.Join(top, link)); err != nil {
			t.Skip("no links here:", err)
		}
	}
	for _, dir := range []string{"in", "whole"} {
		all := Inside(filepath.Join(top, dir))
		below, err := fs.Sub(all, "sub")
		if err != nil {
			t.Fatal(err)
		}
		for _, tt := range []struct {
			of         fs.FS
			name, want string // empty: it is refused
		}{
			{all, "a.txt", "in/a.txt"}, {all, "near", "in/a.txt"}, {all, "whole", "in/a.txt"}, {all, "away", ""}, {all, "sub/up", "in/a.txt"}, {below, "b.txt", "in/sub/b.txt"}, {below, "up", "in/a.txt"},
			{all, "far", ""}, {all, "sub/far", ""}, {all, "folder/c.txt", ""}, {below, "far", ""},
		} {
			data, err := FS(tt.of, tt.name, 100)
			if string(data) != tt.want || tt.want == "" && !errors.Is(err, ErrOutside) {
				t.Errorf("%s in %s: %q, %v", tt.name, dir, data, err)
			}
		}
		if _, err := FS(all, "../out/c.txt", 100); !errors.Is(err, fs.ErrInvalid) {
			t.Errorf("a name that leads out: %v", err)
		}
		list, err := fs.ReadDir(below, ".")
		if names := slices.Collect(func(yield func(string) bool) {
			for _, e := range list {
				_ = yield(e.Name())
			}
		}); err != nil || !slices.Equal(names, []string{"b.txt", "far", "up"}) {
			t.Errorf("the folder below has %v, %v", list, err)
		}
	}
}
