package sheet

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"
)

var list = [][]any{{"Tên", "Email"}, {"Nam", "n@x.vn"}}

const listed = "1:1 Tên | 1:2 Email\n2:1 Nam | 2:2 n@x.vn"

func TestXLSX(t *testing.T) {
	day := time.Date(2024, 1, 30, 0, 0, 0, 0, time.UTC)
	dash, builtin := "dd-mmm-yy", excelize.Style{NumFmt: 14}
	for _, tt := range []struct {
		name, want string
		data       []byte
	}{
		{"strings", listed, workbook(t, list)},
		{"stored in the sheet itself", listed, replaced(t, workbook(t, [][]any{{"Tên", "Email"}, {"", "n@x.vn"}}, styled("A2", 7, "0")), firstSheet, `<c r="A2" s="1"><v>7</v></c>`, `<c r="A2" t="inlineStr"><is><r><t>N</t></r><r><t>am</t></r></is></c>`)},
		{"gaps", "3:1  | 3:2 Tên | 3:3 Email\n6:1  | 6:2 Nam | 6:3 \n8:1  | 8:2 Hoa | 8:3 h@x.vn", workbook(t, [][]any{{}, {}, {"", "Tên", "Email"}, {}, {" "}, {nil, "Nam"}, {}, {nil, "Hoa", "h@x.vn"}})},
		{"blanks around", listed, workbook(t, [][]any{{" Tên", "Email\u00a0"}, {"\u2003Nam ", "n@x.vn"}})},
		{"numbers", "1:1 a\n2:1 84912345678\n3:1 79099001234\n4:1 0.3\n5:1 1000000000000000\n6:1 -5\n7:1 0", workbook(t, [][]any{{"a"}, {84912345678}, {79099001234}, {0.1 + 0.2}, {1e15}, {-5}, {0}})},
		{"exponents", "1:1 a\n2:1 84912345678", replaced(t, workbook(t, [][]any{{"a"}, {7}}), firstSheet, "<v>7</v>", "<v>8.4912345678E10</v>")},
		{"fractions of other programs", "1:1 a\n2:1 84912345678", replaced(t, workbook(t, [][]any{{"a"}, {7}}), firstSheet, "<v>7</v>", "<v>84912345678.0</v>")},
		{"numbers as shown", "1:1 a\n2:1 912345678\n3:1 0.5\n4:1 45321\n5:1 45321\n6:1 5", workbook(t, [][]any{{"a"}},
			styled("A2", 912345678, "0.00E+00"), styled("A3", 0.5, "0%"), styled("A4", 45321, "#,##0.00"), styled("A5", 45321, `0" người"`), styled("A6", 5, "0.00"))},
		{"figures as text", "1:1 a\n2:1 0091\n3:1 1E5\n4:1 0912\n5:1 84912345678.0", workbook(t, [][]any{{"a"}, {"0091"}, {"1E5"}, {""}, {"84912345678.0"}}, styled("A4", "0912", "0.00"))},
		{"texts as shown", "1:1 a\n2:1 Ông Nam\n3:1 Hoa", workbook(t, [][]any{{"a"}}, styled("A2", "Nam", `General;General;General;"Ông "@`), styled("A3", "Hoa", `;;;" "@`))},
		{"dates", "1:1 a\n2:1 2024-01-30\n3:1 2024-01-30\n4:1 2024-01-30 07:05\n5:1 2024-01-30\n6:1 2024-01-30", workbook(t, [][]any{{"a"}},
			styled("A2", day, "dd/mm/yyyy"), styled("A3", day, dash), styled("A4", day.Add(7*time.Hour+5*time.Minute), "d/m/yyyy hh:mm"),
			styled("A5", day, `"ngày "dd" tháng "mm" năm "yyyy`), func(f *excelize.File) error {
				style, err := f.NewStyle(&builtin)
				must(t, err)
				must(t, f.SetCellValue("Sheet1", "A6", day))
				return f.SetCellStyle("Sheet1", "A6", "A6", style)
			})},
		{"truth", "1:1 a\n2:1 TRUE\n3:1 FALSE", workbook(t, [][]any{{"a"}, {true}, {false}})},
		{"rich text", "1:1 a\n2:1 Nguyễn Nam", workbook(t, [][]any{{"a"}}, on("A2", func(f *excelize.File, sheet, cell string) error {
			return f.SetCellRichText(sheet, cell, []excelize.RichTextRun{{Text: "Nguyễn "}, {Text: "Nam", Font: &excelize.Font{Bold: true}}})
		}))},
		{"formulas", "1:1 a\n2:1 Nam\n3:1 12", replaced(t, workbook(t, [][]any{{"a"}, {7}, {8}}), firstSheet,
			`<v>7</v></c></row><row r="3"><c r="A3"><v>8</v>`, `<f>B1&amp;C1</f><v>Nam</v></c></row><row r="3"><c r="A3"><f>6+6</f><v>12</v>`)},
		{"merged cells", "1:1 a | 1:2 b\n2:1 Sở | 2:2 x\n3:1 Sở | 3:2 y", workbook(t, [][]any{{"a", "b"}, {"Sở", "x"}, {nil, "y"}}, func(f *excelize.File) error { return f.MergeCell("Sheet1", "A2", "A3") })},
		{"styled and empty", listed, workbook(t, list, styled("BZ9", "", "0"), styled("A7", nil, "0"))},
		{"first sheet hidden", "1:1 b\n2:1 c", workbook(t, list, second([][]any{{"b"}, {"c"}}), func(f *excelize.File) error {
			f.SetActiveSheet(1)
			return f.SetSheetVisible("Sheet1", false)
		})},
		{"first sheet empty", "1:1 b\n2:1 c", workbook(t, nil, second([][]any{{"b"}, {"c"}}))},
		{"second sheet hidden", listed, workbook(t, list, second([][]any{{"b"}}), func(f *excelize.File) error { return f.SetSheetVisible("Hai", false) })},
		{"letters in pieces stay", "1:1 Te\u0302n\n2:1 x", workbook(t, [][]any{{"Te\u0302n"}, {"x"}})},
	} {
		table, problems := XLSX("a.xlsx", tt.data, Form{})
		if got := render(table); got != tt.want || len(problems) > 0 {
			t.Errorf("%s: got\n%s\nwant\n%s\n%s", tt.name, got, tt.want, headlines(problems))
		}
	}
}

