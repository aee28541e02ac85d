package projecttest

import (
	"embed"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
)

//go:embed minimal
var minimal embed.FS

// Minimal is the smallest project with one of everything; tests change a line of it.
func Minimal(t testing.TB) fstest.MapFS {
	t.Helper()
	files := fstest.MapFS{}
	err := fs.WalkDir(minimal, "minimal", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := minimal.ReadFile(path)
		files[strings.TrimPrefix(path, "minimal/")] = &fstest.MapFile{Data: data}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// Edit changes a file: old becomes new, or if old is empty, new is added at the end.
func Edit(t testing.TB, files fstest.MapFS, name, old, new string) {
	t.Helper()
	data := string(files[name].Data)
	switch {
	case old == "":
		data += new + "\n"
	case strings.Contains(data, old):
		data = strings.Replace(data, old, new, 1)
	default:
		t.Fatalf("%s contains no %q", name, old)
	}
	files[name] = &fstest.MapFile{Data: []byte(data)}
}
