package main

import (
	"errors"
	"fmt"
	"testing"
	"testing/fstest"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/projecttest"
	"tongket/templates"
)

// shapes is the random projects that tests try.
var shapes = []projecttest.Shape{
	{}, {Long: true}, {Blocks: 4}, {Blocks: 3, Long: true}, {Languages: []string{"vi"}, Long: true}, {Languages: []string{"en"}},
}

// generated calls look for random projects on every paper.
func generated(t *testing.T, n uint64, look func(t *testing.T, files fstest.MapFS, paper templates.Paper)) {
	t.Helper()
	for seed := range n {
		shape := shapes[seed%uint64(len(shapes))]
		for _, paper := range []templates.Paper{templates.A4, templates.A5} {
			t.Run(fmt.Sprintf("%d %s", seed, paper), func(t *testing.T) { look(t, projecttest.New(seed, shape), paper) })
		}
	}
}

// TestCheckIsBuild holds that what check passes, build builds, and that what build
// refuses, check reports, each with a place that the author can change: of random
// projects, whole and in one of their languages.
func TestCheckIsBuild(t *testing.T) {
	n := uint64(36)
	if testing.Short() {
		n = 12
	}
	set, err := fonts.Open()
	if err != nil {
		t.Fatal(err)
	}
	faces := func() (*fonts.Set, error) { return set, nil }
	clean := 0
	generated(t, n, func(t *testing.T, files fstest.MapFS, paper templates.Paper) {
		for _, lang := range []string{"", read(files, "random").first()} {
			p := read(files, "random")
			problems, err := p.check(checkOptions{paper: string(paper), lang: lang}, faces)
			if err != nil {
				t.Fatal(err)
			}
			for _, x := range problems {
				if x.At.File == "" || x.At.Line == 0 || x.At.Col == 0 {
					t.Errorf("no place: %s", x.Error())
				}
			}
			if len(problems.Errors()) == 0 {
				clean++
			}
			sameAsBuild(t, p, lookOptions{paper: string(paper)}, lang, faces, problems.Errors())
		}
		sameOnOneSide(t, read(files, "random"), paper, set)
	})
	if clean < int(n) {
		t.Errorf("%d of %d are clean: this proves little", clean, 4*n)
	}
}

// sameOnOneSide holds that sheets printed on one side, whose pages are all bound on
// their left, have the problems of other pages and no more.
func sameOnOneSide(t *testing.T, p project, paper templates.Paper, set *fonts.Set) {
	t.Helper()
	theme := templates.Theme(paper)
	_, facing := p.lay(p.Editions[0], p.Languages, theme, set)
	theme.Simplex = true
	_, single := p.lay(p.Editions[0], p.Languages, theme, set)
	if len(facing) != len(single) {
		t.Errorf("on both sides %v\n\ton one %v", facing, single)
	}
}

// first is the language that leads in a project.
func (p project) first() string { return string(p.Languages[0]) }

func sameAsBuild(t *testing.T, p project, opt lookOptions, lang string, faces func() (*fonts.Set, error), problems report.Problems) {
	t.Helper()
	langs, err := p.chooseLanguages(lang)
	if err != nil {
		t.Fatal(err)
	}
	list, err := buildAll(environment{getenv: func(string) string { return "" }}, p, faces, p.Editions, langs, opt)
	var input inputError
	switch {
	case err == nil && len(problems) > 0:
		t.Errorf("build builds what check refuses: %v", problems)
	case err == nil && len(list[0].data) == 0:
		t.Error("an empty file")
	case err != nil && !errors.As(err, &input):
		t.Errorf("build fails with %v", err)
	case err != nil && fmt.Sprint(input.problems.Errors()) != fmt.Sprint(problems):
		t.Errorf("check finds %v\n\tbuild finds %v", problems, input.problems)
	}
}
