package sheet

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"io"
	"strings"
	"testing"
	"time"
)

// Files made to exhaust a program end in a problem, soon.
func TestBombs(t *testing.T) {
	if testing.Short() {
		t.Skip("short")
	}
	bomb := func(part, body string) []byte {
		var out bytes.Buffer
		w := zip.NewWriter(&out)
		for _, p := range [][2]string{{"xl/workbook.xml", "<workbook/>"}, {part, body}} {
			to, err := w.Create(p[0])
			must(t, err)
			_, err = io.WriteString(to, p[1])
			must(t, err)
		}
		must(t, w.Close())
		return out.Bytes()
	}
	lying := bomb("xl/media/image1.png", strings.Repeat("x", 1<<20))
	at := bytes.LastIndex(lying, []byte("PK\x01\x02"))
	binary.LittleEndian.PutUint32(lying[at+24:], 10) // the size that the directory claims
	const tooLarge = "a.xlsx: the workbook is too large [unreadable]"
	for _, tt := range []struct {
		name string
		data []byte
		want string
	}{
		{"much of nothing", bomb("xl/media/image1.png", strings.Repeat("\x00", maxUnzipped)), tooLarge},
		{"many elements", bomb(strung, "<sst>"+strings.Repeat("<si/>", 5<<20)+"</sst>"), tooLarge},
		{"deep", bomb(firstSheet, strings.Repeat("<a>", 1<<20)), tooLarge},
		{"a size that lies", lying, "a.xlsx: the workbook is damaged or cut off [unreadable]"},
		{"many rows", replaced(t, workbook(t, [][]any{{"a"}}), firstSheet, "</sheetData>", tall(maxRows+1)+"</sheetData>"), "a.xlsx:100002:1: the sheet has more than 100000 rows [sheet-form]"},
		{"wide rows", replaced(t, workbook(t, [][]any{{"a"}}), firstSheet, "</sheetData>", wide(50_000)+"</sheetData>"), "a.xlsx:2:65: the sheet has more than 64 columns [sheet-form]"},
		{"many cells", replaced(t, workbook(t, [][]any{{"a"}}), firstSheet, "</sheetData>", grid(maxCells/50+1, 50)+"</sheetData>"), "a.xlsx: the workbook has more than 500000 cells with something in them [unreadable]"},
		{"last row", replaced(t, workbook(t, [][]any{{"a"}}), firstSheet, "</sheetData>", `<row r="1048576"><c r="B1048576"/><c r="XFD1048576"/></row></sheetData>`), "a.xlsx:1:1: there is no row below the head [sheet-form]"},
		{"row beyond the last", replaced(t, workbook(t, [][]any{{"a"}}), firstSheet, "</sheetData>", `<row r="1048577"/></sheetData>`), "a.xlsx: the workbook is damaged or cut off [unreadable]"},
	} {
		start := time.Now()
		_, problems := XLSX("a.xlsx", tt.data, Form{})
		if got := headlines(problems); got != tt.want {
			t.Errorf("%s: got\n%s\nwant\n%s", tt.name, got, tt.want)
		}
		if took := time.Since(start); took > time.Minute {
			t.Errorf("%s took %v", tt.name, took)
		}
	}
}

// grid is rows below the first, each of so many cells with a number.
func grid(rows, columns int) string {
	row := "<row>" + strings.Repeat("<c><v>1</v></c>", columns) + "</row>"
	return strings.Repeat(row, rows)
}
