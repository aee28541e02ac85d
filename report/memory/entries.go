package memory

import (
	"io"
	"io/fs"
)

// Entries is what is left of a folder that is being listed.
type Entries []fs.DirEntry

// ReadDir is the next n entries, or all that are left if n is not above zero.
func (e *Entries) ReadDir(n int) ([]fs.DirEntry, error) {
	some := len(*e)
	if n > 0 {
		if some == 0 {
			return nil, io.EOF
		}
		some = min(some, n)
	}
	out := (*e)[:some]
	*e = (*e)[some:]
	return out, nil
}
