package disk

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"tongket/report/say"
)

// What hinders a new folder.
var (
	ErrNoFolder = say.Errorf("it is no folder")
	ErrOccupied = say.Errorf("it is not empty")
)

// Occupied is a folder in which something lies already.
type Occupied struct{ Names []string }

func (e Occupied) Error() string { return ErrOccupied.Error() + ": " + strings.Join(e.Names, ", ") }

// Is reports whether the error is ErrOccupied.
func (e Occupied) Is(target error) bool { return target == ErrOccupied }

// New writes a folder that is not there, or in which nothing lies, with files by their
// paths below it. It is there whole or not at all: a folder that was there has its owner
// and its rights, and what is named last comes last into it.
func New(ctx context.Context, name string, files map[string][]byte, last string) error {
	there, temp, err := begin(name)
	if err != nil {
		return err
	}
	defer os.RemoveAll(temp) // what is left of it
	next := filepath.Join(temp, "next")
	if err := errors.Join(fillWith(ctx, next, files), ctx.Err()); err != nil {
		return err
	}
	if there {
		return moveInto(name, next, last)
	}
	if err := os.Rename(next, name); err != nil {
		return err
	}
	return SyncFolder(filepath.Dir(name))
}

// TryNew is the error that New would have, as far as one can know it before.
func TryNew(name string) error {
	_, temp, err := begin(name)
	if err != nil {
		return err
	}
	return os.Remove(temp)
}

// begin makes a folder in which a new one grows: in it, where it is there and vacant, else
// beside it.
func begin(name string) (there bool, temp string, err error) {
	if there, err = vacant(name); err != nil {
		return there, "", err
	}
	in := filepath.Dir(name)
	if there {
		in = name
	}
	temp, err = os.MkdirTemp(in, unfinished+"*")
	return there, temp, err
}

// vacant reports whether a folder is there, in which nothing lies.
func vacant(name string) (there bool, err error) {
	info, err := os.Stat(name)
	if errors.Is(err, fs.ErrNotExist) {
		if _, err := os.Lstat(name); err == nil {
			return false, ErrNoFolder // a link that leads nowhere
		}
		return false, nil
	}
	if err != nil {
		return false, err
	}
	if !info.IsDir() {
		return false, ErrNoFolder
	}
	list, err := os.ReadDir(name)
	var names []string
	for _, e := range list {
		if !strings.HasPrefix(e.Name(), unfinished) { // of a run that was killed
			names = append(names, e.Name())
		}
	}
	if len(names) > 0 {
		return true, Occupied{names}
	}
	return true, err
}

// fillWith writes files into a new folder, each on the disk before it returns, and so
// are their names.
func fillWith(ctx context.Context, folder string, files map[string][]byte) error {
	if err := os.Mkdir(folder, 0o777); err != nil {
		return err
	}
	for name, data := range files {
		at := filepath.Join(folder, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(at), 0o777); err != nil {
			return err
		}
		f, err := os.OpenFile(at, os.O_WRONLY|os.O_CREATE|os.O_EXCL, Shared)
		if err != nil {
			return err
		}
		_, err = f.Write(data)
		if err := errors.Join(err, f.Sync(), f.Close(), ctx.Err()); err != nil {
			return err
		}
	}
	return filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
		if err == nil && d.IsDir() {
			err = SyncFolder(path)
		}
		return err
	})
}

// moveInto moves what a folder holds into another, or none of it.
func moveInto(name, from, last string) (err error) {
	list, err := os.ReadDir(from)
	if err != nil {
		return err
	}
	slices.SortStableFunc(list, func(a, b fs.DirEntry) int { return lastly(a, last) - lastly(b, last) })
	var moved []string
	for _, e := range list {
		to := filepath.Join(name, e.Name())
		if err := os.Rename(filepath.Join(from, e.Name()), to); err != nil {
			for _, m := range moved {
				os.RemoveAll(m)
			}
			return err
		}
		moved = append(moved, to)
	}
	return SyncFolder(name)
}

// lastly is 1 of what comes last.
func lastly(e fs.DirEntry, last string) int {
	if e.Name() == path.Base(last) {
		return 1
	}
	return 0
}
