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

// inked gives a cell a colour of letters, on a ground.
func inked(cell string, ink excelize.Font, ground ...string) func(*excelize.File) error {
	return func(f *excelize.File) error {
		look := &excelize.Style{Font: &ink}
		if ground != nil {
			look.Fill = excelize.Fill{Type: "pattern", Pattern: 1, Color: ground}
		}
		style, err := f.NewStyle(look)
		if err != nil {
			return err
		}
		return f.SetCellStyle("Sheet1", cell, cell, style)
	}
}

func run(cell string, ink excelize.Font) func(*excelize.File) error {
	return func(f *excelize.File) error {
		return f.SetCellRichText("Sheet1", cell, []excelize.RichTextRun{{Text: "b@x"}, {Text: ".vn", Font: &ink}})
	}
}

// Letters in the colour of what they stand on are named, however the workbook says which
// colour that is.
func TestUnseenColours(t *testing.T) {
	indexed := func(n int) excelize.Font { return excelize.Font{ColorIndexed: n} }
	theme := func(n int, tint float64) excelize.Font { return excelize.Font{ColorTheme: &n, ColorTint: tint} }
	rgb := func(s string) excelize.Font { return excelize.Font{Color: s} }
	for _, tt := range []struct {
		name   string
		edit   func(*excelize.File) error
		unseen bool
	}{
		{"indexed white", inked("A3", indexed(9)), true},
		{"the first white", inked("A3", indexed(1)), true},
		{"the window's colour", inked("A3", indexed(65)), true},
		{"indexed black", inked("A3", indexed(8)), false},
		{"the window's text", inked("A3", indexed(64)), false},
		{"indexed red", inked("A3", indexed(10)), false},
		{"the theme's light", inked("A3", theme(0, 0)), true},
		{"the theme's light, a little darker", inked("A3", theme(0, -0.05)), true},
		{"the theme's light, half as light", inked("A3", theme(0, -0.5)), false},
		{"the theme's dark", inked("A3", theme(1, 0)), false},
		{"the theme's dark, as light as can be", inked("A3", theme(1, 1)), true},
		{"nearly white", inked("A3", rgb("FEFEFE")), true},
		{"grey", inked("A3", rgb("A6A6A6")), false},
		{"white on red", inked("A3", rgb("FFFFFF"), "FF0000"), false},
		{"white on white that is filled", inked("A3", rgb("FFFFFF"), "FFFFFF"), true},
		{"red on red", inked("A3", rgb("FF0000"), "FF0000"), true},
		{"black on black", inked("A3", excelize.Font{Bold: true}, "000000"), true},
		{"a run in white", run("A3", rgb("FFFFFF")), true},
		{"a run in red", run("A3", rgb("FF0000")), false},
		{"a format in white", styled("A3", "b@x.vn", `General;General;General;[White]@`), true},
		{"a format in white for all", styled("A3", "b@x.vn", `[White]General`), true},
		{"a format with white numbers", styled("A3", "b@x.vn", `[White]0;[White]-0;0;@`), false},
		{"a format in red", styled("A3", "b@x.vn", `0;0;0;[Red]@`), false},
	} {
		_, problems := XLSX("a.xlsx", workbook(t, [][]any{{"Email"}, {"a@x.vn"}, {"b@x.vn"}}, tt.edit), Form{Head: named})
		want := ""
		if tt.unseen {
			want = "a.xlsx:3:1: warning: row 3 is shown as nothing, as a whole or in part, and is read all the same [sheet-form]"
		}
		if got := headlines(problems); got != want {
			t.Errorf("%s: said %q, want %q", tt.name, got, want)
		}
	}
}

// A workbook may have a palette and a theme of its own.
func TestColoursOfTheWorkbook(t *testing.T) {
	list := [][]any{{"Email"}, {"a@x.vn"}, {"b@x.vn"}}
	dark := replaced(t, workbook(t, list, inked("A3", excelize.Font{ColorIndexed: 9})), "xl/styles.xml", "</styleSheet>",
		`<colors><indexedColors>`+strings.Repeat(`<rgbColor rgb="00112233"/>`, 10)+`</indexedColors></colors></styleSheet>`)
	dawn := 0
	themed := replaced(t, workbook(t, list, inked("A3", excelize.Font{ColorTheme: &dawn})), "xl/theme/theme1.xml", `lastClr="FFFFFF"`, `lastClr="203864"`)
	for name, data := range map[string][]byte{"palette": dark, "theme": themed} {
		if _, problems := XLSX("a.xlsx", data, Form{Head: named}); len(problems) > 0 {
			t.Errorf("%s: %s", name, headlines(problems))
		}
	}
}

// A link leads to whom its letters mean, however they are written.
func TestLinksToTheSame(t *testing.T) {
	for target, cell := range map[string]string{
		"mailto:lan%2Btin@x.vn": "lan+tin@x.vn", "mailto:Chi <c@x.vn>": "c@x.vn", "mailto: d@x.vn": "d@x.vn", "mailto:d@x.vn ": "d@x.vn",
		"MAILTO:e@x.vn?subject=T%C3%AAn": "e@x.vn", "mailto:%66@x.vn": "f@x.vn", "mailto:?to=g@x.vn": "g@x.vn", "mailto:<h@x.vn>": "h@x.vn",
		"mailto:k@x.vn": "Kha <k@x.vn>", `mailto:"L, Ms" <l@x.vn>`: "L@x.vn", "mailto:m@x.vn": "mailto:m@x.vn", "mailto:o%27b@x.vn": "o'b@x.vn", "mailto:50%@x.vn": "50%@x.vn",
	} {
		for _, tt := range []struct {
			target string
			warned bool
		}{{target, false}, {strings.Replace(target, "@x", "@old", 1), true}} {
			_, problems := XLSX("a.xlsx", workbook(t, [][]any{{"Email"}, {cell}}, linked("A2", tt.target)), Form{Head: named})
			if warned := strings.Contains(headlines(problems), "its link leads to"); warned != tt.warned {
				t.Errorf("%s to %s: %s", cell, tt.target, headlines(problems))
			}
		}
	}
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
