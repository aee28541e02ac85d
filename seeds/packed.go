//go:build packed

package seeds

import (
	_ "embed"

	"tongket/report/bundle"
)

//go:embed packed.zip
var packed []byte

var files = bundle.Opener(packed)
