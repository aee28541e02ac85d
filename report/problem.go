package report

import (
	"cmp"
	"fmt"
	"slices"
)

// Pos is a place in a file of the project. Line and column count from 1, the
// column in characters.
type Pos struct {
	File      string
	Line, Col int
}

func (p Pos) String() string {
	if p.Line == 0 {
		return p.File
	}
	return fmt.Sprintf("%s:%d:%d", p.File, p.Line, p.Col)
}

// Problem is something wrong in the input, with its place and what to do.
type Problem struct {
	Code    Code
	At      Pos
	What    string
	Hint    string // what to do; may be empty
	Warning bool   // worth a look, but no reason not to build
}

func (p Problem) Error() string {
	s := p.Headline()
	if p.Hint != "" {
		s += "\n\t" + p.Hint
	}
	return s
}

// Headline is the problem without what to do.
func (p Problem) Headline() string {
	if p.Warning {
		return fmt.Sprintf("%s: warning: %s [%s]", p.At, p.What, p.Code)
	}
	return fmt.Sprintf("%s: %s [%s]", p.At, p.What, p.Code)
}

// Problems are reported all at once.
type Problems []Problem

func (ps *Problems) Add(code Code, at Pos, hint, format string, args ...any) {
	*ps = append(*ps, Problem{Code: code, At: at, What: fmt.Sprintf(format, args...), Hint: hint})
}

// Warn adds what is worth a look but may be right.
func (ps *Problems) Warn(code Code, at Pos, hint, format string, args ...any) {
	ps.Add(code, at, hint, format, args...)
	(*ps)[len(*ps)-1].Warning = true
}

// Errors is the problems without the warnings.
func (ps Problems) Errors() Problems {
	return slices.DeleteFunc(slices.Clone(ps), func(p Problem) bool { return p.Warning })
}

// Sort orders the problems by file, line and column and drops repeated ones.
func (ps Problems) Sort() Problems {
	slices.SortStableFunc(ps, func(a, b Problem) int {
		return cmp.Or(
			cmp.Compare(a.At.File, b.At.File),
			cmp.Compare(a.At.Line, b.At.Line),
			cmp.Compare(a.At.Col, b.At.Col),
			cmp.Compare(a.What, b.What))
	})
	return slices.Compact(ps)
}
