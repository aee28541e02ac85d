package original

import (
	"strings"
	"testing"

	"tongket/report/officetest"
	"tongket/report/written"
)

// TestLineEnds: whatever ends a line where a text is shown ends a paragraph, in any mixture,
// and blank lines stay.
func TestLineEnds(t *testing.T) {
	const want = "Chương một|Có 41 ca|Hết"
	for _, end := range []string{"\n", "\r\n", "\r", "\v", "\f", "\u0085", "\u2028", "\u2029"} {
		for _, last := range []string{"", end, "\n"} {
			text, fault := Read("a.txt", []byte("Chương một"+end+"Có 41 ca\nHết"+last), written.Marks{})
			if fault != nil {
				t.Fatal(fault.What)
			}
			if got := strings.Join(text.Lines, "|"); strings.TrimRight(got, "|") != want {
				t.Errorf("%q: %q, want %q", end, got, want)
			}
		}
	}
	if text, _ := Read("a.txt", []byte("a\r\n\r\nb\r\rc"), written.Marks{}); len(text.Lines) != 5 {
		t.Errorf("blank lines: %q", text.Lines)
	}
}

// TestOpenDocument: what LibreOffice wrote is told apart from Office's, whatever its name is,
// and it is said as what to save it.
func TestOpenDocument(t *testing.T) {
	for kind, want := range map[string]string{
		"spreadsheet":  "a LibreOffice spreadsheet (.ods), which is not read: save it as .xlsx (File, Save As)",
		"text":         "a LibreOffice document (.odt), which is not read: save it as .docx (File, Save As)",
		"presentation": "a presentation of LibreOffice or an e-book, which is not read: save what it says as plain text",
	} {
		data := officetest.Zip(officetest.Part{Name: "mimetype", Content: "application/vnd.oasis.opendocument." + kind}, officetest.Part{Name: "content.xml", Content: "<a/>"})
		for _, name := range []string{"a.ods", "a.xlsx", "a.docx", "a.txt"} {
			if _, fault := Read(name, data, written.Marks{}); fault == nil || fault.What.String()+": "+fault.Hint.String() != want {
				t.Errorf("%s of %s: %v", name, kind, fault)
			}
		}
	}
}

// TestNoDocument: what has nothing in it, and a message with its head, are said to be so.
func TestNoDocument(t *testing.T) {
	const mail = "Subject: Report\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\nQsOhbyBjw6Fv\r\n"
	for _, tt := range []struct{ name, data, want string }{
		{"a.txt", "", "a file without any text"},
		{"a.txt", " \n\t\r\n", "a file without any text"},
		{"a.html", "<html><body><p> </p></body></html>", "a file without any text"},
		{"a.txt", mail, "an e-mail"},
		{"a.eml", mail, "an e-mail"},
		{"a.txt", "From: <Saved by Word>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n", "a web page saved as one"},
		{"a.txt", "Subject: 41 cases\n\nThere were 41 cases.\n", ""},
		{"a.txt", "Note: of 41 cases\nContent-Type: none\n\nThere were 41 cases.\n", ""},
	} {
		_, fault := Read(tt.name, []byte(tt.data), written.Marks{})
		got := ""
		if fault != nil {
			got = fault.What.String()
		}
		if tt.want == "" && got != "" || !strings.Contains(got, tt.want) {
			t.Errorf("%q: %q, want %q", tt.data, got, tt.want)
		}
	}
}
