package sheet

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/intake"
	"tongket/report/say"
	"tongket/report/written"
)

// CSVPage is what a CSV file says as a document: its cells as they are typed.
func CSVPage(data []byte) (written.Text, *intake.Fault) {
	rows, fault := csvRows(data)
	if fault != nil {
		return written.Text{}, fault
	}
	return csvText(rows)
}

func csvText(rows []csvRow) (written.Text, *intake.Fault) {
	text, err := written.Lines(csvBlocks(rows))
	if err != nil {
		return written.Text{}, unreadable(err)
	}
	return text, nil
}

// CSVCells is a CSV file as a workbook of one sheet.
func CSVCells(data []byte, _ written.Marks) (*Workbook, *intake.Fault) {
	rows, fault := csvRows(data)
	if fault != nil {
		return nil, fault
	}
	text, fault := csvText(rows)
	if fault != nil {
		return nil, fault
	}
	out := &Workbook{Text: text}
	g := &Grid{book: out}
	by := map[int]csvRow{}
	for _, r := range rows {
		by[r.number] = r
		g.Rows, g.Columns = r.number, max(g.Columns, len(r.fields))
	}
	g.at = func(row, col int) Seen { return by[row].seen(col) }
	g.place = func(row, col int) report.Pos { return by[row].place(row, col) }
	g.hiddenRow = func(int) bool { return false }
	g.hiddenCol = g.hiddenRow
	out.Grids = []*Grid{g}
	out.index()
	return out, nil
}

// csvRow is a row as a program of spreadsheets counts it: what stands in quotes may have
// several lines, and a line with nothing in it is a row.
type csvRow struct {
	number int
	fields []string
	places []report.Pos // of the fields, without the file
	blank  bool
	apart  bool // there is a line with nothing in it above
}

func (r csvRow) seen(col int) Seen {
	s := Seen{Down: 1, Across: 1}
	if col > len(r.fields) || written.IsBlank(r.fields[col-1]) {
		return s
	}
	s.State, s.Text = Words, written.OneLine(r.fields[col-1])
	if failed(s.Text) {
		s.State = Failed
	}
	s.Shown = s.Text
	return s
}

func (r csvRow) place(row, col int) report.Pos {
	if n := len(r.places); n > 0 {
		return r.places[min(col, n)-1]
	}
	return report.Pos{Line: row, Col: 1}
}

func csvRows(data []byte) (out []csvRow, fault *intake.Fault) {
	if isLong(data) {
		return nil, unreadable(errLong)
	}
	data, fault = intake.Charset(data, "")
	if fault != nil {
		fault.Hint = saveCSV
		return nil, fault
	}
	text := intake.LineEnds(string(data))
	s := &source{lines: strings.Split(text, "\n")}
	named, comma := separator(s.lines[0])
	last := 0 // line that was read
	if named {
		text, last = text[len(s.lines[0]):], 1
	} else {
		comma = s.comma()
	}
	if comma == 0 {
		return nil, nil // there is nothing in it
	}
	r := csv.NewReader(strings.NewReader(text))
	r.Comma, r.FieldsPerRecord = comma, -1
	cells, row := 0, 0
	for {
		fields, err := r.Read()
		var syntax *csv.ParseError
		switch {
		case err == io.EOF:
			return out, nil
		case errors.As(err, &syntax):
			return nil, &intake.Fault{What: say.Sprintf("a CSV file whose quotes do not match in line %d", syntax.Line), Hint: saveCSV, At: -1}
		case err != nil:
			return nil, unreadable(err)
		}
		if cells += len(fields); cells > maxPageCells || len(fields) > maxPageColumns {
			return nil, unreadable(errLong)
		}
		first, _ := r.FieldPos(0)
		row += first - last
		one := csvRow{number: row, fields: fields, places: s.record(r, fields).places(), apart: first > last+1}
		one.blank = !slices.ContainsFunc(fields, func(f string) bool { return !written.IsBlank(f) })
		out = append(out, one)
		line, _ := r.FieldPos(len(fields) - 1)
		last = line + strings.Count(fields[len(fields)-1], "\n")
	}
}

// isLong reports whether a file has many more lines, or marks that may part cells, than a
// document has cells: they are counted before they are made. What stands in quotes may have
// some of either.
func isLong(data []byte) bool {
	for _, mark := range []byte("\n\r,;\t\"") {
		most := 3 * maxPageCells / 2
		if mark == '"' { // on both sides of a cell
			most *= 2
		}
		if bytes.Count(data, []byte{mark}) > most {
			return true
		}
	}
	return false
}

// places is where the cells of r stand, in no file.
func (r record) places() (out []report.Pos) {
	for _, c := range r.cells {
		out = append(out, report.Pos{Line: c.At.Line, Col: c.At.Col})
	}
	return out
}

// csvBlocks is rows as tables: one with nothing in it ends a table.
func csvBlocks(list []csvRow) (out []written.Block) {
	var rows []written.Row
	for _, r := range list {
		if r.blank || r.apart {
			out, rows = append(out, tableOf(rows)...), nil
		}
		if !r.blank {
			rows = append(rows, r.written())
		}
	}
	return append(out, tableOf(rows)...)
}

func (r csvRow) written() written.Row {
	out := written.Row{Origin: origin(0, r.number)}
	for _, f := range r.fields {
		c := written.Cell{}
		if !written.IsBlank(f) {
			c.Blocks = []written.Block{{Text: written.OneLine(f)}}
		}
		out.Cells = append(out.Cells, c)
	}
	return out
}
