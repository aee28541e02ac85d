// Package post readies letters: who on a list gets which briefing, what each message
// says and carries, what has become of it, and what is said of versions that went out
// before. Sending them is the business of report/mail.
package post

import (
	"cmp"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"tongket/report"
	"tongket/report/briefing"
	"tongket/report/intake"
	"tongket/report/mail"
	"tongket/report/say"
	"tongket/templates"
)

// Options is what is sent, and from whom.
type Options struct {
	Edition   string        // for those of whom the list says nothing else; empty: the latest
	Languages []report.Lang // of the PDF
	Mode      string        // how they stand to each other in it; empty: as the edition says
	From      string        // the sender's address
	Made      time.Time     // what the PDF says of its making; zero: nothing
}

// Mailing is everything that is sent in one run, and to whom.
type Mailing struct {
	Letters []*Letter

	opt        Options
	project    *briefing.Project
	list       List
	recipients []mail.Recipient
	units      map[string]*briefing.Project
	parcels    map[parcelKey]*parcel
	corrects   *correction
}

// parcelKey tells the briefings apart that one list asks for.
type parcelKey struct{ unit, edition string }

// parcel is a briefing ready to be sent, and its letters in each choice of
// languages.
type parcel struct {
	*briefing.Briefing
	pdf      []byte
	bodies   *templates.Bodies
	variants map[string]*variant
}

// Plan finds who on a list gets which briefing of a project. All that is wrong in the
// list is found at once, and before anything is built; what is worth a look is returned
// beside the plan.
func Plan(p *briefing.Project, list List, opt Options) (*Mailing, report.Problems, error) {
	var err error
	if opt.Languages, err = p.Speak(opt.Languages); err != nil {
		return nil, nil, err
	}
	if _, err := p.Select(opt.Edition); err != nil && !p.ForEach(opt.Edition) { // of whom, the list may say
		return nil, nil, err
	}
	m := &Mailing{opt: opt, project: p, list: list, units: map[string]*briefing.Project{}, parcels: map[parcelKey]*parcel{}}
	problems := list.problems
	var found report.Problems
	m.recipients, found = mail.Recipients(list.table, opt.Languages)
	problems = append(problems, found...)
	problems = append(problems, m.ask()...).Sort()
	if len(problems.Errors()) > 0 {
		return nil, nil, &briefing.ProblemsError{Problems: problems, Project: p}
	}
	return m, problems, nil
}

// Recipients is how many people the list names.
func (m *Mailing) Recipients() int { return len(m.recipients) }

// From sets the sender's address.
func (m *Mailing) From(address string) { m.opt.From = address }

// ask finds the briefings that the list asks for, and reports those that there
// are not.
func (m *Mailing) ask() report.Problems {
	problems := m.workplaces()
	for i := range m.recipients {
		r := &m.recipients[i]
		p, err := m.projectOf(r.Unit)
		if err != nil {
			problems.Add(report.UnknownName, r.UnitAt, unitHint, "unit %q: %v", r.Unit, err)
			continue
		}
		editions, err := p.Select(cmp.Or(r.Edition, m.opt.Edition))
		if err != nil && p.ForEach(cmp.Or(r.Edition, m.opt.Edition)) {
			problems.Add(report.UnknownName, cmp.Or(r.EditionAt, r.At), "a list has a column edition; with --edition all get the same", "%w", err)
			continue
		}
		if err != nil || len(editions) != 1 {
			problems.Add(report.UnknownName, r.EditionAt, say.Sprintf("editions: %s", p.EditionIDs()), "there is no edition %q", r.Edition)
			continue
		}
		r.Edition = editions[0].ID
		for _, name := range r.Attach {
			if reason := m.list.unattachable(name); reason != "" {
				problems.Add(report.Unreadable, r.AttachAt, "an attachment is a file beside the list, or in a folder there", "%q cannot be attached: %s", name, reason)
			}
		}
	}
	return append(problems, mail.Duplicates(m.recipients)...)
}

