package sheet

import (
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"

	"tongket/report/intake"
)

// survey goes through one XML part.
type survey struct {
	xml             *xml.Decoder
	book            *book
	name            string // of the part
	root            string // its first element
	depth, elements int
	within          []string   // the elements that we are in
	sheet           *worksheet // while within its cells

	row           int    // the last one seen
	cell          stored // the present one, or the last
	formula, full bool   // it has one; it has a value
	inside        bool   // we are within its value, or within a shared text
	chars         strings.Builder
	struck        bool    // a run of it
	inks          []paint // of runs
	count         int     // fonts, or fills, before this one
	noted         cellAt  // what the present note stands at
}

func (s *survey) read() error {
	for {
		t, err := s.xml.Token()
		switch {
		case err == io.EOF && s.elements > 0:
			return nil
		case errors.Is(err, intake.ErrMarkup):
			return errTooLarge
		case err != nil:
			return errDamaged
		}
		switch t := t.(type) {
		case xml.StartElement:
			err = s.start(t)
		case xml.CharData:
			s.text(t)
		case xml.EndElement:
			err = s.end(t)
		}
		if err != nil {
			return err
		}
	}
}

func (s *survey) text(t xml.CharData) {
	if s.inside {
		s.full = s.full || len(t) > 0
		s.chars.Write(t)
	}
}

func (s *survey) start(e xml.StartElement) error {
	s.depth++
	s.elements++
	if s.depth > maxDepth || len(s.book.styles) > maxStyles || len(s.book.texts) > maxCells {
		return errTooLarge
	}
	if s.depth == 1 {
		s.root = e.Name.Local
	}
	s.within = append(s.within, e.Name.Local)
	switch s.root {
	case "worksheet", "chartsheet", "dialogsheet":
		return s.cells(e)
	case "workbook":
		s.workbook(e)
	case "Relationships":
		s.relation(e)
	case "styleSheet":
		s.styles(e)
	case "sst":
		return s.shared(e)
	case "comments":
		s.comment(e)
	case "theme":
		s.scheme(e)
	}
	return nil
}

// shared looks at an element of the texts that cells share.
func (s *survey) shared(e xml.StartElement) error {
	if s.depth == 1 && s.book.texts != nil {
		return errDamaged // nobody could know which are meant
	}
	s.say(e)
	return nil
}

// say looks at an element of a text in runs. How it is pronounced is left out.
func (s *survey) say(e xml.StartElement) {
	switch e.Name.Local {
	case "t":
		s.inside = slices.Contains([]string{"is", "si", "r"}, s.within[s.depth-2])
	case "strike":
		s.struck = s.struck || isStruck(e)
	case "color":
		s.inks = append(s.inks, paintOf(e))
	}
}

// cells looks at an element of a worksheet.
func (s *survey) cells(e xml.StartElement) error {
	if s.depth == 1 {
		s.book.worksheets[s.name] = &worksheet{part: s.name, hiddenRows: map[int]bool{}}
	}
	w := s.book.worksheets[s.name]
	switch e.Name.Local {
	case "col":
		s.column(e, w)
	case "hyperlink":
		s.link(e, w)
	case "autoFilter":
		w.filtered = true
	case "mergeCell":
		return s.merged(e, w)
	case "sheetData":
		s.sheet = w
	}
	if s.sheet == nil {
		return nil
	}
	switch e.Name.Local {
	case "row":
		return s.nextRow(e)
	case "c":
		return s.nextCell(e)
	case "f":
		s.formula, w.formulas = true, true
	case "v":
		s.inside = true
		s.full = s.cell.kind == "str" // a text may be empty; openpyxl writes an empty value where it has none
	default:
		s.say(e)
	}
	return nil
}

func (s *survey) end(e xml.EndElement) error {
	s.depth--
	s.within = s.within[:s.depth]
	s.inside = false
	switch name := e.Name.Local; {
	case s.root == "sst" && name == "si":
		s.book.texts = append(s.book.texts, text{said: s.take(), struck: s.struck, inks: s.inks})
		s.struck, s.inks = false, nil
	case s.root == "comments" && name == "comment":
		s.endComment()
	case s.sheet == nil:
	case name == "sheetData":
		s.sheet = nil
	case name == "c" && s.formula && !s.full:
		s.sheet.uncomputed = append(s.sheet.uncomputed, cellAt{s.row, s.cell.col})
	case name == "c":
		return s.endCell()
	}
	return nil
}

// take is the text that was gathered. What XML cannot hold is written as _x000D_.
func (s *survey) take() string {
	out := s.chars.String()
	s.chars.Reset()
	return unescaped(out)
}

// endCell keeps a cell that has something in it.
func (s *survey) endCell() error {
	s.cell.value, s.cell.struck, s.cell.inks = s.take(), s.struck, s.inks
	if s.cell.value == "" {
		return nil
	}
	if s.book.cells++; s.book.cells > maxCells {
		return errTooMany
	}
	rows := &s.sheet.rows
	if n := len(*rows); n == 0 || (*rows)[n-1].number != s.row {
		*rows = append(*rows, storedRow{number: s.row})
	}
	last := &(*rows)[len(*rows)-1]
	last.cells = append(last.cells, s.cell)
	return nil
}

// nextRow and nextCell hold the order in which rows and cells stand: one that comes
// late has slipped into the place of another.
func (s *survey) nextRow(e xml.StartElement) error {
	row := s.row + 1
	if r := attr(e, "r"); r != "" {
		var err error
		if row, err = strconv.Atoi(r); err != nil || row <= s.row {
			return errOrder
		}
	}
	if row > lastRow {
		return errDamaged
	}
	s.row, s.cell = row, stored{}
	if isOn(attr(e, "hidden")) || isNarrow(attr(e, "ht")) {
		s.sheet.hiddenRows[row] = true
	}
	return nil
}

func (s *survey) nextCell(e xml.StartElement) error {
	col := s.cell.col + 1
	if r := attr(e, "r"); r != "" {
		var row int
		var ok bool
		if col, row, ok = coordinates(r); !ok || col <= s.cell.col || row != s.row {
			return errOrder
		}
	}
	s.cell = stored{col: col, style: index(attr(e, "s")), kind: strings.Clone(attr(e, "t"))}
	s.formula, s.full, s.struck, s.inks = false, false, false, nil
	s.chars.Reset()
	return nil
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
