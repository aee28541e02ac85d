package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/beside"
	"tongket/report/check"
	"tongket/report/load"
	"tongket/seeds"
)

// project is a loaded project and where it came from.
type project struct {
	*report.Report        // as far as it could be read; nil if there is no project
	dir            string // as given; empty without
	example        bool   // the one built in
	broken         bool   // loading it found errors
	source         *source

	// found is the problems of loading and of the prose, which is read while the
	// pages are made.
	found func() report.Problems
}

// openFonts readies the faces beside whatever else is done until they are asked
// for.
func openFonts() func() (*fonts.Set, error) {
	var err error
	set := beside.Begin(func() (set *fonts.Set) {
		if set, err = fonts.Open(); err == nil {
			set.Load()
		}
		return set
	})
	return func() (*fonts.Set, error) {
		s := set() // before err is looked at
		return s, err
	}
}

// openProject loads the project in dir; without dir the one in this folder, or
// else the example.
func openProject(args []string) (project, error) {
	p, err := readProject(args)
	if err != nil {
		return p, err
	}
	return p.whole()
}

// readProject is openProject for who can use a project that has mistakes.
func readProject(args []string) (project, error) {
	dir := "."
	if len(args) > 0 {
		dir = args[0]
		if info, err := os.Stat(dir); err != nil || !info.IsDir() {
			return project{}, usagef("%s is not a folder", dir)
		}
	} else if _, err := os.Stat("tongket.yaml"); errors.Is(err, fs.ErrNotExist) {
		p := read(seeds.Project(), "seeds")
		p.example = true
		return p, nil
	}
	p := read(os.DirFS(dir), filepath.Clean(dir))
	if len(args) > 0 {
		p.dir = dir
	}
	return p, nil
}

// read reads what can be read of a project.
func read(files fs.FS, prefix string) project {
	r, problems := load.Project(files, prefix)
	if r != nil {
		problems = append(problems, check.Editions(r)...).Sort()
	}
	return project{
		Report: r,
		source: &source{files: files, prefix: prefix},
		broken: len(problems.Errors()) > 0,
		found: beside.Begin(func() report.Problems {
			if r == nil {
				return problems
			}
			return append(append(problems, check.Prose(r)...), mailSettings(r.Mail)...).Sort()
		}),
	}
}

// whole is p if all of it could be read and holds together.
func (p project) whole() (project, error) {
	if p.broken {
		return project{source: p.source}, inputError{problems: p.found(), source: p.source}
	}
	return p, nil
}

func loadProject(files fs.FS, prefix string) (project, error) { return read(files, prefix).whole() }

// openChoice opens a project and finds the editions and languages that flags name.
func openChoice(args []string, edition, lang string) (p project, editions []*report.Edition, langs []report.Lang, err error) {
	if p, err = openProject(args); err == nil {
		editions, err = p.chooseEditions(edition)
	}
	if err == nil {
		langs, err = p.chooseLanguages(lang)
	}
	return p, editions, langs, err
}

// chooseEditions finds the editions that the flag names: one, all, or without
// it the latest.
func (p project) chooseEditions(flag string) ([]*report.Edition, error) {
	switch flag {
	case "":
		return p.Editions[len(p.Editions)-1:], nil
	case "all":
		return p.Editions, nil
	}
	if e := p.Edition(flag); e != nil {
		return []*report.Edition{e}, nil
	}
	return nil, usagef("there is no edition %q; there are %s, and all", flag, p.editionIDs())
}

func (p project) editionIDs() string {
	var known []string
	for _, e := range p.Editions {
		known = append(known, e.ID)
	}
	return strings.Join(known, ", ")
}

// chooseLanguages reads --lang: one or more of the project's languages, the
// leading one first.
func (p project) chooseLanguages(flag string) ([]report.Lang, error) {
	if flag == "" {
		return p.Languages, nil
	}
	var out []report.Lang
	for _, s := range strings.Split(flag, ",") {
		l := report.Lang(strings.TrimSpace(s))
		if !slices.Contains(p.Languages, l) {
			return nil, usagef("--lang %s: the project has no language %q; it has %s", flag, l, joinLangs(p.Languages, ", "))
		}
		if slices.Contains(out, l) {
			return nil, usagef("--lang %s names %q twice", flag, l)
		}
		out = append(out, l)
	}
	return out, nil
}

func joinLangs(list []report.Lang, sep string) string {
	s := make([]string, len(list))
	for i, l := range list {
		s[i] = string(l)
	}
	return strings.Join(s, sep)
}

// fileName is what an edition's PDF is called: can-tho-2022.pdf, or with a
// choice of languages can-tho-2022-en.pdf.
func (p project) fileName(e *report.Edition, langs []report.Lang) string {
	name := fmt.Sprintf("%s-%s", p.Name, e.ID)
	if joinLangs(langs, ",") != joinLangs(p.Languages, ",") {
		name += "-" + joinLangs(langs, "-")
	}
	return name + ".pdf"
}

// readyJournal makes the folder of a project's journal. One that is named by a flag has
// a folder already: a slip in the name would begin an empty journal, by which everybody
// gets everything again.
func readyJournal(path, named string) error {
	if err := namedJournal(named); err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return fmt.Errorf("the journal cannot be kept: %w", cause(err))
	}
	return nil
}

func namedJournal(name string) error {
	if name != "" && missing(filepath.Dir(name)) {
		return usagef("--journal %s: there is no folder %s", name, filepath.Dir(name))
	}
	return nil
}

// journal is where the project keeps what was done with it, by mail or in print: in
// its folder, or in this one for the example, which has none.
func (p project) journal(kind string) string {
	if p.example {
		return p.Name + "-" + kind + ".jsonl"
	}
	return filepath.Join(or(p.dir, "."), kind, "journal.jsonl")
}
