package sheet

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"io"
	"path"
	"strings"

	"tongket/report/intake"
	"tongket/report/say"
)

const (
	maxUnzipped = 64 << 20
	maxStyles   = 1 << 17 // half of them are what Excel has
	maxDepth    = 100
	maxCells    = 500_000 // with something in them: a list of the most rows has five columns
)

var (
	errDamaged  = say.Errorf("the workbook is damaged or cut off")
	errTooLarge = say.Errorf("the workbook is too large")
	errTooMany  = say.Errorf("the workbook has more than %d cells with something in them", maxCells)
	errOrder    = say.Errorf("the rows or cells of the workbook are out of order")
)

// whole reads every part of a workbook to its end: of one that is damaged or breaks
// off, people would be missing from a list without a word.
func whole(data []byte) (*book, error) {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, errDamaged
	}
	var size uint64
	for _, f := range z.File {
		if f.UncompressedSize64 > maxUnzipped {
			return nil, errTooLarge
		}
		size += f.UncompressedSize64
	}
	if size > maxUnzipped {
		return nil, errTooLarge
	}
	b, marks := newBook(), &intake.Marks{}
	for _, f := range z.File {
		if err := b.part(f, marks); err != nil {
			return nil, err
		}
	}
	return b, nil
}

// part reads a part; the marks are those of all before.
func (b *book) part(f *zip.File, marks *intake.Marks) error {
	r, err := f.Open()
	if err != nil {
		return errDamaged
	}
	defer r.Close()
	if isMarkup(f.Name) {
		s := survey{xml: xml.NewDecoder(marks.Over(r)), book: b, name: partName(f.Name)}
		if err := s.read(); err != nil {
			return err
		}
	}
	if _, err := io.Copy(io.Discard, r); err != nil {
		return errDamaged // its length or checksum differs
	}
	return nil
}

// partName is the name of a part as relations find it: some programs write
// backslashes, or other capitals.
func partName(name string) string {
	return strings.ToLower(strings.TrimPrefix(strings.ReplaceAll(name, `\`, "/"), "/"))
}

// isMarkup reports whether a part matters and is XML. What offices attach to a
// file, such as labels, may be anything.
func isMarkup(name string) bool {
	name = strings.ToLower(name)
	if strings.HasPrefix(name, "customxml/") || strings.HasPrefix(name, "docprops/") {
		return false
	}
	ext := path.Ext(name)
	return ext == ".xml" || ext == ".rels"
}
