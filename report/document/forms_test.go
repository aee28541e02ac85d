package document

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"testing"
	"testing/fstest"

	"tongket/report"
	"tongket/report/officetest"
)

// What of a document could not be read is said once, with what to do; its hash is that of
// the file.
func TestOriginals(t *testing.T) {
	deleted := officetest.Docx(`<w:p><w:r><w:t>Có </w:t></w:r><w:del><w:r><w:delText>547</w:delText></w:r></w:del><w:r><w:t>574 vụ</w:t></w:r></w:p><w:p><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>`)
	locked := "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + strings.Repeat("\x00", 600) + strings.Join(strings.Split("EncryptedPackage", ""), "\x00") + "\x00"
	for _, tt := range []struct {
		name, file, data, want string
		paragraphs             string
	}{
		{"deleted", "a.docx", string(deleted), `paragraph 1 of a.docx: text is marked as deleted and is not read: "547", here and in 1 more paragraph of the file [document-in-part]`, "Có 574 vụ"},
		{"Word under another name", "a.txt", string(officetest.Word("574 vụ")), "", "574 vụ"},
		{"an old document under a new name", "a.docx", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + strings.Repeat("\x00", 600), "the document a.docx is a document of an old Office (.doc, .xls), which is not read [document-unreadable]", ""},
		{"a password", "a.docx", locked, "the document a.docx is a document behind a password [document-unreadable]", ""},
		{"a text under another name", "a.docx", "574 vụ", "", "574 vụ"},
		{"no page", "a.html", "574 &lt; 600", "", "574 < 600"},
		{"a film", "a.html", "\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom", "the document a.html is a film, which is not read [document-unreadable]", ""},
		{"an old font", "a.html", "<p>n¨m 2022 gi¶m 5%, C«ng an", "the document a.html cannot be read, paragraph 1: this is TCVN3", ""},
	} {
		sum := sha256.Sum256([]byte(tt.data))
		s := &report.Source{File: tt.file, SHA256: hex.EncodeToString(sum[:]), Lang: "vi"}
		var problems report.Problems
		var got []string
		for d := range Each([]*report.Source{s}, fstest.MapFS{tt.file: {Data: []byte(tt.data)}}, &problems) {
			got = d.Paragraphs
		}
		if strings.Join(got, "|") != tt.paragraphs {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.paragraphs)
		}
		said := ""
		for _, p := range problems {
			said += strings.TrimPrefix(p.Headline(), ": ")
			if p.Hint == "" {
				t.Errorf("%s: nothing says what to do", tt.name)
			}
		}
		if !strings.HasPrefix(strings.TrimPrefix(said, "warning: "), tt.want) || (said == "") != (tt.want == "") {
			t.Errorf("%s: said %q, want %q", tt.name, said, tt.want)
		}
	}
}
