package sheet

import (
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"tongket/report/say"
)

func noted(cell, said string) func(*excelize.File) error {
	return func(f *excelize.File) error {
		return f.AddComment("Sheet1", excelize.Comment{Cell: cell, Author: "a", Paragraph: []excelize.RichTextRun{{Text: said}}})
	}
}

func linked(cell, target string) func(*excelize.File) error {
	return func(f *excelize.File) error { return f.SetCellHyperLink("Sheet1", cell, target, "External") }
}

func white(cell string, fill excelize.Fill) func(*excelize.File) error {
	return func(f *excelize.File) error {
		style, err := f.NewStyle(&excelize.Style{Font: &excelize.Font{Color: "FFFFFF"}, Fill: fill})
		if err != nil {
			return err
		}
		return f.SetCellStyle("Sheet1", cell, cell, style)
	}
}

// What a reader of the sheet sees beside the list, or does not see in it, is told.
func TestSeenBeside(t *testing.T) {
	people := [][]any{{"Email", "Tên"}, {"a@x.vn", "An"}, {"b@x.vn", "Ba"}}
	small := func(f *excelize.File) error { return f.SetColWidth("Sheet1", "B", "B", 0.1) }
	low := func(f *excelize.File) error { return f.SetRowHeight("Sheet1", 3, 0.5) }
	for _, tt := range []struct {
		name, want string
		edits      []func(*excelize.File) error
	}{
		{"a note", `a.xlsx:2:2: warning: a note at the cell is not read: "đã nghỉ hưu" [sheet-form]`, []func(*excelize.File) error{noted("B2", "đã nghỉ hưu")}},
		{"a note of several lines", `a.xlsx:3:1: warning: a note at the cell is not read: "An: thay bằng c@x.vn" [sheet-form]`, []func(*excelize.File) error{noted("A3", "An:\n  thay bằng c@x.vn")}},
		{"an answer to a note", `a.xlsx:2:1: warning: a note at the cell is not read: "không gửi" [sheet-form]`,
			[]func(*excelize.File) error{noted("A2", "[Threaded comment]\n\nYour version of Excel allows you to read this; see https://x.vn: here\n\nComment:\n    không gửi")}},
		{"a note beside the list", "", []func(*excelize.File) error{noted("F9", "in ngày 3/1")}},
		{"a link to another address", `a.xlsx:2:1: warning: the cell shows "a@x.vn", and its link leads to "old@x.vn": what it shows is read [sheet-form]`, []func(*excelize.File) error{linked("A2", "mailto:old@x.vn?subject=x")}},
		{"a link to the same", "", []func(*excelize.File) error{linked("A2", "mailto:A@x.vn")}},
		{"a link to a page", "", []func(*excelize.File) error{linked("A2", "https://x.vn")}},
		{"white on white", "a.xlsx:3:1: warning: row 3 is shown as nothing, as a whole or in part, and is read all the same [sheet-form]", []func(*excelize.File) error{white("A3", excelize.Fill{})}},
		{"white on blue", "", []func(*excelize.File) error{white("A3", excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"0000FF"}})}},
		{"a format of nothing", "a.xlsx:2:1: warning: row 2 is shown as nothing, as a whole or in part, and is read all the same [sheet-form]", []func(*excelize.File) error{styled("B2", "An", ";;;")}},
		{"a column of no room", "a.xlsx:1:2: warning: the column \"Tên\" is hidden in the sheet and is read all the same [sheet-form]", []func(*excelize.File) error{small}},
		{"a row of no room", "a.xlsx:3:1: warning: row 3 is hidden in the sheet and is read all the same [sheet-form]", []func(*excelize.File) error{low}},
	} {
		table, problems := XLSX("a.xlsx", workbook(t, people, tt.edits...), Form{Head: named})
		if got := headlines(problems); got != tt.want {
			t.Errorf("%s: said\n%s\nwant\n%s", tt.name, got, tt.want)
		}
		if len(table.Rows) != 2 {
			t.Errorf("%s: %d rows", tt.name, len(table.Rows))
		}
		if _, problems := Figures("a.xlsx", workbook(t, people, tt.edits[0]), "", Form{Head: named}); strings.Contains(headlines(problems), "note") {
			t.Errorf("%s: a note at a figure is told", tt.name)
		}
	}
}

// Of several sheets the one that is a list is read; a list that is hidden is named.
func TestWhichSheet(t *testing.T) {
	list := [][]any{{"Email"}, {"a@x.vn"}}
	hidden := func(f *excelize.File) error { return f.SetSheetVisible("Hai", false) }
	for _, tt := range []struct {
		name, want, said string
		data             []byte
	}{
		{"a cover", "1:1 Email\n2:1 a@x.vn", `a.xlsx: warning: only the sheet "Hai" is read; there is something in "Sheet1" too [sheet-form]`, workbook(t, [][]any{{"Danh sách ở trang sau"}}, second(list))},
		{"two lists", "1:1 Email\n2:1 a@x.vn", `a.xlsx: warning: only the sheet "Sheet1" is read; there is something in "Hai" too [sheet-form]`, workbook(t, list, second([][]any{{"Email"}, {"b@x.vn"}}))},
		{"a hidden list", "1:1 Email\n2:1 a@x.vn", `a.xlsx: warning: only the sheet "Sheet1" is read; there is a list in "Hai" too, hidden [sheet-form]`, workbook(t, list, second([][]any{{"Email"}, {"b@x.vn"}}), hidden)},
		{"what a program hides", "1:1 Email\n2:1 a@x.vn", "", workbook(t, list, second([][]any{{"vi"}, {"en"}}), hidden)},
		{"no list", "1:1 x\n2:1 1", `a.xlsx: warning: only the sheet "Sheet1" is read; there is something in "Hai" too [sheet-form]`, workbook(t, [][]any{{"x"}, {1}}, second([][]any{{"y"}}))},
	} {
		table, problems := XLSX("a.xlsx", tt.data, Form{Head: named})
		if got := render(table); got != tt.want || headlines(problems) != tt.said {
			t.Errorf("%s: got\n%s\n%s\nwant\n%s\n%s", tt.name, got, headlines(problems), tt.want, tt.said)
		}
	}
}

// Rows that whoever reads the list knows as no entries are named, merged ones, too.
func TestAside(t *testing.T) {
	form := Form{Head: named, Aside: func(_, texts []string) say.Message {
		if slices.Contains(texts, "Tổng") {
			return "a total"
		}
		return ""
	}}
	data := workbook(t, [][]any{{"TT", "Tên", "Email"}, {1, "An", "a@x.vn"}, {"Tổng", nil, 1}}, merge("A3", "B3"))
	table, problems := XLSX("a.xlsx", data, form)
	if got, want := headlines(problems), "a.xlsx:3:1: warning: row 3 is a total and is not read [sheet-form]"; got != want || len(table.Rows) != 1 {
		t.Errorf("got %s and %d rows, want %s", got, len(table.Rows), want)
	}
}

// What was refused in a cell is not taken for nothing.
func TestUnreadCell(t *testing.T) {
	table, _ := CSV("a.csv", []byte("Tên,Email\nA\u200bn,\n"), Form{Head: named})
	if row := table.Rows[0].Cells; !row[0].Unread || row[0].Text != "" || row[1].Unread {
		t.Errorf("got %+v", row)
	}
}
