package audit

import (
	"encoding/csv"
	"io"
	"slices"
	"strconv"
	"strings"
)

// byteOrderMark tells spreadsheets that a CSV file is UTF-8.
const byteOrderMark = "\ufeff"

// WriteCSV writes a line for each fact that figures rest on.
func (a *Audit) WriteCSV(w io.Writer, ways []Way) error {
	if _, err := io.WriteString(w, byteOrderMark); err != nil {
		return err
	}
	c := csv.NewWriter(w)
	head := []string{"figure", "status", "value"}
	for _, l := range a.Doc.Langs {
		head = append(head, "name "+string(l), "printed "+string(l))
	}
	head = append(head, "arithmetic", "pages", "role", "source", "file", "paragraph", "cell", "printed there", "fact", "fact value", "sentence", "recorded at", "standing", "provisional", "revises")
	rows := [][]string{head}
	for _, x := range ways {
		first := []string{x.Figure, x.Status, x.Value}
		for _, l := range a.Doc.Langs {
			first = append(first, x.Name[l], x.Printed[l])
		}
		first = append(first, a.arithmetic(x), x.Pages)
		for _, role := range []struct {
			name string
			list []Statement
		}{{"published by", x.Facts}, {"says otherwise", x.Others}, {"replaced", x.Replaced}} {
			for _, s := range role.list {
				rows = append(rows, append(slices.Clone(first), role.name, s.Source, s.File, strconv.Itoa(s.Paragraph), s.Cell, s.Printed, s.Fact, s.Value, s.Sentence, s.At, x.Standing, yes(s.Provisional), s.Revises))
			}
		}
	}
	return c.WriteAll(rows)
}

// yes is what a spreadsheet filters by.
func yes(b bool) string {
	if b {
		return "yes"
	}
	return ""
}

func (a *Audit) arithmetic(x Way) string {
	var out []string
	for _, s := range x.Steps {
		out = append(out, s.Arithmetic[a.Reading()]...)
	}
	return strings.Join(out, "; ")
}
