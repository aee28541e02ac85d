//go:build !packed

package seeds

import (
	"embed"
	"io/fs"
)

//go:embed *.yaml sources editions
var folder embed.FS

func files() fs.FS { return folder }
