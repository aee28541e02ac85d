package original

import (
	"runtime"
	"slices"
	"strings"
	"testing"

	"tongket/report/officetest"
	"tongket/report/written"
)

// book is a workbook with a part of its own.
func book(part, content string) []byte {
	return officetest.Zip(officetest.Part{Name: "xl/workbook.xml", Content: "<workbook/>"}, officetest.Part{Name: part, Content: content})
}

// TestBombs: of a file that a few bytes make very long, or that is made of markup alone, as
// little is kept as of any other; what cannot be a document is refused before it is made
// into anything.
func TestBombs(t *testing.T) {
	const most = 500 << 20 // bytes that are asked for in all; of some a part at a time
	const large, wide = "a Word document that unpacks to more than any has", "not read: a workbook with more cells than any document has"
	keys := func(n int) string { return strings.Repeat(` a="x"`, n) }
	many := officetest.Zip(slices.Repeat([]officetest.Part{{Name: "word/document.xml"}}, 30_000)...)
	for _, tt := range []struct {
		name string
		data []byte
		want string
	}{
		{"keys.docx", officetest.Docx("<w:p" + keys(1<<19) + "/>"), large},
		{"files.docx", many, "a zip archive, which is not read"},
		{"keys.xlsx", book("xl/worksheets/sheet1.xml", "<worksheet"+keys(1<<19)+"/>"), "not read: the workbook is too large"},
		{"a cell.xlsx", book("xl/worksheets/sheet1.xml", `<worksheet><sheetData><row><c t="str"><v>`+strings.Repeat("a", 9<<20)+"</v></c></row></sheetData></worksheet>"), "not read: the workbook is too large"},
		{"texts.xlsx", book("xl/sharedStrings.xml", "<sst>"+strings.Repeat("<si/>", 600_000)+"</sst>"), "not read: the workbook is too large"},
		{"styles.xlsx", book("xl/styles.xml", "<styleSheet><cellXfs>"+strings.Repeat("<xf/>", 300_000)+"</cellXfs></styleSheet>"), "not read: the workbook is too large"},
		{"paragraphs.html", []byte(strings.Repeat("<p>a", 4<<20-1)), "a web page with more tags than any has"},
		{"cells.html", []byte("<table>" + strings.Repeat("<tr><td rowspan=0 colspan=65536>a", 400_000)), "a web page with more tags than any has"},
		{"cells.csv", []byte(strings.Repeat("a,", 7<<20)), wide},
		{"rows.csv", []byte(strings.Repeat("a\r", 7<<20)), wide},
		{"quotes.csv", []byte(strings.Repeat(`"`, 15<<20+1)), wide},
		{"lines.txt", []byte(strings.Repeat("a\n", 7<<20)), "a document with more text than any has"},
		{"lines of a Mac.txt", []byte(strings.Repeat("a\r", 7<<20)), "a document with more text than any has"},
	} {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		text, fault := Read(tt.name, tt.data, written.Marks{})
		runtime.ReadMemStats(&after)
		if fault == nil || fault.What.String() != tt.want || fault.Hint == "" || len(text.Lines) > 0 {
			t.Errorf("%s: %v and %d lines, want %s", tt.name, fault, len(text.Lines), tt.want)
		}
		if n := after.TotalAlloc - before.TotalAlloc; n > most {
			t.Errorf("%s: %d MiB are asked for", tt.name, n>>20)
		}
	}
}

// TestLarge: what an office may have is read, however large it is.
func TestLarge(t *testing.T) {
	for _, tt := range []struct {
		name  string
		data  []byte
		lines int
	}{
		{"a.txt", []byte(strings.Repeat("Có 41 ca\r\n", 4_000)), 4_000},
		{"a.csv", []byte(strings.Repeat("\"Huyện A, xã B\",\"1,5\",\"2,5\"\r\n", 4_000)), 4_000},
		{"a.html", []byte("<table>" + strings.Repeat(`<tr class="a"><td style="color:red">Huyện A</td><td>1,5</td></tr>`, 4_000)), 4_000},
		{"a.docx", officetest.Docx(strings.Repeat(`<w:p w:rsidR="00A1" w:rsidRDefault="00A1"><w:r w:rsidRPr="00B2"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Có 41 ca</w:t></w:r></w:p>`, 4_000)), 4_000},
		{"a.xlsx", officetest.Workbook("Cases", slices.Repeat([][]string{{"Huyện A", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"}}, 4_000)...), 4_000},
	} {
		if text, fault := Read(tt.name, tt.data, written.Marks{}); fault != nil || len(text.Lines) != tt.lines {
			t.Errorf("%s: %d lines, %v", tt.name, len(text.Lines), fault)
		}
	}
}
