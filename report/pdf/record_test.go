package pdf

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tongket/report/outside"
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
		{"line ends behind it", append(bytes.Clone(file), "\r\n\x00\x00"...), true, nil},
		{"a letter behind it", append(bytes.Clone(file), "\nx"...), false, nil},
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

// Private data has a date, and the file the same one (ISO 32000-1, 14.5); a file without
// a date keeps its record elsewhere, and a file without a record has neither.
func TestRecordHasADate(t *testing.T) {
	for name, s := range map[string]Stamp{"dated": stamp, "without a date": {Version: "1.2", Record: stamp.Record}, "without a record": {Made: stamp.Made, Version: "1.2"}} {
		file := stamped(t, s)
		dated := s.Record != nil && !s.Made.IsZero()
		said := ""
		objects, _ := objectsOf(file)
		for _, o := range objects {
			said += string(o.body)
		}
		if has := strings.Contains(said, "/PieceInfo<</tongket<</LastModified(D:20230116013000+00'00')/Private "); has != dated || strings.Contains(said, "/PieceInfo") != dated {
			t.Errorf("%s: the record stands among private data with its date: %v", name, has)
		}
		if dated && !strings.Contains(said, "/ModDate(D:20230116013000+00'00')") {
			t.Errorf("%s: the file has not the same date", name)
		}
		record, asWritten, err := Record(file)
		if s.Record == nil && !errors.Is(err, ErrNoRecord) || s.Record != nil && (err != nil || !bytes.Equal(record, s.Record) || asWritten != len(file)) {
			t.Errorf("%s: %q, %d of %d bytes, %v", name, record, asWritten, len(file), err)
		}
	}
}

// Whoever writes a file anew keeps the record, or loses it; none passes for what was
// written.
func TestWrittenAnew(t *testing.T) {
	dir := t.TempDir()
	at := func(name string) string { return filepath.Join(dir, name) }
	if err := os.WriteFile(at("a.pdf"), written(t), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name, program string
		args          []string
		record        bool
	}{
		{"smaller", "qpdf", []string{"--object-streams=generate", "--recompress-flate", at("a.pdf"), at("smaller.pdf")}, true},
		{"linear", "qpdf", []string{"--linearize", at("a.pdf"), at("linear.pdf")}, true},
		{"plain", "qpdf", []string{"--qdf", "--object-streams=disable", at("a.pdf"), at("plain.pdf")}, true},
		{"a page", "qpdf", []string{at("a.pdf"), "--pages", ".", "1", "--", at("a page.pdf")}, true},
		{"secret", "qpdf", []string{"--encrypt", "", "own", "256", "--", at("a.pdf"), at("secret.pdf")}, false},
		{"clean", "mutool", []string{"clean", "-gggz", at("a.pdf"), at("clean.pdf")}, true},
		{"distilled", "gs", []string{"-q", "-sDEVICE=pdfwrite", "-o", at("distilled.pdf"), at("a.pdf")}, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			outside.Needs(t, tt.program)
			outside.Run(t, tt.program, tt.args...)
			file, err := os.ReadFile(at(tt.name + ".pdf"))
			if err != nil {
				t.Fatal(err)
			}
			record, asWritten, err := Record(file)
			if asWritten != 0 || (err == nil) != tt.record || tt.record && !bytes.Equal(record, stamp.Record) {
				t.Errorf("%q, %d bytes as written, %v", record, asWritten, err)
			}
		})
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
