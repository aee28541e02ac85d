package main

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"io/fs"
	netmail "net/mail"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/frame"
	"tongket/report/load"
	"tongket/report/mail"
	"tongket/report/png"
	"tongket/report/sheet"
	"tongket/seeds"
	"tongket/templates"
)

// mailing is everything that is sent in one run, and to whom.
type mailing struct {
	env      environment
	opt      mailOptions
	base     project
	langs    []report.Lang // of the PDF
	set      *fonts.Set
	folder   string // of the list
	projects map[string]*project
	parcels  map[parcelKey]*parcel
	order    []*parcel
	letters  []letter
	corrects *correction
}

// parcelKey tells the briefings apart that one list asks for.
type parcelKey struct{ unit, edition string }

// parcel is a briefing ready to be sent, and its letters in each choice of
// languages.
type parcel struct {
	briefing
	project  project
	pdf      []byte
	bodies   *templates.Bodies
	variants map[string]*variant
}

// variant is what the letters in one choice of languages share.
type variant struct {
	langs    []report.Lang
	letters  *templates.Letters
	pictures []mail.File
	files    []mail.File
}

// letter is one message of the run.
type letter struct {
	mail.Letter
	variant    *variant
	parcel     *parcel
	name       string
	recipients []mail.Recipient
}

// correction is the sheet that goes out with a corrected briefing.
type correction struct {
	code  string // of the version that is corrected
	sheet []byte
}

// openMailing reads the list and the project, builds every briefing that the
// list asks for, and readies the messages. All that is wrong in the list is
// reported at once, and before anything is built.
func openMailing(env environment, opt mailOptions, args []string) (*mailing, error) {
	faces := openFonts()
	m := &mailing{env: env, opt: opt, folder: filepath.Dir(opt.to), projects: map[string]*project{}, parcels: map[parcelKey]*parcel{}}
	table, problems, err := readList(opt.to)
	if err != nil {
		return nil, err
	}
	if m.base, err = openProject(args); err != nil {
		return nil, err
	}
	m.base.source.add(opt.to)
	if m.langs, err = m.base.chooseLanguages(opt.lang); err != nil {
		return nil, err
	}
	list, found := mail.Recipients(table, m.langs)
	problems = append(problems, found...)
	problems = append(problems, m.ask(list)...)
	if len(problems.Errors()) > 0 {
		return nil, inputError{problems: problems.Sort(), source: m.base.source}
	}
	printer{env.stderr, m.base.source, colourful(env.stderr, env.getenv)}.print(problems.Sort())
	if len(list) == 0 {
		return nil, usagef("%s names nobody", opt.to)
	}
	if m.set, err = faces(); err != nil {
		return nil, err
	}
	if err := m.correct(); err != nil {
		return nil, err
	}
	return m, m.write(list)
}

// readList reads the recipients by the ending of the file's name.
func readList(name string) (sheet.Table, report.Problems, error) {
	data, err := os.ReadFile(name)
	if err != nil {
		return sheet.Table{}, nil, usagef("--to %s cannot be read: %v", name, cause(err))
	}
	var t sheet.Table
	var problems report.Problems
	switch strings.ToLower(filepath.Ext(name)) {
	case ".csv", ".tsv", ".txt":
		t, problems = sheet.CSV(name, data)
	case ".xlsx", ".xlsm":
		t, problems = sheet.XLSX(name, data)
	case ".yaml", ".yml":
		dir := filepath.Dir(name)
		t, problems = load.List(os.DirFS(dir), filepath.ToSlash(dir), filepath.Base(name))
	default:
		return t, nil, usagef("--to %s: a list is .csv, .xlsx or .yaml; save it as one of these", name)
	}
	return t, problems, nil
}

// ask finds the briefings that the list asks for, and reports those that there
// are not.
func (m *mailing) ask(list []mail.Recipient) report.Problems {
	var problems report.Problems
	for i := range list {
		r := &list[i]
		p, err := m.projectOf(r.Unit)
		if err != nil {
			problems.Add(report.UnknownName, r.At, "a unit is a folder beside the list with a project of its own", "unit %q: %v", r.Unit, err)
			continue
		}
		editions, err := p.chooseEditions(cmp.Or(r.Edition, m.opt.edition))
		if err != nil || len(editions) != 1 {
			problems.Add(report.UnknownName, r.At, "", "%v", cmp.Or(err, fmt.Errorf("name one edition, not %q", r.Edition)))
			continue
		}
		r.Edition = editions[0].ID
		for _, name := range r.Attach {
			if info, err := os.Stat(filepath.Join(m.folder, name)); err != nil || !info.Mode().IsRegular() {
				problems.Add(report.Unreadable, r.At, "an attachment is named as it stands beside the list", "there is no file %q", name)
			}
		}
	}
	return problems
}

// projectOf is the project of a unit; a unit without a name is what is sent.
func (m *mailing) projectOf(unit string) (*project, error) {
	if unit == "" {
		return &m.base, nil
	}
	if p := m.projects[unit]; p != nil {
		return p, nil
	}
	if !filepath.IsLocal(unit) {
		return nil, fmt.Errorf("it must lie beside the list")
	}
	p, err := openProject([]string{filepath.Join(m.folder, unit)})
	if err != nil {
		return nil, err
	}
	m.projects[unit] = &p
	return &p, nil
}

