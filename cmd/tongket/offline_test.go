package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"tongket/report/outside"
)

// TestNoNetwork holds that what neither mails nor prints nor shows a preview asks the system
// for no connection, whatever the project says.
func TestNoNetwork(t *testing.T) {
	outside.Needs(t, "strace")
	dir := t.TempDir()
	for name, text := range map[string]string{"result.txt": "Năm 2024 có 12 vụ.\n", "list.csv": "address\nan@example.vn\n"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	connection := regexp.MustCompile(`(?m)(socket|connect)\(.*AF_INET.*`)
	for _, args := range []string{
		"init p --organisation X --year 2022", "build p -o a.pdf", "build p -o page-{n}.svg", "check p", "check p --text result.txt", "verify a.pdf p", "trace p --all",
		"init new --example", "diff p new", "chart --gallery -o g.pdf", "roll p 2031", "source add result.txt p", "schema p",
		"batch p -o out", "mail p --to list.csv", "print p --booklet", "guide mail", "version",
	} {
		log := filepath.Join(t.TempDir(), "log")
		traced := append([]string{"-f", "-o", log, "-e", "trace=socket,connect", "tongket"}, strings.Fields(args)...)
		said, _ := inFolder(dir, "strace", traced...).CombinedOutput()
		data, err := os.ReadFile(log)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(string(data), "exited with") || strings.Contains(string(said), "--help") {
			t.Errorf("%s did nothing: %s", args, said)
		}
		if found := connection.FindString(string(data)); found != "" {
			t.Errorf("%s: %s", args, found)
		}
	}
}
