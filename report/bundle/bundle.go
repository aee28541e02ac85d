// Package bundle reads the folders that lie in the program, which a release has packed.
package bundle

import (
	"archive/zip"
	"bytes"
	"io/fs"
	"sync"
)

// Opener is the folder in a zip file that lies in the program, whole or not at all. It is
// opened when it is first asked for.
func Opener(packed []byte) func() fs.FS {
	return sync.OnceValue(func() fs.FS {
		r, err := zip.NewReader(bytes.NewReader(packed), int64(len(packed)))
		if err != nil {
			panic("bundle: " + err.Error()) // .ci/release made it
		}
		return r
	})
}

// Read is a file of such a folder, which is there: a test reads each.
func Read(folder fs.FS, name string) []byte {
	data, err := fs.ReadFile(folder, name)
	if err != nil {
		panic("bundle: " + err.Error())
	}
	return data
}
