package mail

import (
	"encoding/base64"
	"fmt"
	"net/url"
	"path"
	"strings"

	gomail "github.com/wneessen/go-mail"
)

// File is a part of a message beside its words. Content is encoded once,
// however many messages carry it.
type File struct {
	Name    string // as the reader sees it
	Type    string // such as application/pdf
	ID      string // of a picture in the HTML body: its cid
	encoded []byte
}

// NewFile encodes a file for sending.
func NewFile(name, contentType string, data []byte) File {
	return File{Name: name, Type: contentType, encoded: encode(data)}
}

// Picture is a file that the HTML body shows.
func Picture(id, contentType string, data []byte) File {
	f := NewFile(id, contentType, data)
	f.ID = id
	return f
}

// Content is the file as it was before it was encoded.
func (f File) Content() []byte {
	plain := strings.ReplaceAll(string(f.encoded), "\r\n", "")
	out, err := base64.StdEncoding.DecodeString(plain)
	if err != nil {
		panic("mail: " + err.Error()) // we have encoded it
	}
	return out
}

// TypeOf is the media type of a file by the ending of its name. It is a list of
// our own: what the system knows differs from machine to machine.
func TypeOf(name string) string {
	if t, known := types[strings.ToLower(path.Ext(name))]; known {
		return t
	}
	return "application/octet-stream"
}

var types = map[string]string{
	".pdf":  "application/pdf",
	".csv":  "text/csv",
	".txt":  "text/plain",
	".png":  "image/png",
	".jpg":  "image/jpeg",
	".jpeg": "image/jpeg",
	".zip":  "application/zip",
	".doc":  "application/msword",
	".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
	".xls":  "application/vnd.ms-excel",
	".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
}

// lineLength is that of base64 in a message, as RFC 2045 has it.
const lineLength = 76

func encode(data []byte) []byte {
	plain := base64.StdEncoding.EncodeToString(data)
	out := make([]byte, 0, len(plain)+len(plain)/lineLength*2+2)
	for len(plain) > lineLength {
		out = append(append(out, plain[:lineLength]...), '\r', '\n')
		plain = plain[lineLength:]
	}
	return append(out, plain...)
}

func (f File) inline() gomail.FileOption {
	return func(to *gomail.File) {
		to.ContentType = gomail.ContentType(f.Type)
		to.Header.Set("Content-ID", "<"+f.ID+">")
		to.Header.Set("Content-Disposition", "inline; filename=\""+f.Name+"\"")
	}
}

// attached names a file as RFC 2231 has it, in both fields: readers that know
// only one of them are many. An encoded word in quotes would
// break RFC 2047, and strict parsers call it a defect.
func (f File) attached() gomail.FileOption {
	return func(to *gomail.File) {
		to.Header.Set("Content-Type", f.Type+parameter("name", f.Name))
		to.Header.Set("Content-Disposition", "attachment"+parameter("filename", f.Name))
	}
}

// parameter is a name as RFC 2231 continues it over lines, or in quotes if it is
// ASCII.
func parameter(key, name string) string {
	if !strings.ContainsFunc(name, func(r rune) bool { return r > '~' || r < ' ' || r == '"' || r == '\\' }) && len(name) < 60 {
		return fmt.Sprintf(";\r\n %s=%q", key, name)
	}
	const room = 54
	var b strings.Builder
	n, length := 0, room+1
	for _, r := range name {
		char := strings.ReplaceAll(url.QueryEscape(string(r)), "+", "%20")
		if length+len(char) > room { // some readers decode piece by piece: no character is in two
			fmt.Fprintf(&b, ";\r\n %s*%d*=", key, n)
			length = 0
			if n == 0 {
				b.WriteString("utf-8''")
				length = len("utf-8''")
			}
			n++
		}
		b.WriteString(char)
		length += len(char)
	}
	return b.String()
}
