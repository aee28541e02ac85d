package main

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tongket/report/outside"
	"tongket/report/projecttest"
)

// TestJudges holds every edition of every subject, in every choice of languages,
// against programs that know the standards: the file must be sound, accessible
// (PDF/UA-1) and archivable (PDF/A-2a).
func TestJudges(t *testing.T) {
	if testing.Short() {
		t.Skip("short")
	}
	for _, s := range subjects() {
		t.Run(s.Name, func(t *testing.T) { heldAgainstJudges(t, s) })
	}
}

// written is the files of all that build and diff write of a project.
func written(t *testing.T, s projecttest.Subject, folder string) []string {
	t.Helper()
	build := []string{"build", folder, "--edition", "all"}
	for _, more := range [][]string{
		{"--lang", "vi,en"}, {"--lang", "en,vi", "--mode", "sequential"}, {"--lang", "vi"}, {"--lang", "en"},
		{"--grey"}, {"--paper", "a5"}, {"--paper", "a5", "--grey", "--lang", "en"}, {"--paper", "letter", "--mode", "facing"}, {"--paper", "large"},
	} {
		if code, _, stderr := run(t, slices.Concat(build, more)...); code != exitDone {
			t.Fatal(stderr)
		}
	}
	p := open(t, s)
	if code, _, stderr := run(t, "diff", p.Editions[0].ID, p.Editions[1].ID, folder, "--errata"); code != exitDone {
		t.Fatal(stderr)
	}
	files, err := filepath.Glob("*.pdf")
	if want := 9*len(p.Editions) + 1; err != nil || len(files) != want {
		t.Fatalf("%d files, want %d: %v", len(files), want, err)
	}
	return files
}

func heldAgainstJudges(t *testing.T, s projecttest.Subject) {
	folder := s.Folder(t)
	t.Chdir(t.TempDir())
	files := written(t, s, folder)
	t.Run("verify", func(t *testing.T) {
		for _, f := range files {
			if code, stdout, _ := run(t, "verify", f, folder); code != exitDone && !strings.Contains(f, "errata") {
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
	validated(t, files)
}

func validated(t *testing.T, files []string) {
	for _, profile := range []string{"ua1", "2a"} {
		t.Run("veraPDF "+profile, func(t *testing.T) {
			outside.Run(t, "verapdf", append([]string{"--flavour", profile, "--format", "text", "--verbose"}, files...)...)
		})
	}
}
