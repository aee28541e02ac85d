package load

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"tongket/report/projecttest"
)

// A file that is there and cannot be read is not one that is missing: what it holds is
// unknown.
func TestUnreadableIsThere(t *testing.T) {
	for _, name := range []string{aGlossary, aProject, anIndicator, confirmedFile} {
		dir := t.TempDir()
		if err := os.CopyFS(dir, projecttest.Minimal(t)); err != nil {
			t.Fatal(err)
		}
		loop := filepath.Join(dir, name)
		os.Remove(loop)
		if err := os.Symlink(filepath.Base(name), loop); err != nil {
			t.Skip(err)
		}
		_, problems := judged(os.DirFS(dir), "")
		_, _, confirmed := ReadConfirmed(os.DirFS(dir), "")
		problems = append(problems, confirmed...)
		if got := render(problems); len(problems) != 1 || !strings.HasPrefix(got, name+": the file cannot be read: ") {
			t.Errorf("%s: got %s", name, got)
		}
	}
}

// What an edition includes by a name that is none, or cannot be seen, is one problem: the
// file that was meant is not called superfluous.
func TestMisnamedInclude(t *testing.T) {
	for _, name := range []string{"../pond.yaml", `"sections/\u202epond.yaml"`, `"sections/pond.yaml\0"`, "sections/pnd.yaml"} {
		fsys := projecttest.Minimal(t)
		projecttest.Edit(t, fsys, anEdition, "sections:\n", "sections:\n  - include: "+name+"\n")
		fsys["sections/pond.yaml"] = &fstest.MapFile{Data: []byte(aSection)}
		if _, problems := judged(fsys, ""); len(problems) != 1 {
			t.Errorf("%s: got %s", name, render(problems))
		}
	}
}
