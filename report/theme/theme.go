// Package theme reads how a briefing looks: its measures, spaces, type scale, faces,
// colours and papers, what charts and e-mails are drawn with. All of it is the one file
// house.yaml; a project's file extends it and changes what it likes. What would not be
// legible, not be told apart in grey, not fit or not be allowed is refused at its place.
//
// It knows nothing of documents: it makes the theme that a document is set in.
package theme

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"slices"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/form"
	"tongket/report/frame"
	"tongket/report/yaml"
)

//go:embed house.yaml sober.yaml bright.yaml
var shippedFiles embed.FS

// Theme is how briefings look.
type Theme struct {
	Papers   []Paper
	Standard string // the paper that is taken where none is named
	Mail     Mail
	Sheets   Sheets
	Faces    map[fonts.Name][]byte // the files of the typefaces
}

// Paper is what lies in a printer, and how pages of its size are set.
type Paper struct {
	Flag  string // as --paper names it
	Name  string // as people do
	Size  frame.Size
	Media string     // as printers do
	Half  string     // of which two pages fill it, lying; empty: none that could be read
	Page  *doc.Theme // nil: nothing is laid out for it
}

// Mail is how e-mails look.
type Mail struct {
	Light, Dark MailColours
	Chart       MailChart
}

// MailColours is the colours of an e-mail's text and lines on their ground.
type MailColours struct{ Ground, Ink, Second, Note, Rule, Heavy frame.Colour }

// MailChart is the measures of the pictures in an e-mail: what one is drawn for, which
// is the width of a small phone, and the widest that it is shown, in CSS pixels. Its
// label has a size that can be read there.
type MailChart struct {
	Width, Height         frame.Pt
	Shown                 int
	Size, Leading, Figure frame.Pt
	Ground                frame.Colour
}

// Sheets is what is drawn on sheets beside the pages.
type Sheets struct {
	Frame, Notes, Fold frame.Colour
	Line               frame.Pt
}

// House is the theme that the program comes with.
func House() *Theme {
	var problems report.Problems
	t := build(house(&problems), nil, "", "", &problems)
	if len(problems) > 0 {
		panic(fmt.Sprintf("theme: %v", problems[0])) // the file is ours
	}
	return t
}

func house(problems *report.Problems) *entry {
	return shipped(form.House, problems)
}

// shipped is a theme of the program's, with all that it does not say from the house's.
func shipped(name string, problems *report.Problems) *entry {
	file := name + ".yaml"
	v, _ := yaml.Read(shippedFiles, file, file, nil, problems)
	e := read(v, "the theme")
	if name == form.House {
		return e
	}
	return e.over(house(problems))
}

// Read is the theme of the program's that has a name, or that in a file of a project, over
// the one that it extends. The faces of a file lie beside it, and have a glyph for each of
// letters. Positions name files with prefix in front. Where
// there are problems it is the house's, so that all else can still be looked at.
func Read(files fs.FS, prefix, name, letters string) (*Theme, report.Problems) {
	var problems report.Problems
	if slices.Contains(form.Themes, name) {
		return build(shipped(name, &problems), nil, "", letters, &problems), problems
	}
	v, ok := yaml.Read(files, name, path.Join(prefix, name), topKeys(), &problems)
	if !ok {
		return House(), problems
	}
	own := read(v, "the theme")
	base := own.extends()
	if base == "" {
		return House(), problems
	}
	beside, err := fs.Sub(files, path.Dir(name))
	if err != nil {
		beside = files
	}
	t := build(own.over(shipped(base, &problems)), beside, path.Join(prefix, name), letters, &problems)
	for i := range problems {
		if isShipped(problems[i].At.File) { // what the project's file takes from there
			problems[i].At = report.Pos{File: path.Join(prefix, name), Line: 1, Col: 1}
		}
	}
	if problems = problems.Sort(); len(problems.Errors()) > 0 {
		return House(), problems
	}
	return t, problems
}

// isShipped reports whether a file is that of a theme of the program's.
func isShipped(file string) bool {
	return slices.ContainsFunc(form.Themes, func(name string) bool { return file == name+".yaml" })
}

// extends is the theme that a project's file says it extends: without, one would take it
// for all there is.
func (e *entry) extends() string {
	x := e.below["extends"]
	if e.below == nil || x == nil {
		e.value.Problem(report.MissingKey, "begin it with extends: house", "the theme does not say what it extends")
		return ""
	}
	return x.value.OneOf("theme", form.Themes...)
}

// Paper is the paper that --paper names.
func (t *Theme) Paper(flag string) (Paper, bool) {
	i := slices.IndexFunc(t.Papers, func(p Paper) bool { return p.Flag == flag })
	if i < 0 {
		return Paper{}, false
	}
	return t.Papers[i], true
}

// Page is how the pages of a paper are set, or of the standard one where nothing is laid
// out for it.
func (t *Theme) Page(flag string) doc.Theme {
	if p, _ := t.Paper(flag); p.Page != nil {
		return *p.Page
	}
	p, _ := t.Paper(t.Standard)
	return *p.Page
}

// Laid is the flags of the papers that pages are laid out for.
func (t *Theme) Laid() []string {
	var out []string
	for _, p := range t.Papers {
		if p.Page != nil {
			out = append(out, p.Flag)
		}
	}
	return out
}

// Flags is the flags of all papers.
func (t *Theme) Flags() []string {
	var out []string
	for _, p := range t.Papers {
		out = append(out, p.Flag)
	}
	return out
}

// Open readies the faces.
func (t *Theme) Open() (*fonts.Set, error) { return fonts.Open(t.Faces) }