// parcel builds a briefing, once.
func (m *mailing) parcel(unit, edition string) (*parcel, error) {
	key := parcelKey{unit, edition}
	if p := m.parcels[key]; p != nil {
		return p, nil
	}
	project, err := m.projectOf(unit)
	if err != nil {
		return nil, err
	}
	list, err := project.layAll([]*report.Edition{project.Edition(edition)}, m.langs, m.set)
	if err != nil {
		return nil, err
	}
	made, err := madeAt(m.env)
	if err != nil {
		return nil, err
	}
	p := &parcel{briefing: list[0], project: *project, variants: map[string]*variant{}}
	if p.pdf, err = p.file(m.set, made); err != nil {
		return nil, err
	}
	if p.bodies, err = templates.NewBodies(project.files()); err != nil {
		return nil, badTemplate(*project, err)
	}
	m.parcels[key] = p
	m.order = append(m.order, p)
	return p, nil
}

func badTemplate(p project, err error) error {
	at := report.Pos{File: path.Join(p.source.prefix, "mail")}
	return inputError{problems: report.Problems{{
		Code: report.BadTemplate, At: at, What: err.Error(), Hint: "tongket explain bad-template; the README lists what a template can use",
	}}}
}

// files is the folder of a project.
func (p project) files() fs.FS {
	if p.example {
		return seeds.Project()
	}
	return os.DirFS(or(p.dir, "."))
}

func (m *mailing) first() *parcel { return m.order[0] }

// variant readies what the letters in some languages share.
func (m *mailing) variant(p *parcel, langs []report.Lang) (*variant, error) {
	key := joinLangs(langs, ",")
	if v := p.variants[key]; v != nil {
		return v, nil
	}
	v := &variant{langs: langs}
	about := templates.Mailing{
		File: templates.FileName(p.project.Report, p.edition, langs[0]),
		Code: p.doc.Code,
		Page: func(anchor string) int { return pageOf(p.pages, anchor) },
	}
	v.files = []mail.File{mail.NewFile(about.File, "application/pdf", p.pdf)}
	if m.corrects != nil {
		about.Corrects = m.corrects.code
		about.Sheet = templates.SheetName(p.project.Report, p.edition, langs[0])
		v.files = append(v.files, mail.NewFile(about.Sheet, "application/pdf", m.corrects.sheet))
	}
	letters, problems := templates.NewLetters(p.project.Report, p.edition, langs, m.set, about)
	if len(problems.Errors()) > 0 {
		return nil, inputError{problems: problems, source: p.project.source}
	}
	v.letters = letters
	if _, _, err := p.bodies.Set(letters.To("", nil)); err != nil { // before the first is sent
		return nil, badTemplate(p.project, err)
	}
	for _, c := range letters.Charts() {
		var b bytes.Buffer
		if err := png.Encode(&b, c.Frame, 2*float64(templates.ChartShown)/float64(c.Frame.Size.W), 0xFFFFFF, m.set); err != nil {
			return nil, err
		}
		v.pictures = append(v.pictures, mail.Picture(c.ID, "image/png", b.Bytes()))
	}
	p.variants[key] = v
	return v, nil
}

func pageOf(pages []frame.Page, anchor string) int {
	for _, p := range pages {
		for _, it := range p.Items {
			if a, ok := it.Shape.(frame.Anchor); ok && a.Name == anchor {
				return p.Number
			}
		}
	}
	return 0
}

// write makes the messages: one a recipient, or one a group.
func (m *mailing) write(list []mail.Recipient) error {
	from, err := m.sender()
	if err != nil {
		return err
	}
	groups := map[string]int{}
	for _, r := range list {
		if i, known := groups[r.Group]; known && r.Group != "" {
			m.letters[i].recipients = append(m.letters[i].recipients, r)
			continue
		}
		groups[r.Group] = len(m.letters)
		m.letters = append(m.letters, letter{recipients: []mail.Recipient{r}})
	}
	for i := range m.letters {
		if err := m.address(&m.letters[i], from); err != nil {
			return err
		}
	}
	return nil
}

// address readies one message.
func (m *mailing) address(l *letter, from string) (err error) {
	first := l.recipients[0]
	if l.parcel, err = m.parcel(first.Unit, first.Edition); err != nil {
		return err
	}
	if l.variant, err = m.variant(l.parcel, first.Langs); err != nil {
		return err
	}
	for _, r := range l.recipients {
		l.To = append(l.To, r.Address)
	}
	l.name = first.Name
	if len(l.recipients) > 1 {
		l.name = ""
	}
	l.From, l.Edition, l.Code = from, l.parcel.edition.ID, l.parcel.doc.Code
	if first.Unit != "" {
		l.Edition = first.Unit + " " + l.Edition
	}
	l.ID = mail.MessageID(from, l.Code, l.To)
	l.Encode = func(date time.Time) (mail.Encoded, error) { return m.encode(l, date) }
	return nil
}

