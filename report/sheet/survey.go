package sheet

import (
	"encoding/xml"
	"io"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"
)

// survey goes through one XML part.
type survey struct {
	xml             *xml.Decoder
	book            *book
	name            string // of the part
	root            string // its first element
	depth, elements int
	within          []string // the elements that we are in
	look            *look    // of the worksheet, while within its cells

	row, col       int  // the last ones seen
	formula, value bool // the cell has one
	text, inside   bool // its value is a text; we are within it
	style          int
	shared         bool // its value is the number of a text
	number         strings.Builder
	struck         bool // the text, or a run of it
	count          int  // fonts, styles or shared texts before this one
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
			s.chars(t)
		case xml.EndElement:
			err = s.end(t)
		}
		if err != nil {
			return err
		}
	}
}

func (s *survey) chars(t xml.CharData) {
	s.value = s.value || s.inside && len(t) > 0
	if s.inside && s.shared && s.number.Len() < 20 {
		s.number.Write(t)
	}
}

func (s *survey) start(e xml.StartElement) error {
	s.depth++
	s.elements++
	if s.depth > maxDepth || s.elements > maxElements {
		return errTooLarge
	}
	if s.depth == 1 {
		s.root = e.Name.Local
	}
	s.within = append(s.within, e.Name.Local)
	switch s.root {
	case "worksheet":
		return s.sheet(e)
	case "workbook":
		s.workbook(e)
	case "Relationships":
		s.relation(e)
	case "styleSheet":
		s.styles(e)
	case "sst":
		s.strike(e)
	}
	return nil
}

// sheet looks at an element of a worksheet.
func (s *survey) sheet(e xml.StartElement) error {
	if s.depth == 1 {
		s.book.looks[s.name] = &look{struck: map[int]bool{}, hiddenRows: map[int]bool{}}
	}
	l := s.book.looks[s.name]
	switch e.Name.Local {
	case "col":
		s.column(e, l)
	case "mergeCell":
		return s.merged(e, l)
	case "sheetData":
		s.look = l
	}
	if s.look == nil {
		return nil
	}
	switch e.Name.Local {
	case "row":
		return s.nextRow(e)
	case "c":
		return s.nextCell(e)
	case "f":
		s.formula, l.formulas = true, true
	case "v":
		s.inside = true
		s.value = s.text // a text may be empty; openpyxl writes an empty value where it has none
	default:
		s.strike(e)
	}
	return nil
}

func (s *survey) end(e xml.EndElement) error {
	s.depth--
	s.within = s.within[:s.depth]
	s.inside = false
	switch name := e.Name.Local; {
	case s.root == "sst" && name == "si":
		s.book.struckTexts[s.count] = s.struck
		s.count++
		s.struck = false
	case s.look == nil:
	case name == "sheetData":
		s.look = nil
	case name == "c" && s.formula && !s.value:
		return errUncomputed
	case name == "c":
		s.endCell()
	}
	return nil
}

// endCell notes a row with text that is struck out.
func (s *survey) endCell() {
	struck := s.struck || s.value && s.book.struckStyles[s.style]
	if n, err := strconv.Atoi(s.number.String()); err == nil && s.shared {
		struck = struck || s.book.struckTexts[n]
	}
	if struck {
		s.look.struck[s.row] = true
	}
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
	height, err := strconv.ParseFloat(attr(e, "ht"), 64)
	if isOn(attr(e, "hidden")) || err == nil && height == 0 {
		s.look.hiddenRows[row] = true
	}
	return nil
}

func (s *survey) nextCell(e xml.StartElement) error {
	kind := attr(e, "t")
	s.formula, s.value, s.text, s.shared = false, false, kind == "str", kind == "s"
	s.style, s.struck = index(attr(e, "s")), false
	s.number.Reset()
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

// strike looks for text that is struck out, in a cell or a shared text.
func (s *survey) strike(e xml.StartElement) {
	if e.Name.Local == "strike" && isStruck(e) {
		s.struck = true
	}
}

func isStruck(e xml.StartElement) bool {
	v := attr(e, "val")
	return v == "" || isOn(v)
}

func isOn(v string) bool { return v == "1" || v == "true" || v == "on" }

// index is the number of a style or a column; what is none counts as 0, as Excel
// has it.
func index(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		return 0
	}
	return n
}

func attr(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}
