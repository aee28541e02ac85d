package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func run(t *testing.T, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	var out, err bytes.Buffer
	code = Main(args, environment{stdout: &out, stderr: &err, getenv: func(string) string { return "" }, now: time.Now})
	return code, out.String(), err.String()
}

func TestExitCodes(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := os.Mkdir("empty", 0o755); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		args []string
		want int
	}{
		{[]string{"check"}, exitDone},
		{[]string{"build", "-o", "-"}, exitDone},
		{[]string{"check", "empty"}, exitProblems},
		{[]string{"build", "empty"}, exitProblems},
		{[]string{"build", "--no-such-flag"}, exitUsage},
		{[]string{"check", "one", "two"}, exitUsage},
		{[]string{"unknown"}, exitUsage},
		{[]string{"build", "-o", filepath.Join("no", "such", "folder.pdf")}, exitFailure},
	} {
		if code, _, stderr := run(t, tt.args...); code != tt.want {
			t.Errorf("tongket %s ends with %d, want %d; it says: %s", strings.Join(tt.args, " "), code, tt.want, stderr)
		}
	}
	left, _ := filepath.Glob("*")
	if len(left) != 1 {
		t.Errorf("files are left: %v", left)
	}
}

// TestNothingIsReplaced holds that a project with a problem leaves the briefing
// of yesterday as it is.
func TestNothingIsReplaced(t *testing.T) {
	dir := t.TempDir()
	if err := os.CopyFS(filepath.Join(dir, "office"), os.DirFS("../../seeds")); err != nil {
		t.Fatal(err)
	}
	t.Chdir(dir)
	edition := filepath.Join("office", "editions", "2022.yaml")
	data, err := os.ReadFile(edition)
	if err != nil {
		t.Fatal(err)
	}
	broken := bytes.Replace(data, []byte("{social-order-cases}"), []byte("{social-order-casess}"), 1)
	for name, content := range map[string][]byte{edition: broken, "can-tho-2022.pdf": []byte("of yesterday")} {
		if err := os.WriteFile(name, content, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	code, _, stderr := run(t, "build", "office")
	if code != exitProblems || !strings.Contains(stderr, "office/editions/2022.yaml:") || !strings.Contains(stderr, "social-order-cases") {
		t.Errorf("ends with %d and says %s", code, stderr)
	}
	if got, _ := os.ReadFile("can-tho-2022.pdf"); string(got) != "of yesterday" {
		t.Error("the briefing of yesterday was replaced")
	}
}
