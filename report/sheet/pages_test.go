package sheet

import (
	"fmt"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"tongket/report/written"
)

var vietnamese = written.Marks{Decimal: ",", Group: "."}

// A workbook is read as it looks.
func TestPages(t *testing.T) {
	format := func(cell, code string) func(*excelize.File) error {
		return func(f *excelize.File) error {
			style, err := f.NewStyle(&excelize.Style{CustomNumFmt: &code})
			if err != nil {
				return err
			}
			return f.SetCellStyle("Sheet1", cell, cell, style)
		}
	}
	second := func(f *excelize.File) error {
		if _, err := f.NewSheet("Quý II"); err != nil {
			return err
		}
		return f.SetSheetRow("Quý II", "C5", &[]any{"b", 7})
	}
	for _, tt := range []struct {
		name, want, notes string
		data              []byte
	}{
		{"two tables", "Bảng 1|n\t2021|a\t5|Nguồn: Sở|Bảng 2|n\t2022|b\t6", "", workbook(t, [][]any{{"Bảng 1"}, {"n", 2021}, {"a", 5}, {"Nguồn: Sở"}, {}, {nil, "Bảng 2"}, {nil, "n", 2022}, {nil, "b", 6}})},
		{"numbers as shown", "n\t1.234.568\t5,3%\t0,5\t12,30\t2022", "", workbook(t, [][]any{{"n", 1234567.6, 0.0527, 0.5, 12.3, 2022}}, format("B1", "#,##0"), format("C1", "0.0%"), format("D1", "0.##"), format("E1", "0.00"))},
		{"a date, a text that is a number", "n\t2022-12-31\t1.234\t−5", "", workbook(t, [][]any{{"n", 44926, "1.234", "−5"}}, format("B1", "dd/mm/yyyy"))},
		{"below zero", "n\t-5,3\t-5,2", "", workbook(t, [][]any{{"n", -5.25, -5.24}}, format("B1", "0.0;[Red]0.0"), format("C1", "0.0_);(0.0)"))},
		{"a head of two rows", "n\t2021 Số\t2021 Tỷ lệ|a\t5\t6", "", workbook(t, [][]any{{"n", 2021}, {nil, "Số", "Tỷ lệ"}, {"a", 5, 6}}, merge("A1", "A2"), merge("B1", "C1"))},
		{"merged down", "h\tg\tn|2022\tQuý I\t5|2022\tQuý II\t6", "", workbook(t, [][]any{{"h", "g", "n"}, {2022, "Quý I", 5}, {nil, "Quý II", 6}}, merge("A2", "A3"))},
		{"hidden", "a\t5|c\t7", "a cell is hidden and is not read A2|a cell is hidden and is not read B2", workbook(t, [][]any{{"a", 5}, {"b", 6}, {"c", 7}}, func(f *excelize.File) error { return f.SetRowVisible("Sheet1", 2, false) })},
		{"two sheets", "Sheet1|a\t5|Quý II|b\t7", "", workbook(t, [][]any{{"a", 5}}, second)},
		{"a hidden sheet", "a\t5", "a sheet is hidden and is not read Quý II", workbook(t, [][]any{{"a", 5}}, second, func(f *excelize.File) error { return f.SetSheetVisible("Quý II", false) })},
		{"no result", "a", "a formula has no result and is not read B1|a formula has no result and is not read C1", workbook(t, [][]any{{"a", "#DIV/0!"}}, func(f *excelize.File) error { return f.SetCellFormula("Sheet1", "C1", "=1+1") })},
		{"nothing", "", "", workbook(t, nil)},
	} {
		text, fault := Pages(tt.data, vietnamese)
		if fault != nil {
			t.Errorf("%s: %s", tt.name, fault.What)
			continue
		}
		if got := strings.Join(text.Lines, "|"); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
		var notes []string
		for _, n := range text.Notes {
			notes = append(notes, fmt.Sprint(n.Kind, " ", n.Word))
		}
		if got := strings.Join(notes, "|"); got != tt.notes {
			t.Errorf("%s: said %q, want %q", tt.name, got, tt.notes)
		}
	}
}

// What cannot be read has a clear answer, soon.
func TestPagesFaults(t *testing.T) {
	many := func(f *excelize.File) error { return f.SetCellValue("Sheet1", "XFD1", 5) }
	for _, tt := range []struct {
		name, want string
		data       []byte
	}{
		{"wide", "not read: a workbook with more than 256 columns", workbook(t, [][]any{{"a", 5}}, many)},
		{"cut off", "not read: the workbook is damaged or cut off", workbook(t, [][]any{{"a", 5}})[:2000]},
		{"merged over all", "", replaced(t, workbook(t, [][]any{{"a", 5}}), firstSheet, "</sheetData>", `</sheetData><mergeCells>`+strings.Repeat(`<mergeCell ref="A1:XFD1048576"/>`, 10_000)+`</mergeCells>`)},
	} {
		_, fault := Pages(tt.data, vietnamese)
		if (fault != nil) != (tt.want != "") || fault != nil && (fault.What.String() != tt.want || fault.Hint == "") {
			t.Errorf("%s: got %v, want %s", tt.name, fault, tt.want)
		}
	}
	for text, want := range map[string]string{
		"a;\"b\"c\n":          "a CSV file whose quotes do not match in line 1",
		"\xe9t\xe9;\xe9t\xe9": "an older encoding, such as Windows-1252, not UTF-8",
	} {
		if _, fault := CSVPage([]byte(text)); fault == nil || fault.What.String() != want {
			t.Errorf("%q: got %v, want %s", text, fault, want)
		}
	}
}
