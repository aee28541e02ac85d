package load

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/xuri/excelize/v2"

	"tongket/report/projecttest"
)

// withDistricts is a project with a breakdown whose source is a workbook.
func withDistricts(t testing.TB, data []byte, tables string) fstest.MapFS {
	t.Helper()
	fsys := inBook(t, "book.xlsx", data, "tables:\n"+tables+"\nfacts:\n  - {indicator: trees, period: 2019, value: 574, at: {cell: Z9}}")
	projecttest.Edit(t, fsys, "indicators.yaml", "indicators:\n", `breakdowns:
  - id: place
    name: {vi: nơi, en: place}
    members:
      - {id: hill, name: {vi: Đồi, en: the hill}}
      - {id: lake, name: {vi: Hồ, en: the lake}}
indicators:
  - {id: visits, name: {vi: Lượt khách, en: Visits}, unit: trees, group: orchard, by: place}
`)
	return fsys
}

// said is the facts of a project's source but the first by hand, and what is wrong with it.
func stated(t testing.TB, fsys fstest.MapFS) (facts, problems string) {
	t.Helper()
	r, found := Project(fsys, "")
	var out []string
	for _, f := range r.Sources[0].Facts {
		if f.Place.Cell.Col != 26 {
			a := f.Amount
			out = append(out, strings.Join(strings.Fields(fmt.Sprintf("%s = %s %s %s", f.Query().String(), a.Qualifier, a.Typed(), f.Place.Cell)), " ")+" "+f.Place.Printed)
		}
	}
	return strings.Join(out, "\n"), render(found)
}

func onSheet(t testing.TB, cells map[string]any, edits ...func(*excelize.File) error) []byte {
	t.Helper()
	cells["Z9"] = 574
	return sheetsOf(t, map[string]map[string]any{"S": cells}, edits...)
}

