package pdf

import (
	"bytes"
	"compress/zlib"
	"crypto/sha256"
	"fmt"
	"io"
	"strconv"
	"unicode"
	"unicode/utf8"

	"tongket/report/say"
)

// recordType marks the stream of the record, so that it is found without
// reading the file as PDF: other programs may have written it anew.
const recordType = "TongketRecord"

// record keeps the record as private data of this program, in the place that PDF has
// for that (ISO 32000-1, 14.5). That place must have a date, and the file the same one;
// a file without one has a key of this program's own (Annex E.2).
func (b *binder) record() string {
	if b.stamp.Record == nil {
		return ""
	}
	stream := b.addStream("/Type/"+recordType, constant(b.stamp.Record))
	if b.stamp.Made.IsZero() {
		return fmt.Sprintf("/XX_%s %d 0 R", program, stream)
	}
	return fmt.Sprintf("/PieceInfo<</%s<</LastModified%s/Private %d 0 R>>>>", program, text(b.made()), stream)
}

// Errors of files that are no briefing as Write made it.
var (
	ErrNoPDF    = say.Errorf("the file is no PDF")
	ErrNoRecord = say.Errorf("the PDF has no record of tongket: it is not its work, it is cut off, or another program has written it anew and dropped the record")
)

// maxRecord is far above any briefing's record.
const maxRecord = 16 << 20

// Record finds the record that Write kept in a file, and how many bytes of the file are
// as Write left them: all, or all to which another program has added something, such as
// a signature, that leaves what its pages print; 0 if they have been changed. That
// guards against accidents and programs that "optimise" a file, not against a forger,
// who can compute a new identity.
func Record(file []byte) (record []byte, asWritten int, err error) {
	if !bytes.HasPrefix(file, []byte("%PDF-")) {
		return nil, 0, ErrNoPDF
	}
	_, after, found := bytes.Cut(file, []byte("/"+recordType))
	if !found {
		return nil, 0, ErrNoRecord
	}
	_, after, found = bytes.Cut(after, []byte("stream"))
	if !found {
		return nil, 0, ErrNoRecord
	}
	record, err = unzipped(bytes.TrimLeft(after, "\r\n"))
	return record, own(file), err
}

// unzipped is the record in what begins with its stream; some programs write that as
// plain text.
func unzipped(stream []byte) (record []byte, err error) {
	z, err := zlib.NewReader(bytes.NewReader(stream))
	if err == nil {
		record, err = io.ReadAll(io.LimitReader(z, maxRecord))
	}
	if err == nil {
		return record, nil
	}
	if plain, _, ends := bytes.Cut(stream, []byte("endstream")); ends && len(plain) <= maxRecord && isText(plain) {
		return plain, nil
	}
	return nil, say.Errorf("the record of tongket in the PDF cannot be read: another program has encrypted or damaged the file")
}

func isText(data []byte) bool {
	return utf8.Valid(data) && !bytes.ContainsFunc(data, func(r rune) bool { return unicode.IsControl(r) && r != '\n' && r != '\t' })
}

// isWhole holds the file's identity against the bytes that it is the hash of:
// all before the cross-reference stream, at which the last lines point. That
// stream is held against nothing, but it can point only at what is hashed.
func isWhole(file []byte) bool {
	last := bytes.LastIndex(file, []byte("startxref\n"))
	if last < 0 {
		return false
	}
	line, rest, _ := bytes.Cut(file[last+len("startxref\n"):], []byte("\n"))
	start, err := strconv.Atoi(string(line))
	if err != nil || start < 0 || start > last || string(rest) != "%%EOF\n" {
		return false
	}
	return bytes.Contains(file[start:last], identity(file[:start]))
}

// identity is the entry of the file's trailer that names it by what it contains.
func identity(content []byte) []byte {
	hash := sha256.Sum256(content)
	return fmt.Appendf(nil, "/ID[<%x><%x>]", hash[:16], hash[:16])
}
