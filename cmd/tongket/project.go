package main

import (
	"cmp"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"tongket/report"
	"tongket/report/briefing"
	"tongket/report/intake"
	"tongket/report/lang"
	"tongket/report/say"
	"tongket/seeds"
)

// project is an opened project and where it came from.
type project struct {
	*briefing.Project
	dir     string // as given; empty without
	example bool   // the one built in
}

// home is where a project is.
type home struct {
	files  fs.FS
	prefix string // of the names that its files have in problems
	dir    string // as given; empty without
	ours   bool   // it is the example built in
}

// homeOf is the folder that is named, without one this folder if it has a project, or
// else the example.
func homeOf(args []string) (home, error) {
	dir := "."
	if len(args) > 0 {
		dir = args[0]
		if info, err := os.Stat(dir); err != nil || !info.IsDir() {
			return home{}, usagef("%s is not a folder", dir)
		}
	} else if _, err := os.Stat("tongket.yaml"); errors.Is(err, fs.ErrNotExist) {
		return home{files: seeds.Project(), prefix: "seeds", ours: true}, nil
	}
	at := home{files: intake.Inside(dir), prefix: filepath.Clean(dir)}
	if len(args) > 0 {
		at.dir = dir
	}
	return at, nil
}

// open opens the project there; with one that is open already, in the same faces.
func (at home) open(other *briefing.Project) project {
	open := briefing.Open
	if other != nil {
		open = other.Another
	}
	return project{open(at.files, at.prefix), at.dir, at.ours}
}

// openProject opens the project in dir; without dir the one in this folder, or else
// the example.
func (env environment) openProject(args []string) (project, error) { return env.openBeside(nil, args) }

// openBeside is openProject for who has a project open already.
func (env environment) openBeside(other *briefing.Project, args []string) (project, error) {
	at, err := homeOf(args)
	switch {
	case err != nil:
		return project{}, err
	case env.open != nil:
		return env.open(at, other), nil
	}
	return at.open(other), nil
}

// openWhole opens a project that has no mistakes.
func (env environment) openWhole(args []string) (project, error) {
	p, err := env.openProject(args)
	if err == nil {
		err = p.Whole()
	}
	return p, err
}

// languages reads --lang: languages, the leading one first.
func languages(flag string) []report.Lang {
	if flag == "" {
		return nil
	}
	var out []report.Lang
	for s := range strings.SplitSeq(flag, ",") {
		out = append(out, report.Lang(strings.TrimSpace(s)))
	}
	return out
}

// tags is the languages that a briefing can be in.
func tags() string { return briefing.Join(lang.Tags(), ", ") }

// makeOne opens a project and makes the pages of one of its editions.
func (env environment) makeOne(args []string, opt briefing.Options) (project, *briefing.Briefing, error) {
	p, err := env.openWhole(args)
	if err != nil {
		return p, nil, err
	}
	b, err := p.Make(opt)
	return p, b, err
}

// readyJournal makes the folder of a project's journal. One that is named by a flag has
// a folder already: a slip in the name would begin an empty journal, by which everybody
// gets everything again.
func readyJournal(path, named string) error {
	if err := namedJournal(named); err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return unkept(path, err)
	}
	return nil
}

// unkept says of a journal that the system does not let us keep which it is, and that it
// may stand elsewhere; what else is wrong with one says so itself.
func unkept(path string, err error) error {
	if !errors.As(err, new(*fs.PathError)) {
		return err
	}
	return say.Errorf("the journal %s cannot be kept: %w\n\t--journal names another place", path, cause(err))
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

// or is the first of two that is said.
func or(s, other string) string { return cmp.Or(s, other) }