// A rule reads the figures of a table, each with its cell.
func TestTablesOfWorkbooks(t *testing.T) {
	for _, tt := range []struct {
		name, rule, want string
		cells            map[string]any
	}{
		{"indicators by years", "{cells: A1:C3}", "trees 2021 = 606 S!B2 606\ntrees 2022 = 574 S!C2 574\ngraft-rate 2022 = 75.5 S!C3 75,5%",
			map[string]any{"A1": "Chỉ tiêu", "B1": "Năm 2021", "C1": 2022, "A2": " Cây\u00a0", "B2": 606, "C2": 574, "A3": "Graft rate", "C3": shaped{0.755, "0.0%"}}},
		{"members by quarters", "{cells: B2:D4, by: place, of: visits, in: thousand}", "visits 2022-Q4 of hill = 1500 S!C3 1,5\nvisits 2022-01 of hill = 2000 S!D3 2\nvisits 2022-Q4 = 4000 S!C4 4",
			map[string]any{"B2": "Nơi", "C2": "Quý IV/2022", "D2": shaped{44571, "mm/yyyy"}, "B3": "Đồi", "C3": 1.5, "D3": 2, "B4": "Tổng", "C4": 4}},
		{"parts of the year that is reported", "{cells: A1:D2}", "trees 2022-Q1 = 5 S!B2 5\ntrees 2022-H2 = 6 S!C2 6\ntrees 2022 = 11 S!D2 11",
			map[string]any{"A1": "Chỉ tiêu", "B1": "Quý I", "C1": "Second half", "D1": "Cả năm", "A2": "Cây", "B2": 5, "C2": 6, "D2": 11}},
		{"months and indicators", "{cells: A1:C3}", "trees 2022-01 = 5 S!B2 5\nharvest 2022-01 = 1.5 S!C2 1,5\ntrees 2022-02 = 6 S!B3 6",
			map[string]any{"A1": "Tháng", "B1": "Cây", "C1": "Thu hoạch", "A2": "Tháng 1/2022", "B2": 5, "C2": 1.5, "A3": "2022-02", "B3": 6}},
		{"rows that are periods by the rule", "{cells: A1:B4, rows: {I: 2022-Q1, II: 2022-Q2, Cả năm: ~}}", "trees 2022-Q1 = 5 S!B2 5\ntrees 2022-Q2 = 6 S!B3 6",
			map[string]any{"A1": "Quý", "B1": "Cây", "A2": "I", "B2": 5, "A3": "II", "B3": 6, "A4": "Cả năm", "B4": 11}},
		{"the first of them is not read", "{cells: A1:B3, rows: {Năm: ~, I: 2022-Q1}}", "trees 2022-Q1 = 6 S!B3 6",
			map[string]any{"A1": "Quý", "B1": "Cây", "A2": "Năm", "B2": 5, "A3": "I", "B3": 6}},
		{"what the rule says", "{cells: A1:E4, columns: {C: 2022 change 2021, D: ~}, rows: {Cây xanh: trees, Ghi chú: ~}, bounds: {B: E}, empty: \"-\"}", "trees 2022 = more than 574 S!B2 574\ntrees 2022 change 2021 = -5.3 S!C2 -5,3%\nharvest 2022 = 1234 S!B4 1.234 tấn",
			map[string]any{"A1": "x", "B1": 2022, "C1": "So với năm trước", "D1": "Xếp hạng", "E1": "Ghi chú", "A2": "Cây xanh", "B2": 574, "C2": shaped{-0.053, "0.0%"}, "D2": 3, "E2": "hơn",
				"A3": "Ghi chú", "B3": "xem trang 5", "A4": "Thu hoạch", "B4": shaped{1234, "#,##0\" tấn\""}, "C4": "-"}},
		{"texts", "{cells: A1:B3, decimal: \",\"}", "trees 2022 = 1234 S!B2 1.234\nharvest 2022 = at least 1234.5 S!B3 ≥ 1.234,5 tấn",
			map[string]any{"A1": "x", "B1": 2022, "A2": "Cây", "B2": "1.234", "A3": "Thu hoạch", "B3": "≥ 1.234,5 tấn"}},
		{"on to an empty row and head", "{cells: A1}", "trees 2022 = 574 S!B2 574", map[string]any{"A1": "x", "B1": 2022, "A2": "Cây", "B2": 574, "D1": "khác", "D2": 5}},
		{"a heading between rows", "{cells: A1:B4}", "trees 2022 = 574 S!B3 574", map[string]any{"A1": "x", "B1": 2022, "A2": "I. VƯỜN", "A3": "Cây", "B3": 574, "A4": "Nguồn: Sở"}},
		{"a unit and a rate without its sign", "{cells: A1:B2, unit: \"%\"}", "graft-rate 2022 = 92.4 S!B2 92,4", map[string]any{"A1": "x", "B1": 2022, "A2": "Tỷ lệ ghép", "B2": 92.4}},
	} {
		rule := tt.rule
		if strings.Contains(rule, "by: place") {
			rule = strings.TrimSuffix(rule, "}") + ", rows: {Tổng: all}}"
		}
		facts, problems := stated(t, withDistricts(t, onSheet(t, tt.cells), "  - "+rule))
		if facts != tt.want || problems != "" {
			t.Errorf("%s: got\n%s\nwant\n%s\n%s", tt.name, facts, tt.want, problems)
		}
	}
}

