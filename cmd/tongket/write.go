package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// writeFile writes a file whole or not at all: beside its place first, then
// moved there, so that nobody ever opens half a briefing. A link leads to the
// file that is replaced; a device or a pipe is written to as it is.
func writeFile(name string, data []byte) error {
	target, err := filepath.EvalSymlinks(name)
	if errors.Is(err, fs.ErrNotExist) {
		target, err = linked(name), nil
	}
	if err == nil {
		err = put(target, data)
	}
	var usage usageError
	switch {
	case err == nil || errors.As(err, &usage):
		return err
	case missing(filepath.Dir(name)):
		return fmt.Errorf("cannot write %s: there is no folder %s", name, filepath.Dir(name))
	}
	return fmt.Errorf("cannot write %s: %w", name, cause(err))
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

// cause is err without the path, which is the unfinished file's, or is said
// already.
func cause(err error) error {
	var path *fs.PathError
	if errors.As(err, &path) {
		return path.Err
	}
	return err
}

func missing(name string) bool {
	_, err := os.Stat(name)
	return errors.Is(err, fs.ErrNotExist)
}

func put(name string, data []byte) error {
	switch info, err := os.Stat(name); {
	case errors.Is(err, fs.ErrNotExist) || err == nil && info.Mode().IsRegular():
		return replace(name, data)
	case err != nil:
		return err
	case info.IsDir():
		return usagef("-o %s is a folder; name a file in it", name)
	}
	f, err := os.OpenFile(name, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	return errors.Join(err, f.Close())
}

// replace moves a finished file to its place.
func replace(name string, data []byte) (err error) {
	f, err := os.CreateTemp(filepath.Dir(name), ".tongket-*")
	if err != nil {
		return err
	}
	mode := os.FileMode(0o644)
	if info, err := os.Stat(name); err == nil {
		mode = info.Mode().Perm() // who may read it is for its owner to say
	}
	defer func() {
		if err != nil {
			f.Close()
			os.Remove(f.Name())
		}
	}()
	if _, err = f.Write(data); err != nil {
		return err
	}
	if err = f.Chmod(mode); err != nil {
		return err
	}
	if err = f.Close(); err != nil {
		return err
	}
	return os.Rename(f.Name(), name)
}
