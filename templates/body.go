package templates

import (
	_ "embed"
	"errors"
	"html/template"
	"io/fs"
	"strings"
	plain "text/template"
	"unicode/utf8"

	"tongket/report"
	"tongket/report/intake"
	"tongket/report/lang"
	"tongket/report/say"
	"tongket/report/theme"
)

//go:embed letter.txt
var letterPlain string

//go:embed letter.html
var letterHTML string

// Bodies sets letters as text and as HTML.
type Bodies struct {
	text *plain.Template
	html *template.Template
}

// Where a project keeps templates of its own, in place of the embedded ones.
const (
	ownText = "mail/letter.txt"
	ownHTML = "mail/letter.html"
)

// NewBodies reads the templates of the project in files, or the embedded ones
// where it has none. Errors name file and line, as those of Set do.
func NewBodies(files fs.FS, mail theme.Mail) (*Bodies, error) {
	text, err := either(files, ownText, letterPlain)
	if err != nil {
		return nil, err
	}
	html, err := either(files, ownHTML, letterHTML)
	if err != nil {
		return nil, err
	}
	var b Bodies
	var kept comments
	html = kept.behind(html)
	if b.text, err = plain.New(ownText).Option("missingkey=error").Funcs(letterFuncs(mail)).Parse(text); err == nil {
		b.html, err = template.New(ownHTML).Option("missingkey=error").Funcs(letterFuncs(mail)).Funcs(template.FuncMap{"linked": linkedHTML}).Funcs(kept.functions()).Parse(html)
	}
	return &b, err
}

func either(files fs.FS, name, embedded string) (string, error) {
	data, err := intake.FS(files, name, intake.MaxTemplate)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return embedded, nil
	case err != nil:
		return "", say.Errorf("%s: %s", name, intake.Reason(err))
	}
	text, fault := intake.Markup(data)
	if fault != nil {
		return "", say.Errorf("%s: it is %s", name, fault.What)
	}
	return text, nil
}

// letterFuncs is what templates may call.
func letterFuncs(mail theme.Mail) map[string]any {
	look := lookOf(mail)
	return map[string]any{
		"add":   func(a, b int) int { return a + b },
		"cid":   func(id string) template.URL { return template.URL("cid:" + id) }, // an id is a–z, 0–9 and -
		"shown": func() int { return mail.Chart.Shown },
		"look":  func() letterLook { return look },
		"label": func(l report.Lang) string { return lang.WordAttached.In(l) },
	}
}

// clipped is the length from which Gmail shows only a part, with a margin: it
// counts the bytes as they arrive.
const clipped = 90_000

// Set is a letter as text and as HTML.
func (b *Bodies) Set(l Letter) (text, html string, err error) {
	t, h := bounded{name: ownText}, bounded{name: ownHTML}
	if err = b.text.Execute(&t, l); err == nil {
		err = b.html.Execute(&h, l)
	}
	if err != nil {
		return "", "", err
	}
	for name, body := range map[string]string{ownText: t.String(), ownHTML: h.String()} {
		switch {
		case strings.TrimSpace(body) == "":
			return "", "", say.Errorf("%s: it prints nothing", name)
		case !utf8.ValidString(body):
			return "", "", say.Errorf("%s: it is not UTF-8", name)
		}
	}
	if h.Len() > clipped {
		return "", "", say.Errorf("%s: the message has %d KB of HTML, and Gmail cuts off what is beyond %d: say less in it, the PDF has the rest", ownHTML, h.Len()/1000, clipped/1000)
	}
	return tidy(t.String()), h.String(), nil
}

// bounded is what a template prints, as long as a message can be: a project's own may
// repeat itself without end.
type bounded struct {
	strings.Builder
	name string
}

const mostPrinted = 1 << 20

func (b *bounded) Write(data []byte) (int, error) {
	if b.Len()+len(data) > mostPrinted {
		return 0, say.Errorf("%s: it prints more than %d KB", b.name, mostPrinted>>10)
	}
	return b.Builder.Write(data)
}

// tidy takes out the blank lines that conditions leave behind.
func tidy(s string) string {
	for strings.Contains(s, "\n\n\n") {
		s = strings.ReplaceAll(s, "\n\n\n", "\n\n")
	}
	return strings.TrimSpace(s) + "\n"
}
