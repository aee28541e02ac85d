package intake

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"
)

// What is no file, or too long, is refused before a byte is read, by name and in a file
// system.
func TestOpen(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write("a.txt", "12345")
	write("long.txt", "123456")
	if f, err := os.Create(filepath.Join(dir, "huge")); err != nil || f.Truncate(1<<40) != nil || f.Close() != nil {
		t.Skip("no sparse files here")
	}
	want := map[string]string{
		"a.txt": "", "long.txt": "the file is longer than 5 bytes", "huge": "the file is longer than 5 bytes",
		".": ErrFolder.Error(), "none": "the file is missing",
	}
	if runtime.GOOS != "windows" {
		link := func(to, name string) {
			if err := os.Symlink(to, filepath.Join(dir, name)); err != nil {
				t.Fatal(err)
			}
		}
		link("/dev/zero", "zero")
		link("a.txt", "link")
		link("gone", "broken")
		want["zero"], want["link"], want["broken"] = ErrNoFile.Error(), "", "the file is missing"
		want["fifo"] = fifo(t, filepath.Join(dir, "fifo"))
	}
	for name, reason := range want {
		start := time.Now()
		data, err := File(filepath.Join(dir, name), 5)
		data2, err2 := FS(os.DirFS(dir), name, 5)
		for _, err := range []error{err, err2} {
			if got := said(err); got != reason {
				t.Errorf("%s: got %q, want %q", name, got, reason)
			}
		}
		if reason == "" && (string(data) != "12345" || string(data2) != "12345") {
			t.Errorf("%s: got %q and %q", name, data, data2)
		}
		if took := time.Since(start); took > time.Second {
			t.Errorf("%s took %v", name, took)
		}
	}
}

func said(err error) string {
	if err == nil {
		return ""
	}
	return Reason(err).String()
}

// A stream that never ends is read to its limit.
func TestLimited(t *testing.T) {
	for text, want := range map[string]string{"": "", "12345": "", "123456": "the file is longer than 5 bytes"} {
		data, err := Limited(strings.NewReader(text), 5)
		if said(err) != want || err == nil && string(data) != text {
			t.Errorf("%q: got %q, %v", text, data, err)
		}
	}
}
