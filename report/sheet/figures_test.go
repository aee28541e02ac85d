package sheet

import (
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// Of figures the sign of per cent counts, the sheet is asked for, and places name it.
func TestFigures(t *testing.T) {
	data := workbook(t, [][]any{{"x"}, {1}}, second([][]any{{"BẢNG 1"}, {"Email", "n"}, {"a", 0}}), func(f *excelize.File) error {
		for cell, format := range map[string]string{"B3": "0.0%", "B4": "0", "B5": `0"%"`} {
			id, err := f.NewStyle(&excelize.Style{CustomNumFmt: &format})
			must(t, err)
			must(t, f.SetCellValue("Hai", cell, 0.053))
			must(t, f.SetCellStyle("Hai", cell, cell, id))
		}
		return f.SetColVisible("Hai", "A", false)
	})
	table, problems := Figures("a.xlsx", data, "Hai", Form{Head: named})
	const said = "a.xlsx:Hai!A1: warning: row 1 above the head is a title and is not read [sheet-form]\n" +
		"a.xlsx:Hai!A2: warning: the column \"Email\" is hidden in the sheet and is read all the same [sheet-form]"
	if got := headlines(problems); got != said {
		t.Errorf("got\n%s\nwant\n%s", got, said)
	}
	var got []string
	for _, r := range table.Rows {
		got = append(got, r.Cells[1].At.String()+" "+r.Cells[1].Text)
	}
	if got, want := strings.Join(got, ", "), "a.xlsx:Hai!B3 5.3%, a.xlsx:Hai!B4 0.053, a.xlsx:Hai!B5 0.053"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if table, _ := Figures("a.xlsx", data, "", Form{}); render(table) != "1:1 x\n2:1 1" {
		t.Errorf("got %s of the first sheet", render(table))
	}
	table, problems = Figures("a.xlsx", data, "hai", Form{})
	if got, want := headlines(problems), "a.xlsx: the workbook has no sheet \"hai\" [unknown-name]"; got != want || table.Head != nil {
		t.Errorf("got %s, want %s", got, want)
	}
}
