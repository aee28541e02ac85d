package sheet

import (
	"archive/zip"
	"bytes"
	"io"
	"path"
	"strings"

	"tongket/report/intake"
	"tongket/report/say"
)

func isZip(data []byte) bool { return bytes.HasPrefix(data, []byte("PK\x03\x04")) }

// isOLE reports whether data is a file of old Office, or a new one behind a
// password.
func isOLE(data []byte) bool {
	return bytes.HasPrefix(data, []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
}

// foreign says what a file is that is no XLSX workbook, and what to do, or
// nothing if it may be one. Much of what is called .xlsx or .xls is not.
func foreign(data []byte) (what, hint say.Message) {
	text := bytes.TrimLeft(bytes.TrimPrefix(data, []byte("\ufeff")), " \t\r\n")
	switch {
	case len(text) == 0:
		return "the file is empty", saveXLSX
	case isOLE(data) && bytes.Contains(data, utf16LE("EncryptedPackage")):
		return "the workbook has a password", "remove the password in Excel (File, Info, Protect Workbook), and save it"
	case isOLE(data):
		return "this is a workbook of an old Excel (.xls), not .xlsx", saveXLSX
	case text[0] == '<':
		return "this is a web page or XML under the name of a workbook", "open it in Excel and " + saveXLSX
	case !isZip(data):
		return "this is no Excel workbook", saveXLSX + "; if it is CSV, let its name end in .csv"
	case intake.IsCrowded(data):
		return "this is no Excel workbook", saveXLSX
	}
	return otherZip(data)
}

// otherZip tells the kinds of files apart that are zip archives as XLSX is.
func otherZip(data []byte) (what, hint say.Message) {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return "", "" // it may have been one; that is reported as damaged
	}
	what = "this is no Excel workbook"
	for _, f := range z.File {
		name := strings.ToLower(strings.ReplaceAll(f.Name, `\`, "/"))
		base := path.Base(name)
		switch {
		case strings.HasPrefix(base, "workbook") && path.Ext(base) == ".xml":
			return "", ""
		case strings.HasPrefix(base, "workbook") && path.Ext(base) == ".bin":
			what = "this is a binary workbook (.xlsb), not .xlsx"
		case name == "mimetype" && isSpreadsheet(f):
			what = "this is a LibreOffice spreadsheet (.ods), not .xlsx"
		}
	}
	return what, saveXLSX
}

func isSpreadsheet(f *zip.File) bool {
	r, err := f.Open()
	if err != nil {
		return false
	}
	defer r.Close()
	kind, _ := io.ReadAll(io.LimitReader(r, 100))
	return strings.HasPrefix(string(kind), "application/vnd.oasis.opendocument.spreadsheet")
}

// utf16LE is s as it stands in old Office files.
func utf16LE(s string) []byte {
	var out []byte
	for _, c := range []byte(s) {
		out = append(out, c, 0)
	}
	return out
}
