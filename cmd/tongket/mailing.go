package main

import (
	"cmp"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/intake"
	"tongket/report/load"
	"tongket/report/mail"
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
	if wrong := mailSettings(m.base.Mail); len(wrong) > 0 {
		return nil, inputError{problems: wrong.Sort(), source: m.base.source}
	}
	m.base.source.add(opt.to)
	if m.langs, err = m.base.chooseLanguages(opt.lang); err != nil {
		return nil, err
	}
	if _, err := m.base.chooseEditions(opt.edition); err != nil {
		return nil, err
	}
	list, found := mail.Recipients(table, m.langs)
	problems = append(problems, found...)
	problems = append(problems, m.ask(list)...)
	if len(problems.Errors()) > 0 {
		return nil, inputError{problems: problems.Sort(), source: m.base.source}
	}
	complainer{env.stderr, m.base.source, colourful(env.stderr, env.getenv)}.print(problems.Sort())
	if len(list) == 0 {
		return nil, usagef("%s names nobody", opt.to)
	}
	if m.set, err = faces(); err != nil {
		return nil, err
	}
	if err := m.correct(list); err != nil {
		return nil, err
	}
	return m, m.write(list)
}

// readList reads the recipients by the ending of the file's name.
func readList(name string) (sheet.Table, report.Problems, error) {
	data, err := intake.File(name, intake.MaxList)
	if err != nil {
		return sheet.Table{}, nil, usagef("--to %s cannot be read: %v", name, cause(err))
	}
	var t sheet.Table
	var problems report.Problems
	switch strings.ToLower(filepath.Ext(name)) {
	case ".csv", ".tsv", ".txt":
		t, problems = sheet.CSV(name, data, mail.IsHead)
	case ".xlsx", ".xlsm":
		t, problems = sheet.XLSX(name, data, mail.IsHead)
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
			problems.Add(report.UnknownName, r.UnitAt, "a unit is a folder beside the list with a project of its own", "unit %q: %v", r.Unit, err)
			continue
		}
		editions, err := p.chooseEditions(cmp.Or(r.Edition, m.opt.edition))
		if err != nil || len(editions) != 1 {
			problems.Add(report.UnknownName, r.EditionAt, "editions: "+p.editionIDs(), "there is no edition %q", r.Edition)
			continue
		}
		r.Edition = editions[0].ID
		for _, name := range r.Attach {
			if reason := m.unattachable(name); reason != "" {
				problems.Add(report.Unreadable, r.AttachAt, "an attachment is a file beside the list, or in a folder there", "%q cannot be attached: %s", name, reason)
			}
		}
	}
	return append(problems, mail.Duplicates(list)...)
}

// unattachable says why a file cannot be attached, or nothing.
func (m *mailing) unattachable(name string) string {
	if !filepath.IsLocal(name) {
		return "it does not lie beside the list"
	}
	if err := intake.Regular(filepath.Join(m.folder, name), intake.MaxAttachment); err != nil {
		return intake.Reason(err)
	}
	return ""
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
	list, err := project.layAll([]*report.Edition{project.Edition(edition)}, m.langs, standard(), m.set)
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
		return nil, badTemplate(*project, p.edition, err)
	}
	m.parcels[key] = p
	m.order = append(m.order, p)
	return p, nil
}

func badTemplate(p project, e *report.Edition, err error) error {
	return inputError{problems: p.badTemplate(e, err), source: p.source}
}

// files is the folder of a project.
func (p project) files() fs.FS {
	if p.example {
		return seeds.Project()
	}
	return os.DirFS(or(p.dir, "."))
}

func (m *mailing) first() *parcel { return m.order[0] }
