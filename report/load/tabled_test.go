package load

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/xuri/excelize/v2"

	"tongket/report"
	"tongket/report/projecttest"
)

var (
	tableHead = []string{"indicator", "period", "value", "target", "change", "from", "paragraph", "Printed", "scope.vi", "scope.en"}
	tableRows = [][]any{
		{"trees", 2022, 574, nil, nil, nil, 3, "574 cây", "Cả năm", "All year"},
		{"trees", 2022, nil, nil, "-5.3%", 2021, 3, "5,3%"},
		{"graft-rate", 2022, nil, inPercent(0.75), nil, nil, 4, "75%"},
	}
)

// inPercent is a number that is shown in percent.
type inPercent float64

// tabled is the minimal project with the facts of its source in a table.
func tabled(t *testing.T, facts, file string, data []byte) fstest.MapFS {
	t.Helper()
	fsys := projecttest.Minimal(t)
	before, rest, _ := strings.Cut(string(fsys[aSource].Data), "facts:\n")
	_, behind, found := strings.Cut(rest, "statements:")
	if !found {
		t.Fatal("the source of the minimal project has no facts and statements")
	}
	fsys[aSource].Data = []byte(before + facts + "\nstatements:" + behind)
	if data != nil {
		fsys[file] = &fstest.MapFile{Data: data}
	}
	return fsys
}

func inWorkbook(t *testing.T, rows [][]any) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	shown, err := f.NewStyle(&excelize.Style{NumFmt: 9})
	set := func(col, row int, v any) {
		at, e := excelize.CoordinatesToCellName(col, row)
		if p, ok := v.(inPercent); ok {
			v = float64(p)
			err = f.SetCellStyle("Sheet1", at, at, shown)
		}
		for _, e := range []error{e, err, f.SetCellValue("Sheet1", at, v)} {
			if e != nil {
				t.Fatal(e)
			}
		}
	}
	for i, head := range tableHead {
		set(i+1, 1, head)
	}
	for i, row := range rows {
		for j, v := range row {
			set(j+1, i+2, v)
		}
	}
	out, err := f.WriteToBuffer()
	if err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func inCSV(rows [][]any) []byte {
	var out bytes.Buffer
	out.WriteString(strings.Join(tableHead, ";") + "\n")
	for _, row := range rows {
		for i, v := range row {
			if i > 0 {
				out.WriteByte(';')
			}
			switch v := v.(type) {
			case nil:
			case inPercent:
				fmt.Fprintf(&out, "%g%%", 100*float64(v))
			default:
				fmt.Fprint(&out, v)
			}
		}
		out.WriteByte('\n')
	}
	return out.Bytes()
}

// facts is what a source states, without the places.
func factsOf(s *report.Source) string {
	var out []string
	for _, f := range s.Facts {
		out = append(out, fmt.Sprint(f.Query(), " ", f.Amount, " ", f.Direction, " ", f.Place, " ", f.Scope["en"].String()))
	}
	return strings.Join(out, "\n")
}

// What a table states is what it would state in YAML.
func TestFactsOfATable(t *testing.T) {
	r, problems := judged(tabled(t, `facts:
  - {indicator: trees, period: 2022, value: 574, scope: {vi: Cả năm, en: All year}, at: {paragraph: 3, printed: 574 cây}}
  - {indicator: trees, period: 2022, change: -5.3%, from: 2021, at: {paragraph: 3, printed: "5,3%"}}
  - {indicator: graft-rate, period: 2022, target: 75%, at: {paragraph: 4, printed: 75%}}`, "", nil), "")
	if len(problems) > 0 {
		t.Fatal(render(problems))
	}
	want := factsOf(r.Sources[0])
	for _, tt := range []struct {
		facts, file string
		data        []byte
	}{
		{"facts: {from: figures.xlsx}", "figures.xlsx", inWorkbook(t, tableRows)},
		{"facts: {from: tables/figures.xlsx, sheet: Sheet1}", "tables/figures.xlsx", inWorkbook(t, tableRows)},
		{"facts: {from: figures.csv}", "figures.csv", inCSV(tableRows)},
	} {
		r, problems := judged(tabled(t, tt.facts, tt.file, tt.data), "")
		if len(problems) > 0 {
			t.Errorf("%s: %s", tt.facts, render(problems))
		} else if got := factsOf(r.Sources[0]); got != want {
			t.Errorf("%s: got\n%s\nwant\n%s", tt.facts, got, want)
		}
	}
}

