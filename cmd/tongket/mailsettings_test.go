package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tongket/report"
)

// TestMailSettings holds that what is wrong under mail: is a problem of check with its
// place, and the same for every command that reads it.
func TestMailSettings(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := os.CopyFS("own", subjects()[0].Files); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile("list.csv", []byte("address\nlan@example.vn\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	before, err := os.ReadFile(filepath.Join("own", "tongket.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Count(string(before), "\n")
	for name, data := range map[string]string{"empty": "\n", "seen": "secret"} {
		if err := os.WriteFile(filepath.Join("own", name), []byte(data), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for _, tt := range []struct {
		setting string
		code    report.Code // empty: right
	}{
		{"from: office@example.vn", ""},
		{"reply-to: nobody", report.BadAddress},
		{"security: tls", report.BadValue},
		{"ca: editions", report.BadValue},
		{"ca: tongket.yaml", report.BadValue},
		{"{user: lan, password-file: empty}", report.BadValue},
		{"{user: lan, password-file: seen}", report.BadValue},
	} {
		if err := os.WriteFile(filepath.Join("own", "tongket.yaml"), append(before[:len(before):len(before)], "mail:\n  "+tt.setting+"\n"...), 0o600); err != nil {
			t.Fatal(err)
		}
		want, place := exitDone, "no problems"
		if tt.code != "" {
			want, place = exitProblems, fmt.Sprintf("own/tongket.yaml:%d:", lines+2)
		}
		for _, args := range [][]string{{"check", "own"}, {"mail", "own", "--to", "list.csv", "--from", "office@example.vn", "-o", "dry"}} {
			if tt.code == "" && args[0] == "mail" {
				continue
			}
			code, stdout, stderr := runIn(nil, args...)
			if said := stdout + stderr; code != want || !strings.Contains(said, place) || !strings.Contains(said, string(tt.code)) {
				t.Errorf("%s: %s ends with %d: %s", tt.setting, args[0], code, said)
			}
		}
	}
}
