package post

import (
	"bytes"
	"cmp"
	netmail "net/mail"
	"path/filepath"
	"slices"
	"time"

	"tongket/report"
	"tongket/report/briefing"
	"tongket/report/intake"
	"tongket/report/mail"
	"tongket/report/png"
	"tongket/report/say"
	"tongket/templates"
)

// variant is what the letters in one choice of languages share.
type variant struct {
	langs    []report.Lang
	letters  *templates.Letters
	pictures []mail.File
	files    []mail.File
}

// Letter is one message of the run.
type Letter struct {
	mail.Letter
	Name       string // of the one who gets it; empty if they are several
	Recipients []mail.Recipient

	variant *variant
	parcel  *parcel
}

// variant readies what the letters in some languages share.
func (m *Mailing) variant(p *parcel, langs []report.Lang) (*variant, error) {
	key := briefing.Join(langs, ",")
	if v := p.variants[key]; v != nil {
		return v, nil
	}
	v := &variant{langs: langs}
	about := templates.Mailing{
		File: templates.FileName(p.Project.Report, p.Edition, langs[0]),
		Code: p.Doc.Code,
		Page: p.PageOf, Ledger: p.Ledger,
	}
	v.files = []mail.File{mail.NewFile(about.File, "application/pdf", p.pdf)}
	if m.corrects != nil {
		about.Corrects = m.corrects.code
		about.Sheet = templates.SheetName(p.Project.Report, p.Edition, langs[0])
		v.files = append(v.files, mail.NewFile(about.Sheet, "application/pdf", m.corrects.sheet))
	}
	set, err := p.Project.Faces()
	if err != nil {
		return nil, err
	}
	letters, problems := templates.NewLetters(p.Project.Report, p.Edition, langs, p.Project.Theme(), set, about)
	if len(problems.Errors()) > 0 {
		return nil, &briefing.ProblemsError{Problems: problems, Project: p.Project}
	}
	v.letters = letters
	if _, _, err := p.bodies.Set(letters.To("", nil)); err != nil { // before the first is sent
		return nil, badTemplate(p.Briefing, err)
	}
	look := p.Project.Theme().Mail.Chart
	for _, c := range letters.Charts() {
		var b bytes.Buffer
		if err := png.Encode(&b, c.Frame, 2*float64(look.Shown)/float64(c.Frame.Size.W), look.Ground, set); err != nil {
			return nil, err
		}
		v.pictures = append(v.pictures, mail.Picture(c.ID, "image/png", b.Bytes()))
	}
	p.variants[key] = v
	return v, nil
}

// address readies one message.
func (m *Mailing) address(l *Letter) (err error) {
	first := l.Recipients[0]
	if l.parcel, err = m.parcel(first.Unit, first.Edition); err != nil {
		return err
	}
	if l.variant, err = m.variant(l.parcel, first.Langs); err != nil {
		return err
	}
	for _, r := range l.Recipients {
		l.To = append(l.To, r.Address)
	}
	l.Name = first.Name
	if len(l.Recipients) > 1 {
		l.Name = ""
	}
	l.From, l.Edition, l.Code = m.opt.From, l.parcel.Edition.ID, l.parcel.Doc.Code
	if first.Unit != "" {
		l.Edition = first.Unit + " " + l.Edition
	}
	l.ID = mail.MessageID(l.From, l.Code, l.To)
	l.Encode = func(date time.Time) (mail.Encoded, error) { return m.encode(l, date) }
	return nil
}

// encode puts a message together.
func (m *Mailing) encode(l *Letter, date time.Time) (mail.Encoded, error) {
	words := l.words()
	plain, html, err := l.parcel.bodies.Set(words)
	if err != nil {
		return mail.Encoded{}, badTemplate(l.parcel.Briefing, err)
	}
	settings := m.project.Mail
	msg := mail.Message{
		ID: l.ID, From: netmail.Address{Name: settings.Sender.String(l.variant.langs[0]), Address: l.From},
		ReplyTo: settings.ReplyTo, Subject: words.Subject, Text: plain, HTML: html,
		Pictures: l.variant.pictures, Files: l.variant.files, Unsubscribe: settings.Unsubscribe,
	}
	for _, r := range l.Recipients {
		a := netmail.Address{Name: r.Name, Address: r.Address}
		switch {
		case l.Practice:
			a.Address = l.To[0]
			msg.To = []netmail.Address{a}
		case r.Role == mail.To:
			msg.To = append(msg.To, a)
		case r.Role == mail.Cc:
			msg.Cc = append(msg.Cc, a)
		}
	}
	extra, err := m.attachments(l.attached())
	if err != nil {
		return mail.Encoded{}, err
	}
	msg.Files = append(slices.Clip(msg.Files), extra...)
	return msg.Encode(date)
}

// words is what the message says.
func (l *Letter) words() templates.Letter {
	var extra []string
	for _, name := range l.attached() {
		extra = append(extra, filepath.Base(name))
	}
	return l.variant.letters.To(l.Name, l.greeting(), extra...)
}

// attached is the files that the list adds, each once.
func (l *Letter) attached() []string {
	var out []string
	for _, r := range l.Recipients {
		for _, name := range r.Attach {
			if !slices.Contains(out, name) {
				out = append(out, name)
			}
		}
	}
	return out
}

// greeting is the one that the list gives, of a group the first of those whom all
// may see.
func (l *Letter) greeting() map[report.Lang]string {
	out := map[report.Lang]string{}
	for _, r := range l.Recipients {
		if r.Role != mail.To {
			continue
		}
		for lang, s := range r.Greeting {
			out[lang] = cmp.Or(out[lang], s)
		}
	}
	return out
}

// attachments reads the files that recipients get besides: each time, for a list
// of a thousand may name a thousand of them.
func (m *Mailing) attachments(names []string) ([]mail.File, error) {
	var out []mail.File
	for _, name := range names {
		data, err := intake.FS(m.list.folder(), inFolder(name), intake.MaxAttachment)
		if err != nil {
			return nil, say.Errorf("attachment %s: %w", name, bare(err))
		}
		out = append(out, mail.NewFile(filepath.Base(name), mail.TypeOf(name), data))
	}
	return out, nil
}

// Langs is the languages in which the message is written.
func (l *Letter) Langs() []report.Lang { return l.variant.langs }
