package main

import (
	"bytes"
	"io"
	"io/fs"
	"os"
	"strings"
	"testing"

	"tongket/report/beside"
	"tongket/report/briefing"
	"tongket/seeds"
)

// broken is a defect that has met what it breaks on.
func broken() { panic("a thing that cannot be") }

type brokenWriter struct{ io.Writer }

func (brokenWriter) Write([]byte) (int, error) { broken(); return 0, nil }

// brokenFiles is a project of which one file breaks whoever reads it.
type brokenFiles struct {
	fs.FS
	name string
}

func (f brokenFiles) Open(name string) (fs.File, error) {
	if name == f.name {
		broken()
	}
	return f.FS.Open(name)
}

// TestDefect holds that a defect is a message and exit code 4, on the way of the
// command itself and in each of its goroutines, and that it tells nothing of the
// person's own.
func TestDefect(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, tt := range []struct {
		name string
		args []string
		run  func(environment) int
	}{
		{"the command's own way", []string{"check"}, nil},
		{"a help page", []string{"mail", "--help"}, nil},
		{"a goroutine that reads a file", []string{"check"}, reads("sources/review-2022.yaml")},
		{"a goroutine that reads an edition", []string{"build", "office/secret", "--mark=secret", "-osecret"}, reads("editions/2022.yaml")},
		{"a goroutine that readies the faces", []string{"print", "--to", "secret"}, func(environment) int {
			if p := briefing.Open(seeds.Project(), ""); p.Whole() == nil {
				p.Faces()
			}
			beside.Begin(func() int { broken(); return 0 })()
			return 0
		}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var said bytes.Buffer
			env := environment{stdout: brokenWriter{}, stderr: &said, getenv: func(string) string { return "" }}
			code := 0
			if tt.run == nil {
				code = Main(tt.args, env)
			} else {
				code = guarded(env, tt.args, func() int { return tt.run(env) })
			}
			if code != exitFailure {
				t.Errorf("ends with %d", code)
			}
			for _, want := range []string{"a thing that cannot be", "please report it", briefing.Version(), "tongket " + tt.args[0], "broken (defect_test.go:"} {
				if !strings.Contains(said.String(), want) {
					t.Errorf("says nothing of %q:\n%s", want, &said)
				}
			}
			for _, not := range []string{"goroutine ", "secret", "0x", string(os.PathSeparator) + "defect_test.go"} {
				if strings.Contains(said.String(), not) {
					t.Errorf("says %q:\n%s", not, &said)
				}
			}
		})
	}
	if left, _ := os.ReadDir("."); len(left) > 0 {
		t.Errorf("something was written: %v", left)
	}
}

// reads loads the example, one file of which is a defect's occasion.
func reads(name string) func(environment) int {
	return func(environment) int {
		if briefing.Open(brokenFiles{seeds.Project(), name}, "").Whole() != nil {
			return exitProblems
		}
		return exitDone
	}
}

// TestFullDisk holds that no command ends as if it had spoken when it could not.
func TestFullDisk(t *testing.T) {
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Skip("there is no /dev/full here")
	}
	defer full.Close()
	t.Chdir(t.TempDir())
	for _, args := range [][]string{
		{"check"}, {"check", "--format", "json"}, {"build"}, {"build", "-o", "-"}, {"trace", "606"}, {"trace", "--all", "--format", "csv"},
		{"diff", "2021", "2022"}, {"verify", "can-tho-2022.pdf"}, {"print"}, {"explain"}, {"explain", "typed-figure"}, {"version"}, {"mail", "--help"},
	} {
		var said bytes.Buffer
		code := Main(args, environment{stdout: full, stderr: &said, getenv: func(string) string { return "" }})
		if code != exitFailure || !strings.Contains(said.String(), "no space left") {
			t.Errorf("tongket %s ends with %d and says %q", strings.Join(args, " "), code, &said)
		}
	}
	var said bytes.Buffer
	if code := Main([]string{"build"}, environment{stdout: &said, stderr: full, getenv: func(string) string { return "" }}); code != exitDone {
		t.Errorf("with nothing to say to standard error it ends with %d", code)
	}
}
