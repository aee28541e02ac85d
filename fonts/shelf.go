package fonts

import (
	"bytes"
	"io"
)

// shelf is what the parser of a face reads as a file: the tables that shaping needs,
// which stay where they lie in the program. What it takes is a copy, of which the lookups
// that nothing needs are empty.
type shelf struct {
	*bytes.Reader // its directory
	tables        map[int64]shelved
}

type shelved struct {
	data   []byte
	needed []string // the features of which lookups stay; nil: there are none
}

func newShelf(t tables) shelf {
	dir, names, _ := t.directory()
	s := shelf{bytes.NewReader(dir), map[int64]shelved{}}
	for i, name := range names {
		if len(t[name]) > 0 {
			s.tables[int64(be.Uint32(dir[12+16*i+8:]))] = shelved{t[name], neededFeatures[name]}
		}
	}
	return s
}

// ReadAt reads a table; the parser reads each whole.
func (s shelf) ReadAt(p []byte, at int64) (int, error) {
	table := s.tables[at]
	n := copy(p, table.data)
	if n < len(p) {
		return n, io.ErrUnexpectedEOF
	}
	if table.needed != nil && n == len(table.data) {
		emptyLookups(p, table.needed)
	}
	return n, nil
}
