package fonts

import (
	"encoding/binary"
	"errors"
	"maps"
	"slices"
)

// tables is a TrueType file by its tables.
type tables map[string][]byte

var be = binary.BigEndian

// split takes a TrueType file apart. The tables share its memory.
func split(file []byte) (tables, error) {
	if len(file) < 12 || be.Uint32(file) != 0x00010000 {
		return nil, errors.New("not a TrueType file")
	}
	n := int(be.Uint16(file[4:]))
	if len(file) < 12+16*n {
		return nil, errors.New("truncated TrueType file")
	}
	t := make(tables, n)
	for i := range n {
		entry := file[12+16*i:]
		from, size := uint64(be.Uint32(entry[8:])), uint64(be.Uint32(entry[12:]))
		if from+size > uint64(len(file)) {
			return nil, errors.New("truncated TrueType file")
		}
		t[string(entry[:4])] = file[from : from+size : from+size]
	}
	return t, nil
}

// pick is t with the named tables only, as far as it has them.
func (t tables) pick(names ...string) tables {
	out := make(tables, len(names))
	for _, name := range names {
		if data, ok := t[name]; ok {
			out[name] = data
		}
	}
	return out
}

// file puts the tables together again. Its checkSumAdjustment stays as it is in
// head: nothing that reads an embedded font looks at it.
func (t tables) file() []byte {
	out, names, size := t.directory()
	out = slices.Grow(out, size-len(out))
	for i, name := range names {
		from := len(out)
		out = append(out, t[name]...)
		out = append(out, make([]byte, -len(out)&3)...)
		be.PutUint32(out[12+16*i+4:], checksum(out[from:]))
	}
	return out
}

// directory is the beginning of a file of the tables, without their checksums; the names
// are in the order in which they follow, and size is that of all.
func (t tables) directory() (dir []byte, names []string, size int) {
	n := len(t)
	pairs, exponent := 1, 0
	for ; pairs*2 <= n; pairs *= 2 {
		exponent++
	}
	dir = make([]byte, 12+16*n)
	be.PutUint32(dir, 0x00010000)
	be.PutUint16(dir[4:], uint16(n))
	be.PutUint16(dir[6:], uint16(16*pairs))
	be.PutUint16(dir[8:], uint16(exponent))
	be.PutUint16(dir[10:], uint16(16*(n-pairs)))
	names, size = slices.Sorted(maps.Keys(t)), len(dir)
	for i, name := range names {
		entry := dir[12+16*i:]
		copy(entry, name)
		be.PutUint32(entry[8:], uint32(size))
		be.PutUint32(entry[12:], uint32(len(t[name])))
		size += (len(t[name]) + 3) &^ 3
	}
	return dir, names, size
}

// checksum is that of a table whose length is a multiple of four.
func checksum(padded []byte) (sum uint32) {
	for ; len(padded) >= 4; padded = padded[4:] {
		sum += be.Uint32(padded)
	}
	return sum
}
