package load

import (
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/xuri/excelize/v2"

	"tongket/report/projecttest"
)

// shaped is a value and the format in which its cell shows it.
type shaped struct {
	value  any
	format string
}

// formula is one whose result is stored; without a result there is none.
type formula string

// sheetsOf is a workbook: the values of cells by sheet, changed by the edits.
func sheetsOf(t testing.TB, sheets map[string]map[string]any, edits ...func(*excelize.File) error) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	for name, cells := range sheets {
		if _, err := f.NewSheet(name); err != nil {
			t.Fatal(err)
		}
		for at, v := range cells {
			switch v := v.(type) {
			case shaped:
				id, err := f.NewStyle(&excelize.Style{CustomNumFmt: &v.format})
				must(err)
				must(f.SetCellStyle(name, at, at, id))
				must(f.SetCellValue(name, at, v.value))
			case formula:
				must(f.SetCellFormula(name, at, string(v)))
			default:
				must(f.SetCellValue(name, at, v))
			}
		}
	}
	if sheets["Sheet1"] == nil {
		must(f.DeleteSheet("Sheet1"))
	}
	for _, edit := range edits {
		must(edit(f))
	}
	out, err := f.WriteToBuffer()
	must(err)
	return out.Bytes()
}

// inBook is the minimal project whose source is a workbook.
func inBook(t testing.TB, name string, data []byte, facts string) fstest.MapFS {
	t.Helper()
	fsys := projecttest.Minimal(t)
	fsys[aSource] = &fstest.MapFile{Data: []byte("source: review\nlabel: {vi: Tổng kết, en: Review}\ndocument: {workbook: " + name + "}\nreports: 2022\n" + facts +
		"\nstatements:\n  - {id: fair, paragraph: 2, kind: event, vi: \"Hội chợ có {trees}.\", en: \"The fair had {trees}.\"}\n")}
	if data != nil {
		fsys[name] = &fstest.MapFile{Data: data}
	}
	return fsys
}

var typedCells = map[string]any{
	"A1": "Số liệu", "B1": 2022, "C1": "So với 2021",
	"A2": "Cây", "B2": shaped{574, "#,##0"}, "C2": shaped{-0.053, "0.0%"},
	"A3": "Tỷ lệ ghép", "B3": shaped{0.75, "0%"},
	"A4": "Thu hoạch", "B4": "1.234",
}

const typedFacts = `facts:
  - {indicator: trees, period: 2022, value: 574, at: {cell: B2}}
  - {indicator: trees, period: 2022, change: -5.3%, from: 2021, at: {sheet: Cây, cell: C2}}
  - {indicator: graft-rate, period: 2022, target: 75%, at: {cell: B3}}
  - {indicator: harvest, period: 2022, value: 1234, at: {cell: B4}}`

