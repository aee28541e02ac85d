package report

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"tongket/report/say"
)

// Pos is a place in a file of the project. Line and column count from 1, the
// column in characters; in a sheet of a workbook they are those of a cell.
type Pos struct {
	File      string
	Line, Col int
	Sheet     string // of a workbook; empty in a text
}

func (p Pos) String() string {
	file := oneLine.Replace(p.File)
	switch {
	case p.Line == 0:
		return file
	case p.Sheet != "":
		return fmt.Sprintf("%s:%s!%s%d", file, p.Sheet, letters(p.Col), p.Line)
	}
	return fmt.Sprintf("%s:%d:%d", file, p.Line, p.Col)
}

// oneLine writes the name of a file on one line, which the system does not ask of it.
var oneLine = strings.NewReplacer("\n", `\n`, "\r", `\r`, "\t", `\t`)

// InText is where p is, as a message names it beside other things: of a file its line,
// of a sheet its cell.
func (p Pos) InText() string {
	if p.Sheet != "" || p.Line == 0 {
		return p.String()
	}
	return fmt.Sprintf("%s:%d", oneLine.Replace(p.File), p.Line)
}

// Name is the name of p's file, on one line.
func (p Pos) Name() string { return oneLine.Replace(p.File) }

// letters is a column as the head of a sheet names it: A to Z, AA and so on.
func letters(col int) string {
	if col <= 0 {
		return ""
	}
	return letters((col-1)/26) + string(rune('A'+(col-1)%26))
}

// Problem is something wrong in the input, with its place and what to do.
type Problem struct {
	Code    Code
	At      Pos
	What    say.Message
	Hint    say.Message // what to do; may be empty
	Warning bool        // worth a look, but no reason not to build
}

// Error is the problem in English.
func (p Problem) Error() string {
	s := p.Headline()
	if p.Hint != "" {
		s += "\n\t" + p.Advice(say.English)
	}
	return s
}

// Headline is the problem in English, without what to do.
func (p Problem) Headline() string {
	return fmt.Sprintf("%s: %s [%s]", p.At, p.Words(say.English), p.Code)
}

// Words is Says, and whether it is a warning.
func (p Problem) Words(in *say.Language) string {
	if p.Warning {
		return in.Sprint(say.Sprintf("warning: %s", p.Says(in)))
	}
	return p.Says(in)
}

// Says is what is wrong, in a language of terminals.
func (p Problem) Says(in *say.Language) string { return legible(in.Sprint(p.What)) }

// Advice is what to do, in a language of terminals; it may be empty.
func (p Problem) Advice(in *say.Language) string { return legible(in.Sprint(p.Hint)) }

// Problems are reported all at once.
type Problems []Problem

// Add adds what is wrong at a place: format with its args, and what to do.
func (ps *Problems) Add(code Code, at Pos, hint, format say.Message, args ...any) {
	*ps = append(*ps, Problem{Code: code, At: at, What: say.Sprintf(format, Quotable(args)...), Hint: hint})
}

// Quotable is the arguments of a message, of which no text is longer than some lines: a
// word of a thousand letters says no more than its beginning.
func Quotable(args []any) []any {
	const most = 200
	out := slices.Clone(args)
	for i, a := range out {
		if s, is := a.(string); is && len(s) > most && utf8.RuneCountInString(s) > most {
			out[i] = Clip(s)
		}
	}
	return out
}

// longest is how many characters a message has at most. What it quotes may be anything.
const longest = 1000

// legible is s as UTF-8 of some lines at most.
func legible(s string) string {
	s = strings.ToValidUTF8(s, "\ufffd")
	if len(s) > longest {
		if r := []rune(s); len(r) > longest {
			return string(r[:longest-1]) + "…"
		}
	}
	return s
}

// Warn adds what is worth a look but may be right.
func (ps *Problems) Warn(code Code, at Pos, hint, format say.Message, args ...any) {
	ps.Add(code, at, hint, format, args...)
	(*ps)[len(*ps)-1].Warning = true
}

// Errors is the problems without the warnings.
func (ps Problems) Errors() Problems {
	return slices.DeleteFunc(slices.Clone(ps), func(p Problem) bool { return p.Warning })
}

// Sort orders the problems by file, line and column, errors first, and drops repeated ones.
func (ps Problems) Sort() Problems {
	slices.SortStableFunc(ps, func(a, b Problem) int {
		return cmp.Or(
			cmp.Compare(a.At.File, b.At.File),
			cmp.Compare(a.At.Sheet, b.At.Sheet),
			cmp.Compare(a.At.Line, b.At.Line),
			cmp.Compare(a.At.Col, b.At.Col),
			rank(a)-rank(b),
			cmp.Compare(a.What.String(), b.What.String()))
	})
	return slices.Compact(ps)
}

// rank puts what is wrong before what follows from it at the same place.
func rank(p Problem) int {
	if p.Warning {
		return 1
	}
	return 0
}

// perFile is how many problems of one file are worth reading at once, and perRun of all.
const (
	perFile = 50
	perRun  = 500
)

// Limited is the first problems of each file, errors before warnings, and how many more
// there are; and of very many files the first.
func (ps Problems) Limited() Problems {
	total, errors, uncounted := map[string]int{}, map[string]int{}, map[string]bool{}
	for _, p := range ps {
		total[p.At.File]++
		uncounted[p.At.File] = uncounted[p.At.File] || p.Code == MoreProblems
		if !p.Warning {
			errors[p.At.File]++
		}
	}
	var out Problems
	shown := ps.first()
	for i, p := range shown {
		f := p.At.File
		if len(out) >= perRun && shown[i-1].At.File != f {
			return append(out, ps.beyond(p.At))
		}
		out = append(out, p)
		if rest := total[f] - perFile; rest > 0 && (i+1 == len(shown) || shown[i+1].At.File != f) {
			out = append(out, Problem{Code: MoreProblems, At: p.At, Hint: "mend these first, then check again", Warning: errors[f] <= perFile,
				What: unshown(rest, uncounted[f])})
		}
	}
	return out
}

// unshown says how many problems of a file are left out, or of one with very many how many
// at least.
func unshown(rest int, more bool) say.Message {
	if more {
		return say.Sprintf("more than %d more problems in this file are not shown", rest-1)
	}
	return say.Sprintf("%d more problems in this file are not shown", rest)
}

// beyond counts the problems of the files from a place on.
func (ps Problems) beyond(at Pos) Problem {
	rest, files, warning := 0, map[string]bool{}, true
	for _, p := range ps {
		if p.At.File >= at.File {
			rest++
			files[p.At.File] = true
			warning = warning && p.Warning
		}
	}
	return Problem{Code: MoreProblems, At: at, Hint: "mend these first, then check again", Warning: warning,
		What: say.Sprintf("%d more problems here and in %d more files are not shown", rest, len(files)-1)}
}

// first is the problems of each file that are shown.
func (ps Problems) first() (out Problems) {
	shown := map[string]int{}
	for _, warnings := range []bool{false, true} {
		for _, p := range ps {
			if f := p.At.File; p.Warning == warnings && shown[f] < perFile {
				shown[f]++
				out = append(out, p)
			}
		}
	}
	return out.Sort()
}
