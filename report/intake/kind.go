package intake

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/mail"
	"strings"

	"tongket/report/say"
)

// magic is how files begin that net/http does not know.
var magic = []struct {
	begin string
	kind  say.Message
}{
	{"\x7fELF", "a program"},
	{"MZ", "a program"},
	{"\xcf\xfa\xed\xfe", "a program"},
	{"\xca\xfe\xba\xbe", "a program"},
	{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a document of an old Office (.doc, .xls)"},
	{`{\rtf`, "a document in RTF"},
	{"SQLite format 3\x00", "a database"},
	{"7z\xbc\xaf\x27\x1c", "an archive (.7z)"},
	{"BZh", "an archive (.bz2)"},
	{"\xfd7zXZ\x00", "an archive (.xz)"},
	{"%!PS", "PostScript"},
}

// media is what the kinds of net/http are called.
var media = []struct {
	kind string
	name say.Message
}{
	{"application/pdf", "a PDF"}, {"image/", "a picture"}, {"audio/", "a sound"}, {"video/", "a film"}, {"font/", "a typeface"},
	{"application/x-gzip", "an archive (.gz)"}, {"application/x-rar", "an archive (.rar)"}, {"application/wasm", "a program"},
	{"application/ogg", "a sound"}, {"application/vnd.ms-fontobject", "a typeface"}, {"text/html", "a web page (HTML)"}, {"text/xml", "XML"},
}

// Kind says what a file is that is no plain text, such as "a PDF", or nothing.
func Kind(data []byte) say.Message {
	for _, m := range magic {
		if bytes.HasPrefix(data, []byte(m.begin)) && (m.begin != "MZ" && m.begin != "BZh" || isBinary(data)) {
			return m.kind
		}
	}
	kind := http.DetectContentType(data)
	if kind == "application/zip" {
		return archive(data)
	}
	for _, m := range media {
		if strings.HasPrefix(kind, m.kind) {
			return m.name
		}
	}
	switch {
	case wide(data) == "" && isBinary(data):
		return "binary data"
	case isMail(data):
		return "an e-mail, or a web page saved as one (.eml, .mht)"
	}
	return ""
}

// maxHead is how far the head of a message is looked for.
const maxHead = 1 << 18

// isMail reports whether data is a message with its head, in which letters are in code.
func isMail(data []byte) bool {
	m, err := mail.ReadMessage(bytes.NewReader(data[:min(len(data), maxHead)]))
	return err == nil && m.Header.Get("Content-Type") != "" && (m.Header.Get("MIME-Version") != "" || m.Header.Get("Content-Transfer-Encoding") != "")
}

// maxFiles is how many files an archive may have; of a document its pictures count.
const maxFiles = 20_000

// IsCrowded reports whether a zip archive has more files than any document. They are counted
// by what each begins with in the list, before the list is read.
func IsCrowded(data []byte) bool { return bytes.Count(data, []byte("PK\x01\x02")) > maxFiles }

// archive tells the documents apart that are zip archives.
func archive(data []byte) say.Message {
	if IsCrowded(data) {
		return "a zip archive"
	}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return "a zip archive, cut off or damaged"
	}
	for _, f := range z.File {
		switch folder, _, _ := strings.Cut(strings.ReplaceAll(f.Name, `\`, "/"), "/"); folder {
		case "word":
			return "a Word document (.docx)"
		case "xl":
			return "an Excel workbook (.xlsx)"
		case "ppt":
			return "a PowerPoint presentation (.pptx)"
		case "mimetype":
			return openDocument(f)
		}
	}
	return "a zip archive"
}

// openDocument tells the documents of LibreOffice apart by what they say to be.
func openDocument(f *zip.File) say.Message {
	r, err := f.Open()
	if err != nil {
		return "a zip archive, cut off or damaged"
	}
	defer r.Close()
	kind, _ := io.ReadAll(io.LimitReader(r, 100))
	switch name := strings.TrimPrefix(string(kind), "application/vnd.oasis.opendocument."); {
	case strings.HasPrefix(name, "spreadsheet"):
		return "a LibreOffice spreadsheet (.ods)"
	case strings.HasPrefix(name, "text"):
		return "a LibreOffice document (.odt)"
	}
	return "a presentation of LibreOffice or an e-book"
}

// isBinary reports whether data has more than a few bytes that no text has, in any
// encoding of a byte a letter.
func isBinary(data []byte) bool {
	data = data[:min(len(data), 4096)]
	odd := 0
	for _, b := range data {
		if b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' {
			odd++
		}
	}
	return odd > 2 && odd*10 > len(data)
}

// IsJSON reports whether data is an object or a list of JSON with something in it.
func IsJSON(data []byte) bool {
	text := bytes.TrimSpace(bytes.TrimPrefix(data, []byte("\ufeff")))
	return len(text) > 2 && (text[0] == '{' || text[0] == '[') && json.Valid(text)
}
