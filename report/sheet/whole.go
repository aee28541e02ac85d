package sheet

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"path"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"
)

const (
	maxUnzipped = 64 << 20
	maxElements = 4 << 20 // of one part: elements of a few bytes become a hundred each in memory
	maxDepth    = 100
)

var (
	errDamaged    = errors.New("the workbook is damaged or cut off")
	errTooLarge   = errors.New("the workbook is too large")
	errOrder      = errors.New("the rows or cells of the workbook are out of order")
	errUncomputed = errors.New("a formula in the workbook has no result yet")
)

// whole reads every part of a workbook to its end. Excelize takes what it gets
// of a part that is damaged or breaks off for all of it, and then people would
// be missing from a list without a word.
func whole(data []byte) error {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return errDamaged
	}
	var size uint64
	for _, f := range z.File {
		if f.UncompressedSize64 > maxUnzipped {
			return errTooLarge
		}
		size += f.UncompressedSize64
	}
	if size > maxUnzipped {
		return errTooLarge
	}
	for _, f := range z.File {
		if err := part(f); err != nil {
			return err
		}
	}
	return nil
}

func part(f *zip.File) error {
	r, err := f.Open()
	if err != nil {
		return errDamaged
	}
	defer r.Close()
	if isMarkup(f.Name) {
		s := survey{xml: xml.NewDecoder(r)}
		if err := s.read(); err != nil {
			return err
		}
	}
	if _, err := io.Copy(io.Discard, r); err != nil {
		return errDamaged // its length or checksum differs
	}
	return nil
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

// survey goes through one XML part.
type survey struct {
	xml             *xml.Decoder
	depth, elements int
	cells           bool // inside the cells of a worksheet
	row, col        int  // the last ones seen
	formula, value  bool // the cell has one
	text, inside    bool // its value is a text; we are within it
}

func (s *survey) read() error {
	for {
		t, err := s.xml.Token()
		switch {
		case err == io.EOF && s.elements > 0:
			return nil
		case err != nil:
			return errDamaged
		}
		switch t := t.(type) {
		case xml.StartElement:
			err = s.start(t)
		case xml.CharData:
			s.value = s.value || s.inside && len(t) > 0
		case xml.EndElement:
			err = s.end(t)
		}
		if err != nil {
			return err
		}
	}
}

func (s *survey) start(e xml.StartElement) error {
	s.depth++
	s.elements++
	switch name := e.Name.Local; {
	case s.depth > maxDepth || s.elements > maxElements:
		return errTooLarge
	case s.depth == 1:
		s.cells = name == "worksheet"
	case !s.cells:
	case name == "row":
		return s.nextRow(e)
	case name == "c":
		return s.nextCell(e)
	case name == "f":
		s.formula = true
	case name == "v":
		s.inside = true
		s.value = s.text // a text may be empty; openpyxl writes an empty value where it has none
	}
	return nil
}

func (s *survey) end(e xml.EndElement) error {
	s.depth--
	s.inside = false
	switch {
	case !s.cells:
	case e.Name.Local == "sheetData":
		s.cells = false
	case e.Name.Local == "c" && s.formula && !s.value:
		return errUncomputed
	}
	return nil
}

// nextRow and nextCell hold the order that excelize counts on: it would put a
// cell that comes late into another column.
func (s *survey) nextRow(e xml.StartElement) error {
	row := s.row + 1
	if r := attr(e, "r"); r != "" {
		var err error
		if row, err = strconv.Atoi(r); err != nil || row <= s.row {
			return errOrder
		}
	}
	s.row, s.col = row, 0
	return nil
}

func (s *survey) nextCell(e xml.StartElement) error {
	s.formula, s.value, s.text = false, false, attr(e, "t") == "str"
	col := s.col + 1
	if r := attr(e, "r"); r != "" {
		var row int
		var err error
		if col, row, err = excelize.CellNameToCoordinates(r); err != nil || col <= s.col || row != s.row {
			return errOrder
		}
	}
	s.col = col
	return nil
}

func attr(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}
