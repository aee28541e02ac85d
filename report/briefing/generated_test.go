package briefing

import (
	"errors"
	"fmt"
	"testing"
	"testing/fstest"
	"time"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/projecttest"
)

// TestCheckIsBuild holds that what check passes, build builds, and that what build
// refuses, check reports, each with a place that the author can change: of random
// projects, whole and in one of their languages.
func TestCheckIsBuild(t *testing.T) {
	n := uint64(24)
	if testing.Short() {
		n = 12
	}
	set := faces(t)
	clean := 0
	projecttest.Each(t, n, func(t *testing.T, files fstest.MapFS, size string) {
		paper := size
		p := opened(files, "random", set)
		for _, langs := range [][]report.Lang{nil, p.Languages[:1]} {
			p := opened(files, "random", set)
			opt := Options{Edition: "all", Languages: langs, Look: Look{Paper: paper}}
			problems, err := p.Check(Checks{Options: opt})
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
			sameAsBuild(t, p, opt, problems.Errors())
		}
		sameOnOneSide(t, p, paper, set)
	})
	if clean < int(n) {
		t.Errorf("%d of %d are clean: this proves little", clean, 4*n)
	}
}

// sameOnOneSide holds that sheets printed on one side, whose pages are all bound on
// their left, have the problems of other pages and no more.
func sameOnOneSide(t *testing.T, p *Project, paper string, set *fonts.Set) {
	t.Helper()
	opt := p.on(paper)
	_, facing := p.lay(p.Editions[0], opt, set)
	opt.OneSided = true
	_, single := p.lay(p.Editions[0], opt, set)
	if len(facing) != len(single) {
		t.Errorf("on both sides %v\n\ton one %v", facing, single)
	}
}

// sameAsBuild holds that a build meets the problems that check has found.
func sameAsBuild(t *testing.T, p *Project, opt Options, problems report.Problems) {
	t.Helper()
	list, err := p.MakeAll(opt)
	var wrong *ProblemsError
	switch {
	case err != nil && !errors.As(err, &wrong):
		t.Errorf("build fails with %v", err)
	case err != nil && fmt.Sprint(wrong.Problems.Errors()) != fmt.Sprint(problems):
		t.Errorf("check finds %v\n\tbuild finds %v", problems, wrong.Problems)
	case err != nil:
	case len(problems) > 0:
		t.Errorf("build builds what check refuses: %v", problems)
	default:
		if data, err := list[0].PDF(time.Time{}); err != nil || len(data) == 0 {
			t.Errorf("a file of %d bytes: %v", len(data), err)
		}
	}
}
