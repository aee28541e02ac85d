package yaml

import (
	"tongket/report"
	"tongket/report/say"
)

// counted is how many problems of a file are told apart: a file of another program has one
// in every line.
const counted = 1000

// reports takes what is found wrong in a file.
type reports struct {
	to               *report.Problems
	errors, warnings int
}

// Add adds what is wrong at a place; of more than is counted, that there is more.
func (r *reports) Add(code report.Code, at report.Pos, hint, format say.Message, args ...any) {
	switch r.errors++; {
	case r.errors <= counted:
		r.to.Add(code, at, hint, format, args...)
	case r.errors == counted+1:
		r.to.Add(report.MoreProblems, at, "mend these first, then check again", "there are more problems in this file than are counted")
	}
}

// Warn adds what is worth a look.
func (r *reports) Warn(code report.Code, at report.Pos, hint, format say.Message, args ...any) {
	switch r.warnings++; {
	case r.warnings <= counted:
		r.to.Warn(code, at, hint, format, args...)
	case r.warnings == counted+1:
		r.to.Warn(report.MoreProblems, at, "mend these first, then check again", "there are more problems in this file than are counted")
	}
}
