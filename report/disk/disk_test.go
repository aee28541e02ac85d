package disk

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

func holds(t *testing.T, name, text string) {
	t.Helper()
	if got, err := os.ReadFile(name); err != nil || string(got) != text {
		t.Errorf("%s holds %q, %v; want %q", name, got, err, text)
	}
}

// alone holds that nothing unfinished lies in a folder.
func alone(t *testing.T, folder string) {
	t.Helper()
	if left, _ := filepath.Glob(filepath.Join(folder, unfinished+"*")); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}

// What is there is replaced whole, behind a link, too, and keeps its mode.
func TestWrite(t *testing.T) {
	dir := t.TempDir()
	at := func(name string) string { return filepath.Join(dir, name) }
	write(t, at("old"), "old")
	for link, to := range map[string]string{"link": "old", "nowhere": "new"} {
		if err := os.Symlink(to, at(link)); err != nil {
			t.Skip(err)
		}
	}
	for _, tt := range []struct{ name, lands string }{{"old", "old"}, {"link", "old"}, {"nowhere", "new"}, {"other", "other"}} {
		if err := errors.Join(Try(at(tt.name)), Write(t.Context(), at(tt.name), []byte(tt.name), Shared)); err != nil {
			t.Error(err)
		}
		holds(t, at(tt.lands), tt.name)
	}
	if info, err := os.Lstat(at("link")); err != nil || info.Mode()&fs.ModeSymlink == 0 {
		t.Error("the link is replaced, not what it leads to")
	}
	if info, err := os.Stat(at("old")); err != nil || info.Mode().Perm() != 0o600 {
		t.Error("the mode that its owner gave it is another")
	}
	alone(t, dir)
}

// What cannot be written is known before, and leaves everything as it was.
func TestWriteNot(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{filepath.Join(dir, "none", "x"), dir} {
		if Try(name) == nil || Write(t.Context(), name, []byte("x"), Shared) == nil {
			t.Errorf("%s: no error", name)
		}
	}
	if err := Try(dir); !errors.Is(err, ErrFolder) {
		t.Error(err)
	}
	write(t, filepath.Join(dir, "old"), "old")
	ctx, stop := context.WithCancel(t.Context())
	stop()
	if err := Write(ctx, filepath.Join(dir, "old"), []byte("new"), Shared); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	holds(t, filepath.Join(dir, "old"), "old")
	alone(t, dir)
}

// Of several files all are written or none, and nothing is left behind.
func TestWriteAll(t *testing.T) {
	dir := t.TempDir()
	at := func(name string) string { return filepath.Join(dir, name) }
	write(t, at("old"), "old")
	if err := os.Mkdir(at("folder"), 0o700); err != nil {
		t.Fatal(err)
	}
	list := func(last string) []File {
		return []File{{at("old"), []byte("1")}, {at("new"), []byte("2")}, {last, []byte("3")}}
	}
	for _, last := range []string{at("folder"), filepath.Join(at("none"), "x"), filepath.Join(at("old"), "x")} {
		var one FileError
		if err := WriteAll(t.Context(), list(last), Shared); !errors.As(err, &one) || one.Name != last {
			t.Errorf("%s: %v", last, err)
		}
		holds(t, at("old"), "old")
		if _, err := os.Lstat(at("new")); err == nil {
			t.Errorf("%s: half of them are there", last)
		}
	}
	if runtime.GOOS == "linux" {
		if err := WriteAll(t.Context(), list("/dev/full"), Shared); err == nil {
			t.Error("a full device takes it")
		}
		holds(t, at("old"), "old")
	}
	if err := WriteAll(t.Context(), list(at("last")), Shared); err != nil {
		t.Error(err)
	}
	for name, text := range map[string]string{"old": "1", "new": "2", "last": "3"} {
		holds(t, at(name), text)
	}
	alone(t, dir)
}

// What is new replaces nothing, also where something comes meanwhile.
func TestNewFiles(t *testing.T) {
	dir := t.TempDir()
	at := func(name string) string { return filepath.Join(dir, name) }
	write(t, at("old"), "old")
	list := []File{{at("new"), []byte("1")}, {at("old"), []byte("2")}}
	if err := NewFiles(t.Context(), list, Shared); !errors.Is(err, fs.ErrExist) {
		t.Error(err)
	}
	alone(t, dir)
	first, last := at("first"), at("last")
	failed := make(chan error)
	for i := range 8 {
		go func() {
			failed <- NewFiles(context.Background(), []File{{first, []byte{'0' + byte(i)}}, {last, []byte{'0' + byte(i)}}}, Shared)
		}()
	}
	written := 0
	for range 8 {
		switch err := <-failed; {
		case err == nil:
			written++
		case !errors.Is(err, fs.ErrExist):
			t.Error(err)
		}
	}
	if a, b := read(t, first), read(t, last); written != 1 || a != b {
		t.Errorf("%d have written %s and %s", written, a, b)
	}
	alone(t, dir)
}

func read(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Error(err)
	}
	return string(data)
}

// A device takes what is written to it, and a full one says so.
func TestDevice(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("of Linux")
	}
	if err := errors.Join(Try("/dev/null"), Write(t.Context(), "/dev/null", []byte("x"), Shared)); err != nil {
		t.Error(err)
	}
	if err := Write(t.Context(), "/dev/full", []byte("x"), Shared); err == nil {
		t.Error("a full device takes it")
	}
}

// A folder is there whole or as it was before, whatever its filling ends with.
func TestFolder(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "out")
	fill := func(text string, end error) func(context.Context, string) error {
		return func(_ context.Context, temp string) error {
			write(t, filepath.Join(temp, "a"), text)
			return end
		}
	}
	if err := Folder(t.Context(), name, fill("one", nil)); err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(name, "of yesterday"), "")
	if err := Folder(t.Context(), name, fill("half", errors.New("no"))); err == nil {
		t.Error("no error")
	}
	holds(t, filepath.Join(name, "a"), "one")
	ctx, stop := context.WithCancel(t.Context())
	if err := Folder(ctx, name, func(context.Context, string) error { stop(); return nil }); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	holds(t, filepath.Join(name, "a"), "one")
	func() {
		defer func() { _ = recover() }()
		_ = Folder(t.Context(), name, func(context.Context, string) error { panic("a defect") })
	}()
	holds(t, filepath.Join(name, "a"), "one")
	if err := Folder(t.Context(), name, fill("two", nil)); err != nil {
		t.Fatal(err)
	}
	holds(t, filepath.Join(name, "a"), "two")
	if _, err := os.Stat(filepath.Join(name, "of yesterday")); err == nil {
		t.Error("what was there before is there still")
	}
	if info, _ := os.Stat(name); runtime.GOOS != "windows" && info.Mode().Perm() != 0o700 {
		t.Errorf("others may read it: %s", info.Mode())
	}
	alone(t, dir)
}

func lines(s string) []string { return strings.Split(strings.TrimSpace(s), "\n") }