func TestXLSXProblems(t *testing.T) {
	long := workbook(t, [][]any{{"a", "b"}, {"1"}, {"2"}, {"3"}, {"4"}, {"5"}})
	old := "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + strings.Repeat("\x00", 600)
	password, err := excelize.Encrypt(long, &excelize.Options{Password: "x"})
	must(t, err)
	broken := bytes.Clone(replaced(t, long, firstSheet, "<v>", "<v>"))
	broken[bytes.Index(broken, []byte("<sheetData"))] ^= 1
	for _, tt := range []struct {
		name string
		data []byte
		want string
	}{
		{"empty", nil, "a.xlsx: the file is empty [unreadable]"},
		{"CSV", []byte("Tên;Email\n"), "a.xlsx: this is no Excel workbook [unreadable]"},
		{"web page", []byte("\r\n<html><table>"), "a.xlsx: this is a web page or XML under the name of a workbook [unreadable]"},
		{"old Excel", []byte(old), "a.xlsx: this is a workbook of an old Excel (.xls), not .xlsx [unreadable]"},
		{"password", password, "a.xlsx: the workbook has a password [unreadable]"},
		{"LibreOffice", zipped(t, "mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<a/>"), "a.xlsx: this is a LibreOffice spreadsheet (.ods), not .xlsx [unreadable]"},
		{"binary workbook", zipped(t, "xl/workbook.bin", ""), "a.xlsx: this is a binary workbook (.xlsb), not .xlsx [unreadable]"},
		{"Word", zipped(t, "word/document.xml", "<a/>"), "a.xlsx: this is no Excel workbook [unreadable]"},
		{"cut off", long[:len(long)/2], "a.xlsx: the workbook is damaged or cut off [unreadable]"},
		{"a wrong byte", broken, "a.xlsx: the workbook is damaged or cut off [unreadable]"},
		{"sheet cut off", replaced(t, long, firstSheet, `<row r="5"`, `<row r="5`), "a.xlsx: the workbook is damaged or cut off [unreadable]"},
		{"sheet ends early", replaced(t, long, firstSheet, "</sheetData>", ""), "a.xlsx: the workbook is damaged or cut off [unreadable]"},
		{"sheet empty", zipped(t, "xl/workbook.xml", "<workbook/>", firstSheet, ""), "a.xlsx: the workbook is damaged or cut off [unreadable]"},
		{"strings cut off", replaced(t, long, strung, "</si></sst>", ""), "a.xlsx: the workbook is damaged or cut off [unreadable]"},
		{"a control character in the sheet", replaced(t, long, strung, "<t>3", "<t>&#1;3"), "a.xlsx: the workbook is damaged or cut off [unreadable]"},
		{"rows out of order", replaced(t, long, firstSheet, `<row r="4"`, `<row r="2"`), "a.xlsx: the rows or cells of the workbook are out of order [unreadable]"},
		{"cells out of order", replaced(t, long, firstSheet, `r="B1"`, `r="A1"`), "a.xlsx: the rows or cells of the workbook are out of order [unreadable]"},
		{"cell of another row", replaced(t, long, firstSheet, `r="A4"`, `r="A5"`), "a.xlsx: the rows or cells of the workbook are out of order [unreadable]"},
		{"no result", workbook(t, list, on("A3", func(f *excelize.File, sheet, cell string) error { return f.SetCellFormula(sheet, cell, "A1&B1") })), "a.xlsx:3:1: a formula has no result yet [unreadable]"},
		{"an empty result", replaced(t, workbook(t, [][]any{{"a"}, {7}}), firstSheet, "<v>7</v>", "<f>3+4</f><v></v>"), "a.xlsx:2:1: a formula has no result yet [unreadable]"},
		{"an empty text as result", replaced(t, workbook(t, [][]any{{"a", "b"}, {7, 8}}), firstSheet, `<c r="B2"><v>8</v>`, `<c r="B2" t="str"><f>""</f><v></v>`), ""},
		{"nothing", workbook(t, nil), "a.xlsx:1:1: there is nothing in the sheet [sheet-form]"},
		{"blanks", workbook(t, [][]any{{" "}, {"\u00a0"}}), "a.xlsx:1:1: there is nothing in the sheet [sheet-form]"},
		{"only a head", workbook(t, [][]any{{}, {"Tên"}}), "a.xlsx:2:1: there is no row below the head [sheet-form]"},
		{"no name", workbook(t, [][]any{{"a", "", "c"}, {1, "", 2}, {1, 2, 3}, {1, 2, 3}}), "a.xlsx:1:2: column 2 has no name, but row 3 has something in it [missing-key]"},
		{"no name at the end", workbook(t, [][]any{{"a"}, {1, "", 2}, {1, "", 2}}), "a.xlsx:1:3: column 3 has no name, but row 2 has something in it [missing-key]"},
		{"the same name", workbook(t, [][]any{{"Email", "EMAIL "}, {1, 2}}), "a.xlsx:1:2: the head has \"EMAIL\" twice, first in column 1 [duplicate-key]"},
		{"failed formula", workbook(t, [][]any{{"a"}, {"#REF!"}}), "a.xlsx:2:1: row 2, column \"a\": the cell shows the error #REF! [bad-value]"},
		{"too wide", workbook(t, [][]any{{"a"}, {1}}, on("BM9", func(f *excelize.File, sheet, cell string) error { return f.SetCellValue(sheet, cell, 1) })), "a.xlsx:9:65: the sheet has more than 64 columns [sheet-form]"},
		{"hidden rows", workbook(t, [][]any{{"a"}, {1}, {2}, {3}, {4}, {5}, {6}}, hide(3, 5, 6, 7)), "a.xlsx:3:1: warning: row 3 is hidden in the sheet and is read all the same [sheet-form]\n" +
			"a.xlsx:5:1: warning: rows 5 to 7 are hidden in the sheet and are read all the same [sheet-form]"},
		{"hidden and empty rows", workbook(t, [][]any{{}, {"a"}, {1}, {}, {}, {4}}, hide(1, 4, 5, 9)), ""},
		{"two sheets", workbook(t, list, second([][]any{{"b"}})), "a.xlsx: warning: only the sheet \"Sheet1\" is read; there is something in \"Hai\" too [sheet-form]"},
	} {
		table, problems := XLSX("a.xlsx", tt.data, Form{})
		if got := headlines(problems); got != tt.want {
			t.Errorf("%s: got\n%s\nwant\n%s", tt.name, got, tt.want)
		}
		checkTable(t, table)
		for _, p := range problems {
			if p.Hint == "" {
				t.Errorf("%s: no hint", tt.name)
			}
		}
	}
}

