// Package original reads the file that a source published, in whatever form an office
// has it, as the lines of a text: a paragraph a line, the cells of a row parted by tabs.
// A form is an entry of the table in formats.go.
package original

import (
	"bytes"
	"cmp"
	"path"
	"slices"
	"strings"

	"tongket/report/intake"
	"tongket/report/say"
	"tongket/report/written"
)

// Limit is how long a file of that name may be: one with pictures in it may be longer
// than its text.
func Limit(name string) int64 {
	for _, f := range formats() {
		if f.has(name) {
			return f.limit
		}
	}
	return written.MaxText
}

// Read reads a file whose language writes numbers with those marks. What cannot be read
// as text is a fault, and so is what has none.
func Read(name string, data []byte, marks written.Marks) (written.Text, *intake.Fault) {
	out, fault := read(name, data, marks)
	says := func(line string) bool { return strings.TrimSpace(line) != "" }
	if fault == nil && !slices.ContainsFunc(out.Lines, says) {
		return written.Text{}, &intake.Fault{What: "a file without any text", Hint: "look whether it is the document that is meant", At: -1}
	}
	return out, fault
}

func read(name string, data []byte, marks written.Marks) (written.Text, *intake.Fault) {
	for _, f := range formats() {
		if f.is(name, data) {
			return f.read(data, marks)
		}
	}
	if what, hint := locked(data); what != "" {
		return written.Text{}, &intake.Fault{What: what, Hint: hint, At: -1}
	}
	if kind := intake.Kind(data); kind != "" {
		return written.Text{}, &intake.Fault{What: say.Sprintf("%s, which is not read", kind), Hint: hints[kind], At: -1}
	}
	return text(data)
}

// locked tells a new document behind a password from an old one.
func locked(data []byte) (what, hint say.Message) {
	if !bytes.HasPrefix(data, []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) || !bytes.Contains(data, wide("EncryptedPackage")) {
		return "", ""
	}
	return "a document behind a password", "remove the password in Office (File, Info, Protect), and save it"
}

// wide is s as old Office writes it.
func wide(s string) []byte { return []byte(strings.Join(strings.Split(s, ""), "\x00") + "\x00") }

// hints are what to do about kinds of files that many offices have.
var hints = map[say.Message]say.Message{
	"a document of an old Office (.doc, .xls)":           "save it in Word as .docx, in Excel as .xlsx",
	"a document in RTF":                                  "save it in Word as .docx",
	"an e-mail, or a web page saved as one (.eml, .mht)": "save what it says as plain text",
	"a LibreOffice spreadsheet (.ods)":                   "save it as .xlsx (File, Save As)",
	"a LibreOffice document (.odt)":                      "save it as .docx (File, Save As)",
	"a presentation of LibreOffice or an e-book":         "save what it says as plain text",
	"a web page (HTML)":                                  "let its name end in .html",
	"a zip archive":                                      "take the document out of it",
}

// ending is that of a name, in small letters.
func ending(name string) string { return strings.ToLower(path.Ext(name)) }

// isLong reports whether a text has more lines than any has; they are counted before they
// are made.
func isLong(data []byte) bool {
	return bytes.Count(data, []byte("\n"))+bytes.Count(data, []byte("\r")) > 2*written.MaxLines
}

// lines is a text as it is: whatever breaks a line where it is shown ends a paragraph.
func lines(content string) written.Text {
	return written.Text{Lines: strings.Split(strings.TrimSuffix(lineEnds.Replace(content), "\n"), "\n")}
}

// lineEnds are those of all systems, and of what Word and readers of PDFs save as text.
var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\v", "\n", "\f", "\n", "\u0085", "\n", "\u2028", "\n", "\u2029", "\n")

func text(data []byte) (written.Text, *intake.Fault) {
	if isLong(data) {
		return written.Text{}, &intake.Fault{What: say.Err(written.ErrTooLarge), Hint: "look whether it is the document that is meant", At: -1}
	}
	content, fault := intake.Text(data)
	if fault != nil {
		fault.Hint = cmp.Or(fault.Hint, "save it as plain text")
		return written.Text{}, fault
	}
	return lines(content), nil
}
