package watch

import (
	"bytes"
	"io/fs"

	"tongket/report/memory"
)

// file is a file that was read, or a folder that was listed.
type file struct {
	info fs.FileInfo
	memory.Entries
	bytes.Reader
}

func newFile(info fs.FileInfo, data []byte) *file {
	f := &file{info: sized{info, int64(len(data))}}
	f.Reset(data)
	return f
}

func (f *file) Stat() (fs.FileInfo, error) { return f.info, nil }
func (f *file) Close() error               { return nil }

// sized is what is known of a file that may have grown before it was read.
type sized struct {
	fs.FileInfo
	size int64
}

func (s sized) Size() int64 { return s.size }