// unitHint says what a unit is, and what to do where a column says something else: lists
// of an office have one that is called so, too.
const unitHint = "a unit is a folder beside the list with a project of its own; where the column says where people work, begin its head with #, and it is not read"

// workplaces reports, once, that no unit of the list is a folder; then the rest is judged
// as if the list had none.
func (m *Mailing) workplaces() (out report.Problems) {
	var units []*mail.Recipient
	for i := range m.recipients {
		r := &m.recipients[i]
		if r.Unit == "" {
			continue
		}
		if info, err := os.Stat(m.list.beside(r.Unit)); err == nil && info.IsDir() {
			return nil
		}
		units = append(units, r)
	}
	if len(units) < 2 {
		return nil
	}
	out.Add(report.UnknownName, units[0].UnitAt, unitHint, "none of the %d units is a folder beside the list, as %q", len(units), units[0].Unit)
	for _, r := range units {
		r.Unit = ""
	}
	return out
}

// projectOf is the project of a unit; a unit without a name is what is sent.
func (m *Mailing) projectOf(unit string) (*briefing.Project, error) {
	if unit == "" {
		return m.project, nil
	}
	if p := m.units[unit]; p != nil {
		return p, nil
	}
	if !filepath.IsLocal(unit) {
		return nil, say.Errorf("it must lie beside the list")
	}
	dir := m.list.beside(unit)
	if info, err := fs.Stat(m.list.folder(), inFolder(unit)); errors.Is(err, intake.ErrOutside) {
		return nil, say.Errorf("%s", intake.Reason(err))
	} else if err != nil || !info.IsDir() {
		return nil, say.Errorf("%s is not a folder", dir)
	}
	p := m.project.Another(intake.Inside(dir), dir)
	var wrong *briefing.ProblemsError
	if errors.As(p.Whole(), &wrong) {
		return nil, say.Errorf("%d problems", len(wrong.Problems))
	}
	m.units[unit] = p
	return p, nil
}

// Make builds every briefing that the list asks for, and readies the messages: one a
// recipient, or one a group.
func (m *Mailing) Make() error {
	groups := map[string]*Letter{}
	for _, r := range m.recipients {
		if l := groups[r.Group]; l != nil && r.Group != "" {
			l.Recipients = append(l.Recipients, r)
			continue
		}
		l := &Letter{Recipients: []mail.Recipient{r}}
		groups[r.Group] = l
		m.Letters = append(m.Letters, l)
	}
	for _, l := range m.Letters {
		if err := m.address(l); err != nil {
			return err
		}
	}
	return nil
}

// parcel builds a briefing, once.
func (m *Mailing) parcel(unit, edition string) (*parcel, error) {
	key := parcelKey{unit, edition}
	if p := m.parcels[key]; p != nil {
		return p, nil
	}
	project, err := m.projectOf(unit)
	if err != nil {
		return nil, err
	}
	b, err := project.Make(briefing.Options{Edition: edition, Languages: m.opt.Languages, Look: briefing.Look{Mode: m.opt.Mode}})
	if err != nil {
		return nil, err
	}
	p := &parcel{Briefing: b, variants: map[string]*variant{}}
	if p.pdf, err = p.PDF(m.opt.Made); err != nil {
		return nil, err
	}
	if p.bodies, err = templates.NewBodies(project.Files, project.Theme().Mail); err != nil {
		return nil, badTemplate(b, err)
	}
	m.parcels[key] = p
	return p, nil
}

func badTemplate(b *briefing.Briefing, err error) error {
	return &briefing.ProblemsError{Problems: b.Project.BadTemplate(b.Edition, err), Project: b.Project}
}

// Stem is how the names of files begin that are made of the mailing.
func (m *Mailing) Stem() string {
	return m.project.Stem(m.Letters[0].parcel.Edition, m.opt.Languages)
}
