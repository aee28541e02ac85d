package sheet

import (
	"encoding/binary"
	"fmt"
	"strings"
	"testing"
	"unicode/utf16"

	"tongket/report"
	"tongket/report/intake"
)

// render is a table as text, a line a row: the place and text of each cell.
func render(t Table) string {
	var out strings.Builder
	line := func(cells []Cell) {
		for i, c := range cells {
			if i > 0 {
				out.WriteString(" | ")
			}
			fmt.Fprintf(&out, "%d:%d %s", c.At.Line, c.At.Col, c.Text)
		}
		out.WriteString("\n")
	}
	line(t.Head)
	for _, r := range t.Rows {
		line(r.Cells)
	}
	return strings.TrimSuffix(out.String(), "\n")
}

func headlines(problems report.Problems) string {
	var out []string
	for _, p := range problems {
		out = append(out, p.Headline())
	}
	return strings.Join(out, "\n")
}

func toUTF16(order binary.AppendByteOrder, s string) string {
	var out []byte
	for _, u := range utf16.Encode([]rune("\ufeff" + s)) {
		out = order.AppendUint16(out, u)
	}
	return string(out)
}

func TestCSV(t *testing.T) {
	const plain = "1:1 Tên | 1:5 Email\n2:1 Nam | 2:5 n@x.vn"
	for _, tt := range []struct{ name, data, want string }{
		{"commas", "Tên,Email\nNam,n@x.vn\n", plain},
		{"semicolons", "Tên;Email\nNam;n@x.vn\n", plain},
		{"tabs", "Tên\tEmail\nNam\tn@x.vn\n", plain},
		{"line ends of Windows", "Tên;Email\r\nNam;n@x.vn\r\n", plain},
		{"no line end at the end", "Tên;Email\r\nNam;n@x.vn", plain},
		{"line ends of old Macs", "Tên;Email\rNam;n@x.vn\r", plain},
		{"half a line end at the end", "Tên;Email\r\nNam;n@x.vn\r", plain},
		{"byte order mark", "\ufeffTên;Email\nNam;n@x.vn\n", plain},
		{"UTF-16, little end first", toUTF16(binary.LittleEndian, "Tên\tEmail\r\nNam\tn@x.vn\r\n"), plain},
		{"UTF-16, big end first", toUTF16(binary.BigEndian, "Tên\tEmail\r\nNam\tn@x.vn\r\n"), plain},
		{"UTF-16 beyond the first plane", toUTF16(binary.BigEndian, "𝒯ên\tEmail\nNam\t𠮷"), "1:1 𝒯ên | 1:5 Email\n2:1 Nam | 2:5 𠮷"},
		{"one column", "Email\nn@x.vn\n", "1:1 Email\n2:1 n@x.vn"},
		{"sep=", "sep=;\r\nTên, họ;Email\r\nNam;n@x.vn", "2:1 Tên, họ | 2:9 Email\n3:1 Nam | 3:5 n@x.vn"},
		{"sep= wins over the head", "SEP=,\nTên;họ;đệm,Email\nNam,n@x.vn", "2:1 Tên;họ;đệm | 2:12 Email\n3:1 Nam | 3:5 n@x.vn"},
		{"sep= with another delimiter", "sep=|\nTên|Email\nNam|n@x.vn", "2:1 Tên | 2:5 Email\n3:1 Nam | 3:5 n@x.vn"},
		{"sep= in UTF-16", toUTF16(binary.LittleEndian, "sep=\t\r\nTên\tEmail\r\nNam\tn@x.vn"), "2:1 Tên | 2:5 Email\n3:1 Nam | 3:5 n@x.vn"},
		{"quoted", `"Tên";"Email"` + "\n" + `"Nam; ""Tư""";"n@x.vn"`, "1:2 Tên | 1:8 Email\n2:2 Nam; \"Tư\" | 2:16 n@x.vn"},
		{"commas in quotes do not count", `"Tên, họ, đệm";Email` + "\nNam;n@x.vn", "1:2 Tên, họ, đệm | 1:16 Email\n2:1 Nam | 2:5 n@x.vn"},
		{"a semicolon wins a draw", "Tên, họ;Email\nNam;n@x.vn", "1:1 Tên, họ | 1:9 Email\n2:1 Nam | 2:5 n@x.vn"},
		{"columns are characters", "Tên;Đơn vị;Email\nNguyễn Thị Ước;Đội;n@x.vn", "1:1 Tên | 1:5 Đơn vị | 1:12 Email\n2:1 Nguyễn Thị Ước | 2:16 Đội | 2:20 n@x.vn"},
		{"blanks around", "  Tên ;\u00a0Email\u00a0\n Nam ;\"\u3000n@x.vn \"", "1:3 Tên | 1:9 Email\n2:2 Nam | 2:9 n@x.vn"},
		{"blank lines", "\n;;\r\n\nTên;Email\n\n  \n;\n\"\";\" \"\nNam;n@x.vn\n\n", "4:1 Tên | 4:5 Email\n9:1 Nam | 9:5 n@x.vn"},
		{"delimiters at the end", "Tên;Email;;\nNam;n@x.vn;;\n", plain},
		{"a short row", "Tên;Email;Nơi\nNam\nHoa;h@x.vn\r\n", "1:1 Tên | 1:5 Email | 1:11 Nơi\n2:1 Nam | 2:4  | 2:4 \n3:1 Hoa | 3:5 h@x.vn | 3:11 "},
		{"an empty column", "Tên;;Email\nNam;;n@x.vn", "1:1 Tên | 1:5  | 1:6 Email\n2:1 Nam | 2:5  | 2:6 n@x.vn"},
		{"letters in pieces stay", "Te\u0302n\nNam", "1:1 Te\u0302n\n2:1 Nam"},
		{"figures stay", "Tel\n0012\n1E5\n+84 9", "1:1 Tel\n2:1 0012\n3:1 1E5\n4:1 +84 9"},
	} {
		table, problems := CSV("a.csv", []byte(tt.data), Form{})
		if got := render(table); got != tt.want || len(problems) > 0 {
			t.Errorf("%s: got\n%s\nwant\n%s\n%s", tt.name, got, tt.want, headlines(problems))
		}
	}
}

