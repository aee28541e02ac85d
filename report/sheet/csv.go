package sheet

import (
	"encoding/csv"
	"errors"
	"io"
	"strings"
	"unicode/utf8"

	"tongket/report"
)

// CSV reads a CSV file as Excel writes it: delimited by commas, semicolons or
// tabs. The name is for the places. A table with problems that are errors is
// for looking at, not for use.
func CSV(name string, data []byte, form Form) (Table, report.Problems) {
	b := &builder{table: Table{File: name}, form: form}
	if text, ok := b.decode(data); ok {
		b.csv(text)
	}
	return b.done()
}

func (b *builder) csv(text string) {
	s := &source{file: b.table.File, lines: strings.Split(text, "\n")}
	named, comma := separator(s.lines[0])
	switch {
	case named && comma == 0:
		b.stop(report.BadValue, s.pos(1, 1), "write sep=; or remove the line", "sep= names no delimiter")
		return
	case named:
		text = text[len(s.lines[0]):] // its line end stays, and with it the line numbers
	default:
		if comma = s.comma(); comma == 0 {
			return
		}
	}
	r := csv.NewReader(strings.NewReader(text))
	r.Comma = comma
	r.FieldsPerRecord = -1
	for !b.stopped {
		fields, err := r.Read()
		var syntax *csv.ParseError
		switch {
		case err == io.EOF:
			return
		case errors.As(err, &syntax):
			b.problems = append(b.problems, s.misquoted(comma, syntax))
		case err != nil:
			b.stop(report.Unreadable, s.pos(1, 1), saveCSV, "the file cannot be read: %v", err)
		default:
			b.add(s.record(r, fields))
		}
	}
}

// separator is the delimiter that a first line such as sep=; names to Excel, or
// 0 if it names none.
func separator(line string) (named bool, comma rune) {
	line = strings.Trim(strings.TrimSuffix(line, "\r"), `"`)
	if len(line) < 4 || !strings.EqualFold(line[:4], "sep=") {
		return false, 0
	}
	r, size := utf8.DecodeRuneInString(line[4:])
	if size == 0 || strings.Trim(line[4:], string(r)) != "" || r == utf8.RuneError || r == '\r' || r == '"' {
		return true, 0
	}
	return true, r
}

// source is the lines of a CSV file, for the places in it.
type source struct {
	file  string
	lines []string
	last  struct{ line, offset, col int } // place asked for last, where counting goes on
}

// comma is the delimiter that the head has most of, or 0 if there is no head.
// Semicolon and tab win a draw, as names of columns have commas rather than
// those.
func (s *source) comma() rune {
	for _, line := range s.lines {
		if isBlank(strings.Map(dropDelimiter, line)) {
			continue
		}
		best, most := ',', 0
		bare := unquoted(line)
		for _, r := range "\t;," {
			if n := strings.Count(bare, string(r)); n > most {
				best, most = r, n
			}
		}
		return best
	}
	return 0
}

func dropDelimiter(r rune) rune {
	if strings.ContainsRune(",;\t\r", r) {
		return -1
	}
	return r
}

// unquoted is what stands outside of the quotes in line.
func unquoted(line string) string {
	var out strings.Builder
	for i, part := range strings.Split(line, `"`) {
		if i%2 == 0 {
			out.WriteString(part)
		}
	}
	return out.String()
}

// pos is the place of the byte at offset col of a line, both counted from 1.
// Lines can be long, so it counts on from the place before.
func (s *source) pos(line, col int) report.Pos {
	text := strings.TrimSuffix(s.lines[line-1], "\r")
	offset := min(col-1, len(text))
	if s.last.line != line || offset < s.last.offset {
		s.last.line, s.last.offset, s.last.col = line, 0, 1
	}
	s.last.col += utf8.RuneCountInString(text[s.last.offset:offset])
	s.last.offset = offset
	return report.Pos{File: s.file, Line: line, Col: s.last.col}
}

// record is what r read last, with places.
func (s *source) record(r *csv.Reader, fields []string) record {
	first, _ := r.FieldPos(0)
	out := record{at: report.Pos{File: s.file, Line: first, Col: 1}, cells: make([]Cell, len(fields))}
	line := first
	for i, text := range fields {
		var col int
		line, col = r.FieldPos(i)
		if strings.HasPrefix(s.from(line, col), `"`) {
			col++
		}
		out.cells[i] = Cell{At: s.pos(line, col+leading(text)), Text: text}
	}
	out.end = s.pos(line, len(s.lines[line-1])+1)
	return out
}

// from is what stands in a line from a column, both counted from 1.
func (s *source) from(line, col int) string {
	text := s.lines[line-1]
	return text[min(col-1, len(text)):]
}
