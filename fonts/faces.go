//go:build !packed

package fonts

import _ "embed"

// The faces that come with the program are used where they lie in it: what is read of an
// embed.FS is a copy, which takes a build of a few pages a fifteenth of its time.
var (
	//go:embed SourceSans3-Regular.ttf
	sans []byte
	//go:embed SourceSans3-SemiBold.ttf
	sansSemibold []byte
	//go:embed SourceSerif4-Regular.ttf
	serif []byte
	//go:embed SourceSerif4-Bold.ttf
	serifBold []byte
)

var embedded = map[string][]byte{
	"SourceSans3-Regular.ttf":  sans,
	"SourceSans3-SemiBold.ttf": sansSemibold,
	"SourceSerif4-Regular.ttf": serif,
	"SourceSerif4-Bold.ttf":    serifBold,
}

// Embedded is the file of a face that comes with the program, or nil. Nobody may write
// to it.
func Embedded(file string) []byte { return embedded[file] }
