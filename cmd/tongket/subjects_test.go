package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"tongket/fonts"
	"tongket/report/load"
	"tongket/report/waterworks"
	"tongket/seeds"
)

// A subject is a project that the tests of whole briefings go over. What holds for
// one organisation's only may hold by luck.
type subject struct {
	name, begins string // of the project, and of its files
	files        fs.FS
	documents    string // the folder; empty where it is not known
}

func subjects() []subject {
	return []subject{
		{"example", "can-tho", seeds.Project(), *documents},
		{"waterworks", "vinh-sa-water", waterworks.Project(), filepath.Join("..", "..", "report", "waterworks", "documents")},
	}
}

// open is the project, without a problem, and the faces.
func (s subject) open(t testing.TB) (project, *fonts.Set) {
	t.Helper()
	r, problems := load.Project(s.files, s.name)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	set, err := fonts.Open()
	if err != nil {
		t.Fatal(err)
	}
	return project{Report: r}, set
}

// folder is the project on the disk, where the command finds it; the example is
// found without.
func (s subject) folder(t testing.TB) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), s.name)
	if err := os.CopyFS(dir, s.files); err != nil {
		t.Fatal(err)
	}
	return dir
}

// example is the embedded project and the faces.
func example(t testing.TB) (project, *fonts.Set) {
	t.Helper()
	return subjects()[0].open(t)
}
