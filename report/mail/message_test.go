package mail

import (
	"bytes"
	"encoding/base64"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	netmail "net/mail"
	"net/textproto"
	"net/url"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

// leaf is a part of a received message that has content, as the standard
// library, which did not write it, reads it.
type leaf struct {
	header  textproto.MIMEHeader
	content []byte
}

// parts reads the structure and the leaves below a part.
func parts(t *testing.T, header textproto.MIMEHeader, body io.Reader) (tree []string, leaves []leaf) {
	t.Helper()
	kind, params, err := mime.ParseMediaType(header.Get("Content-Type"))
	if err != nil {
		t.Fatalf("%v: %v", header, err)
	}
	tree = []string{kind}
	if !strings.HasPrefix(kind, "multipart/") {
		switch header.Get("Content-Transfer-Encoding") {
		case "base64":
			body = base64.NewDecoder(base64.StdEncoding, body)
		case "quoted-printable":
			body = quotedprintable.NewReader(body)
		}
		content, err := io.ReadAll(body)
		if err != nil {
			t.Fatal(err)
		}
		return tree, []leaf{{header, content}}
	}
	r := multipart.NewReader(body, params["boundary"])
	for {
		p, err := r.NextRawPart()
		if err == io.EOF {
			return tree, leaves
		}
		if err != nil {
			t.Fatal(err)
		}
		below, more := parts(t, p.Header, p)
		tree, leaves = append(tree, below...), append(leaves, more...)
	}
}

func encodeString(t testing.TB, m Message, date time.Time) string {
	t.Helper()
	e, err := m.Encode(date)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	n, err := e.WriteTo(&b)
	if err != nil || n != e.Size() || n != int64(b.Len()) {
		t.Fatalf("wrote %d of %d bytes: %v", n, e.Size(), err)
	}
	return b.String()
}

// A message comes out of another program's parser as it went in, in pieces that
// every server takes.
func TestMessage(t *testing.T) {
	pdf := bytes.Repeat([]byte("%PDF\x00\xff\r\n.\r\n"), 5000)
	png := bytes.Repeat([]byte{0x89, 'P', 'N', 'G'}, 99)
	name := "Kết quả công tác năm 2022 - Công an thành phố Cần Thơ; bản “đầy đủ” (100%).pdf"
	m := Message{
		ID: "a.b@example.vn", From: netmail.Address{Name: `Nguyễn "Năm", Văn phòng`, Address: "office@example.vn"}, ReplyTo: "reply@example.vn",
		To:      []netmail.Address{{Name: "Đặng Thị Ngọc Huyền Trân Châu Báu Ngọc Ngà Kim Cương", Address: "a@example.vn"}, {Address: "b@example.vn"}},
		Cc:      []netmail.Address{{Name: "Cc", Address: "c@example.vn"}},
		Subject: strings.Repeat("Kết quả công tác năm 2022 · Results of the year 2022 ", 4),
		Text:    "Dòng một\n.\n..hai chấm\nFrom đầu dòng\n" + strings.Repeat("dài ", 900), HTML: "<p>Xin chào</p><img src=\"cid:chart-1\">",
		Pictures:    []File{Picture("chart-1", "image/png", png)},
		Files:       []File{NewFile(name, "application/pdf", pdf), NewFile("notes.txt", "text/plain", []byte("x"))},
		Unsubscribe: "mailto:stop@example.vn",
	}
	date := time.Date(2026, 1, 5, 8, 0, 0, 0, time.FixedZone("", 7*3600))
	raw := encodeString(t, m, date)
	if raw != encodeString(t, m, date) {
		t.Error("the same message is not the same bytes")
	}
	for i, line := range strings.Split(raw, "\r\n") {
		if len(line) > 78 || strings.ContainsAny(line, "\r\n\x00") || strings.ContainsFunc(line, func(r rune) bool { return r > '~' }) {
			t.Errorf("line %d: %q", i+1, line)
		}
	}
	got, err := netmail.ReadMessage(strings.NewReader(raw))
	if err != nil {
		t.Fatal(err)
	}
	decoded, err := new(mime.WordDecoder).DecodeHeader(got.Header.Get("Subject"))
	if err != nil || decoded != m.Subject {
		t.Errorf("subject %q: %v", decoded, err)
	}
	for field, want := range map[string][]netmail.Address{"From": {m.From}, "To": m.To, "Cc": m.Cc} {
		list, err := got.Header.AddressList(field)
		if err != nil || len(list) != len(want) {
			t.Fatalf("%s: %v %v", field, list, err)
		}
		for i, a := range list {
			if *a != want[i] {
				t.Errorf("%s: got %v, want %v", field, *a, want[i])
			}
		}
	}
	if d, err := got.Header.Date(); err != nil || !d.Equal(date) {
		t.Errorf("date %v: %v", d, err)
	}
	if got.Header.Get("Message-ID") != "<a.b@example.vn>" || got.Header.Get("List-Unsubscribe") != "<mailto:stop@example.vn>" || got.Header.Get("Bcc") != "" {
		t.Error(got.Header)
	}
	tree, leaves := parts(t, textproto.MIMEHeader(got.Header), got.Body)
	if s := strings.Join(tree, " "); s != "multipart/mixed multipart/related multipart/alternative text/plain text/html image/png application/pdf text/plain" {
		t.Error(s)
	}
	wants := [][]byte{[]byte(strings.ReplaceAll(m.Text, "\n", "\r\n")), []byte(m.HTML), png, pdf, []byte("x")}
	for i, want := range wants {
		if !bytes.Equal(leaves[i].content, want) {
			t.Errorf("part %d has %d bytes, want %d", i, len(leaves[i].content), len(want))
		}
	}
	if id := leaves[2].header.Get("Content-ID"); id != "<chart-1>" {
		t.Error(id)
	}
	for field, key := range map[string]string{"Content-Disposition": "filename", "Content-Type": "name"} {
		kind, params, err := mime.ParseMediaType(leaves[3].header.Get(field))
		if err != nil || params[key] != name {
			t.Errorf("%s: %s, %q: %v", field, kind, params[key], err)
		}
	}
}

// No character of a file's name is in two pieces: some readers decode each alone.
func TestParameter(t *testing.T) {
	for n := range 80 {
		name := strings.Repeat("x", n) + "Kết quả công tác năm 2022 – Công an thành phố Cần Thơ.pdf"
		for _, piece := range strings.Split(parameter("filename", name), ";\r\n ")[1:] {
			_, value, _ := strings.Cut(piece, "=")
			plain, err := url.PathUnescape(strings.TrimPrefix(value, "utf-8''"))
			if err != nil || !utf8.ValidString(plain) || len(piece) > 76 {
				t.Errorf("%q: %v", piece, err)
			}
		}
	}
}

// A message whose recipients are all hidden shows none of them.
func TestHidden(t *testing.T) {
	m := Message{ID: "a@b.vn", From: netmail.Address{Address: "office@example.vn"}, Text: "x", HTML: "x"}
	raw := encodeString(t, m, time.Unix(0, 0))
	if !strings.Contains(raw, "\r\nTo: <office@example.vn>\r\n") {
		t.Error(raw)
	}
}

// A Message-ID is as stable as what is sent: another briefing, recipient or
// sender has another.
func TestMessageID(t *testing.T) {
	id := MessageID("o@example.vn", "ABCD-EFGH", []string{"a@b.vn"})
	if id != MessageID("o@example.vn", "ABCD-EFGH", []string{"a@b.vn"}) || !strings.HasSuffix(id, "@example.vn") {
		t.Error(id)
	}
	for _, other := range []string{
		MessageID("o@example.vn", "ABCD-EFGJ", []string{"a@b.vn"}),
		MessageID("o@example.vn", "ABCD-EFGH", []string{"a@b.vn", "c@d.vn"}), MessageID("o@example.com", "ABCD-EFGH", []string{"a@b.vn"}),
	} {
		if other == id {
			t.Error("two messages have one id")
		}
	}
}

// FuzzEncodedWords: a subject comes back whatever it is, in words that are
// whole characters.
func FuzzEncodedWords(f *testing.F) {
	for _, s := range []string{"", "Results", "Kết quả công tác năm 2022", strings.Repeat("ễ", 100), strings.Repeat("a b ", 60), "=?utf-8?q?x?=", "x  y"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) || strings.ContainsFunc(s, func(r rune) bool { return r < ' ' }) {
			return
		}
		out := encodedWords(s)
		for i, line := range strings.Split(out, "\r\n") {
			if room := 78; len(line) > room || i == 0 && len("Subject: "+line) > room {
				t.Errorf("%q: line of %d", s, len(line))
			}
		}
		back, err := new(mime.WordDecoder).DecodeHeader(strings.ReplaceAll(out, "\r\n", ""))
		if err != nil || back != s {
			t.Errorf("%q came back as %q: %v", s, back, err)
		}
	})
}
