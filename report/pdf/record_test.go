package pdf

import (
	"bytes"
	"errors"
	"testing"
)

// A file keeps its record, and knows whether it is as it was written.
func TestRecord(t *testing.T) {
	file := written(t)
	changed := func(at int) []byte {
		out := bytes.Clone(file)
		out[at] ^= 1
		return out
	}
	for _, tt := range []struct {
		name  string
		file  []byte
		whole bool
		err   error
	}{
		{"as written", file, true, nil},
		{"a byte at the beginning", changed(20), false, nil},
		{"a byte of the cross-references", changed(len(file) - 10), false, nil},
		{"a saved change", append(bytes.Clone(file), "1 0 obj\n<<>>\nendobj\nstartxref\n5\n%%EOF\n"...), false, nil},
		{"no PDF", []byte("<html>"), false, ErrNoPDF},
		{"another program's", []byte("%PDF-1.7\n%%EOF\n"), false, ErrNoRecord},
	} {
		record, asWritten, err := Record(tt.file)
		whole := err == nil && asWritten == len(tt.file)
		if whole != tt.whole || !errors.Is(err, tt.err) || err == nil && !bytes.Equal(record, stamp.Record) {
			t.Errorf("%s: %q, %v, %v", tt.name, record, whole, err)
		}
	}
}

// Whatever is said to be a PDF gets an answer.
func FuzzRecord(f *testing.F) {
	file := written(f)
	f.Add(file)
	f.Add(file[:len(file)/2])
	f.Add([]byte("%PDF-/TongketRecord stream\r\n"))
	f.Fuzz(func(t *testing.T, file []byte) {
		if _, asWritten, err := Record(file); asWritten > len(file) || asWritten > 0 && err != nil {
			t.Error("as written, but without a record")
		}
	})
}
