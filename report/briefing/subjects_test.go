package briefing

import (
	"flag"
	"io/fs"
	"testing"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/projecttest"
	"tongket/report/theme"
)

var documents = flag.String("documents", "", "the folder of the example's documents, which are others' work and not part of this project")

func subjects() []projecttest.Subject { return projecttest.Subjects(*documents) }

// faces is one set for all projects of a test.
func faces(t testing.TB) *fonts.Set {
	t.Helper()
	set, err := theme.House().Open()
	if err != nil {
		t.Fatal(err)
	}
	return set
}

// opened is a project, to be set in given faces.
func opened(files fs.FS, prefix string, set *fonts.Set) *Project {
	return open(files, prefix, wardrobe{house: dress{theme.House, func() (*fonts.Set, error) { return set, nil }, new([]*fonts.Set)}})
}

// subject is a project of the tests, without a problem, and the faces.
func subject(t testing.TB, s projecttest.Subject) (*Project, *fonts.Set) {
	t.Helper()
	set := faces(t)
	p := opened(s.Files, s.Name, set)
	if problems := p.found(p.Editions); len(problems) > 0 {
		t.Fatal(problems)
	}
	return p, set
}

// papers is all that pages are laid out for.
func papers() []string { return theme.House().Laid() }

// on is the options of pages on a paper, as lay takes them.
func (p *Project) on(paper string, langs ...report.Lang) Options {
	if langs == nil {
		langs = p.Languages
	}
	return Options{Languages: langs, Look: Look{Paper: paper}}
}

// latest is the pages of a subject's latest edition.
func latest(t testing.TB, s projecttest.Subject) (*Briefing, *fonts.Set) {
	t.Helper()
	p, set := subject(t, s)
	b, problems := p.lay(p.Editions[len(p.Editions)-1], p.on("a4"), set)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return b, set
}
