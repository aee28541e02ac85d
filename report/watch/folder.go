// Package watch says when a folder is no longer what was read of it. It knows nothing
// of what the files say.
//
// A Folder is what was read: each of its files is read once, so that all who read it
// read the same, and what was not asked for is of no interest. So what a program writes
// beside its input never wakes it.
package watch

import (
	"io/fs"
	"maps"
	"path"
	"slices"
	"sync"
	"time"

	"tongket/report/intake"
)

// Folder is a folder as it was when each of its files was first asked for. It may be
// read by several at once.
type Folder struct {
	disk fs.FS
	mu   sync.Mutex
	seen map[string]*look
	like map[string]*said[[]string] // the names of a pattern
}

// Take is a folder of which nothing has been read yet.
func Take(disk fs.FS) *Folder {
	return &Folder{disk: disk, seen: map[string]*look{}, like: map[string]*said[[]string]{}}
}

// look is what there was under a name; what was not asked is nil.
type look struct {
	at   time.Time // before anything of it was read
	info *said[fs.FileInfo]
	list *said[[]fs.DirEntry]
	data *said[[]byte]
}

// said is an answer of the disk.
type said[T any] struct {
	is  T
	err error
}

// once is what the disk answered when it was first asked.
func once[T any](kept **said[T], ask func() (T, error)) (T, error) {
	if *kept == nil {
		is, err := ask()
		*kept = &said[T]{is, err}
	}
	return (*kept).is, (*kept).err
}

// of is the look at a name. The folder is locked.
func (f *Folder) of(name string) *look {
	l, known := f.seen[name]
	if !known {
		l = &look{at: time.Now()}
		f.seen[name] = l
	}
	return l
}

// Stat says what there is under a name.
func (f *Folder) Stat(name string) (fs.FileInfo, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.stat(name)
}

func (f *Folder) stat(name string) (fs.FileInfo, error) {
	return once(&f.of(name).info, func() (fs.FileInfo, error) { return fs.Stat(f.disk, name) })
}

// ReadDir lists a folder.
func (f *Folder) ReadDir(name string) ([]fs.DirEntry, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	list, err := once(&f.of(name).list, func() ([]fs.DirEntry, error) { return fs.ReadDir(f.disk, name) })
	return slices.Clone(list), err
}

// Glob is the names of a pattern. Whoever asks for some names of a folder does not care
// for the others.
func (f *Folder) Glob(pattern string) ([]string, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	names := f.like[pattern]
	list, err := once(&names, func() ([]string, error) { return fs.Glob(f.disk, pattern) })
	f.like[pattern] = names
	return slices.Clone(list), err
}

// most is the size of a file of which the text is kept. A larger one is known by its
// size and its time alone.
const most = 64 << 20

// Open opens a file. What is no ordinary file, or very large, is not kept.
func (f *Folder) Open(name string) (fs.File, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	info, err := f.stat(name)
	switch {
	case err != nil:
		return nil, err
	case info.IsDir():
		list, err := once(&f.of(name).list, func() ([]fs.DirEntry, error) { return fs.ReadDir(f.disk, name) })
		return &file{info: info, Entries: list}, err
	case !info.Mode().IsRegular() || info.Size() > most:
		return f.disk.Open(name)
	}
	data, err := once(&f.of(name).data, func() ([]byte, error) { return intake.FS(f.disk, name, most) })
	if err != nil {
		return nil, err
	}
	return newFile(info, data), nil
}

// Same reports whether the disk still answers what it answered.
func (f *Folder) Same() bool { return f.SameIn(f.disk) }

// SameIn reports whether another folder answers the same.
func (f *Folder) SameIn(disk fs.FS) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	for name, l := range f.seen {
		if !l.same(disk, name) {
			return false
		}
	}
	for pattern, names := range f.like {
		if now, _ := fs.Glob(disk, pattern); !slices.Equal(now, names.is) {
			return false
		}
	}
	return true
}

// Folders is the folders in which a change of what was asked for would be seen; for one
// that is missing it is that which would hold it.
func (f *Folder) Folders() []string {
	f.mu.Lock()
	defer f.mu.Unlock()
	seen := map[string]bool{}
	for name, l := range f.seen {
		seen[f.nearest(path.Dir(name))] = true
		if l.list != nil {
			seen[f.nearest(name)] = true
		}
	}
	for pattern := range f.like {
		seen[f.nearest(path.Dir(pattern))] = true
	}
	return slices.Sorted(maps.Keys(seen))
}

// nearest is a folder, or where it is missing the nearest above that is there.
func (f *Folder) nearest(dir string) string {
	for ; dir != "."; dir = path.Dir(dir) {
		if info, err := fs.Stat(f.disk, dir); err == nil && info.IsDir() {
			break
		}
	}
	return dir
}

// Has reports whether a file was read.
func (f *Folder) Has(name string) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	l := f.seen[name]
	return l != nil && l.data != nil && l.data.err == nil
}
