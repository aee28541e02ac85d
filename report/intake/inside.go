package intake

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"tongket/report/say"
)

// ErrOutside is the error of a link that leads out of the folder that is read.
var ErrOutside = errors.New("a link that leads out of the folder")

// Inside is the files of a folder, and of nothing else: a link that leads out of it is
// refused, so that nobody's files are printed because somebody else's project names them.
// The folder itself may be a link, and may be made anew while it is read.
func Inside(dir string) fs.FS { return inside{dir, "."} }

// inside is what lies below a place of a folder; links may lead elsewhere in the folder.
type inside struct{ dir, below string }

// Sub is the files of a folder in it, of which those that are no files can be told apart
// as well: opening a pipe would wait for ever.
func (i inside) Sub(dir string) (fs.FS, error) {
	if !fs.ValidPath(dir) {
		return nil, &fs.PathError{Op: "sub", Path: dir, Err: fs.ErrInvalid}
	}
	return inside{i.dir, path.Join(i.below, dir)}, nil
}

func (i inside) Open(name string) (f fs.File, err error) {
	err = i.at("open", name, func(root *os.Root, name string) error {
		f, err = root.Open(name)
		return err
	})
	if err != nil {
		return nil, err
	}
	return f, nil
}

func (i inside) Stat(name string) (info fs.FileInfo, err error) {
	err = i.at("stat", name, func(root *os.Root, name string) error {
		info, err = root.Stat(name)
		return err
	})
	return info, err
}

// at does something in the folder.
func (i inside) at(what, name string, do func(root *os.Root, name string) error) error {
	if !fs.ValidPath(name) {
		return &fs.PathError{Op: what, Path: name, Err: fs.ErrInvalid}
	}
	root, err := os.OpenRoot(i.dir)
	if err != nil {
		return err
	}
	defer root.Close()
	err = do(root, path.Join(i.below, name))
	if escapes(err) {
		if real, ok := i.real(name); ok {
			err = do(root, real)
		}
	}
	if escapes(err) {
		return &fs.PathError{Op: what, Path: name, Err: ErrOutside}
	}
	return err
}

// escapes reports whether the library has refused a link, for which it has no value.
func escapes(err error) bool {
	var at *fs.PathError
	return errors.As(err, &at) && strings.Contains(at.Err.Error(), "escapes from parent")
}

// real is where in the folder lies what a link leads to by a path from the root of the disk:
// the library refuses all such, also one that leads into the folder.
func (i inside) real(name string) (string, bool) {
	folder, err := filepath.Abs(i.dir)
	if err == nil {
		folder, err = filepath.EvalSymlinks(folder)
	}
	if err != nil {
		return "", false
	}
	file, err := filepath.EvalSymlinks(filepath.Join(folder, filepath.FromSlash(i.below), filepath.FromSlash(name)))
	if err != nil {
		return "", false
	}
	rel, err := filepath.Rel(folder, file)
	return filepath.ToSlash(rel), err == nil && filepath.IsLocal(rel)
}

// outside is what is said of a link that leads out of a folder.
const outside say.Message = "a link leads out of the folder: put what it leads to there instead"
