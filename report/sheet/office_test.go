package sheet

import (
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

func named(texts []string) bool { return slices.Contains(texts, "Email") }

func merge(from, to string) func(*excelize.File) error {
	return func(f *excelize.File) error { return f.MergeCell("Sheet1", from, to) }
}

// A merged cell says the same in each row that it covers.
func TestMergedCells(t *testing.T) {
	people := [][]any{{"Email", "Vai trò", "Nhóm"}, {"a@x.vn", "to", "g"}, {"b@x.vn", "bcc"}, {"c@x.vn"}, {}, {"d@x.vn", "to"}}
	for _, tt := range []struct {
		name, want, said string
		data             []byte
	}{
		{"down", "1:1 Email | 1:2 Vai trò | 1:3 Nhóm\n2:1 a@x.vn | 2:2 to | 2:3 g\n3:1 b@x.vn | 3:2 bcc | 3:3 g\n4:1 c@x.vn | 4:2 bcc | 4:3 g\n6:1 d@x.vn | 6:2 to | 6:3 g", "",
			workbook(t, people, merge("B3", "B4"), merge("C2", "C9"))},
		{"a number", "1:1 Email | 1:2 n\n2:1 a | 2:2 7\n3:1 b | 3:2 7", "", workbook(t, [][]any{{"Email", "n"}, {"a", 7}, {"b"}}, merge("B2", "B3"))},
		{"what a merged cell hides", "1:1 Email | 1:2 n\n2:1 a | 2:2 x\n3:1 b | 3:2 x", "",
			replaced(t, workbook(t, [][]any{{"Email", "n"}, {"a", "x"}, {"b", "y"}}), firstSheet, "</sheetData>", `</sheetData><mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>`)},
		{"a heading between rows", "1:1 Email | 1:2 n\n3:1 a | 3:2 x", "a.xlsx:2:1: warning: row 2 is a heading over columns 1 to 2 and is not read [sheet-form]",
			workbook(t, [][]any{{"Email", "n"}, {"Phòng Tham mưu"}, {"a", "x"}}, merge("A2", "B2"))},
		{"an address across", "1:1 Email | 1:2 n\n3:1 a | 3:2 x", "a.xlsx:2:1: row 2: a cell is merged over columns 1 to 2 [sheet-form]",
			workbook(t, [][]any{{"Email", "n"}, {"b@x.vn"}, {"a", "x"}}, merge("A2", "B2"))},
		{"across beside others", "1:1 Email | 1:2 n | 1:3 m", "a.xlsx:2:2: row 2: a cell is merged over columns 2 to 3 [sheet-form]",
			workbook(t, [][]any{{"Email", "n", "m"}, {"b@x.vn", "vi"}}, merge("B2", "C2"))},
		{"a head over two columns", "1:1 Email | 1:2 Tên\n2:1 a | 2:2 x", "a.xlsx:1:2: the head \"Tên\" is merged over columns 2 to 3 [sheet-form]\na.xlsx:1:3: column 3 has no name, but row 2 has something in it [missing-key]",
			workbook(t, [][]any{{"Email", "Tên"}, {"a", "x", "y"}}, merge("B1", "C1"))},
		{"a head of two rows", "2:1 TT | 2:2 Email | 2:3 Vai trò\n3:1 1 | 3:2 a | 3:3 to", "a.xlsx:1:1: warning: row 1 above the head is a title and is not read [sheet-form]",
			workbook(t, [][]any{{"TT", "Liên hệ"}, {"", "Email", "Vai trò"}, {1, "a", "to"}}, merge("A1", "A2"), merge("B1", "C1"))},
		{"a head of two rows, named in the first", "3:1 Email | 3:2 Họ | 3:3 Tên\n4:1 a | 4:2 b | 4:3 c", "a.xlsx:1:1: warning: row 1 above the head is a title and is not read [sheet-form]",
			workbook(t, [][]any{{"Danh sách"}, {"Email", "Người nhận"}, {"", "Họ", "Tên"}, {"a", "b", "c"}}, merge("A2", "A3"), merge("B2", "C2"))},
		{"a head merged with the first row", "1:1 TT | 1:2 Email\n2:1 TT | 2:2 a\n3:1 2 | 3:2 b", "",
			workbook(t, [][]any{{"TT", "Email"}, {"", "a"}, {2, "b"}}, merge("A1", "A2"))},
		{"a head of two rows with nothing in the second", "1:1 Email | 1:2 Tên\n3:1 a | 3:2 b", "",
			workbook(t, [][]any{{"Email", "Tên"}, {}, {"a", "b"}}, merge("A1", "A2"), merge("B1", "B2"))},
	} {
		table, problems := XLSX("a.xlsx", tt.data, Form{Head: named})
		if got := headlines(problems); got != tt.said {
			t.Errorf("%s: said\n%s\nwant\n%s", tt.name, got, tt.said)
		}
		if got := render(table); got != tt.want {
			t.Errorf("%s: got\n%s\nwant\n%s", tt.name, got, tt.want)
		}
	}
}

// Merged cells that no program writes end in a problem, soon.
func TestManyMergedCells(t *testing.T) {
	cells := `<mergeCells count="1">` + strings.Repeat(`<mergeCell ref="A1:A1048576"/>`, 200_000) + `</mergeCells>`
	_, problems := XLSX("a.xlsx", replaced(t, workbook(t, list), firstSheet, "</sheetData>", "</sheetData>"+cells), Form{})
	if got, want := headlines(problems), "a.xlsx: the workbook is damaged or cut off [unreadable]"; got != want {
		t.Errorf("got %.300s, want %s", got, want)
	}
}

// Titles above the head are skipped, wherever the head is known.
func TestTitles(t *testing.T) {
	for _, tt := range []struct{ name, data, want, said string }{
		{"none", "Tên;Email\nNam;n", "1:1 Tên | 1:5 Email\n2:1 Nam | 2:5 n", ""},
		{"one", "DANH SÁCH;;\n;;\nTên;Email;Nơi\nNam;n;x", "3:1 Tên | 3:5 Email | 3:11 Nơi\n4:1 Nam | 4:5 n | 4:7 x", "a.csv:1:1: warning: row 1 above the head is a title and is not read [sheet-form]"},
		{"a letterhead", "UBND;;CỘNG HÒA\nDANH SÁCH\n\nTên;Email;Nơi\nNam;n;x", "4:1 Tên | 4:5 Email | 4:11 Nơi\n5:1 Nam | 5:5 n | 5:7 x", "a.csv:1:1: warning: rows 1 to 2 above the head are titles and are not read [sheet-form]"},
		{"no head", "Tên;Thư\nNam;n", "1:1 Tên | 1:5 Thư\n2:1 Nam | 2:5 n", ""},
		{"no head in a long list", "Tên;Thư\n" + strings.Repeat("Nam;n\n", 40), "1:1 Tên | 1:5 Thư", ""},
	} {
		table, problems := CSV("a.csv", []byte(tt.data), Form{Head: named})
		if got := headlines(problems); got != tt.said {
			t.Errorf("%s: said\n%s\nwant\n%s", tt.name, got, tt.said)
		}
		if got := render(table); !strings.HasPrefix(got, tt.want) {
			t.Errorf("%s: got\n%s\nwant\n%s", tt.name, got, tt.want)
		}
	}
	if table, _ := CSV("a.csv", []byte("Tên;Thư\n"+strings.Repeat("Nam;n\n", 40)), Form{Head: named}); len(table.Rows) != 40 {
		t.Errorf("%d rows of 40 are read", len(table.Rows))
	}
}

// What looks as if it were not meant to be in the list is read, and named.
func TestLooks(t *testing.T) {
	strike := func(cell string) func(*excelize.File) error {
		return func(f *excelize.File) error {
			style, err := f.NewStyle(&excelize.Style{Font: &excelize.Font{Strike: true}})
			if err != nil {
				return err
			}
			return f.SetCellStyle("Sheet1", cell, cell, style)
		}
	}
	run := func(cell string) func(*excelize.File) error {
		return func(f *excelize.File) error {
			return f.SetCellRichText("Sheet1", cell, []excelize.RichTextRun{{Text: "Nam ", Font: &excelize.Font{Strike: true}}, {Text: "Lê"}})
		}
	}
	column := func(f *excelize.File) error { return f.SetColVisible("Sheet1", "B", false) }
	narrow := func(f *excelize.File) error { return f.SetColWidth("Sheet1", "B", "C", 0) }
	people := [][]any{{"Tên", "Email"}, {"Nam", "n"}, {"Hoa", "h"}, {"Ba", "b"}}
	for _, tt := range []struct {
		name, want string
		data       []byte
	}{
		{"a struck-out cell", "a.xlsx:3:1: warning: row 3 is struck out, as a whole or in part, and is read all the same [sheet-form]", workbook(t, people, strike("B3"))},
		{"a struck-out word", "a.xlsx:2:1: warning: row 2 is struck out, as a whole or in part, and is read all the same [sheet-form]", workbook(t, people, run("A2"))},
		{"rows", "a.xlsx:3:1: warning: rows 3 to 4 are struck out, as a whole or in part, and are read all the same [sheet-form]", workbook(t, people, strike("B3"), strike("A4"))},
		{"an empty struck-out cell", "", workbook(t, people, strike("C3"))},
		{"a struck-out word in the sheet itself", "a.xlsx:3:1: warning: row 3 is struck out, as a whole or in part, and is read all the same [sheet-form]",
			replaced(t, workbook(t, [][]any{{"Tên", "Email"}, {"Nam", "n"}, {7, "h"}}), firstSheet, `<c r="A3"><v>7</v></c>`, `<c r="A3" t="inlineStr"><is><r><rPr><strike/></rPr><t>Hoa</t></r></is></c>`)},
		{"not struck out", "", replaced(t, workbook(t, [][]any{{"Tên", "Email"}, {"Nam", "n"}, {7, "h"}}), firstSheet, `<c r="A3"><v>7</v></c>`, `<c r="A3" t="inlineStr"><is><r><rPr><strike val="0"/></rPr><t>Hoa</t></r></is></c>`)},
		{"a hidden column", "a.xlsx:1:2: warning: the column \"Email\" is hidden in the sheet and is read all the same [sheet-form]", workbook(t, people, column)},
		{"a column of no width", "a.xlsx:1:2: warning: the column \"Email\" is hidden in the sheet and is read all the same [sheet-form]", replaced(t, workbook(t, people, narrow), firstSheet, "<cols>", "<cols>")},
		{"a row of no height", "a.xlsx:3:1: warning: row 3 is hidden in the sheet and is read all the same [sheet-form]", replaced(t, workbook(t, people), firstSheet, `<row r="3"`, `<row r="3" ht="0" customHeight="1"`)},
		{"computed by hand", "a.xlsx: warning: the workbook is only computed by hand: its formulas may show what was right before [sheet-form]",
			replaced(t, replaced(t, workbook(t, [][]any{{"Tên", "Email"}, {7, "n"}}), firstSheet, "<v>7</v>", "<f>3+4</f><v>7</v>"), "xl/workbook.xml", "</sheets>", `</sheets><calcPr calcMode="manual"/>`)},
	} {
		table, problems := XLSX("a.xlsx", tt.data, Form{})
		if got := headlines(problems); got != tt.want {
			t.Errorf("%s: got\n%s\nwant\n%s", tt.name, got, tt.want)
		}
		if len(table.Rows) == 0 {
			t.Errorf("%s: nothing is read", tt.name)
		}
	}
}
