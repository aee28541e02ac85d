package main

import (
	"cmp"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"tongket/report"
	"tongket/report/briefing"
	"tongket/report/intake"
	"tongket/report/load"
	"tongket/report/mail"
	"tongket/report/sheet"
	"tongket/templates"
)

// mailing is everything that is sent in one run, and to whom.
type mailing struct {
	env      environment
	opt      mailOptions
	base     project
	source   *source       // of the project and the list
	langs    []report.Lang // of the PDF
	folder   string        // of the list
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
	*briefing.Briefing
	project  project
	pdf      []byte
	bodies   *templates.Bodies
	variants map[string]*variant
}

// openMailing reads the list and the project, builds every briefing that the
// list asks for, and readies the messages. All that is wrong in the list is
// reported at once, and before anything is built.
func openMailing(env environment, opt mailOptions, args []string) (*mailing, error) {
	m := &mailing{env: env, opt: opt, folder: filepath.Dir(opt.to), projects: map[string]*project{}, parcels: map[parcelKey]*parcel{}}
	table, problems, err := readList(opt.to)
	if err != nil {
		return nil, err
	}
	if m.base, err = openWhole(args); err != nil {
		return nil, err
	}
	m.source = sourceOf(m.base.Project)
	if wrong := mail.Settings(m.base.Mail); len(wrong) > 0 {
		return nil, inputError{problems: wrong.Sort(), source: m.source}
	}
	m.source.add(opt.to)
	if m.langs, err = m.base.Speak(languages(opt.lang)); err != nil {
		return nil, err
	}
	if _, err := m.base.Select(opt.edition); err != nil {
		return nil, err
	}
	list, found := mail.Recipients(table, m.langs)
	problems = append(problems, found...)
	problems = append(problems, m.ask(list)...)
	if len(problems.Errors()) > 0 {
		return nil, inputError{problems: problems.Sort(), source: m.source}
	}
	complainer{env.stderr, m.source, colourful(env.stderr, env.getenv)}.print(problems.Sort())
	if len(list) == 0 {
		return nil, usagef("%s names nobody", opt.to)
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
		editions, err := p.Select(cmp.Or(r.Edition, m.opt.edition))
		if err != nil || len(editions) != 1 {
			problems.Add(report.UnknownName, r.EditionAt, "editions: "+p.EditionIDs(), "there is no edition %q", r.Edition)
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
	p, err := openBeside(m.base.Project, []string{filepath.Join(m.folder, unit)})
	if err == nil {
		err = p.Whole()
	}
	var wrong *briefing.ProblemsError
	if errors.As(err, &wrong) {
		return nil, fmt.Errorf("%d problems", len(wrong.Problems))
	}
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
	b, err := project.Make(briefing.Options{Edition: edition, Languages: m.langs})
	if err != nil {
		return nil, err
	}
	made, err := madeAt(m.env)
	if err != nil {
		return nil, err
	}
	p := &parcel{Briefing: b, project: *project, variants: map[string]*variant{}}
	if p.pdf, err = p.PDF(made); err != nil {
		return nil, err
	}
	if p.bodies, err = templates.NewBodies(project.Files); err != nil {
		return nil, badTemplate(p.Briefing, err)
	}
	m.parcels[key] = p
	m.order = append(m.order, p)
	return p, nil
}

func badTemplate(b *briefing.Briefing, err error) error {
	return &briefing.ProblemsError{Problems: b.Project.BadTemplate(b.Edition, err), Project: b.Project}
}

func (m *mailing) first() *parcel { return m.order[0] }
