package watch

import (
	"bytes"
	"io/fs"
	"slices"
	"strings"
	"time"

	"tongket/report/intake"
)

// hasty is how soon after a file was changed it may be changed again without another
// time: the clocks of file systems are slow, of some by two seconds.
const hasty = 3 * time.Second

// same reports whether the disk answers as it did.
func (l *look) same(disk fs.FS, name string) bool {
	if l.list != nil {
		list, err := fs.ReadDir(disk, name)
		if (err == nil) != (l.list.err == nil) || !slices.EqualFunc(seen(list), seen(l.list.is), alike) {
			return false
		}
	}
	if l.info == nil {
		return true
	}
	info, err := fs.Stat(disk, name)
	switch {
	case err != nil || l.info.err != nil:
		return (err == nil) == (l.info.err == nil)
	case info.IsDir() || l.info.is.IsDir():
		return info.IsDir() == l.info.is.IsDir()
	case info.Mode().Type() != l.info.is.Mode().Type():
		return false
	}
	return l.sameFile(disk, name, info)
}

// seen is a list without what programs put beside a file while they write it.
func seen(list []fs.DirEntry) []fs.DirEntry {
	return slices.DeleteFunc(slices.Clone(list), func(e fs.DirEntry) bool { return strings.HasPrefix(e.Name(), ".") })
}

// alike reports whether two entries are the same thing by name.
func alike(a, b fs.DirEntry) bool { return a.Name() == b.Name() && a.Type() == b.Type() }

// sameFile reports whether a file says what it said. One that was left alone is not read.
func (l *look) sameFile(disk fs.FS, name string, info fs.FileInfo) bool {
	untouched := info.Size() == l.info.is.Size() && info.ModTime().Equal(l.info.is.ModTime())
	if untouched && !info.ModTime().IsZero() && l.at.Sub(info.ModTime()) > hasty {
		return true
	}
	if l.data == nil {
		return untouched
	}
	if l.data.err == nil && info.Size() != int64(len(l.data.is)) {
		return false
	}
	data, err := intake.FS(disk, name, most)
	return (err == nil) == (l.data.err == nil) && bytes.Equal(data, l.data.is)
}
