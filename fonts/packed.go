//go:build packed

package fonts

import (
	"bytes"
	"compress/gzip"
	"embed"
	"io"
	"sync"
)

// The faces of a release are packed: a program of 25 MB is a megabyte smaller, for which
// each is unpacked once, in two milliseconds. .ci/release packs them.
//
//go:embed packed/*.gz
var packed embed.FS

var embedded = map[string]func() []byte{
	"SourceSans3-Regular.ttf":  sync.OnceValue(unpack("SourceSans3-Regular.ttf")),
	"SourceSans3-SemiBold.ttf": sync.OnceValue(unpack("SourceSans3-SemiBold.ttf")),
	"SourceSerif4-Regular.ttf": sync.OnceValue(unpack("SourceSerif4-Regular.ttf")),
	"SourceSerif4-Bold.ttf":    sync.OnceValue(unpack("SourceSerif4-Bold.ttf")),
}

// unpack reads a face, which lies in the program whole or not at all.
func unpack(file string) func() []byte {
	return func() []byte {
		data, err := packed.ReadFile("packed/" + file + ".gz")
		if err != nil {
			panic("fonts: " + err.Error())
		}
		r, err := gzip.NewReader(bytes.NewReader(data))
		if err == nil {
			data, err = io.ReadAll(r)
		}
		if err != nil {
			panic("fonts: " + err.Error())
		}
		return data
	}
}

// Embedded is the file of a face that comes with the program, or nil. Nobody may write
// to it.
func Embedded(file string) []byte {
	if f := embedded[file]; f != nil {
		return f()
	}
	return nil
}