// What can be read in two ways, what is not seen and what is not there is said at its cell.
func TestTrapsOfWorkbooks(t *testing.T) {
	merge := func(from, to string) func(*excelize.File) error {
		return func(f *excelize.File) error { return f.MergeCell("S", from, to) }
	}
	tenth := 0.1
	for _, tt := range []struct {
		name, rule string
		change     map[string]any // of a table with trees in B2 and harvest in B3
		edits      []func(*excelize.File) error
		want       string
	}{
		{"two readings", "", map[string]any{"B3": "1.234"}, nil, `book.xlsx:S!B3: cell S!B3 says "1.234", which can be read in two ways: is it 1234 or 1.234? [sheet-form]`},
		{"two readings of a rate", "", map[string]any{"A3": "Tỷ lệ ghép", "B3": 0.924}, nil, `book.xlsx:S!B3: cell S!B3 can be read in two ways: is it 0.924% or 92.4%? [sheet-form]`},
		{"words", "", map[string]any{"B3": "khoảng một nửa"}, nil, `cell S!B3 says "khoảng một nửa", which is no number`},
		{"a dash", "", map[string]any{"B3": "-"}, nil, `cell S!B3 says "-", which is no number`},
		{"an error", "", map[string]any{"B3": "#DIV/0!"}, nil, `cell S!B3 shows the error #DIV/0!`},
		{"no result", "", map[string]any{"B3": formula("=1+1")}, nil, `the formula of cell S!B3 has no result`},
		{"a date", "", map[string]any{"B3": shaped{44926, "dd/mm/yyyy"}}, nil, `cell S!B3 shows a date, 2022-12-31, and no figure`},
		{"per cent of a count", "", map[string]any{"B2": shaped{0.053, "0.0%"}}, nil, `book.xlsx:S!B2: the unit is trees, not "%" [wrong-unit]`},
		{"half a tree", "", map[string]any{"B2": 574.5}, nil, `book.xlsx:S!B2: trees counts whole things, and 574.5 is not whole [bad-amount]`},
		{"below zero", "", map[string]any{"B3": -5}, nil, `book.xlsx:S!B3: a value below zero`},
		{"a hidden row", "", nil, []func(*excelize.File) error{func(f *excelize.File) error { return f.SetRowVisible("S", 3, false) }}, `book.xlsx:S!A3: warning: a row is hidden in the sheet and is not read [sheet-form]`},
		{"a filtered row", "", nil, []func(*excelize.File) error{func(f *excelize.File) error {
			if err := f.AutoFilter("S", "A1:B3", nil); err != nil {
				return err
			}
			return f.SetRowVisible("S", 3, false)
		}}, `book.xlsx:S!A3: warning: a row is hidden, perhaps by the filter of the sheet, and is not read [sheet-form]`},
		{"a hidden column", "", nil, []func(*excelize.File) error{func(f *excelize.File) error { return f.SetColVisible("S", "B", false) }}, `warning: column B is hidden in the sheet and is not read [sheet-form]`},
		{"merged figures", "", nil, []func(*excelize.File) error{merge("B2", "B3")}, `cell S!B2 is merged over others: nobody can say of which it is`},
		{"merged names", "", nil, []func(*excelize.File) error{merge("A2", "A3")}, `the name in row 2 is merged over several rows`},
		{"twice", "", map[string]any{"A3": "Trees"}, nil, `book.xlsx:S!A3: row 3 is of trees again, after row 2 [duplicate-name]`},
		{"no such name", "", map[string]any{"A3": "Cây cối"}, nil, `book.xlsx:S!A3: no indicator is called "Cây cối", or several are [sheet-form]`},
		{"no name", "", map[string]any{"A3": nil}, nil, `book.xlsx:S!A3: row 3 has figures and no name [sheet-form]`},
		{"no head", "", map[string]any{"B1": nil}, nil, `book.xlsx:S!B1: column B has figures and no head [sheet-form]`},
		{"a plan", "", map[string]any{"B1": "Kế hoạch 2022"}, nil, `book.xlsx:S!B1: the head "Kế hoạch 2022" is no period [sheet-form]`},
		{"no part of a year", "", map[string]any{"B1": "Quý"}, nil, `book.xlsx:S!B1: the head "Quý" is no period [sheet-form]`},
		{"a day", "", map[string]any{"B1": shaped{44926, "dd/mm/yyyy"}}, nil, `book.xlsx:S!B1: the head "2022-12-31" is no period [sheet-form]`},
		{"two tables", "{cells: A1}", map[string]any{"A6": "x", "B6": 2021, "A7": "Cây", "B7": 606}, nil, `warning: the table is read down to row 3, and there is something in row 6, too [sheet-form]`},
		{"beyond the sheet", "{cells: A1:B99}", nil, nil, `A1:B99 goes on beyond the end of the sheet [bad-value]`},
		{"no row", "{cells: A1:B1}", nil, nil, `A1:B1 has no row below its heads, or no column beside its names [bad-value]`},
		{"no range", "{cells: A1:3}", nil, nil, `"A1:3" names no cells [bad-value]`},
		{"a row that is not there", "{cells: A1:B3, rows: {Hoa: trees}}", nil, nil, `no row of the table is called "Hoa" [unknown-name]`},
		{"a column that is not there", "{cells: A1:B3, columns: {F: 2022}}", nil, nil, `column F does not lie beside the names of the table [bad-value]`},
		{"more digits", "", map[string]any{"B3": shaped{1234.5678, "0.0"}}, nil, `book.xlsx:S!B3: warning: cell S!B3 stores 1234.5678 and shows 1234,6, which is read [sheet-form]`},
		{"a binary fraction", "", map[string]any{"B3": tenth + 0.2}, nil, ``},
		{"no bound", "{cells: A1:C3, bounds: {B: C}}", map[string]any{"C1": "Ghi chú", "C3": "tốt"}, nil, `cell S!C3 says "tốt", which is no bound of cell S!B3`},
	} {
		cells := map[string]any{"A1": "x", "B1": 2022, "A2": "Cây", "B2": 574, "A3": "Thu hoạch", "B3": 12.5}
		for at, v := range tt.change {
			if cells[at] = v; v == nil {
				delete(cells, at)
			}
		}
		rule := tt.rule
		if rule == "" {
			rule = "{cells: A1:B3}"
		}
		facts, problems := stated(t, withDistricts(t, onSheet(t, cells, tt.edits...), "  - "+rule))
		if !strings.Contains(problems, tt.want) || tt.want == "" && problems != "" {
			t.Errorf("%s: got\n%s\nwant %s", tt.name, problems, tt.want)
		}
		if tt.name == "a binary fraction" && !strings.Contains(facts, "harvest 2022 = 0.3 ") {
			t.Errorf("got %s", facts)
		}
	}
}

