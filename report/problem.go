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
	At   Pos
	What string
	Hint string // what to do; may be empty
}

func (p Problem) Error() string {
	s := p.At.String() + ": " + p.What
	if p.Hint != "" {
		s += "\n\t" + p.Hint
	}
	return s
}

// Problems are reported all at once.
type Problems []Problem

func (ps *Problems) Add(at Pos, hint, format string, args ...any) {
	*ps = append(*ps, Problem{At: at, What: fmt.Sprintf(format, args...), Hint: hint})
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
