package journal

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

type event struct {
	N    int    `json:"n"`
	Says string `json:"says,omitempty"`
}

// into collects the numbers of the lines that are read.
func into(list *[]int) func([]byte) error {
	return func(line []byte) error {
		var e event
		err := json.Unmarshal(line, &e)
		*list = append(*list, e.N)
		return err
	}
}

func open3(t *testing.T, path string) *Log {
	t.Helper()
	l, err := Open(path, into(new([]int)))
	if err != nil {
		t.Fatal(err)
	}
	for n := 1; n <= 3; n++ {
		if err := l.Append(event{N: n, Says: "a < b"}); err != nil {
			t.Fatal(err)
		}
	}
	return l
}

// However much reaches the disk, whole lines count, the rest does not, and what
// comes next begins on a line of its own.
func TestTorn(t *testing.T) {
	path := filepath.Join(t.TempDir(), "j")
	open3(t, path).Close()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(data), `"a < b"`) {
		t.Errorf("not readable: %s", data)
	}
	for n := range len(data) + 1 {
		if err := os.WriteFile(path, data[:n], 0o600); err != nil {
			t.Fatal(err)
		}
		var before, after []int
		l, err := Open(path, into(&before))
		if err != nil {
			t.Fatalf("%d bytes: %v", n, err)
		}
		if err := errors.Join(l.Append(event{N: 9}), l.Close()); err != nil {
			t.Fatal(err)
		}
		if err := Read(path, into(&after)); err != nil {
			t.Fatal(err)
		}
		want := strings.Count(string(data[:n]), "\n")
		if n < len(data) && data[n] == '\n' {
			want++ // whole but for its end
		}
		if len(before) != want || fmt.Sprint(after) != fmt.Sprint(append(before, 9)) {
			t.Errorf("%d bytes: read %v, then %v", n, before, after)
		}
	}
}

// A line that cannot be read has its place in the error.
func TestBroken(t *testing.T) {
	path := filepath.Join(t.TempDir(), "j")
	if err := os.WriteFile(path, []byte("{\"n\":1}\n\ngarbage\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for range 2 { // an error leaves no lock behind
		if _, err := Open(path, into(new([]int))); err == nil || !strings.Contains(err.Error(), "j:3: the journal cannot be read") {
			t.Errorf("got %v", err)
		}
	}
}

// What is no journal is neither taken for one nor cut: everything would be done again.
func TestForeignEnd(t *testing.T) {
	path := filepath.Join(t.TempDir(), "j")
	const whole = "{\"n\":1}\n"
	for data, line := range map[string]int{
		strings.Repeat("\x00", 5000): 1, "hello": 1, "a,b": 1, "[1": 1, "{\"n\":1}\r{\"n\":2}": 1, "{\"n\":1} {\"n\"": 1,
		whole + "hello": 2, whole + whole + "\x00x": 3,
		"": 0, "{": 0, "{\"n\":1": 0, whole: 0, whole + "\x00\x00": 0, whole + "{\"n\":\x00\x00": 0, whole + "{\"n\":2}": 0,
	} {
		if err := os.WriteFile(path, []byte(data), 0o600); err != nil {
			t.Fatal(err)
		}
		l, err := Open(path, into(new([]int)))
		if err == nil {
			l.Close()
		}
		after, _ := os.ReadFile(path)
		want := fmt.Sprintf("j:%d: the journal cannot be read", line)
		if line == 0 && err != nil || line > 0 && (err == nil || !strings.Contains(err.Error(), want) || string(after) != data) {
			t.Errorf("%.40q: %v, %d bytes of %d are left", data, err, len(after), len(data))
		}
	}
}

// One file has one lock, by whatever name it is called.
func TestLocked(t *testing.T) {
	dir := t.TempDir()
	path, other := filepath.Join(dir, "j"), filepath.Join(dir, "other")
	l := open3(t, path)
	if err := os.Symlink(path, other); err != nil {
		t.Skip(err)
	}
	for _, name := range []string{path, other} {
		if _, err := Open(name, into(new([]int))); !errors.Is(err, ErrLocked) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	open3(t, other).Close()
}

// faulty is a disk whose writes or syncs fail.
type faulty struct {
	File
	write, sync error
}

func (f faulty) Write(p []byte) (int, error) {
	if f.write != nil {
		n, _ := f.File.Write(p[:len(p)/2])
		return n, f.write
	}
	return f.File.Write(p)
}

func (f faulty) Sync() error { return errors.Join(f.sync, f.File.Sync()) }

// An error ends the use of a journal, though the disk has room again.
func TestErrorEndsIt(t *testing.T) {
	full := errors.New("no space left on device")
	for name, fault := range map[string]faulty{"write": {write: full}, "sync": {sync: full}} {
		l := open3(t, filepath.Join(t.TempDir(), "j"))
		var whole File
		l.Through(func(f File) File {
			whole, fault.File = f, f
			return fault
		})
		if err := errors.Join(l.Append(event{N: 4}), l.Sync()); !errors.As(err, new(Error)) || !errors.Is(err, full) {
			t.Errorf("%s: %v", name, err)
		}
		l.Through(func(File) File { return whole })
		if err := l.Append(event{N: 5}); !errors.Is(err, full) {
			t.Errorf("%s, then: %v", name, err)
		}
		if err := l.Close(); err != nil {
			t.Errorf("%s: said again at the end: %v", name, err)
		}
	}
}
