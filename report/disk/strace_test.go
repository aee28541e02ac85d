//go:build linux

package disk

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"
)

// A process of this test writes the file that this variable names.
const writes = "TONGKET_TEST_WRITES"

func TestMain(m *testing.M) {
	name := os.Getenv(writes)
	if name == "" {
		os.Exit(m.Run())
	}
	syscall.Umask(0o027)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	write := func() error { return Write(ctx, name, []byte("new"), Shared) }
	if filepath.Ext(name) == "" {
		write = func() error { return New(ctx, name, map[string][]byte{"deep/file": []byte("new")}, "") }
	}
	if write() != nil {
		os.Exit(1)
	}
}

// traced writes a file in a process of its own, and tells what it asks of the system.
func traced(t *testing.T, name string, options ...string) string {
	t.Helper()
	if err := exec.Command("strace", "-o", os.DevNull, "true").Run(); err != nil {
		if os.Getenv("CI") != "" {
			t.Fatal("strace is missing: ", err)
		}
		t.Skip("strace is missing or may not look: ", err)
	}
	log := filepath.Join(t.TempDir(), "log")
	args := append([]string{"-f", "-y", "-o", log, "-e", "trace=openat,write,fsync,rename,renameat,renameat2,unlinkat"}, options...)
	cmd := exec.Command("strace", append(args, os.Args[0])...)
	cmd.Env = append(os.Environ(), writes+"="+name)
	said, err := cmd.CombinedOutput()
	if err != nil && len(options) == 0 {
		t.Fatalf("%v: %s", err, said)
	}
	out, err := os.ReadFile(log)
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

// TestFolderDurable holds the same of a new folder: what it holds has its names on the
// disk before the folder has its own.
func TestFolderDurable(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "office")
	var steps []string
	log := traced(t, name)
	for _, line := range lines(log) {
		for step, what := range map[string]*regexp.Regexp{
			"sync file":    regexp.MustCompile(`fsync\(\d+<[^>]*/next/deep/file>`),
			"sync its":     regexp.MustCompile(`fsync\(\d+<[^>]*/next/deep>`),
			"sync own":     regexp.MustCompile(`fsync\(\d+<[^>]*/next>`),
			"rename":       regexp.MustCompile(`rename[at2]*\(.*/next".*/office"`),
			"sync outside": regexp.MustCompile(`fsync\(\d+<` + regexp.QuoteMeta(dir) + `>`),
		} {
			if what.MatchString(line) {
				steps = append(steps, step)
			}
		}
	}
	if got := strings.Join(steps, ", "); got != "sync file, sync own, sync its, rename, sync outside" {
		t.Errorf("%s\n%s", got, log)
	}
}

// TestDurable holds with the system's own eyes that a file is on the disk before its
// name is, and its name before anybody is told.
func TestDurable(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "briefing.pdf")
	log := traced(t, name)
	var steps []string
	for _, line := range lines(log) {
		for step, what := range map[string]*regexp.Regexp{
			"write":       regexp.MustCompile(`write\(\d+<[^>]*/\.tongket-[^>]*>, "new"`),
			"sync file":   regexp.MustCompile(`fsync\(\d+<[^>]*/\.tongket-`),
			"rename":      regexp.MustCompile(`rename[at2]*\(.*/\.tongket-.*briefing\.pdf`),
			"sync folder": regexp.MustCompile(`fsync\(\d+<` + regexp.QuoteMeta(dir) + `>`),
		} {
			if what.MatchString(line) {
				steps = append(steps, step)
			}
		}
	}
	if got := strings.Join(steps, ", "); got != "write, sync file, rename, sync folder" {
		t.Errorf("%s\n%s", got, log)
	}
	if info, err := os.Stat(name); err != nil || info.Mode().Perm() != 0o640 {
		t.Errorf("the umask 027 gives %v, %v", info.Mode(), err)
	}
}

// TestSignal holds that somebody's Ctrl-C, at whatever moment of the writing, leaves
// the old file or the new one and nothing beside it.
func TestSignal(t *testing.T) {
	for _, sign := range []string{"INT", "TERM"} {
		for _, at := range []string{"write", "fsync", "rename,renameat,renameat2"} {
			dir := t.TempDir()
			name := filepath.Join(dir, "briefing.pdf")
			write(t, name, "old")
			if log := traced(t, name, "-e", "inject="+at+":signal="+sign); !strings.Contains(log, "--- SIG"+sign) {
				t.Errorf("no signal at %s:\n%s", at, log)
			}
			if got, _ := os.ReadFile(name); !bytes.Equal(got, []byte("old")) && !bytes.Equal(got, []byte("new")) {
				t.Errorf("%s at %s: %q", sign, at, got)
			}
			alone(t, dir)
		}
	}
}
