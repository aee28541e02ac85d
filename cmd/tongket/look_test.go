package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tongket/fonts"
	"tongket/report/outside"
	"tongket/report/projecttest"
)

// otherLook is a theme of other colours, papers and faces: the house's sans where it has
// a serif, and for tables one of 2,048 units an em.
const otherLook = `extends: house
paper: letter
colours: {ink: "#2B1B12", second-head: "#6B4A2F", second-body: "#4A3423", note: "#6A5040", actual: "#7A1F1F", previous: "#AD8350", tint: "#F6EFE6", rule: "#D8C4AB"}
faces: {serif: fonts/text.ttf, serif-bold: fonts/bold.ttf, table: fonts/table.ttf}
styles: {table: {face: table}, heading-1: {colour: actual}}
papers:
  legal: {name: Legal, like: letter, size: [8.5in, 14in], media: na_legal_8.5x14in, page: {height: 854, foot-top: 948}}
`

// dressed is a folder with a project in another look.
func dressed(t *testing.T, s projecttest.Subject) string {
	t.Helper()
	folder := s.Folder(t)
	dir, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/go-pdf/fpdf").Output()
	if err != nil {
		t.Fatal(err)
	}
	table, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(dir)), "font", "DejaVuSansCondensed.ttf"))
	if err != nil {
		t.Fatal(err)
	}
	project, err := os.ReadFile(filepath.Join(folder, "tongket.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir(filepath.Join(folder, "fonts"), 0o755); err != nil {
		t.Fatal(err)
	}
	for name, data := range map[string][]byte{
		"tongket.yaml": append(project, "\ntheme: theme.yaml\n"...), "theme.yaml": []byte(otherLook), "fonts/table.ttf": table,
		"fonts/text.ttf": fonts.Embedded("SourceSans3-Regular.ttf"), "fonts/bold.ttf": fonts.Embedded("SourceSans3-SemiBold.ttf"),
	} {
		if err := os.WriteFile(filepath.Join(folder, name), data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return folder
}

// looks is the projects that are dressed: those of the tests, and one that is generated.
func looks() []projecttest.Subject {
	return append(subjects(), projecttest.Subject{Name: "generated", Files: projecttest.New(3, projecttest.Shape{Languages: []string{"vi", "en"}, Blocks: 8})})
}

// TestOtherLook holds that a project in a theme of its own says the same on other papers,
// in files that are sound, that verify, and that can be printed and mailed.
func TestOtherLook(t *testing.T) {
	if testing.Short() {
		t.Skip("short")
	}
	for _, s := range looks() {
		t.Run(s.Name, func(t *testing.T) {
			folder, plain := dressed(t, s), s.Folder(t)
			t.Chdir(t.TempDir())
			code := codeOf(t, "build", plain)
			for _, more := range [][]string{nil, {"--paper", "a4"}, {"--paper", "a5"}, {"--paper", "legal"}, {"--paper", "statement", "--grey"}} {
				if got := codeOf(t, slices.Concat([]string{"build", folder}, more)...); got != code {
					t.Errorf("%v: the code is %s, plain %s", more, got, code)
				}
			}
			for _, more := range [][]string{{"--booklet"}, {"--nup", "2"}, {"--paper", "legal"}, {"--paper", "tabloid", "--cut"}} {
				if code, _, stderr := run(t, slices.Concat([]string{"print", folder}, more, []string{"-o", "sheets"})...); code != exitDone {
					t.Error(stderr)
				}
			}
			soundLook(t, folder)
		})
	}
}

// codeOf is the identity that a command prints.
func codeOf(t *testing.T, args ...string) string {
	t.Helper()
	code, stdout, stderr := run(t, args...)
	if code != exitDone {
		t.Fatal(stderr)
	}
	first, _, _ := strings.Cut(stdout, "\n")
	return first[strings.LastIndex(first, " ")+1:]
}

func soundLook(t *testing.T, folder string) {
	files, err := filepath.Glob("*.pdf")
	if err != nil || len(files) < 5 {
		t.Fatal(files, err)
	}
	for _, f := range files {
		if code, stdout, _ := run(t, "verify", f, folder); code != exitDone {
			t.Errorf("%s: %s", f, stdout)
		}
		outside.Run(t, "qpdf", "--check", f)
	}
	validated(t, files)
}
