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

// Write writes a file. A link leads to the file that is replaced; a device or a pipe
// is written to as it is. With the context's end before the file has its place, it
// is as if nothing had been done.
func Write(ctx context.Context, name string, data []byte, mode fs.FileMode) error {
	target, ordinary, err := place(name)
	if err != nil {
		return err
	}
	if ordinary {
		return replace(ctx, target, data, mode)
	}
	f, err := os.OpenFile(target, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	return errors.Join(err, f.Close())
}

// Try is the error that Write would have, as far as one can know it before.
func Try(name string) error {
	target, ordinary, err := place(name)
	if err != nil {
		return err
	}
	if !ordinary {
		f, err := os.OpenFile(target, os.O_WRONLY, 0)
		return errors.Join(err, f.Close())
	}
	f, err := beside(target, Private)
	if err != nil {
		return err
	}
	return errors.Join(f.Close(), os.Remove(f.Name()))
}

// place is where a name leads to, and whether a file is there, or nothing yet.
func place(name string) (target string, ordinary bool, err error) {
	target, err = filepath.EvalSymlinks(name)
	if errors.Is(err, fs.ErrNotExist) {
		return linked(name), true, nil
	}
	if err != nil {
		return "", false, err
	}
	info, err := os.Stat(target)
	if err == nil && info.IsDir() {
		err = ErrFolder
	}
	return target, err == nil && info.Mode().IsRegular(), err
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

// replace moves a finished file to its place.
func replace(ctx context.Context, name string, data []byte, mode fs.FileMode) error {
	info, err := os.Stat(name)
	if err == nil {
		mode = info.Mode().Perm()
	}
	f, err := beside(name, mode)
	if err != nil {
		return err
	}
	moved := false
	defer func() { // whatever happens
		if !moved {
			f.Close()
			os.Remove(f.Name())
		}
	}()
	if info != nil {
		err = f.Chmod(mode) // the umask has had its say when it was new
	}
	if err == nil {
		_, err = f.Write(data)
	}
	if err := errors.Join(err, f.Sync(), f.Close(), ctx.Err()); err != nil {
		return err
	}
	if err := os.Rename(f.Name(), name); err != nil {
		return err
	}
	moved = true
	return SyncFolder(filepath.Dir(name))
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
