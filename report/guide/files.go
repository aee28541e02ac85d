//go:build !packed

package guide

import (
	"embed"
	"io/fs"
)

//go:embed en/*.md vi/*.md
var folder embed.FS

func files() fs.FS { return folder }
