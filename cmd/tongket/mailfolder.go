package main

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
	"strings"

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
	Size    string
	State   mail.State
	Body    string // the HTML, for the first of each kind
	Text    string
}

// writeFolder writes every message as an .eml file, and a page that shows one of
// each kind. Only a folder that a dry run wrote is replaced.
func (m *mailing) writeFolder(folder string, j *mail.Journal) error {
	folder = filepath.Clean(folder) // out/ lies in out's folder, not in out
	if other := foreignIn(folder); other != "" {
		return usagef("%s is there already, and no dry run wrote %s; name another folder by -o", folder, other)
	}
	ctx, stop := uninterrupted()
	defer stop()
	err := disk.Folder(ctx, folder, func(ctx context.Context, temp string) error { return m.fillFolder(ctx, temp, j) })
	if errors.As(err, new(*briefing.ProblemsError)) {
		return err
	}
	return unwritable(folder, err)
}

// foreignIn is what in a folder no dry run wrote, if there is anything.
func foreignIn(folder string) string {
	entries, err := os.ReadDir(folder)
	if errors.Is(err, fs.ErrNotExist) {
		return ""
	}
	if err != nil || missing(filepath.Join(folder, markFile)) {
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

func (m *mailing) fillFolder(ctx context.Context, temp string, j *mail.Journal) error {
	var list []previewed
	shown := map[*variant]bool{}
	for i := range m.letters {
		l := &m.letters[i]
		encoded, err := l.Encode(m.env.now())
		if err := errors.Join(err, ctx.Err()); err != nil {
			return err
		}
		p := previewed{
			File: fmt.Sprintf("%04d-%s.eml", i+1, fileSafe(l.To[0])), To: strings.Join(l.To, ", "), Name: l.name,
			Langs: briefing.Join(l.variant.langs, ", "), Size: thousands(int(encoded.Size())), State: j.Last(l.Code, l.To[0]).State,
		}
		words := l.words()
		p.Subject = words.Subject
		if !shown[l.variant] {
			shown[l.variant] = true
			if p.Text, p.Body, err = l.parcel.bodies.Set(words); err != nil {
				return err
			}
			p.Body = l.variant.inlined(p.Body)
		}
		list = append(list, p)
		f, err := os.OpenFile(filepath.Join(temp, p.File), os.O_WRONLY|os.O_CREATE|os.O_EXCL, disk.Private)
		if err != nil {
			return err
		}
		_, err = encoded.WriteTo(f)
		if err := errors.Join(err, f.Close()); err != nil {
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

func preview(list []previewed) ([]byte, error) {
	t, err := template.New("preview").Parse(previewPage)
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

// fileSafe is an address as part of a file's name on any system.
func fileSafe(address string) string {
	return strings.Map(func(c rune) rune {
		if c == '@' || c == '.' || c == '-' || c == '_' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' {
			return c
		}
		return '_'
	}, address)
}
