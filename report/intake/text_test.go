package intake

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"io"
	"strings"
	"testing"
	"unicode/utf16"

	"golang.org/x/text/encoding/charmap"
)

const vietnamese = "Năm 2022, công an thành phố đã điều tra, khám phá 574 vụ.\nKết quả đạt được là tốt.\n"

// zipOf is an archive of one file that says something.
func zipOf(t *testing.T, name string, said ...string) []byte {
	t.Helper()
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	f, err := w.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.WriteString(f, strings.Join(said, "")); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func toUTF16(order binary.AppendByteOrder, s string) []byte {
	var out []byte
	for _, u := range utf16.Encode([]rune(s)) {
		out = order.AppendUint16(out, u)
	}
	return out
}

func toUTF32(order binary.AppendByteOrder, s string) []byte {
	var out []byte
	for _, r := range s {
		out = order.AppendUint32(out, uint32(r))
	}
	return out
}

// in1258 is s in Windows-1258, which has tones as characters of their own.
func in1258(t *testing.T, s string) []byte {
	t.Helper()
	var apart strings.Builder
	for _, r := range s {
		bare, tone := toneless(r)
		apart.WriteRune(bare)
		for mark, of := range toneMarks {
			if tone > 0 && of == tone {
				apart.WriteRune(mark)
			}
		}
	}
	out, err := charmap.Windows1258.NewEncoder().String(apart.String())
	if err != nil {
		t.Fatal(err)
	}
	return []byte(out)
}

func TestText(t *testing.T) {
	vni, err := charmap.Windows1252.NewEncoder().String(toVNI(vietnamese))
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name string
		data []byte
		want string // what it is, or empty for text
	}{
		{"UTF-8", []byte(vietnamese), ""},
		{"UTF-8 with two marks", []byte("\ufeff\ufeff" + vietnamese), ""},
		{"UTF-8 with a mark", []byte("\ufeff" + vietnamese), ""},
		{"a wrong byte", []byte(vietnamese + "\xff"), ""},
		{"nothing", nil, ""},
		{"one letter", []byte("a"), ""},
		{"UTF-16 with a mark", toUTF16(binary.LittleEndian, "\ufeff"+vietnamese), "UTF-16, not UTF-8"},
		{"UTF-16, big end first", toUTF16(binary.BigEndian, "\ufeff"+vietnamese), "UTF-16, not UTF-8"},
		{"UTF-16 without a mark", toUTF16(binary.LittleEndian, vietnamese), "UTF-16, not UTF-8"},
		{"UTF-16, big end first, without a mark", toUTF16(binary.BigEndian, vietnamese), "UTF-16, not UTF-8"},
		{"UTF-32", toUTF32(binary.LittleEndian, "\ufeff"+vietnamese), "UTF-32, not UTF-8"},
		{"UTF-32 without a mark", toUTF32(binary.BigEndian, vietnamese), "UTF-32, not UTF-8"},
		{"Windows-1258", in1258(t, vietnamese), "Windows-1258, not UTF-8"},
		{"TCVN3", toTCVN3(vietnamese), "TCVN3 (ABC), not UTF-8"},
		{"VNI", []byte(vni), "VNI, not UTF-8"},
		{"VISCII", toVISCII(vietnamese), "VISCII, not UTF-8"},
		{"Windows-1252", []byte("d\xe9j\xe0 vu"), "an older encoding, such as Windows-1252, not UTF-8"},
		{"PDF", []byte("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"), "a PDF, not plain text"},
		{"Word", zipOf(t, "word/document.xml"), "a Word document (.docx), not plain text"},
		{"Excel", zipOf(t, "xl/workbook.xml"), "an Excel workbook (.xlsx), not plain text"},
		{"a spreadsheet of LibreOffice", zipOf(t, "mimetype", "application/vnd.oasis.opendocument.spreadsheet"), "a LibreOffice spreadsheet (.ods), not plain text"},
		{"a template of one", zipOf(t, "mimetype", "application/vnd.oasis.opendocument.spreadsheet-template"), "a LibreOffice spreadsheet (.ods), not plain text"},
		{"a document of LibreOffice", zipOf(t, "mimetype", "application/vnd.oasis.opendocument.text"), "a LibreOffice document (.odt), not plain text"},
		{"an e-book", zipOf(t, "mimetype", "application/epub+zip"), "a presentation of LibreOffice or an e-book, not plain text"},
		{"archive", zipOf(t, "a.txt"), "a zip archive, not plain text"},
		{"archive, cut off", zipOf(t, "a.txt")[:40], "a zip archive, cut off or damaged, not plain text"},
		{"old Word", []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00\x00"), "a document of an old Office (.doc, .xls), not plain text"},
		{"RTF", []byte(`{\rtf1\ansi C\'f4ng an}`), "a document in RTF, not plain text"},
		{"a program", []byte("\x7fELF\x02\x01\x01\x00"), "a program, not plain text"},
		{"a program of Windows", []byte("MZ\x90\x00\x03\x00\x00\x00"), "a program, not plain text"},
		{"a text that begins with MZ", []byte("MZ là một chữ viết tắt.\n"), ""},
		{"PNG", []byte("\x89PNG\r\n\x1a\n\x00"), "a picture, not plain text"},
		{"a web page", []byte("<!DOCTYPE html><html><body>Kết quả"), "a web page (HTML), not plain text"},
		{"noughts", make([]byte, 512), "binary data, not plain text"},
		{"two noughts in a text", []byte("source: a\nlabel: \x00\x00\nfacts:"), ""},
	} {
		text, fault := Text(tt.data)
		got := ""
		if fault != nil {
			got = fault.What.String()
		}
		if got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
		if fault == nil && text != strings.TrimLeft(string(tt.data), "\ufeff") {
			t.Errorf("%s: the text is %q", tt.name, text)
		}
	}
}

func TestIsJSON(t *testing.T) {
	for s, want := range map[string]bool{
		`{"a": 1}`: true, " [1, 2]\n": true, "\ufeff{\"a\": []}": true,
		"{}": false, "[]": false, "{a: 1}": false, "a: 1": false, "": false, `"a"`: false,
	} {
		if got := IsJSON([]byte(s)); got != want {
			t.Errorf("%q: %v", s, got)
		}
	}
}