// A long sheet is read whole, a fact a row.
func TestLongSheets(t *testing.T) {
	cells := map[string]any{"A1": "Ngày", "B1": "Thu hoạch"}
	const rows = 1000
	for n := range rows {
		cells[fmt.Sprintf("A%d", n+2)] = time.Date(2010, 1, 1+n, 0, 0, 0, 0, time.UTC).Format(time.DateOnly)
		cells[fmt.Sprintf("B%d", n+2)] = float64(n) / 4
	}
	facts, problems := stated(t, withDistricts(t, onSheet(t, cells), "  - {cells: A1}"))
	if n := strings.Count(facts, "\n") + 1; n != rows || problems != "" {
		t.Errorf("%d facts of %d rows: %s", n, rows, problems)
	}
}

// Workbooks of LibreOffice and of openpyxl are read as those of Excel are: openpyxl leaves
// formulas without results, LibreOffice computes them.
func TestWorkbooksOfOtherPrograms(t *testing.T) {
	const rule = "  - {cells: A3:D8, sheet: Số liệu, columns: {D: 2022 change 2021}, decimal: \",\", rounded: true}"
	const figures = "trees 2021 = 606 Số liệu!B4 606\ntrees 2022 = 574 Số liệu!C4 574\nCHANGEharvest 2021 = 0.3 Số liệu!B5 0,3\nharvest 2022 = 1234.5 Số liệu!C5 1.234,5\n" +
		"graft-rate 2021 = 75 Số liệu!B6 75%\ngraft-rate 2022 = 75.5 Số liệu!C6 75,5%\nsales 2021 = 1234 Số liệu!B7 1.234\nsales 2022 = 20000000000 Số liệu!C7 20,0 tỷ đồng"
	for file, want := range map[string]struct{ change, said string }{
		"openpyxl.xlsx":    {"", "book.xlsx:Số liệu!D4: the formula of cell Số liệu!D4 has no result [sheet-form]"},
		"libreoffice.xlsx": {"trees 2022 change 2021 = -5.3 Số liệu!D4 -5,3%\n", "book.xlsx:Số liệu!A8: warning: a row is hidden in the sheet and is not read [sheet-form]"},
	} {
		data, err := os.ReadFile("testdata/" + file)
		if err != nil {
			t.Fatal(err)
		}
		fsys := inBook(t, "book.xlsx", data, "tables:\n"+rule+"\nfacts: []")
		facts, problems := stated(t, fsys)
		if want := strings.Replace(figures, "CHANGE", want.change, 1); facts != want {
			t.Errorf("%s: got\n%s\nwant\n%s\n%s", file, facts, want, problems)
		}
		if !strings.Contains(problems, want.said) {
			t.Errorf("%s: got\n%s\nwant %s", file, problems, want.said)
		}
	}
}
