package post

import (
	"bytes"
	"context"
	_ "embed"
	"encoding/base64"
	"errors"
	"fmt"
	"html/template"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"tongket/report/briefing"
	"tongket/report/disk"
	"tongket/report/mail"
)

//go:embed preview.html
var previewPage string

// previewed is a message as the preview page lists it.
type previewed struct {
	File    string
	To      string
	Name    string
	Subject string
	Langs   string
	Size    int64
	State   mail.State
	Body    string // the HTML, for the first of each kind
	Text    string
}

// Preview writes every message as an .eml file into a folder, and a page that shows one
// of each kind, whole or not at all. What a dry run wrote there before is replaced; see
// Foreign.
func (m *Mailing) Preview(ctx context.Context, folder string, j *mail.Journal, now time.Time) error {
	return disk.Folder(ctx, folder, func(ctx context.Context, temp string) error { return m.fill(ctx, temp, j, now) })
}

// Foreign is what in a folder no dry run wrote, if there is anything.
func Foreign(folder string) string {
	entries, err := os.ReadDir(folder)
	if errors.Is(err, fs.ErrNotExist) {
		return ""
	}
	if err != nil || !marked(folder) {
		return "it"
	}
	for _, e := range entries {
		if name := e.Name(); name != markFile && name != "index.html" && filepath.Ext(name) != ".eml" {
			return name
		}
	}
	return ""
}

// markFile tells that a folder may be written anew.
const markFile = ".tongket-dry-run"

func marked(folder string) bool {
	_, err := os.Stat(filepath.Join(folder, markFile))
	return !errors.Is(err, fs.ErrNotExist)
}

func (m *Mailing) fill(ctx context.Context, temp string, j *mail.Journal, now time.Time) error {
	var list []previewed
	shown := map[*variant]bool{}
	for i, l := range m.Letters {
		encoded, err := l.Encode(now)
		if err := errors.Join(err, ctx.Err()); err != nil {
			return err
		}
		p := previewed{
			File: fmt.Sprintf("%04d-%s.eml", i+1, fileSafe(l.To[0])), To: strings.Join(l.To, ", "), Name: l.Name,
			Langs: briefing.Join(l.Langs(), ", "), Size: encoded.Size(), State: j.Last(l.Code, l.To[0]).State,
		}
		if err := l.show(&p, !shown[l.variant]); err != nil {
			return err
		}
		shown[l.variant] = true
		list = append(list, p)
		if err := write(filepath.Join(temp, p.File), encoded); err != nil {
			return err
		}
	}
	page, err := preview(list)
	if err != nil {
		return err
	}
	return errors.Join(
		os.WriteFile(filepath.Join(temp, "index.html"), page, disk.Private),
		os.WriteFile(filepath.Join(temp, markFile), nil, disk.Private))
}

// show puts what a message says into its line of the page, all of it if it is the first
// of its kind.
func (l *Letter) show(p *previewed, whole bool) (err error) {
	words := l.words()
	p.Subject = words.Subject
	if whole {
		p.Text, p.Body, err = l.parcel.bodies.Set(words)
		p.Body = l.variant.inlined(p.Body)
	}
	return err
}

func write(name string, message mail.Encoded) error {
	f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, disk.Private)
	if err != nil {
		return err
	}
	_, err = message.WriteTo(f)
	return errors.Join(err, f.Close())
}

func preview(list []previewed) ([]byte, error) {
	t, err := template.New("preview").Funcs(template.FuncMap{"grouped": grouped}).Parse(previewPage)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	err = t.Execute(&b, list)
	return b.Bytes(), err
}

// inlined is a body that shows its pictures without the message around it.
func (v *variant) inlined(body string) string {
	for _, p := range v.pictures {
		body = strings.ReplaceAll(body, `"cid:`+p.ID+`"`, `"data:`+p.Type+";base64,"+base64.StdEncoding.EncodeToString(p.Content())+`"`)
	}
	return body
}

// fileSafe is an address as part of a file's name on any system, or as much of it as such
// a name has room for.
func fileSafe(address string) string {
	const most = 200
	address = address[:min(len(address), most)]
	return strings.Map(func(c rune) rune {
		if c == '@' || c == '.' || c == '-' || c == '_' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' {
			return c
		}
		return '_'
	}, address)
}

// grouped is n with commas between thousands.
func grouped(n int64) string {
	s := strconv.FormatInt(n, 10)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
