package main

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"

	"tongket/report"
	"tongket/report/disk"
	"tongket/report/intake"
	"tongket/report/say"
)

// writeFile writes a file whole or not at all, so that nobody ever opens half a
// briefing.
func writeFile(name string, data []byte) error { return writeMode(name, data, disk.Shared) }

// writePrivate writes a file with people's addresses, which only its owner can read.
func writePrivate(name string, data []byte) error { return writeMode(name, data, disk.Private) }

func writeMode(name string, data []byte, mode fs.FileMode) error {
	return writeAllMode([]disk.File{{Name: name, Data: data}}, mode)
}

// writeFiles writes several files, all of them or none.
func writeFiles(files []disk.File) error { return writeAllMode(files, disk.Shared) }

func writeAllMode(files []disk.File, mode fs.FileMode) error {
	for _, f := range files {
		if intake.Foreign(f.Name, f.Data) {
			return usagef("%s is there and is something else; name another file, or remove it", f.Name)
		}
	}
	return writeBy(disk.WriteAll, files, mode)
}

// writeNewFiles writes several files that are not there yet, all of them or none.
func writeNewFiles(files []disk.File) error { return writeBy(disk.NewFiles, files, disk.Shared) }

func writeBy(write func(context.Context, []disk.File, fs.FileMode) error, files []disk.File, mode fs.FileMode) error {
	ctx, stop := uninterrupted()
	defer stop()
	name := namesOf(files)
	err := write(ctx, files, mode)
	var one disk.FileError
	if errors.As(err, &one) {
		return unwritable(one.Name, one.Err)
	}
	if err == nil && ctx.Err() != nil {
		return say.Errorf("broken off when %s was written", name)
	}
	return unwritable(name, err)
}

// namesOf is how several files are called together.
func namesOf(files []disk.File) string {
	var names []string
	for _, f := range files {
		names = append(names, f.Name)
	}
	return briefed(names)
}

// tryFile is what would hinder a file from being written, so that it is said before
// anything is done that cannot be taken back.
func tryFile(name string) error { return unwritable(name, disk.Try(name)) }

// unwritable says why a file cannot be written.
func unwritable(name string, err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, syscall.ENAMETOOLONG):
		return tooLong(name)
	case errors.Is(err, fs.ErrExist):
		return usagef("%s is there since a moment ago, and nothing is replaced", name)
	case errors.Is(err, disk.ErrFolder):
		return usagef("%s is a folder; name a file in it", name)
	case errors.Is(err, context.Canceled):
		return say.Errorf("broken off before %s was written", name)
	case missing(filepath.Dir(name)):
		return say.Errorf("cannot write %s: there is no folder %s", name, filepath.Dir(name))
	}
	return say.Errorf("cannot write %s: %w", name, cause(err))
}

// tooLong says that a name has more letters than a system allows.
func tooLong(name string) error {
	return usagef("the name %s is too long", report.Clip(filepath.Base(name)))
}

// cause is err without the path, which is the unfinished file's, or is said
// already.
func cause(err error) error {
	var file disk.FileError
	var path *fs.PathError
	var link *os.LinkError
	switch {
	case errors.As(err, &file):
		return cause(file.Err)
	case errors.As(err, &path):
		return path.Err
	case errors.As(err, &link):
		return link.Err
	}
	return err
}

func missing(name string) bool {
	_, err := os.Stat(name)
	return errors.Is(err, fs.ErrNotExist)
}

// interrupted is done after the first SIGINT; a second one ends the program.
func interrupted() (context.Context, func()) {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop)
	return ctx, stop
}

// uninterrupted is done after a signal to end, too, but no signal ends the program
// before stop: it is for a moment in which something unfinished lies about.
func uninterrupted() (context.Context, func()) {
	signals := []os.Signal{os.Interrupt, syscall.SIGTERM}
	if !signal.Ignored(syscall.SIGHUP) { // as under nohup
		signals = append(signals, syscall.SIGHUP)
	}
	return signal.NotifyContext(context.Background(), signals...)
}
