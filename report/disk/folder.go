package disk

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// Folder writes a folder that only its owner can read, filled beside its place and
// then moved there. The one that is there already goes. Its files are not synced:
// there may be a hundred thousand, and a folder can be written again.
func Folder(ctx context.Context, name string, fill func(context.Context, string) error) (err error) {
	temp, err := os.MkdirTemp(filepath.Dir(name), unfinished+"*")
	if err != nil {
		return err
	}
	defer os.RemoveAll(temp) // what is left of it
	next, last := filepath.Join(temp, "next"), filepath.Join(temp, "last")
	if err := os.Mkdir(next, 0o700); err != nil {
		return err
	}
	if err := errors.Join(fill(ctx, next), ctx.Err()); err != nil {
		return err
	}
	if err := os.Rename(name, last); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if err := os.Rename(next, name); err != nil {
		return errors.Join(err, back(last, name))
	}
	return SyncFolder(filepath.Dir(name))
}

// back puts the folder back that was there before.
func back(last, name string) error {
	if err := os.Rename(last, name); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}
