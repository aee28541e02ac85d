package sheet

import (
	"encoding/csv"
	"errors"
	"io"
	"slices"
	"strings"

	"tongket/report/intake"
	"tongket/report/say"
	"tongket/report/written"
)

// CSVPage is what a CSV file says as a document: its cells as they are typed.
func CSVPage(data []byte) (written.Text, *intake.Fault) {
	data, fault := intake.Charset(data, "")
	if fault != nil {
		fault.Hint = saveCSV
		return written.Text{}, fault
	}
	blocks, fault := csvBlocks(intake.LineEnds(string(data)))
	if fault != nil {
		return written.Text{}, fault
	}
	text, err := written.Lines(blocks)
	if err != nil {
		return written.Text{}, unreadable(err)
	}
	return text, nil
}

func csvBlocks(text string) (out []written.Block, fault *intake.Fault) {
	s := &source{lines: strings.Split(text, "\n")}
	named, comma := separator(s.lines[0])
	if named {
		text = text[len(s.lines[0]):]
	} else {
		comma = s.comma()
	}
	if comma == 0 {
		return nil, nil // there is nothing in it
	}
	r := csv.NewReader(strings.NewReader(text))
	r.Comma, r.FieldsPerRecord = comma, -1
	var rows []written.Row
	cells, last := 0, 0
	for {
		fields, err := r.Read()
		var syntax *csv.ParseError
		switch {
		case err == io.EOF:
			return append(out, tableOf(rows)...), nil
		case errors.As(err, &syntax):
			return nil, &intake.Fault{What: say.Sprintf("a CSV file whose quotes do not match in line %d", syntax.Line), Hint: saveCSV, At: -1}
		case err != nil:
			return nil, unreadable(err)
		}
		if cells += len(fields); cells > maxPageCells || len(fields) > maxPageColumns {
			return nil, unreadable(errLong)
		}
		line, _ := r.FieldPos(0)
		blank := !slices.ContainsFunc(fields, func(f string) bool { return !written.IsBlank(f) })
		if blank || line > last+1 {
			out, rows = append(out, tableOf(rows)...), nil
		}
		if line, _ := r.FieldPos(len(fields) - 1); !blank {
			rows = append(rows, csvRow(fields))
			last = line + strings.Count(fields[len(fields)-1], "\n")
		}
	}
}

func csvRow(fields []string) (out written.Row) {
	for _, f := range fields {
		c := written.Cell{}
		if !written.IsBlank(f) {
			c.Blocks = []written.Block{{Text: written.OneLine(f)}}
		}
		out.Cells = append(out.Cells, c)
	}
	return out
}
