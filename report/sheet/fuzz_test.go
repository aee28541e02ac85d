package sheet

import (
	"encoding/binary"
	"strings"
	"testing"
	"unicode/utf8"

	"tongket/report"
	"tongket/report/intake"
)

// Whatever stands in a file, reading it ends without a panic, the table keeps
// what it promises, and each place is one in the file.
func FuzzCSV(f *testing.F) {
	for _, seed := range []string{
		"", "Tên;Email\nNam;n@x.vn\n", "sep=,\r\n\"Tên\",Email\r\n\"N\"\"a\r\nm\",x", "\ufeffa\tb\n\u200b\t#N/A\n \t;;",
		toUTF16(binary.LittleEndian, "a\tb\r\n\"1\t2\"\tx"), toUTF16(binary.BigEndian, "a;b\n𠮷;c;d"),
		"a;b\n\"x;y\n\"z\" ;w\nq\"r;\xeb", "a;a;;\nb;c;d;e;f", "a;b\rc;d\r", "T\n\nTên;Email\nNguy?n;\u00ad", "Tên;Email\nTrÇn V¨n H\u00adng;n@x.vn\nNguyá»…n;m@x.vn", "T\xaan;Email\nTr\xc7n;x",
		"\x7fELF\x02\x01\x01\x00", "a\x00;\x00b\x00\n\x00c\x00;\x00d\x00", "STT;Email\n1;'n@x.vn\nTổng;2", "\ufeffa\tb\n??\xe2",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		table, problems := CSV("a.csv", data, Form{Head: named})
		checkTable(t, table)
		text := strings.TrimPrefix(string(data), "\ufeff")
		if order := byteOrder(data); order != nil {
			text, _ = fromUTF16(order, data[2:])
		}
		lines := strings.Split(intake.LineEnds(text), "\n")
		for _, at := range places(table, problems) {
			if at.File != "a.csv" {
				t.Errorf("place %v", at)
			}
			if at.Line == 0 {
				continue // of the whole file
			}
			if at.Line > len(lines) || at.Col < 1 || at.Col > utf8.RuneCountInString(lines[at.Line-1])+1 {
				t.Errorf("no such place: %v", at)
			}
		}
		if len(problems) == 0 && len(table.Rows) == 0 {
			t.Error("neither rows nor problems")
		}
	})
}

func places(table Table, problems report.Problems) []report.Pos {
	var out []report.Pos
	for _, c := range table.Head {
		out = append(out, c.At)
	}
	for _, r := range table.Rows {
		out = append(out, r.At)
		for _, c := range r.Cells {
			out = append(out, c.At)
		}
	}
	for _, p := range problems {
		out = append(out, p.At)
	}
	return out
}

// A checksum keeps most changed workbooks from being read at all, so the parts
// of one are changed and put together again.
func FuzzXLSX(f *testing.F) {
	const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>` +
		`<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>b</t></is></c></row>` +
		`<row r="3" hidden="1"><c r="A3" s="1"><v>45321</v></c><c t="b"><v>1</v></c><c r="D3" t="str"><f>A1</f><v>x</v></c></row>` +
		`</sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>`
	const texts = `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>a</t></si><si><r><t>_x000D_</t></r></si></sst>`
	const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`
	const marked = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cols><col min="2" max="3" hidden="1"/></cols><sheetData>` +
		`<row r="1"><c r="A1" t="inlineStr"><is><t>Danh sách</t></is></c></row><row r="2" ht="0"><c r="A2" t="inlineStr"><is><t>Email</t></is></c><c r="B2" t="inlineStr"><is><t>b</t></is></c></row>` +
		`<row r="4"><c r="A4" t="inlineStr"><is><r><rPr><strike/></rPr><t>Nguy?n</t></r></is></c><c r="B4" s="1"><v>7</v></c></row><row r="5"><c r="A5" t="s"><v>1</v></c></row><row r="6"><c r="A6" t="s"><v>0</v></c></row>` +
		`</sheetData><mergeCells><mergeCell ref="B4:B9"/><mergeCell ref="A6:B6"/><mergeCell ref="A2:A3"/></mergeCells></worksheet>`
	f.Add([]byte(nil), marked, texts, `<styleSheet><fonts><font/><font><strike/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs></styleSheet>`)
	for _, seed := range [][]byte{nil, workbook(f, list), workbook(f, list, hide(2), second([][]any{{"x"}}))} {
		f.Add(seed, sheet, texts, styles)
	}
	f.Fuzz(func(t *testing.T, data []byte, sheet, texts, styles string) {
		made := zipped(t,
			"[Content_Types].xml", `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
			"_rels/.rels", `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
			"xl/workbook.xml", `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
			"xl/_rels/workbook.xml.rels", `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
			firstSheet, sheet, strung, texts, "xl/styles.xml", styles)
		for _, data := range [][]byte{data, made} {
			table, problems := XLSX("a.xlsx", data, Form{Head: named})
			checkTable(t, table)
			for _, at := range places(table, problems) {
				if at.File != "a.xlsx" || at.Line < 0 || at.Line > 0 && at.Col < 1 {
					t.Errorf("place %v", at)
				}
			}
			if len(problems) == 0 && len(table.Rows) == 0 {
				t.Error("neither rows nor problems")
			}
		}
	})
}
