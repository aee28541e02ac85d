package main

import (
	"bufio"
	"bytes"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"tongket/report/projecttest"
)

// TestBuildWatch: every save is built, a mistake is said and leaves what was written, and
// Ctrl-C ends it as done.
func TestBuildWatch(t *testing.T) {
	folder := projecttest.Subjects("")[0].Folder(t)
	cmd := exec.Command("tongket", "build", "--watch", folder, "-o", "out.pdf")
	cmd.Dir = t.TempDir()
	lines := spokenBy(t, cmd)
	lines.wait("out.pdf: edition ")
	lines.wait("waiting for changes in " + folder)
	first := read(t, cmd.Dir, "out.pdf")
	project := filepath.Join(folder, "tongket.yaml")
	change(t, project, "languages:", "languagse:")
	lines.wait("; nothing was written")
	if !bytes.Equal(read(t, cmd.Dir, "out.pdf"), first) {
		t.Error("a mistake has the file written anew")
	}
	change(t, project, "languagse:", "languages:")
	lines.wait("out.pdf: edition ")
	change(t, project, "\nauthor: ", "\nauthor: somebody beside ")
	lines.wait("out.pdf: edition ")
	if bytes.Equal(read(t, cmd.Dir, "out.pdf"), first) {
		t.Error("the change is not in the file")
	}
	if err := cmd.Process.Signal(os.Interrupt); err != nil {
		t.Skip(err)
	}
	if err := cmd.Wait(); err != nil {
		t.Errorf("Ctrl-C ends it with %v", err)
	}
	if left, _ := os.ReadDir(cmd.Dir); len(left) != 1 {
		t.Errorf("files are left: %v", left)
	}
}

func read(t *testing.T, dir, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(dir, name))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// change replaces words of a file, which must be in it.
func change(t *testing.T, name, old, now string) {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil || !strings.Contains(string(data), old) {
		t.Fatalf("%s has no %q, %v", name, old, err)
	}
	if err := os.WriteFile(name, []byte(strings.Replace(string(data), old, now, 1)), 0o644); err != nil {
		t.Fatal(err)
	}
}

// said is the lines of a program that goes on.
type said struct {
	t     *testing.T
	lines chan string
}

// spokenBy starts a program, whose lines on both streams are waited for.
func spokenBy(t *testing.T, cmd *exec.Cmd) said {
	t.Helper()
	r, w := io.Pipe()
	cmd.Stdout, cmd.Stderr = w, w
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = cmd.Process.Kill(); _ = w.Close() })
	out := said{t, make(chan string, 1000)}
	go func() {
		for s := bufio.NewScanner(r); s.Scan(); {
			out.lines <- s.Text()
		}
	}()
	return out
}

// wait waits for a line that has some words.
func (s said) wait(words string) string {
	s.t.Helper()
	late := time.After(30 * time.Second)
	var before []string
	for {
		select {
		case line := <-s.lines:
			if strings.Contains(line, words) {
				return line
			}
			before = append(before, line)
		case <-late:
			s.t.Fatalf("nothing says %q but\n%s", words, strings.Join(before, "\n"))
		}
	}
}
