package watch

import (
	"bytes"
	"io"
	"io/fs"
)

// file is a file that was read, or a folder that was listed.
type file struct {
	info fs.FileInfo
	rest []fs.DirEntry
	bytes.Reader
}

func newFile(info fs.FileInfo, data []byte) *file {
	f := &file{info: sized{info, int64(len(data))}}
	f.Reset(data)
	return f
}

func (f *file) Stat() (fs.FileInfo, error) { return f.info, nil }
func (f *file) Close() error               { return nil }

// ReadDir is the next n entries, or all that are left if n is not above zero.
func (f *file) ReadDir(n int) ([]fs.DirEntry, error) {
	some := len(f.rest)
	if n > 0 {
		if some == 0 {
			return nil, io.EOF
		}
		some = min(some, n)
	}
	out := f.rest[:some]
	f.rest = f.rest[some:]
	return out, nil
}

// sized is what is known of a file that may have grown before it was read.
type sized struct {
	fs.FileInfo
	size int64
}

func (s sized) Size() int64 { return s.size }