// encode puts a message together.
func (m *mailing) encode(l *letter, date time.Time) (mail.Encoded, error) {
	words := l.variant.letters.To(l.name, l.greeting())
	plain, html, err := l.parcel.bodies.Set(words)
	if err != nil {
		return mail.Encoded{}, badTemplate(l.parcel.project, err)
	}
	settings := m.base.Mail
	msg := mail.Message{
		ID: l.ID, From: netmail.Address{Name: settings.Sender.String(l.variant.langs[0]), Address: l.From},
		ReplyTo: settings.ReplyTo, Subject: words.Subject, Text: plain, HTML: html,
		Pictures: l.variant.pictures, Files: l.variant.files, Unsubscribe: settings.Unsubscribe,
	}
	for _, r := range l.recipients {
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
	extra, err := m.attachments(l.recipients)
	if err != nil {
		return mail.Encoded{}, err
	}
	msg.Files = append(slices.Clip(msg.Files), extra...)
	return msg.Encode(date)
}

// greeting is the one that the list gives, of a group the first.
func (l *letter) greeting() map[report.Lang]string {
	out := map[report.Lang]string{}
	for _, r := range l.recipients {
		for lang, s := range r.Greeting {
			out[lang] = cmp.Or(out[lang], s)
		}
	}
	return out
}

// attachments reads the files that recipients get besides: each time, for a list
// of a thousand may name a thousand of them.
func (m *mailing) attachments(list []mail.Recipient) ([]mail.File, error) {
	var out []mail.File
	var seen []string
	for _, r := range list {
		for _, name := range r.Attach {
			if slices.Contains(seen, name) {
				continue
			}
			seen = append(seen, name)
			data, err := os.ReadFile(filepath.Join(m.folder, name))
			if err != nil {
				return nil, fmt.Errorf("attachment %s: %w", name, cause(err))
			}
			out = append(out, mail.NewFile(filepath.Base(name), mail.TypeOf(name), data))
		}
	}
	return out, nil
}

var unsubscribe = regexp.MustCompile(`^(mailto:[!-~]+@[!-~]+|https://[!-~]+)$`)

// sender is the address that the messages come from.
func (m *mailing) sender() (string, error) {
	given := or(m.opt.from, m.base.Mail.From)
	if given == "" {
		return "", usagef("say from whom: --from ADDRESS, or mail: from: in tongket.yaml")
	}
	from, err := mail.Address(given)
	if err != nil {
		return "", usagef("the sender: %v", err)
	}
	if reply := m.base.Mail.ReplyTo; reply != "" {
		if _, err := mail.Address(reply); err != nil {
			return "", usagef("mail: reply-to: %v", err)
		}
	}
	if u := m.base.Mail.Unsubscribe; u != "" && !unsubscribe.MatchString(u) {
		return "", usagef("mail: unsubscribe: %q is neither a mailto: nor a https: address", u)
	}
	return from, nil
}

// correct readies the sheet of corrections to the version that was sent before.
func (m *mailing) correct() error {
	if m.opt.correction == "" {
		return nil
	}
	if len(m.projects) > 0 {
		return usagef("--correction corrects one project; this list names units with projects of their own")
	}
	old, err := openProject([]string{m.opt.correction})
	if err != nil {
		return err
	}
	edition, err := m.base.chooseEditions(m.opt.edition)
	if err != nil {
		return err
	}
	var d difference
	d.old.project, d.new.project = old, m.base
	if err := d.chooseEdition(edition[0].ID); err != nil {
		return err
	}
	if err := d.compare(m.opt.lang, m.set); err != nil {
		return err
	}
	found, err := d.errata(m.set)
	if err != nil {
		return err
	}
	if found.data == nil {
		return usagef("--correction %s: no figure and no sentence differs, so there is nothing to correct", m.opt.correction)
	}
	m.corrects = &correction{d.old.doc.Code, found.data}
	return nil
}

// tellEarlier says who has other versions of what is being sent.
func (m *mailing) tellEarlier(w io.Writer, j *mail.Journal) {
	told := map[string]bool{}
	for i := range m.letters {
		l := &m.letters[i]
		if told[l.Edition] {
			continue
		}
		told[l.Edition] = true
		byCode := map[string][]string{}
		var codes []string
		for _, e := range j.Earlier(l.Edition, l.Code) {
			if byCode[e.Code] == nil {
				codes = append(codes, e.Code)
			}
			byCode[e.Code] = append(byCode[e.Code], e.To...)
		}
		for _, code := range codes {
			fmt.Fprintf(w, "Edition %s went out before as %s, to %s%s\n", l.Edition, code, counted(len(byCode[code]), "recipient"), m.notOnList(byCode[code]))
		}
	}
}

// notOnList names those who have an old version and get no new one.
func (m *mailing) notOnList(list []string) string {
	missing := slices.DeleteFunc(slices.Clone(list), func(a string) bool {
		return slices.ContainsFunc(m.letters, func(l letter) bool { return slices.Contains(l.To, a) })
	})
	if len(missing) == 0 {
		return ", all on this list"
	}
	return "; not on this list: " + strings.Join(missing, ", ")
}
