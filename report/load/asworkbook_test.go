package load_test

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/xuri/excelize/v2"

	"tongket/report"
	"tongket/report/check"
	"tongket/report/document"
	"tongket/report/load"
	"tongket/report/waterworks"
)

// asWorkbook is a document with a row a line and a cell a part of it, whose numbers are
// numbers, as an office keeps it.
func asWorkbook(t *testing.T, text string, tag report.Lang) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	for i, line := range strings.Split(strings.TrimRight(text, "\n"), "\n") {
		for j, cell := range strings.Split(line, "\t") {
			name, err := excelize.CoordinatesToCellName(j+1, i+1)
			if err != nil {
				t.Fatal(err)
			}
			var v any = cell
			if r := document.Readings(cell, tag); len(r) == 1 && strings.Contains(line, "\t") && strings.Trim(cell, "0123456789.") == "" && r[0].Number.Exp == 0 {
				v = r[0].Number.Coef
			}
			if err := f.SetCellValue("Sheet1", name, v); err != nil {
				t.Fatal(err)
			}
		}
	}
	out, err := f.WriteToBuffer()
	if err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// A document that an office has as a workbook bears out its summary as its text does: of
// the waterworks, only the fingerprint is another.
func TestDocumentsAsWorkbooks(t *testing.T) {
	r, problems := load.Project(waterworks.Project(), "")
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	whole := waterworks.Documents()
	for _, s := range r.Sources {
		data, err := fs.ReadFile(whole, s.File)
		if err != nil {
			t.Fatal(err)
		}
		book := fstest.MapFS{s.File: {Data: asWorkbook(t, string(data), s.Lang)}}
		var found report.Problems
		for _, p := range check.Documents(&report.Report{Languages: r.Languages, Units: r.Units, Indicators: r.Indicators, Breakdowns: r.Breakdowns, Names: r.Names, Terms: r.Terms, Sources: []*report.Source{s}}, book) {
			if p.Code != report.DocumentChanged {
				found = append(found, p)
			}
		}
		if len(found) > 0 {
			t.Errorf("%s: %d problems: %v", s.File, len(found), found[:min(3, len(found))])
		}
	}
}
