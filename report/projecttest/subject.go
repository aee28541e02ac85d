package projecttest

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"

	"tongket/report/waterworks"
	"tongket/seeds"
)

// Subject is a project that the tests of whole briefings go over. What holds for one
// organisation's only may hold by luck.
type Subject struct {
	Name, Begins string // of the project, and of its files
	Files        fs.FS
	Documents    string // the folder; empty where it is not known
}

// Subjects is the example, whose documents are others' work and lie in a folder of
// whoever has them, and the waterworks, for tests of packages two folders deep.
func Subjects(documents string) []Subject {
	return []Subject{
		{"example", "can-tho", seeds.Project(), documents},
		{"waterworks", "vinh-sa-water", waterworks.Project(), filepath.Join("..", "..", "report", "waterworks", "documents")},
	}
}

// Folder is the project on the disk, where commands find it.
func (s Subject) Folder(t testing.TB) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), s.Name)
	if err := os.CopyFS(dir, s.Files); err != nil {
		t.Fatal(err)
	}
	return dir
}

// shapes is the random projects that tests try.
var shapes = []Shape{
	{}, {Long: true}, {Blocks: 4}, {Blocks: 3, Long: true}, {Languages: []string{"vi"}, Long: true}, {Languages: []string{"en"}},
}

// Each calls look for random projects of all shapes, on large pages and on small ones.
func Each(t *testing.T, n uint64, look func(t *testing.T, files fstest.MapFS, paper string)) {
	t.Helper()
	for seed := range n {
		shape := shapes[seed%uint64(len(shapes))]
		for _, paper := range []string{"a4", "a5"} {
			t.Run(fmt.Sprintf("%d %s", seed, paper), func(t *testing.T) { look(t, New(seed, shape), paper) })
		}
	}
}
