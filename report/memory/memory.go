// Package memory is folders that no disk has: files by their paths, for what the program
// writes itself before anybody reads it.
package memory

import (
	"bytes"
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"
)

// Files is files by their paths, in folders that are there because they are in them.
type Files map[string][]byte

// Open opens a file, or a folder.
func (m Files) Open(name string) (fs.File, error) {
	if data, ok := m[name]; ok {
		return &file{entry{path.Base(name), int64(len(data)), false}, bytes.NewReader(data)}, nil
	}
	list, err := m.ReadDir(name)
	if err != nil {
		return nil, err
	}
	return &folder{file{entry{path.Base(name), 0, true}, bytes.NewReader(nil)}, list}, nil
}

// ReadDir is what a folder holds, by name.
func (m Files) ReadDir(name string) (out []fs.DirEntry, err error) {
	prefix := name + "/"
	if name == "." {
		prefix = ""
	}
	seen := map[string]bool{}
	for path, data := range m {
		rest, within := strings.CutPrefix(path, prefix)
		first, _, deeper := strings.Cut(rest, "/")
		if within && !seen[first] {
			seen[first] = true
			e := entry{first, int64(len(data)), deeper}
			if deeper {
				e.size = 0
			}
			out = append(out, e)
		}
	}
	if len(out) == 0 {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	slices.SortFunc(out, func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	return out, nil
}

// entry is a file or a folder as it is listed.
type entry struct {
	name   string
	size   int64
	folder bool
}

func (e entry) Name() string               { return e.name }
func (e entry) Size() int64                { return e.size }
func (e entry) IsDir() bool                { return e.folder }
func (e entry) Type() fs.FileMode          { return e.Mode().Type() }
func (e entry) Info() (fs.FileInfo, error) { return e, nil }
func (e entry) ModTime() time.Time         { return time.Time{} }
func (e entry) Sys() any                   { return nil }

func (e entry) Mode() fs.FileMode {
	if e.folder {
		return fs.ModeDir | 0o555
	}
	return 0o444
}

// file is an open file.
type file struct {
	entry
	*bytes.Reader
}

func (f *file) Size() int64                { return f.entry.size }
func (f *file) Stat() (fs.FileInfo, error) { return f.entry, nil }
func (f *file) Close() error               { return nil }

// folder is an open folder, which is listed from the beginning to the end.
type folder struct {
	file
	Entries
}