// What is wrong in a table is said at its cell, in the words that it has in YAML.
func TestWrongFactsOfATable(t *testing.T) {
	for _, tt := range []struct {
		row, col int // counted from 0
		value    any
		want     string
	}{
		{0, 0, "tree", `figures.xlsx:Sheet1!A2: unknown indicator "tree"`},
		{0, 2, "2.711", `figures.xlsx:Sheet1!C2: "2.711" can be read in two ways: is it 2711 or 2.711? [bad-number]`},
		{0, 2, 574.5, `figures.xlsx:Sheet1!C2: trees counts whole things, and 574.5 is not whole [bad-amount]`},
		{0, 2, nil, `figures.xlsx:Sheet1!A2: a fact lacks what it states: value, `},
		{0, 2, 575, `figures.xlsx:Sheet1!H2: `},
		{1, 4, inPercent(0.053), `figures.xlsx:Sheet1!E3: a change has its sign in front [bad-amount]`},
		{1, 5, 2023, `figures.xlsx:Sheet1!F3: a change of 2022 is against an earlier period, not 2023 [bad-base]`},
		{1, 6, "ba", `figures.xlsx:Sheet1!G3: paragraph: "ba" is not a whole number from 1 up [bad-value]`},
		{2, 3, 0.75, `figures.xlsx:Sheet1!D4: a percentage lacks its %`},
		{0, 8, "Cả {năm}", `figures.xlsx:Sheet1!I2: `},
	} {
		rows := make([][]any, len(tableRows))
		for i, row := range tableRows {
			rows[i] = append([]any(nil), row...)
		}
		rows[tt.row][tt.col] = tt.value
		_, problems := judged(tabled(t, "facts: {from: figures.xlsx}", "figures.xlsx", inWorkbook(t, rows)), "")
		if got := render(problems); !strings.Contains(got, tt.want) {
			t.Errorf("%v in row %d, column %d: got\n%s\nwant %s", tt.value, tt.row, tt.col, got, tt.want)
		}
	}
}

// A table that cannot be used leaves what its source states unknown, and is said once.
func TestNoTable(t *testing.T) {
	good := inWorkbook(t, tableRows)
	for _, tt := range []struct {
		facts, file string
		data        []byte
		want        string
	}{
		{"facts: {from: figures.xlsx}", "", nil, `sources/review.yaml:5:15: figures.xlsx: the file is missing [unreadable]`},
		{"facts: {from: ../figures.xlsx}", "", nil, `sources/review.yaml:5:15: "../figures.xlsx" is no table of figures [bad-value]`},
		{"facts: {from: figures.ods}", "", nil, `sources/review.yaml:5:15: "figures.ods" is no table of figures [bad-value]`},
		{"facts: {sheet: Sheet1}", "", nil, `sources/review.yaml:5:8: facts lacks the key "from" [missing-key]`},
		{"facts: {from: figures.xlsx, sheet: Hai}", "figures.xlsx", good, `figures.xlsx: the workbook has no sheet "Hai" [unknown-name]`},
		{"facts: {from: figures.xlsx}", "figures.xlsx", good[:len(good)/2], `figures.xlsx: the workbook is damaged or cut off [unreadable]`},
		{"facts: {from: figures.csv, sheet: Hai}", "figures.csv", inCSV(tableRows), `sources/review.yaml:5:35: a CSV file has no sheets [bad-value]`},
		{"facts: {from: figures.csv}", "figures.csv", []byte("indicator;period;valeu\ntrees;2022;574\n"), `figures.csv:1:18: unknown key "valeu" in a fact [unknown-key]`},
		{"facts: {from: figures.csv}", "figures.csv", []byte("trees;2022;574\ntrees;2021;606\n"), `figures.csv:1:1: no column is named "indicator" [sheet-form]`},
	} {
		_, problems := judged(tabled(t, tt.facts, tt.file, tt.data), "")
		if got := render(problems); !strings.Contains(got, tt.want) || strings.Count(got, "not stated") > 0 {
			t.Errorf("%s: got\n%s\nwant %s", tt.facts, got, tt.want)
		}
	}
}
