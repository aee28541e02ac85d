// Package briefing is the product as a function: a project is opened, checked,
// composed, laid out and painted, and its file keeps a record of what it states. It
// wires the stages and does no more: what is done with the files, and who is told
// what, is for whoever calls it.
package briefing

import (
	"io/fs"
	"slices"
	"strings"
	"sync"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/beside"
	"tongket/report/check"
	"tongket/report/ledger"
	"tongket/report/load"
	"tongket/report/say"
	"tongket/report/theme"
)

// Project is an opened project. It serves one goroutine, as its faces do.
type Project struct {
	*report.Report        // as far as it could be read; nil if there is no project
	Files          fs.FS  // its folder
	Prefix         string // of the names that its files have in problems

	broken bool            // reading it found errors
	read   report.Problems // of reading it and of its editions
	judged judgements
	books  ledger.Books   // of the editions, as far as they were asked
	more   []ledger.Books // of those for members, for pages that are made beside others
	dress  dress

	wardrobe wardrobe // for those that are opened after it
}

// Open reads what can be read of the project in a folder. Problems name its files by
// the prefix and their paths in it.
func Open(files fs.FS, prefix string) *Project {
	return open(files, prefix, wardrobe{house: readied(theme.House)})
}

// Another opens a project whose pages are set as those of p, in the same faces, unless it
// has a theme of its own that p has not.
func (p *Project) Another(files fs.FS, prefix string) *Project {
	return open(files, prefix, p.wardrobe)
}

func open(files fs.FS, prefix string, w wardrobe) *Project {
	r, problems := load.Project(files, prefix)
	books := ledger.Books{}
	look := w.house
	if r != nil {
		problems = append(problems, check.EditionsBy(r, books)...).Sort()
	}
	if r != nil && r.Theme != "" {
		w.own = w.own.worn(files, prefix, r)
		problems = append(problems, w.own.found...).Sort()
		look = w.own.dress
	}
	return &Project{
		Report: r, Files: files, Prefix: prefix,
		broken: len(problems.Errors()) > 0, read: problems, judged: judgements{},
		books: books, dress: look, wardrobe: w,
	}
}

// dress is how pages look: a theme, and its faces.
type dress struct {
	theme func() *theme.Theme
	faces func() (*fonts.Set, error)
	more  *[]*fonts.Set // the same faces, for pages that are made beside others
}

// sets is the faces of each of several that make pages beside each other.
func (d dress) sets(n int) ([]*fonts.Set, error) {
	first, err := d.faces()
	if err != nil {
		return nil, err
	}
	for len(*d.more) < n-1 {
		*d.more = append(*d.more, first.Beside())
	}
	return append([]*fonts.Set{first}, (*d.more)[:max(0, n-1)]...), nil
}

// readied is a theme and its faces, readied beside whatever else is done until they are
// asked for.
func readied(read func() *theme.Theme) dress {
	once := sync.OnceValue(read)
	var err error
	set := beside.Begin(func() (set *fonts.Set) {
		if set, err = once().Open(); err == nil {
			set.Load()
		}
		return set
	})
	return dress{once, func() (*fonts.Set, error) {
		s := set() // before err is looked at
		return s, err
	}, new([]*fonts.Set)}
}

// Theme is how the pages look.
func (p *Project) Theme() *theme.Theme { return p.dress.theme() }

// Faces is the typefaces in which the pages are set.
func (p *Project) Faces() (*fonts.Set, error) { return p.dress.faces() }

// Whole is an error if not all of the project could be read and holds together: what
// its prose says is not asked.
func (p *Project) Whole() error {
	if p.broken {
		return &ProblemsError{p.found(p.all()), p}
	}
	return nil
}

// ProblemsError is all that is wrong in a project, where something was asked for that
// it hinders.
type ProblemsError struct {
	Problems report.Problems
	Project  *Project
}

func (e *ProblemsError) Error() string {
	var out []string
	for _, p := range e.Problems.Limited() {
		out = append(out, p.Error())
	}
	return strings.Join(out, "\n")
}

// OptionError is an option with which nothing can be made, or nothing of this project.
type OptionError struct {
	Option  string // what it is called: lang, paper, mark; empty where the message says it
	message say.Message
}

func (e *OptionError) Error() string { return e.Say().String() }

// Say is the option, and what is wrong with it.
func (e *OptionError) Say() say.Message { return say.Sprintf("%s%s", e.Option, e.message) }

// Unusable is an OptionError of the products that stand on this one, too.
func Unusable(option string, format say.Message, args ...any) error {
	return &OptionError{option, say.Sprintf(format, args...)}
}

// Select finds the editions of a name: one, all, or without a name the latest.
func (p *Project) Select(edition string) ([]*report.Edition, error) { return p.SelectFor(edition, "") }

// Speak is the languages of a briefing, the leading one first: those that are asked
// for, or without any all of the project.
func (p *Project) Speak(langs []report.Lang) ([]report.Lang, error) {
	for i, l := range langs {
		if !slices.Contains(p.Languages, l) {
			return nil, Unusable("lang", " %s: the project has no language %q; it has %s", Join(langs, ","), l, Join(p.Languages, ", "))
		}
		if slices.Contains(langs[:i], l) {
			return nil, Unusable("lang", " %s names %q twice", Join(langs, ","), l)
		}
	}
	if len(langs) == 0 {
		return p.Languages, nil
	}
	return langs, nil
}

// Join is languages as they are written behind each other.
func Join(list []report.Lang, sep string) string {
	var out []string
	for _, l := range list {
		out = append(out, string(l))
	}
	return strings.Join(out, sep)
}
