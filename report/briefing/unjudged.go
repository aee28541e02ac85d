package briefing

import (
	"cmp"
	"path"
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/say"
)

// legible is the editions of which all could be read, right or wrong: pages can be
// made of them.
func (p *Project) legible() []*report.Edition {
	return slices.DeleteFunc(slices.Clone(p.Editions), func(e *report.Edition) bool { return e.Unread != report.Pos{} })
}

// unjudged says what was not looked at because of a mistake, once for each mistake.
func (p *Project) unjudged(documents bool) (out report.Problems) {
	hidden := map[report.Pos][]string{}
	for _, e := range report.Typed(p.Editions) {
		if at := e.Unread; at != (report.Pos{}) {
			hidden[at] = append(hidden[at], e.Base)
		}
	}
	for at, ids := range hidden {
		slices.Sort(ids)
		what := say.Sprintf("the pages of edition %s", strings.Join(ids, ", "))
		if p.undrawn(at) {
			out = append(out, waits(at, say.Sprintf("%s: not judged, because a chart cannot be drawn", what)))
		} else {
			out = append(out, notJudged(at, what))
		}
	}
	for _, at := range p.Lost {
		what := say.Sprintf("the prose and the pages of %s", at.Name())
		if path.Base(path.Dir(at.File)) == "sources" {
			if what = say.Sprintf("the prose of %s", at.Name()); documents {
				what = say.Sprintf("the prose and the document of %s", at.Name())
			}
		}
		out = append(out, notJudged(at, what))
	}
	slices.SortFunc(out, func(a, b report.Problem) int { return cmp.Compare(a.At.File, b.At.File) })
	return out
}

// undrawn reports whether what is wrong at a place is a chart that was read.
func (p *Project) undrawn(at report.Pos) bool {
	here := slices.DeleteFunc(slices.Clone(p.found(p.all())), func(x report.Problem) bool { return x.At != at || !x.Hides() })
	return len(here) > 0 && !slices.ContainsFunc(here, func(x report.Problem) bool { return !x.Undrawn() })
}

func notJudged(at report.Pos, what say.Message) report.Problem {
	return waits(at, say.Sprintf("%s: not judged, because something here could not be read", what))
}

// waits is that something was not looked at, and why.
func waits(at report.Pos, why say.Message) report.Problem {
	return report.Problem{Code: report.NotJudged, At: at, Warning: true, Hint: "mend this first, then check again", What: why}
}

// judged is the problems of an edition's pages where something could not be read: what
// cannot be drawn, or leads nowhere, may only lack what is missing.
func judged(problems report.Problems, e *report.Edition) report.Problems {
	var out report.Problems
	hidden := false
	for _, p := range problems {
		if p.Code == report.NotDrawable || p.Code == report.UnknownName {
			hidden = true
			continue
		}
		out = append(out, p)
	}
	if hidden {
		out = append(out, notJudged(e.At, say.Sprintf("all pages of edition %s", e.Base)))
	}
	return out
}
