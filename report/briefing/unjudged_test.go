package briefing

import (
	"bytes"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"tongket/report"
	"tongket/report/projecttest"
)

// Whatever is wrong in a project, check looks at all the rest: it never breaks off.
func TestCheckNeverBreaksOff(t *testing.T) {
	set := faces(t)
	r := rand.New(rand.NewPCG(12, 2022))
	judged := 0
	for i := range 60 {
		m := mutation{files: projecttest.New(r.Uint64(), projecttest.Shape{})}
		for range 1 + i%3 {
			_, m.files = m.slip(r, mutators[r.IntN(len(mutators))])
		}
		p := opened(m.files, "", set)
		if p.Report == nil {
			continue
		}
		if _, err := p.Check(Checks{}); err != nil {
			t.Fatal(err)
		}
		if p.broken && len(p.legible()) > 0 {
			judged++
		}
		if !p.broken && slices.ContainsFunc(p.Editions, func(e *report.Edition) bool { return e.Unread != report.Pos{} }) {
			t.Error("pages are not judged of a project without mistakes")
		}
	}
	if judged == 0 {
		t.Error("no project with mistakes had pages to judge")
	}
}

// Digits are no typed figures while the names with digits cannot be read: each way to lose
// them is a mistake of tongket.yaml or the glossary, and nothing is said of other files.
func TestNamesUnread(t *testing.T) {
	set := faces(t)
	for _, lose := range []struct{ file, old, new string }{
		{"tongket.yaml", "names:", "nanes:"},
		{"tongket.yaml", "project:", "project: &"},
		{"tongket.yaml", "languages:", "\"languages:"},
		{"glossary.yaml", "terms:", "term:"},
	} {
		dir := subjects()[1].Folder(t)
		name := filepath.Join(dir, lose.file)
		data, err := os.ReadFile(name)
		if err != nil || !bytes.Contains(data, []byte(lose.old)) {
			t.Fatalf("%s has no %s, %v", lose.file, lose.old, err)
		}
		if err := os.WriteFile(name, bytes.Replace(data, []byte(lose.old), []byte(lose.new), 1), 0o600); err != nil {
			t.Fatal(err)
		}
		problems, err := opened(os.DirFS(dir), "", set).Check(Checks{})
		if err != nil || len(problems.Errors()) == 0 {
			t.Errorf("%s: %v, %v", lose.new, problems, err)
		}
		for _, p := range problems.Errors() {
			if p.Code == report.TypedFigure || p.Code == report.NumberWord {
				t.Errorf("%s: %v", lose.new, p)
			}
		}
	}
}
