package intake

import (
	"errors"
	"io/fs"
	"os"
	"strings"

	"tongket/report/say"
)

// ErrOutside is the error of a link that leads out of the folder that is read.
var ErrOutside = errors.New("a link that leads out of the folder")

// Inside is the files of a folder, and of nothing else: a link that leads out of it is
// refused, so that nobody's files are printed because somebody else's project names them.
// The folder itself may be a link, and may be made anew while it is read.
func Inside(dir string) fs.FS { return inside(dir) }

type inside string

func (i inside) Open(name string) (f fs.File, err error) {
	err = i.at("open", name, func(root *os.Root) error {
		f, err = root.Open(name)
		return err
	})
	if err != nil {
		return nil, err
	}
	return f, nil
}

func (i inside) Stat(name string) (info fs.FileInfo, err error) {
	err = i.at("stat", name, func(root *os.Root) error {
		info, err = root.Stat(name)
		return err
	})
	return info, err
}

// at does something in the folder.
func (i inside) at(what, name string, do func(*os.Root) error) error {
	if !fs.ValidPath(name) {
		return &fs.PathError{Op: what, Path: name, Err: fs.ErrInvalid}
	}
	root, err := os.OpenRoot(string(i))
	if err != nil {
		return err
	}
	defer root.Close()
	err = do(root)
	var path *fs.PathError
	// The library has no value for this error.
	if errors.As(err, &path) && strings.Contains(path.Err.Error(), "escapes from parent") {
		return &fs.PathError{Op: what, Path: name, Err: ErrOutside}
	}
	return err
}

// outside is what is said of a link that leads out of a folder.
const outside say.Message = "a link leads out of the folder: put what it leads to there instead"
