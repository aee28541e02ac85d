package main

import (
	"path/filepath"
	"strings"
	"testing"

	"tongket/report/outside"
)

// TestJudges holds every edition, in every choice of languages, against
// programs that know the standards: the file must be sound, accessible
// (PDF/UA-1) and archivable (PDF/A-2a).
func TestJudges(t *testing.T) {
	if testing.Short() {
		t.Skip("short")
	}
	dir := t.TempDir()
	t.Chdir(dir)
	for _, lang := range []string{"vi,en", "en,vi", "vi", "en"} {
		if code, _, stderr := run(t, "build", "--edition", "all", "--lang", lang); code != exitDone {
			t.Fatal(stderr)
		}
	}
	if code, _, stderr := run(t, "diff", "2020", "2021", "--errata"); code != exitDone {
		t.Fatal(stderr)
	}
	for _, more := range [][]string{{"--grey"}, {"--paper", "a5"}, {"--paper", "a5", "--grey", "--lang", "en"}} {
		if code, _, stderr := run(t, append([]string{"build", "--edition", "all"}, more...)...); code != exitDone {
			t.Fatal(stderr)
		}
	}
	files, err := filepath.Glob("*.pdf")
	if err != nil || len(files) != 22 {
		t.Fatalf("%d files, want 22: %v", len(files), err)
	}
	t.Run("verify", func(t *testing.T) {
		for _, f := range files {
			if code, stdout, _ := run(t, "verify", f); code != exitDone && !strings.Contains(f, "errata") {
				t.Error(stdout)
			}
		}
	})
	t.Run("no colour in grey", func(t *testing.T) {
		for _, file := range files {
			if !strings.Contains(file, "grey") {
				continue
			}
			for page, ink := range strings.Split(strings.TrimSpace(outside.Run(t, "gs", "-q", "-o", "-", "-sDEVICE=inkcov", file)), "\n") {
				if f := strings.Fields(ink); len(f) < 4 || strings.Join(f[:3], " ") != "0.00000 0.00000 0.00000" || f[3] == "0.00000" {
					t.Errorf("%s, page %d: %s", file, page+1, ink)
				}
			}
		}
	})
	t.Run("qpdf", func(t *testing.T) {
		for _, f := range files {
			outside.Run(t, "qpdf", "--check", f)
		}
	})
	t.Run("ghostscript", func(t *testing.T) {
		for _, f := range files {
			outside.Run(t, "gs", "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-dPDFSTOPONERROR", "-dPDFSTOPONWARNING", "-sDEVICE=nullpage", f)
		}
	})
	for _, profile := range []string{"ua1", "2a"} {
		t.Run("veraPDF "+profile, func(t *testing.T) {
			outside.Run(t, "verapdf", append([]string{"--flavour", profile, "--format", "text", "--verbose"}, files...)...)
		})
	}
}
