package intake

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"

	"tongket/report/say"
)

var (
	// ErrNoFile is of what would never end, or block for ever.
	ErrNoFile = say.Errorf("this is a pipe or a device, not a file")
	ErrFolder = say.Errorf("this is a folder, not a file")
)

// TooLongError is of a file longer than its limit.
type TooLongError struct{ Limit int64 }

func (e TooLongError) Error() string { return e.Say().String() }

// Say is what it says in each language.
func (e TooLongError) Say() say.Message {
	return say.Sprintf("the file is longer than %s", size(e.Limit))
}

func size(n int64) say.Message {
	switch {
	case n >= 1<<20:
		return say.Sprintf("%d MiB", n>>20)
	case n >= 1<<10:
		return say.Sprintf("%d KiB", n>>10)
	}
	return say.Sprintf("%d bytes", n)
}

// File reads a file that a user names. What is no file, or too long, is refused
// before a byte of it is read.
func File(name string, limit int64) ([]byte, error) {
	if err := Regular(name, limit); err != nil {
		return nil, err
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	return limited(f, limit)
}

// Regular says why File would refuse a file, without opening it.
func Regular(name string, limit int64) error {
	info, err := os.Stat(name)
	if err != nil {
		return err
	}
	return acceptable(info, limit)
}

// RegularIn is Regular in a file system.
func RegularIn(fsys fs.FS, name string, limit int64) error {
	info, err := fs.Stat(fsys, name)
	if err != nil {
		return err
	}
	return acceptable(info, limit)
}

// Beginning is the first n bytes of a file, or none of what is no file or cannot be read.
func Beginning(name string, n int64) []byte {
	if info, err := os.Stat(name); err != nil || !info.Mode().IsRegular() {
		return nil
	}
	f, err := os.Open(name)
	if err != nil {
		return nil
	}
	defer f.Close()
	begins, _ := io.ReadAll(io.LimitReader(f, n))
	return begins
}

// Foreign reports whether a file is there that is no earlier version of the pages to be
// written: a slip in a name is not to cost anybody other data. What is empty may be
// replaced, and what is no file is written to as it is.
func Foreign(name string, data []byte) bool {
	for _, begins := range []string{"%PDF-", "\x89PNG", "<"} {
		if bytes.HasPrefix(data, []byte(begins)) {
			there := Beginning(name, int64(len(begins)))
			return len(there) > 0 && string(there) != begins
		}
	}
	return false
}

// Piped reads a file or what another program pipes in, as <(pass show mail) does in
// a shell. Devices are refused.
func Piped(name string, limit int64) ([]byte, error) {
	info, err := os.Stat(name)
	if err != nil {
		return nil, err
	}
	if info.Mode().Type() != fs.ModeNamedPipe {
		return File(name, limit)
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	return limited(f, limit)
}

// FS is File in a file system.
func FS(fsys fs.FS, name string, limit int64) ([]byte, error) {
	if err := RegularIn(fsys, name, limit); err != nil {
		return nil, err
	}
	f, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	return limited(f, limit)
}

func acceptable(info fs.FileInfo, limit int64) error {
	switch {
	case info.IsDir():
		return ErrFolder
	case !info.Mode().IsRegular():
		return ErrNoFile // opening a pipe would wait for ever
	case info.Size() > limit:
		return TooLongError{limit}
	}
	return nil
}

// limited reads f to its end, and no further than the limit: some files have no size
// until they are read.
func limited(f fs.File, limit int64) ([]byte, error) {
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	return limitedTo(f, limit, info.Size())
}

// Limited reads r to its end, and no further than the limit.
func Limited(r io.Reader, limit int64) ([]byte, error) {
	return limitedTo(r, limit, 0)
}

// limitedTo is Limited of what is probably as long as size.
func limitedTo(r io.Reader, limit, size int64) ([]byte, error) {
	var out bytes.Buffer
	out.Grow(int(min(max(size, 0), limit)) + bytes.MinRead)
	_, err := out.ReadFrom(io.LimitReader(r, limit+1))
	if err == nil && int64(out.Len()) > limit {
		err = TooLongError{limit}
	}
	return out.Bytes(), err
}

// Reason is err in words, without the name of the file, which whoever reports it
// knows.
func Reason(err error) say.Message {
	var path *fs.PathError
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "the file is missing"
	case errors.Is(err, ErrOutside):
		return outside
	case errors.As(err, &path):
		return say.Sprintf("the file cannot be read: %s", path.Err)
	}
	return say.Err(err)
}
