package watch

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"testing"
	"testing/fstest"
	"time"
)

// project is a folder with a few files, of which some have been read.
func project(t *testing.T) (dir string, read *Folder) {
	t.Helper()
	dir = t.TempDir()
	for name, text := range map[string]string{"a.yaml": "one", "facts/b.yaml": "two", "unread.pdf": "three"} {
		write(t, filepath.Join(dir, name), text)
	}
	return dir, reading(t, dir)
}

// reading is what a program would ask for.
func reading(t *testing.T, dir string) *Folder {
	t.Helper()
	read := Take(os.DirFS(dir))
	for _, name := range []string{"a.yaml", "facts/b.yaml", "later/c.yaml"} {
		if _, err := fs.ReadFile(read, name); err != nil && !errors.Is(err, fs.ErrNotExist) {
			t.Fatal(err)
		}
	}
	_, _ = fs.Glob(read, "*.yaml")
	_, _ = fs.ReadDir(read, "facts")
	return read
}

func write(t testing.TB, name, text string) {
	t.Helper()
	if err := errors.Join(os.MkdirAll(filepath.Dir(name), 0o755), os.WriteFile(name, []byte(text), 0o644)); err != nil {
		t.Error(err)
	}
}

// TestSame: what was read, listed or missed is another when the disk says so, and only then.
func TestSame(t *testing.T) {
	for _, tt := range []struct {
		name string
		do   func(at func(string) string) error
		same bool
	}{
		{"nothing", func(func(string) string) error { return nil }, true},
		{"another text", func(at func(string) string) error { return os.WriteFile(at("a.yaml"), []byte("once"), 0o644) }, false},
		{"a text as long", func(at func(string) string) error { return os.WriteFile(at("a.yaml"), []byte("two"), 0o644) }, false},
		{"a text as long at the same time", func(at func(string) string) error { return stealthily(at("a.yaml"), "two") }, false},
		{"the same text again", func(at func(string) string) error { return os.WriteFile(at("a.yaml"), []byte("one"), 0o644) }, true},
		{"touched", func(at func(string) string) error {
			return os.Chtimes(at("a.yaml"), time.Time{}, time.Now().Add(time.Hour))
		}, true},
		{"gone", func(at func(string) string) error { return os.Remove(at("a.yaml")) }, false},
		{"a folder in its place", func(at func(string) string) error {
			return errors.Join(os.Remove(at("a.yaml")), os.Mkdir(at("a.yaml"), 0o755))
		}, false},
		{"moved into its place", func(at func(string) string) error { return os.Rename(at("unread.pdf"), at("a.yaml")) }, false},
		{"what was missing", func(at func(string) string) error {
			return errors.Join(os.Mkdir(at("later"), 0o755), os.WriteFile(at("later/c.yaml"), nil, 0o644))
		}, false},
		{"one more in a folder that was listed", func(at func(string) string) error { return os.WriteFile(at("facts/d.yaml"), nil, 0o644) }, false},
		{"the folder gone", func(at func(string) string) error { return os.RemoveAll(at("facts")) }, false},
		{"what nobody read", func(at func(string) string) error { return os.WriteFile(at("unread.pdf"), nil, 0o644) }, true},
		{"one more of a pattern", func(at func(string) string) error { return os.WriteFile(at("e.yaml"), nil, 0o644) }, false},
		{"a hidden one in a folder that was listed", func(at func(string) string) error { return os.WriteFile(at("facts/.b.yaml.swp"), nil, 0o644) }, true},
		{"one more of no pattern", func(at func(string) string) error { return os.WriteFile(at("new.pdf"), nil, 0o644) }, true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			dir, read := project(t)
			seen := read.Seen()
			if err := tt.do(func(name string) string { return filepath.Join(dir, name) }); err != nil {
				t.Fatal(err)
			}
			if read.Same() != tt.same {
				t.Errorf("the same: %v", !tt.same)
			}
			if seen.Still(os.DirFS(dir)) != tt.same {
				t.Errorf("as it was seen: %v", !tt.same)
			}
			if got, _ := fs.ReadFile(read, "a.yaml"); string(got) != "one" {
				t.Errorf("what was read is read as %q", got)
			}
		})
	}
}

// stealthily writes a file that has the time of before.
func stealthily(name, text string) error {
	info, err := os.Stat(name)
	if err != nil {
		return err
	}
	return errors.Join(os.WriteFile(name, []byte(text), 0o644), os.Chtimes(name, time.Time{}, info.ModTime()))
}

// TestFolderIsFS: it is read as any folder is.
func TestFolderIsFS(t *testing.T) {
	dir, _ := project(t)
	if err := fstest.TestFS(Take(os.DirFS(dir)), "a.yaml", "facts/b.yaml"); err != nil {
		t.Error(err)
	}
}

// TestFolders: what would hold a change is watched, and no more.
func TestFolders(t *testing.T) {
	_, read := project(t)
	if got := read.Folders(); !slices.Equal(got, []string{".", "facts"}) {
		t.Error(got)
	}
}

// TestNext: a change wakes the watcher, whether the system tells of it or not, also one from
// before it waits; what nobody read does not, and it ends with its context.
func TestNext(t *testing.T) {
	for _, deaf := range []bool{false, true} {
		t.Run(fmt.Sprintf("deaf %v", deaf), func(t *testing.T) {
			dir, read := project(t)
			w := Begin(dir)
			defer w.Close()
			if deaf {
				w.deafen(errors.New("too many watches"))
			}
			if (w.Deaf() != "") != deaf {
				t.Error(w.Deaf())
			}
			for _, name := range []string{"a.yaml", "facts/b.yaml", "later/c.yaml"} {
				time.AfterFunc(20*time.Millisecond, func() { write(t, filepath.Join(dir, name), "changed "+name) })
				woken(t, w, read)
				read = reading(t, dir)
			}
			write(t, filepath.Join(dir, "a.yaml"), "before")
			woken(t, w, read)
			read = reading(t, dir)
			ctx, stop := context.WithTimeout(t.Context(), 2*polling)
			defer stop()
			write(t, filepath.Join(dir, "unread.pdf"), "changed")
			if err := w.Next(ctx, read); !errors.Is(err, context.DeadlineExceeded) {
				t.Errorf("what nobody read wakes it: %v", err)
			}
		})
	}
}

func woken(t *testing.T, w *Watcher, read *Folder) {
	t.Helper()
	ctx, stop := context.WithTimeout(t.Context(), 10*time.Second)
	defer stop()
	if err := w.Next(ctx, read); err != nil {
		t.Fatal(err)
	}
}

// TestManySaves: of hundreds of saves a second few wake it, and the last is read.
func TestManySaves(t *testing.T) {
	dir, read := project(t)
	w := Begin(dir)
	defer w.Close()
	const saves = 200
	go func() {
		for i := range saves {
			write(t, filepath.Join(dir, "a.yaml"), "save "+strconv.Itoa(i))
			time.Sleep(time.Duration(rand.IntN(6)) * time.Millisecond)
		}
		write(t, filepath.Join(dir, "a.yaml"), "the last")
	}()
	for wakes := 1; ; wakes++ {
		woken(t, w, read)
		read = reading(t, dir)
		got, _ := fs.ReadFile(read, "a.yaml")
		if string(got) == "the last" {
			if wakes > saves/2 {
				t.Errorf("woken %d times", wakes)
			}
			return
		}
	}
}
