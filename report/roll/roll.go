// Package roll makes the edition of a later year from one that is there: the same texts,
// charts and tables, with the period of every figure moved, and everything else as it was
// typed, comments too. What it cannot know it leaves, and says: years in words, statements of
// last year's documents, figures that nobody has published yet.
package roll

import (
	"io/fs"
	"path"
	"strings"

	"tongket/report"
	"tongket/report/check"
	"tongket/report/form"
	"tongket/report/intake"
	"tongket/report/load"
	"tongket/report/memory"
	"tongket/report/say"
	"tongket/report/yaml"
)

// Rolled is a new edition.
type Rolled struct {
	From, ID string
	Name     string       // of its file
	Files    memory.Files // it, and the parts that it takes in
	ToDo     report.Problems
}

// Edition makes the edition of so many years later from one of the project in files, whose
// report is r. The error says why it cannot.
func Edition(files fs.FS, r *report.Report, from *report.Edition, years int) (Rolled, error) {
	m := &mover{files: files, report: r, years: years, out: memory.Files{}, named: suffix(from.Period.In(from.Period.Year() + years))}
	name, err := m.fileOf(from)
	if err != nil {
		return Rolled{}, err
	}
	text, err := m.file(name, form.Edition())
	if err != nil {
		return Rolled{}, err
	}
	out := Rolled{From: from.Base, ID: m.id(from.Base), Files: m.out}
	out.Name = "editions/" + out.ID + ".yaml"
	text = headless(text)
	for range 3 { // what is to do names lines, which the head moves down
		m.out[out.Name] = []byte(m.head(from, out.ToDo) + text)
		if out.ToDo, err = m.toDo(out.ID); err != nil {
			return Rolled{}, err
		}
	}
	return out, nil
}

// suffix is a period as a name ends in it.
func suffix(p report.Period) string {
	return strings.NewReplacer("/", "-", "..", "-").Replace(strings.ToLower(p.String()))
}

// mover moves the years of the files of an edition.
type mover struct {
	files  fs.FS
	report *report.Report
	years  int
	named  string // with which the names end of what has no year in its own
	out    memory.Files
}

// fileOf is the file that an edition stands in.
func (m *mover) fileOf(e *report.Edition) (string, error) {
	names, err := fs.Glob(m.files, "editions/*.yaml")
	for _, name := range names {
		if e.At.File == name || strings.HasSuffix(e.At.File, "/"+name) {
			return name, nil
		}
	}
	return "", say.Errorf("the file of edition %s is not found: %v", e.ID, err)
}

// raw is the text of a file.
func (m *mover) raw(name string) (string, error) {
	data, err := intake.FS(m.files, name, intake.MaxYAML)
	return strings.TrimPrefix(string(data), "\ufeff"), err
}

// file is the text of a file with its years moved.
func (m *mover) file(name string, f form.Value) (string, error) {
	data, err := m.raw(name)
	if err != nil {
		return "", err
	}
	var problems report.Problems
	root, ok := yaml.Read(m.files, name, name, nil, &problems)
	if !ok {
		return "", say.Errorf("%s cannot be read", name)
	}
	t := &text{mover: m, lines: strings.Split(data, "\n")}
	t.walk(f, root)
	if err := t.includes(root); err != nil {
		return "", err
	}
	t.withoutDecisions(root)
	return t.written(), nil
}

// toDo reads the project with the new edition in it: what it lacks.
func (m *mover) toDo(id string) (out report.Problems, err error) {
	r, problems := load.Project(over{m.out, m.files}, "")
	if r == nil || len(problems.Errors()) > 0 {
		return nil, &Wrong{problems.Errors()}
	}
	for _, p := range check.Editions(r) {
		if _, ours := m.out[p.At.File]; ours && p.Code == report.ToDo {
			out = append(out, p)
		}
	}
	return out, nil
}

// Wrong is an edition that cannot be read when its years are moved.
type Wrong struct{ Problems report.Problems }

func (e *Wrong) Error() string { return e.Say().String() }

// Say is the first of what is wrong.
func (e *Wrong) Say() say.Message {
	p := e.Problems[0]
	return say.Sprintf("with its years moved the edition cannot be read: %s: %s", p.At.String(), p.What)
}

// part is what a file that an edition takes in is called for the new one.
func (m *mover) part(name string) string {
	stem := strings.TrimSuffix(path.Base(name), ".yaml")
	return path.Join(path.Dir(name), m.id(stem)+".yaml")
}
