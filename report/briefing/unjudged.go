package briefing

import (
	"cmp"
	"path"
	"slices"
	"strings"

	"tongket/report"
)

// legible is the editions of which all could be read, right or wrong: pages can be
// made of them.
func (p *Project) legible() []*report.Edition {
	return slices.DeleteFunc(slices.Clone(p.Editions), func(e *report.Edition) bool { return e.Unread != report.Pos{} })
}

// unjudged says what was not looked at because of a mistake, once for each mistake.
func (p *Project) unjudged(documents bool) (out report.Problems) {
	hidden := map[report.Pos][]string{}
	for _, e := range p.Editions {
		if at := e.Unread; at != (report.Pos{}) {
			hidden[at] = append(hidden[at], e.ID)
		}
	}
	for at, ids := range hidden {
		slices.Sort(ids)
		out = append(out, notJudged(at, "the pages of edition "+strings.Join(ids, ", ")))
	}
	for _, at := range p.Lost {
		what := "the prose and the pages of " + at.File
		if path.Base(path.Dir(at.File)) == "sources" {
			if what = "the prose of " + at.File; documents {
				what = "the prose and the document of " + at.File
			}
		}
		out = append(out, notJudged(at, what))
	}
	slices.SortFunc(out, func(a, b report.Problem) int { return cmp.Compare(a.At.File, b.At.File) })
	return out
}

func notJudged(at report.Pos, what string) report.Problem {
	return report.Problem{Code: report.NotJudged, At: at, Warning: true, Hint: "mend this first, then check again",
		What: what + ": not judged, because something here could not be read"}
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
		out = append(out, notJudged(e.At, "all pages of edition "+e.ID))
	}
	return out
}