func TestCSVProblems(t *testing.T) {
	for _, tt := range []struct{ name, data, want string }{
		{"empty", "", "a.csv:1:1: there is nothing in the sheet [sheet-form]"},
		{"only a mark", "\ufeff", "a.csv:1:1: there is nothing in the sheet [sheet-form]"},
		{"only delimiters", ";;\n;;\n", "a.csv:1:1: there is nothing in the sheet [sheet-form]"},
		{"only sep=", "sep=;", "a.csv:1:1: there is nothing in the sheet [sheet-form]"},
		{"only a head", "\nTên;Email\n", "a.csv:2:1: there is no row below the head [sheet-form]"},
		{"sep= of nothing", "sep=\nTên", "a.csv:1:1: sep= names no delimiter [bad-value]"},
		{"sep= of a word", "sep=ab\nTên", "a.csv:1:1: sep= names no delimiter [bad-value]"},
		{"too many cells", "Tên;Email\nNam;n@x.vn;\nLê; Hoa;h@x.vn\n", "a.csv:3:9: the row has 3 cells, the head 2 [sheet-form]"},
		{"the same name", "Tên;EMAIL;Đơn vị; email\na;b;c;d", "a.csv:1:19: the head has \"email\" twice, first in column 2 [duplicate-key]"},
		{"the same name, Vietnamese", "ĐỊA CHỈ;địa chỉ\na;b", "a.csv:1:9: the head has \"địa chỉ\" twice, first in column 1 [duplicate-key]"},
		{"no name", "Tên;;Email\na;;c\na;b;c\na;b;c", "a.csv:1:5: column 2 has no name, but row 3 has something in it [missing-key]"},
		{"no name at the end", "Tên;Email;\na;b;\na;b;c", "a.csv:3:5: the row has 3 cells, the head 2 [sheet-form]"},
		{"a title above", "DANH SÁCH;;\nTên;Email;Nơi\n", "a.csv:2:5: the row has 3 cells, the head 1 [sheet-form]"},
		{"old encoding", "Tên;Email\nNguy\xean;n@x.vn", "a.csv:2:5: the file is not UTF-8 here: letters would be read wrong [not-utf8]"},
		{"old encoding, once", "\xeb;\xeb\n\xeb", "a.csv:1:1: this is an older encoding, such as Windows-1252, not UTF-8: letters would be read wrong [not-utf8]"},
		{"TCVN3", "T\xaan;Email\nNguy\xd4n V\xa8n Nam;n@x.vn", "a.csv:1:2: this is TCVN3 (ABC), not UTF-8: letters would be read wrong [not-utf8]"},
		{"a PDF", "%PDF-1.7\n", "a.csv: this is a PDF, not plain text: letters would be read wrong [not-utf8]"},
		{"UTF-16 without a mark", strings.Repeat("a\x00;\x00", 20), "a.csv: this is UTF-16, not UTF-8: letters would be read wrong [not-utf8]"},
		{"question marks", "Tên;Email\nNguy?n Th? Lan;n@x.vn\nTr?n Nam;m@x.vn", "a.csv:2:1: question marks stand where letters were lost: \"Nguy?n\", here and in 1 cell more [lost-letters]"},
		{"a head with question marks", "H? và t?n;Email\nLan;n@x.vn", "a.csv:1:1: question marks stand where letters were lost: \"t?n\" [lost-letters]"},
		{"UTF-8 read as something else", "Tên;Email\nNguyá»…n;n@x.vn", "a.csv:2:1: this is UTF-8 that was read as Windows-1252: \"Nguyá»…n\" [lost-letters]"},
		{"VNI", "Tên;Email\nNguyeãn Thò Lan;n@x.vn", "a.csv:2:1: this is VNI, the letters of the VNI fonts, not Unicode: \"Nguyeãn\" [lost-letters]"},
		{"UTF-8 read as Latin-1", "Tên;Email\nNguyá»\u0085n Thá»\u008b Lan;n@x.vn", "a.csv:2:1: this is UTF-8 that was read as Windows-1252: \"Nguyá»\" [lost-letters]"},
		{"TCVN3 with soft hyphens", "Tên;Email\nN\u00adíc Ph\u00ad¬ng;n@x.vn", "a.csv:2:1: this is TCVN3, the letters of the .VnTime fonts, not Unicode: \"N\\u00adíc\" [lost-letters]"},
		{"two ways", "Tên;Email\nNguyeãn;n@x.vn\nTr\ufffdn;m@x.vn", "a.csv:2:1: this is VNI, the letters of the VNI fonts, not Unicode: \"Nguyeãn\" [lost-letters]\na.csv:3:1: a letter was lost here: \"Tr\ufffdn\" [lost-letters]"},
		{"half a character", "\xff\xfea\x00\n\x00b", "a.csv:2:1: the file is not UTF-16 here: letters would be read wrong [not-utf8]"},
		{"half a pair", "\xfe\xff\x00a\xd8\x00\x00b", "a.csv:1:2: the file is not UTF-16 here: letters would be read wrong [not-utf8]"},
		{"half a pair at the end", "\xfe\xff\x00a\xd8\x00", "a.csv:1:2: the file is not UTF-16 here: letters would be read wrong [not-utf8]"},
		{"a workbook", "PK\x03\x04", "a.csv: this is an Excel workbook, not CSV [unreadable]"},
		{"an old workbook", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a.csv: this is an Excel workbook, not CSV [unreadable]"},
		{"open quote", "Tên;Email\nNam;\"n@x.vn\nHoa;h@x.vn\n", "a.csv:2:5: the quote that opens here is not closed [sheet-form]"},
		{"open quote, closed by the next", "Tên;Email\n\"Nam;n@x.vn\n\"Hoa\";h@x.vn\nBa;b@x.vn", "a.csv:2:1: the quote that opens here is not closed [sheet-form]"},
		{"open quote behind others", "Tên;Email\n\"A;\"\"\";\"Nam;n@x.vn\n", "a.csv:2:8: the quote that opens here is not closed [sheet-form]"},
		{"text after a quote", "Tên;Email\n\"Nam\" Lê;n@x.vn\nHoa;h@x.vn", "a.csv:2:5: text follows the closing quote [sheet-form]"},
		{"text after a later quote", "Tên;Email\nƯớc;\"Nam\" Lê", "a.csv:2:9: text follows the closing quote [sheet-form]"},
		{"bare quote", "Tên;Email\nƯớc \"Tư\";n@x.vn\nHoa;h@x.vn", "a.csv:2:5: there is a quote inside a cell that does not stand in quotes [sheet-form]"},
		{"failed formula", "Tên;Email\n#N/A;n@x.vn", "a.csv:2:1: row 2, column \"Tên\": the cell shows the error #N/A [bad-value]"},
		{"too wide", strings.Repeat("a;", 64) + "b\n", "a.csv:1:129: the sheet has more than 64 columns [sheet-form]"},
		{"too long", "a\n" + strings.Repeat("b\n", 100_001), "a.csv:100002:1: the sheet has more than 100000 rows [sheet-form]"},
		{
			"all at once", "Tên;tên;\n\"A\" B;c\nx;y;z\n\u200b;ok",
			"a.csv:1:5: the head has \"tên\" twice, first in column 1 [duplicate-key]\n" +
				"a.csv:2:3: text follows the closing quote [sheet-form]\n" +
				"a.csv:3:5: the row has 3 cells, the head 2 [sheet-form]\n" +
				"a.csv:4:1: row 4, column \"Tên\": the invisible character U+200B is not allowed [invisible-character]",
		},
	} {
		table, problems := CSV("a.csv", []byte(tt.data), Form{})
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

// hostile is characters that must not reach the head of a mail.
func hostile() []rune {
	out := []rune{
		'\u0085', '\u00ad', '\u061c', '\u180e', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2028', '\u2029',
		'\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2060', '\u2066', '\u2067', '\u2068', '\u2069', '\u3164',
		'\ufe0f', '\ufeff', '\uffff', '\U000e0041',
	}
	for r := rune(0); r < ' '; r++ {
		out = append(out, r)
	}
	for r := rune(0x7f); r < 0xa0; r++ {
		out = append(out, r)
	}
	return out
}

// Wherever a character that breaks or hides text stands in a cell, the cell is
// reported and empty.
func TestInjection(t *testing.T) {
	for _, r := range hostile() {
		for _, cell := range []string{"a%sBcc: x@y", "%sa", "a%s", "%s", " %s ", "a %s\u00a0"} {
			text := strings.ReplaceAll(fmt.Sprintf(cell, string(r)), `"`, `""`)
			data := fmt.Sprintf("Tên;\"Email\"\n\"%s\";n@x.vn\n", text)
			table, problems := CSV("a.csv", []byte(data), Form{})
			want := fmt.Sprintf("a.csv:2:%d: row 2, column \"Tên\": the invisible character %U is not allowed [invisible-character]", 2+leading(text), r)
			if got := headlines(problems); got != want {
				t.Errorf("%q: got\n%s\nwant\n%s", text, got, want)
			}
			if len(table.Rows) != 1 || table.Rows[0].Cells[0].Text != "" || table.Rows[0].Cells[1].Text != "n@x.vn" {
				t.Errorf("%q: got %v", text, table.Rows)
			}
		}
	}
}

func TestInjectionCSV(t *testing.T) {
	for _, tt := range []struct{ name, data, want string }{
		{"CRLF", "Tên;Email\n\"Nam\r\nBcc: x@y\";n", "a.csv:2:2: row 2, column \"Tên\": the invisible character U+000A is not allowed [invisible-character]"},
		{"CR CR LF", "Tên;Email\r\r\nNam;n", "a.csv:1:5: column 2 of the head: the invisible character U+000D is not allowed [invisible-character]"},
		{"CR outside of quotes", "Tên;Email\nNam\rBcc: x@y;n", "a.csv:2:1: row 2, column \"Tên\": the invisible character U+000D is not allowed [invisible-character]"},
		{"tab among semicolons", "Tên;Email\nNam\t;n", "a.csv:2:1: row 2, column \"Tên\": the invisible character U+0009 is not allowed [invisible-character]"},
		{"tab in quotes among tabs", "Tên\tEmail\n\"Nam\tBcc\"\tn", "a.csv:2:2: row 2, column \"Tên\": the invisible character U+0009 is not allowed [invisible-character]"},
		{"in the head", "Tên;\"E\nmail\"\nNam;n", "a.csv:1:6: column 2 of the head: the invisible character U+000A is not allowed [invisible-character]"},
		{"in UTF-16", toUTF16(binary.LittleEndian, "Tên\n\"a\u2028b\""), "a.csv:2:2: row 2, column \"Tên\": the invisible character U+2028 is not allowed [invisible-character]"},
		{"two cells", "Tên;Email\na\x00;\vb", "a.csv:2:1: row 2, column \"Tên\": the invisible character U+0000 is not allowed [invisible-character]\n" +
			"a.csv:2:4: row 2, column \"Email\": the invisible character U+000B is not allowed [invisible-character]"},
		{"alone in its row", "Tên;Email\na;b\n;\u200b", "a.csv:3:2: row 3, column \"Email\": the invisible character U+200B is not allowed [invisible-character]"},
	} {
		table, problems := CSV("a.csv", []byte(tt.data), Form{})
		if got := headlines(problems); got != tt.want {
			t.Errorf("%s: got\n%s\nwant\n%s", tt.name, got, tt.want)
		}
		checkTable(t, table)
	}
}

// checkTable holds what every table promises, whatever it was read from.
func checkTable(t *testing.T, table Table) {
	t.Helper()
	rows := append([]Row{{Cells: table.Head}}, table.Rows...)
	for _, r := range rows {
		if len(r.Cells) != len(table.Head) {
			t.Errorf("%v: %d cells, the head has %d", r.At, len(r.Cells), len(table.Head))
		}
		for _, c := range r.Cells {
			if strings.ContainsFunc(c.Text, intake.Invisible) || c.Text != strings.TrimFunc(c.Text, blank) || strings.ToValidUTF8(c.Text, "") != c.Text {
				t.Errorf("%v: text %q", c.At, c.Text)
			}
		}
	}
}
