package mail

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"io"
	netmail "net/mail"
	"net/url"
	"path"
	"regexp"
	"strings"
	"time"
	"unicode/utf8"

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

// Message is what is sent to one recipient, or to one group of them.
type Message struct {
	ID          string // its Message-ID, without brackets
	From        netmail.Address
	ReplyTo     string
	To, Cc      []netmail.Address
	Subject     string
	Text, HTML  string
	Pictures    []File
	Files       []File
	Unsubscribe string // a mailto: or https: address; empty for none
}

// MessageID is the same for the same recipients of the same briefing, whenever
// and however often it is asked for, and another for any other.
func MessageID(from, code string, to []string) string {
	sum := sha256.Sum256([]byte(strings.Join(append([]string{code}, to...), "\n")))
	_, domain, _ := strings.Cut(from, "@")
	return fmt.Sprintf("%s.%s@%s", strings.ToLower(code), hex.EncodeToString(sum[:10]), domain)
}

// Encoded is a message as it goes over the wire, in pieces of which the large
// ones belong to many messages.
type Encoded struct{ pieces [][]byte }

// Size is the length of the message in bytes.
func (e Encoded) Size() int64 {
	var n int64
	for _, p := range e.pieces {
		n += int64(len(p))
	}
	return n
}

// WriteTo writes the message, with CRLF at the end of each line.
func (e Encoded) WriteTo(w io.Writer) (int64, error) {
	var n int64
	for _, p := range e.pieces {
		k, err := w.Write(p)
		n += int64(k)
		if err != nil {
			return n, err
		}
	}
	return n, nil
}

// Encode sets the message as multipart/mixed of multipart/related of
// multipart/alternative, which is the order that Outlook, Gmail and Thunderbird
// all read. go-mail encodes a place holder for each file, which is then replaced
// by what was encoded before.
func (m Message) Encode(date time.Time) (Encoded, error) {
	msg := gomail.NewMsg(gomail.WithNoDefaultUserAgent())
	if err := m.head(msg, date); err != nil {
		return Encoded{}, fmt.Errorf("mail: %w", err)
	}
	msg.SetBodyString(gomail.TypeTextPlain, m.Text)
	msg.AddAlternativeString(gomail.TypeTextHTML, m.HTML)
	for i, f := range m.Pictures {
		if err := msg.EmbedReader(f.Name, strings.NewReader(m.holder("picture", i)), f.inline()); err != nil {
			return Encoded{}, fmt.Errorf("mail: %w", err)
		}
	}
	for i, f := range m.Files {
		if err := msg.AttachReader(f.Name, strings.NewReader(m.holder("file", i)), f.attached()); err != nil {
			return Encoded{}, fmt.Errorf("mail: %w", err)
		}
	}
	var b bytes.Buffer
	if _, err := msg.WriteTo(&b); err != nil {
		return Encoded{}, fmt.Errorf("mail: %w", err)
	}
	return m.fill(m.bounded(b.Bytes()))
}

// head sets the fields above the body.
func (m Message) head(msg *gomail.Msg, date time.Time) error {
	msg.SetMessageIDWithValue(m.ID)
	msg.SetDateWithValue(date)
	msg.SetGenHeaderPreformatted(gomail.HeaderSubject, encodedWords(m.Subject))
	if err := msg.From(m.From.String()); err != nil {
		return err
	}
	to := m.To
	if len(to)+len(m.Cc) == 0 { // all are hidden; a message without a recipient looks like refuse
		to = []netmail.Address{m.From}
	}
	if err := msg.To(addresses(to)...); err != nil {
		return err
	}
	if err := msg.Cc(addresses(m.Cc)...); err != nil {
		return err
	}
	if m.ReplyTo != "" {
		if err := msg.ReplyTo(m.ReplyTo); err != nil {
			return err
		}
	}
	if m.Unsubscribe != "" {
		msg.SetGenHeader(gomail.HeaderListUnsubscribe, "<"+m.Unsubscribe+">")
	}
	return nil
}

func addresses(list []netmail.Address) []string {
	out := make([]string, len(list))
	for i := range list {
		out[i] = list[i].String()
	}
	return out
}

// holder is what stands for a file until its content does. It is a line of
// base64 that no other part of a message can have.
func (m Message) holder(kind string, i int) string {
	sum := sha256.Sum256(fmt.Appendf(nil, "%s %s %d", m.ID, kind, i))
	return hex.EncodeToString(sum[:24])
}

// fill puts the files into their places.
func (m Message) fill(raw []byte) (Encoded, error) {
	var out Encoded
	put := func(kind string, files []File) error {
		for i, f := range files {
			before, after, found := bytes.Cut(raw, encode([]byte(m.holder(kind, i))))
			if !found {
				return fmt.Errorf("mail: %s %d is lost", kind, i)
			}
			out.pieces = append(out.pieces, before, f.encoded)
			raw = after
		}
		return nil
	}
	if err := put("picture", m.Pictures); err != nil {
		return out, err
	}
	if err := put("file", m.Files); err != nil {
		return out, err
	}
	out.pieces = append(out.pieces, raw)
	return out, nil
}

var boundary = regexp.MustCompile(`boundary=([0-9a-f]{60})\r\n`)

// bounded gives the parts boundaries that follow from the message, in place of
// random ones: the same message is the same bytes.
func (m Message) bounded(raw []byte) []byte {
	for i, found := range boundary.FindAllSubmatch(raw, -1) {
		sum := sha256.Sum256(fmt.Appendf(nil, "%s boundary %d", m.ID, i))
		raw = bytes.ReplaceAll(raw, found[1], hex.AppendEncode(nil, sum[:30]))
	}
	return raw
}

func (f File) inline() gomail.FileOption {
	return func(to *gomail.File) {
		to.ContentType = gomail.ContentType(f.Type)
		to.Header.Set("Content-ID", "<"+f.ID+">")
		to.Header.Set("Content-Disposition", "inline; filename=\""+f.Name+"\"")
	}
}

// attached names a file as RFC 2231 has it, in both fields: readers that know
// only one of them are many. An encoded word in quotes, which old Outlooks wrote,
// breaks the grammar that spam filters hold against a message.
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
	rest := "utf-8''" + strings.ReplaceAll(url.QueryEscape(name), "+", "%20")
	for i := 0; rest != ""; i++ {
		n := min(room, len(rest))
		for k := 1; k <= 2 && n < len(rest); k++ { // not within %E1
			if rest[n-k] == '%' {
				n -= k
				break
			}
		}
		fmt.Fprintf(&b, ";\r\n %s*%d*=%s", key, i, rest[:n])
		rest = rest[n:]
	}
	return b.String()
}

// encodedWords is a subject as RFC 2047 has it, folded so that no line is too
// long and no letter is cut in two. go-mail would begin on the second line, and
// some readers then show a blank before it.
func encodedWords(s string) string {
	if isASCII(strings.ReplaceAll(s, " ", "")) && len(s) < 60 && !strings.Contains(s, "=?") {
		return s
	}
	var words []string
	room := 36 // beside the field's name; 45 in the lines that follow
	for s != "" {
		n := 0
		for i, r := range s {
			if i+utf8.RuneLen(r) > room {
				break
			}
			n = i + utf8.RuneLen(r)
		}
		words = append(words, "=?UTF-8?B?"+base64.StdEncoding.EncodeToString([]byte(s[:n]))+"?=")
		s, room = s[n:], 45
	}
	return strings.Join(words, "\r\n ")
}
