package disk

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"testing"
)

var some = map[string][]byte{"a.yaml": []byte("a"), "b/c d.yaml": []byte("b"), "ê": nil}

// A new folder has all of its files, also where an empty one is, which stays the same.
func TestNew(t *testing.T) {
	dir := t.TempDir()
	empty := filepath.Join(dir, "empty")
	if err := os.Mkdir(empty, 0o750); err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir(filepath.Join(empty, unfinished+"killed"), 0o700); err != nil {
		t.Fatal(err)
	}
	was, _ := os.Stat(empty)
	for _, name := range []string{empty, filepath.Join(dir, "dự án mới")} {
		if err := New(t.Context(), name, some, "a.yaml"); err != nil {
			t.Fatal(err)
		}
		for file, data := range some {
			holds(t, filepath.Join(name, file), string(data))
		}
	}
	if is, _ := os.Stat(empty); !os.SameFile(was, is) || is.Mode() != was.Mode() {
		t.Error("the folder that was there is another")
	}
	alone(t, dir)
}

// Where it cannot be whole, all is as it was.
func TestNewNot(t *testing.T) {
	dir := t.TempDir()
	at := func(name string) string { return filepath.Join(dir, name) }
	write(t, at("file"), "old")
	if err := os.Mkdir(at("full"), 0o700); err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(at("full"), "a.yaml"), "old")
	if err := os.Symlink("nowhere", at("link")); err != nil {
		t.Skip(err)
	}
	for name, want := range map[string]error{at("file"): ErrNoFolder, at("full"): ErrOccupied, at("link"): ErrNoFolder, os.DevNull: ErrNoFolder, filepath.Join(at("none"), "x"): os.ErrNotExist} {
		if err := New(t.Context(), name, some, ""); !errors.Is(err, want) {
			t.Errorf("%s: %v, want %v", name, err, want)
		}
	}
	if err := New(t.Context(), filepath.Join(at("file"), "x"), some, ""); err == nil {
		t.Error("a folder below a file")
	}
	ctx, stop := context.WithCancel(t.Context())
	stop()
	if err := New(ctx, at("new"), some, ""); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if err := New(t.Context(), at("new"), map[string][]byte{"a": nil, "a/b": nil}, ""); err == nil {
		t.Error("a file that is a folder")
	}
	if _, err := os.Lstat(at("new")); err == nil {
		t.Error("half a folder is left")
	}
	holds(t, filepath.Join(at("full"), "a.yaml"), "old")
	alone(t, dir)
}

// A folder that nobody may write to stays empty.
func TestNewUnwritable(t *testing.T) {
	if runtime.GOOS == "windows" || os.Geteuid() == 0 {
		t.Skip("who may write everywhere")
	}
	dir := t.TempDir()
	if err := os.Chmod(dir, 0o500); err != nil {
		t.Fatal(err)
	}
	if err := New(t.Context(), filepath.Join(dir, "new"), some, ""); !errors.Is(err, os.ErrPermission) {
		t.Error(err)
	}
}
