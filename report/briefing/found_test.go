package briefing

import (
	"bytes"
	"errors"
	"io/fs"
	"testing"
	"testing/fstest"

	"tongket/report"
	"tongket/seeds"
)

// TestBuildJudgesWhatItPrints holds that a mistake in the prose of an edition stops the
// pages of that edition, also where it is one of several, and of no other; one in what all
// share stops all; and a check finds the one and the other.
func TestBuildJudgesWhatItPrints(t *testing.T) {
	for _, test := range []struct {
		file, was, is string
		stopped       map[string]bool // by the edition that is asked for
	}{
		{"editions/2020.yaml", "exceeding the general target", "in 574 cases exceeding the general target", map[string]bool{"2020": true, "all": true}},
		{"glossary.yaml", "    en: ", "    en: In 574 cases, ", map[string]bool{"2020": true, "2021": true, "2022": true, "all": true}},
	} {
		files := changed(t, test.file, test.was, test.is)
		p := Open(files, "")
		for _, edition := range []string{"2022", "2021", "2020", "all", "2022"} {
			_, err := p.MakeAll(Options{Edition: edition})
			var wrong *ProblemsError
			if stopped := errors.As(err, &wrong); stopped != test.stopped[edition] || err != nil && !stopped {
				t.Errorf("%s: edition %s: %v", test.file, edition, err)
			}
			if wrong != nil && !typed(wrong.Problems, test.file) {
				t.Errorf("%s: edition %s: %v", test.file, edition, wrong)
			}
		}
		if found, err := p.Check(Checks{}); err != nil || !typed(found, test.file) {
			t.Errorf("%s: check finds %v, %v", test.file, found, err)
		}
	}
}

// typed reports whether a figure is typed in a file.
func typed(found report.Problems, file string) bool {
	for _, p := range found.Errors() {
		if p.Code == report.TypedFigure && p.At.File == file {
			return true
		}
	}
	return false
}

// changed is the example with the first such text in a file changed.
func changed(t *testing.T, file, was, is string) fs.FS {
	t.Helper()
	out := fstest.MapFS{}
	err := fs.WalkDir(seeds.Project(), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(seeds.Project(), name)
		if name == file {
			if !bytes.Contains(data, []byte(was)) {
				t.Fatalf("%s does not say %q", file, was)
			}
			data = bytes.Replace(data, []byte(was), []byte(is), 1)
		}
		out[name] = &fstest.MapFile{Data: data}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}
