package main

import (
	"os"
	"path/filepath"
	"testing"

	"tongket/report/outside"
)

// TestThemeAgainstJudges: pages in other colours and in faces that the project brings,
// and the gallery keep the rules of the standards.
func TestThemeAgainstJudges(t *testing.T) {
	outside.Needs(t, "verapdf", "qpdf")
	faces, err := filepath.Abs("../../fonts")
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range subjects() {
		t.Run(s.Name, func(t *testing.T) {
			t.Chdir(t.TempDir())
			if err := os.CopyFS("p", s.Files); err != nil {
				t.Fatal(err)
			}
			themed(t, "p", faces)
			for _, args := range [][]string{
				{"build", "p", "--edition", "all"}, {"build", "p", "--edition", "all", "--paper", "a5", "--grey"},
				{"chart", "--gallery"}, {"chart", "--gallery", "--paper", "a5", "--grey", "-o", "grey.pdf"},
			} {
				if code, _, stderr := run(t, args...); code != exitDone {
					t.Fatal(args, stderr)
				}
			}
			files, err := filepath.Glob("*.pdf")
			if want := 2*len(open(t, s).Editions) + 2; err != nil || len(files) != want {
				t.Fatalf("%d files, want %d: %v", len(files), want, err)
			}
			for _, f := range files {
				outside.Run(t, "qpdf", "--check", f)
			}
			validated(t, files)
		})
	}
}

// themed gives the project in a folder a look of its own.
func themed(t *testing.T, folder, faces string) {
	t.Helper()
	for _, name := range []string{"SourceSans3-Regular.ttf", "SourceSans3-SemiBold.ttf"} {
		data, err := os.ReadFile(filepath.Join(faces, name))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(folder, name), data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	const theme = `extends: house
paper: letter
colours: {actual: "#5A1230", adverse: "#7A3B00"}
faces: {serif: SourceSans3-Regular.ttf, serif-bold: SourceSans3-SemiBold.ttf}
`
	if err := os.WriteFile(filepath.Join(folder, "theme.yaml"), []byte(theme), 0o600); err != nil {
		t.Fatal(err)
	}
	settings := filepath.Join(folder, "tongket.yaml")
	f, err := os.OpenFile(settings, os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if _, err := f.WriteString("\ntheme: theme.yaml\n"); err != nil {
		t.Fatal(err)
	}
}
