// Package disk writes files and folders whole or not at all: a power cut, a full
// disk, a defect or somebody's Ctrl-C leaves what was there before, and neither half
// of what was to come nor an unfinished file beside it. It knows nothing of what they
// say.
package disk

import (
	"context"
	"errors"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"syscall"
	"time"

	"tongket/report/say"
)

// Who may read what is new, as far as the umask lets them. What is replaced keeps the
// mode that its owner gave it.
const (
	Shared  fs.FileMode = 0o666
	Private fs.FileMode = 0o600 // it holds people's addresses
)

// ErrFolder says that a folder is where a file was to be written.
var ErrFolder = say.Errorf("it is a folder")

// ErrUnread says that nobody reads from the pipe that was to be written to.
var ErrUnread = say.Errorf("nobody reads from this pipe")

// Write writes a file. A link leads to the file that is replaced; a device or a pipe
// is written to as it is. With the context's end before the file has its place, it
// is as if nothing had been done.
func Write(ctx context.Context, name string, data []byte, mode fs.FileMode) error {
	return WriteAll(ctx, []File{{name, data}}, mode)
}

// File is a file of several, and what it is to hold.
type File struct {
	Name string
	Data []byte
}

// placed is a file and where its name leads.
type placed struct {
	File
	place string
}

// WriteAll writes several files, as Write does each, all of them or none: all are on the
// disk before the first has its place. The error is a FileError where it is one file's.
func WriteAll(ctx context.Context, files []File, mode fs.FileMode) error {
	var ordinary, streams []placed
	for _, f := range files {
		target, isOrdinary, err := place(f.Name)
		switch {
		case err != nil:
			return FileError{f.Name, err}
		case isOrdinary:
			ordinary = append(ordinary, placed{f, target})
		default:
			streams = append(streams, placed{f, target})
		}
	}
	return together(ctx, ordinary, mode, os.Rename, func() error {
		for _, f := range streams {
			if err := into(ctx, f.place, f.Data); err != nil {
				return FileError{f.Name, err}
			}
		}
		return nil
	})
}

// NewFiles is WriteAll of files that are not there yet: the error of one that is, or that
// comes meanwhile, is fs.ErrExist.
func NewFiles(ctx context.Context, files []File, mode fs.FileMode) error {
	var list []placed
	for _, f := range files {
		if _, err := os.Lstat(f.Name); err == nil {
			return FileError{f.Name, fs.ErrExist}
		}
		list = append(list, placed{f, f.Name})
	}
	return together(ctx, list, mode, withoutReplacing, func() error { return nil })
}

// together puts files on the disk, does what is to be done before they are seen, and moves
// them to their places; with an error before that, or the end of the context, none is there.
func together(ctx context.Context, files []placed, mode fs.FileMode, move func(from, to string) error, before func() error) error {
	var ready []*growing
	defer func() { // whatever happens
		for _, g := range ready {
			g.drop()
		}
	}()
	for _, f := range files {
		g, err := grow(f.place, mode)
		if err == nil {
			ready = append(ready, g)
			err = g.fill(f.Data)
		}
		if err != nil {
			return FileError{f.Name, err}
		}
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	if err := before(); err != nil {
		return err
	}
	return settle(ready, move)
}

// withoutReplacing gives a file a name that nothing has. Where a system cannot do it at
// once, it is looked for first.
func withoutReplacing(from, to string) error {
	switch err := os.Link(from, to); {
	case err == nil:
		return os.Remove(from)
	case errors.Is(err, fs.ErrExist):
		return err
	}
	if _, err := os.Lstat(to); err == nil {
		return fs.ErrExist
	}
	return os.Rename(from, to)
}

// FileError is what hinders one file of several.
type FileError struct {
	Name string
	Err  error
}

func (e FileError) Error() string { return e.Name + ": " + e.Err.Error() }
func (e FileError) Unwrap() error { return e.Err }

// into writes to a device or a pipe. It waits for nobody to open the other end, and for
// who has opened it only until the context ends.
func into(ctx context.Context, name string, data []byte) error {
	f, err := os.OpenFile(name, os.O_WRONLY|syscall.O_NONBLOCK, 0)
	if errors.Is(err, syscall.ENXIO) {
		return ErrUnread
	}
	if err != nil {
		return err
	}
	defer context.AfterFunc(ctx, func() { _ = f.SetWriteDeadline(time.Unix(1, 0)) })()
	_, err = f.Write(data)
	if err != nil && ctx.Err() != nil {
		err = ctx.Err()
	}
	return errors.Join(err, f.Close())
}

// Try is the error that Write would have, as far as one can know it before. A pipe is
// not opened: who reads from it would take the end of that for the end of all.
func Try(name string) error {
	target, ordinary, err := place(name)
	if err != nil || !ordinary {
		return err
	}
	g, err := grow(target, Private)
	if err != nil {
		return err
	}
	g.drop()
	return nil
}

// place is where a name leads to, and whether a file is there, or nothing yet.
func place(name string) (target string, ordinary bool, err error) {
	info, err := os.Stat(name)
	switch {
	case err == nil && info.IsDir():
		return name, false, ErrFolder
	case err == nil && !info.Mode().IsRegular():
		return name, false, nil // /dev/fd/3, too, is a link to a name that nothing has
	case err == nil:
		target, err = filepath.EvalSymlinks(name)
		return target, true, err
	case errors.Is(err, fs.ErrNotExist):
		return linked(name), true, nil
	}
	return "", false, err
}

// linked is where a link leads to that leads to nothing yet; any other name is itself.
func linked(name string) string {
	target, err := os.Readlink(name)
	switch {
	case err != nil:
		return name
	case filepath.IsAbs(target):
		return target
	}
	return filepath.Join(filepath.Dir(name), target)
}

// unfinished is how the names begin of what has not got its place yet.
const unfinished = ".tongket-"

// beside makes a new file in the folder of another. Unlike os.CreateTemp it leaves the
// mode to the umask.
func beside(name string, mode fs.FileMode) (*os.File, error) {
	for {
		f, err := os.OpenFile(filepath.Join(filepath.Dir(name), unfinished+strconv.FormatUint(rand.Uint64(), 36)), os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
		if !errors.Is(err, fs.ErrExist) {
			return f, err
		}
	}
}

// SyncFolder makes the names in a folder as durable as what the files say. Systems
// that cannot sync a folder keep names durable themselves.
func SyncFolder(path string) error {
	d, err := os.Open(path)
	if err != nil {
		return err
	}
	_ = d.Sync()
	return d.Close()
}