func TestHiddenRowsAreRead(t *testing.T) {
	table, _ := XLSX("a.xlsx", workbook(t, [][]any{{"a"}, {1}, {2}, {3}}, hide(2, 3)), Form{})
	if got, want := render(table), "1:1 a\n2:1 1\n3:1 2\n4:1 3"; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// A workbook stores a control character as _x000D_.
func TestInjectionXLSX(t *testing.T) {
	for _, r := range hostile() {
		for _, cell := range []string{"a%sBcc: x@y", "%sa", "a%s", "%s"} {
			stored := string(r)
			if r < ' ' || r == 0x7f || r == '\uffff' {
				stored = fmt.Sprintf("_x%04X_", r)
			}
			data := replaced(t, workbook(t, [][]any{{"Tên", "Email"}, {"here", "n@x.vn"}}), strung, "<t>here</t>", `<t xml:space="preserve">`+fmt.Sprintf(cell, stored)+"</t>")
			table, problems := XLSX("a.xlsx", data, Form{})
			want := fmt.Sprintf("a.xlsx:2:1: row 2, column \"Tên\": the invisible character %U is not allowed [invisible-character]", r)
			if got := headlines(problems); got != want {
				t.Errorf("%q: got\n%s\nwant\n%s", fmt.Sprintf(cell, stored), got, want)
			}
			if len(table.Rows) != 1 || table.Rows[0].Cells[0].Text != "" || table.Rows[0].Cells[1].Text != "n@x.vn" {
				t.Errorf("%U: got %v", r, table.Rows)
			}
		}
	}
}
