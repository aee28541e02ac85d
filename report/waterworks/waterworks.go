// Package waterworks is a project that is not the example: the yearly results of
// a water company which does not exist, from seven documents in two languages. It
// has what real documents have and the example has not: tables with years in
// their heads, quarters and months, values in thousands and billions, a fraction, targets
// met or missed by a hair or set by other bodies, a loss, a provisional figure, a
// correction, documents that contradict each other. It serves tests only.
package waterworks

import (
	"embed"
	"io/fs"
)

//go:embed project documents
var files embed.FS

// Project is the project as a folder.
func Project() fs.FS { return sub("project") }

// Documents is the folder of the documents that the project's sources summarise.
func Documents() fs.FS { return sub("documents") }

func sub(dir string) fs.FS {
	f, err := fs.Sub(files, dir)
	if err != nil {
		panic("waterworks: " + err.Error()) // the name is a constant
	}
	return f
}
