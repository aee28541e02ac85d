package roll

import (
	"io/fs"
	"slices"
	"strings"

	"tongket/report/memory"
)

// over is a folder with files laid over those of another.
type over struct {
	upper memory.Files
	lower fs.FS
}

// Open opens the upper file, or else the lower. A folder is listed by ReadDir.
func (o over) Open(name string) (fs.File, error) {
	if _, ok := o.upper[name]; ok {
		return o.upper.Open(name)
	}
	return o.lower.Open(name)
}

// ReadDir is what lies in a folder of both.
func (o over) ReadDir(name string) ([]fs.DirEntry, error) {
	out, err := fs.ReadDir(o.lower, name)
	more, err2 := o.upper.ReadDir(name)
	if err != nil && err2 != nil {
		return nil, err
	}
	for _, e := range more {
		if !slices.ContainsFunc(out, func(x fs.DirEntry) bool { return x.Name() == e.Name() }) {
			out = append(out, e)
		}
	}
	slices.SortFunc(out, func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	return out, nil
}
