package mail

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"io"
	netmail "net/mail"
	"strings"
	"time"
	"unicode/utf8"

	gomail "github.com/wneessen/go-mail"

	"tongket/report/pattern"
	"tongket/report/say"
)

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
// multipart/alternative, the order in which mail programs are known to look. go-mail
// encodes a place holder for each file, which is then replaced by what was encoded before.
func (m Message) Encode(date time.Time) (Encoded, error) {
	msg := gomail.NewMsg(gomail.WithNoDefaultUserAgent())
	if err := m.head(msg, date); err != nil {
		return Encoded{}, say.Errorf("mail: %w", err)
	}
	msg.SetBodyString(gomail.TypeTextPlain, m.Text)
	msg.AddAlternativeString(gomail.TypeTextHTML, m.HTML)
	for i, f := range m.Pictures {
		if err := msg.EmbedReader(f.Name, strings.NewReader(m.holder("picture", i)), f.inline()); err != nil {
			return Encoded{}, say.Errorf("mail: %w", err)
		}
	}
	for i, f := range m.Files {
		if err := msg.AttachReader(f.Name, strings.NewReader(m.holder("file", i)), f.attached()); err != nil {
			return Encoded{}, say.Errorf("mail: %w", err)
		}
	}
	var b bytes.Buffer
	if _, err := msg.WriteTo(&b); err != nil {
		return Encoded{}, say.Errorf("mail: %w", err)
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
				return say.Errorf("mail: %s %d is lost", kind, i)
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

var boundary = pattern.New(`boundary=([0-9a-f]{60})\r\n`)

// bounded gives the parts boundaries that follow from the message, in place of
// random ones: the same message is the same bytes.
func (m Message) bounded(raw []byte) []byte {
	for i, found := range boundary.FindAllSubmatch(raw, -1) {
		sum := sha256.Sum256(fmt.Appendf(nil, "%s boundary %d", m.ID, i))
		raw = bytes.ReplaceAll(raw, found[1], hex.AppendEncode(nil, sum[:30]))
	}
	return raw
}

// encodedWords is a subject as RFC 2047 has it, folded so that no line is too
// long and no letter is cut in two. go-mail would begin on the second line, and
// some readers then show a blank before it.
func encodedWords(s string) string {
	s = strings.ToValidUTF8(s, "?")
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