// A figure typed by hand is held against its cell, which is where it stands.
func TestCellsByHand(t *testing.T) {
	data := sheetsOf(t, map[string]map[string]any{"Cây": typedCells})
	r, problems := judged(inBook(t, "sources/so-lieu.xlsx", data, typedFacts), "")
	if len(problems) > 0 {
		t.Fatal(render(problems))
	}
	s := r.Sources[0]
	if s.File != "so-lieu.xlsx" || s.Workbook != "sources/so-lieu.xlsx" || len(s.SHA256) != 64 {
		t.Errorf("the source is %q, %q, %q", s.File, s.Workbook, s.SHA256)
	}
	var places []string
	for _, f := range s.Facts {
		places = append(places, f.Place.Cell.String()+" "+f.Place.Printed)
	}
	if got, want := strings.Join(places, ", "), "Cây!B2 574, Cây!C2 -5,3%, Cây!B3 75%, Cây!B4 1.234"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// What a cell does not say, and what no reader sees, is a problem that names the cell.
func TestWrongCellsByHand(t *testing.T) {
	const at = "at: {cell: B2}"
	hide := func(f *excelize.File) error { return f.SetRowVisible("Cây", 2, false) }
	for _, tt := range []struct {
		name, at, value string
		cell            any
		edits           []func(*excelize.File) error
		want            string
	}{
		{"another number", at, "574", 575, nil, `cell Cây!B2 says "575", but the figure typed is 574 [not-as-printed]`},
		{"in thousands", at, "574000", 574, nil, `cell Cây!B2 says "574", but the figure typed is 574000 [not-as-printed]`},
		{"rounded by its format", at, "574", shaped{574.4, "0"}, nil, ""},
		{"a bound", at, "574", "hơn 574", nil, `cell Cây!B2 says "hơn 574", but the figure typed is 574 [not-as-printed]`},
		{"a bound that is typed", at, "more than 574", "hơn 574 cây", nil, ""},
		{"the unit of something else", at, "574", "574 tấn", nil, `cell Cây!B2 says more than a number: "574 tấn" [not-as-printed]`},
		{"a text with blanks that do not break", at, "1574", "\u00a01\u00a0574 ", nil, ""},
		{"two numbers", at, "574", "574 (2021: 606)", nil, `cell Cây!B2 says "574 (2021: 606)", which is no number [not-as-printed]`},
		{"empty", "at: {cell: E9}", "574", 574, nil, `cell Cây!E9 is empty [not-printed-there]`},
		{"a date", at, "574", shaped{44926, "dd/mm/yyyy"}, nil, `cell Cây!B2 shows a date, 2022-12-31, and no figure [not-printed-there]`},
		{"an error", at, "574", "#REF!", nil, `cell Cây!B2 shows the error #REF! [not-printed-there]`},
		{"no result", at, "574", formula("=500+74"), nil, `the formula of cell Cây!B2 has no result [not-printed-there]`},
		{"true", at, "574", true, nil, `cell Cây!B2 says TRUE, which is no figure [not-printed-there]`},
		{"hidden", at, "574", 574, []func(*excelize.File) error{hide}, `cell Cây!B2 is hidden: no reader of the sheet sees it [not-printed-there]`},
		{"merged", "at: {cell: B3}", "574", 574, []func(*excelize.File) error{func(f *excelize.File) error { return f.MergeCell("Cây", "B2", "B3") }}, `cell Cây!B3 belongs to a merged cell that begins above it or left of it [not-printed-there]`},
		{"no cell", "at: {cell: 7C}", "574", 574, nil, `"7C" is no cell [bad-value]`},
		{"no sheet", "at: {sheet: Hai, cell: B2}", "574", 574, nil, `the workbook has no sheet "Hai" [unknown-name]`},
		{"a cell and a paragraph", "at: {cell: B2, paragraph: 2, printed: 574 cây}", "574", 574, nil, `at has either paragraph or cell [fact-form]`},
		{"neither", "at: {sheet: Cây}", "574", 574, nil, `at lacks the key "paragraph" [missing-key]`},
	} {
		data := sheetsOf(t, map[string]map[string]any{"Cây": {"A2": "Cây", "B2": tt.cell}}, tt.edits...)
		_, problems := judged(inBook(t, "book.xlsx", data, "facts:\n  - {indicator: trees, period: 2022, value: "+tt.value+", "+tt.at+"}"), "")
		got := render(problems)
		if tt.want == "" && strings.Contains(got, "review.yaml") || !strings.Contains(got, tt.want) {
			t.Errorf("%s: got\n%s\nwant %s", tt.name, got, tt.want)
		}
	}
}

// Where nothing is typed beside a cell, the cell is the value; what can be read in two ways
// is typed.
func TestCellsAsValues(t *testing.T) {
	for _, tt := range []struct {
		name, fact string
		cell       any
		want, said string
	}{
		{"a number", "indicator: trees, period: 2022", shaped{574.0, "#,##0"}, "trees 2022 = 574 574", ""},
		{"in thousands", "indicator: trees, period: 2022, in: thousand", 1.5, "trees 2022 = 1500 1,5", ""},
		{"a bound and a unit", "indicator: trees, period: 2022", "hơn 574 cây", "trees 2022 = more than 574 hơn 574 cây", ""},
		{"a rate", "indicator: graft-rate, period: 2022", shaped{0.755, "0.0%"}, "graft-rate 2022 = 75.5 75,5%", ""},
		{"money", "indicator: sales, period: 2022", shaped{20, "0.0\" tỷ đồng\""}, "sales 2022 = 20000000000 20,0 tỷ đồng", ""},
		{"two numbers", "indicator: harvest, period: 2022", "1.234", "", `cell Cây!B2 says "1.234", which can be read in two ways: is it 1234 or 1.234? [not-as-printed]`},
		{"no rate", "indicator: graft-rate, period: 2022", 0.755, "", `cell Cây!B2 can be read in two ways: is it 0.755% or 75.5%? [not-as-printed]`},
		{"empty", "indicator: trees, period: 2022", "", "", `cell Cây!B2 is empty [not-as-printed]`},
		{"a base", "indicator: trees, period: 2022, from: 2021", 5, "", `from belongs to a change, a difference or a direction, not to a value [fact-form]`},
		{"two things", "indicator: trees, period: 2022, value: 5, target: 5", 5, "", `a fact has either value or target [fact-form]`},
	} {
		data := sheetsOf(t, map[string]map[string]any{"Cây": {"A2": "Cây", "B2": tt.cell}})
		facts, problems := stated(t, inBook(t, "book.xlsx", data, "facts:\n  - {"+tt.fact+", at: {cell: B2}}"))
		if got := strings.Replace(facts, " Cây!B2", "", 1); tt.said == "" && got != tt.want || !strings.Contains(problems, tt.said) || tt.said == "" && strings.Contains(problems, "[not-as") {
			t.Errorf("%s: got\n%s\nwant %s\n%s\nwant %s", tt.name, got, tt.want, problems, tt.said)
		}
	}
}

// A workbook that is not there, is none, leads elsewhere or has changed is said once.
func TestNoWorkbook(t *testing.T) {
	good := sheetsOf(t, map[string]map[string]any{"Cây": typedCells})
	two := sheetsOf(t, map[string]map[string]any{"Cây": typedCells, "Hai": {"A1": 5}})
	for _, tt := range []struct {
		name, file string
		data       []byte
		want       string
	}{
		{"missing", "book.xlsx", nil, `sources/review.yaml:3:22: book.xlsx: the file is missing [unreadable]`},
		{"outside", "../book.xlsx", nil, `"../book.xlsx" is no workbook of the project [bad-value]`},
		{"of another kind", "book.ods", nil, "\"book.ods\" is no workbook of the project [bad-value]\n\tsave it as .xlsx (File, Save As) in the program that wrote it, and name that file: book.xlsx"},
		{"cut off", "book.xlsx", good[:len(good)/2], `the workbook book.xlsx is not read: the workbook is damaged or cut off [unreadable]`},
		{"two sheets", "book.xlsx", two, `the workbook has several sheets, and none is named [missing-key]`},
	} {
		_, problems := judged(inBook(t, tt.file, tt.data, typedFacts), "")
		if got := render(problems); !strings.Contains(got, tt.want) {
			t.Errorf("%s: got\n%s\nwant %s", tt.name, got, tt.want)
		}
	}
	fsys := inBook(t, "book.xlsx", good, typedFacts)
	projecttest.Edit(t, fsys, aSource, "workbook: book.xlsx", "workbook: book.xlsx, sha256: "+strings.Repeat("0", 64))
	if _, problems := judged(fsys, ""); !strings.Contains(render(problems), `the workbook book.xlsx is not the one whose sha256 this is [document-changed]`) {
		t.Errorf("got %s", render(problems))
	}
}

// What a link leads to may lie anywhere: it is not followed.
func TestLinkedWorkbook(t *testing.T) {
	dir := t.TempDir()
	if err := os.CopyFS(dir, inBook(t, "sources/book.xlsx", nil, typedFacts)); err != nil {
		t.Fatal(err)
	}
	outside := t.TempDir() + "/book.xlsx"
	if err := os.WriteFile(outside, sheetsOf(t, map[string]map[string]any{"Cây": typedCells}), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(outside, dir+"/sources/book.xlsx"); err != nil {
		t.Skip(err)
	}
	_, problems := judged(os.DirFS(dir), "")
	if got := render(problems); !strings.Contains(got, "sources/book.xlsx is a link, and may lead out of the project [unreadable]") {
		t.Errorf("got %s", got)
	}
}
