package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/term"

	"tongket/report"
	"tongket/report/briefing"
	"tongket/report/intake"
	"tongket/report/say"
	"tongket/report/visible"
)

// source is the files of a project, to show the lines that problems are in.
type source struct {
	files  fs.FS
	prefix string
	lines  map[string][]string
}

// sourceOf is the files of an opened project.
func sourceOf(p *briefing.Project) *source { return &source{files: p.Files, prefix: p.Prefix} }

// add takes in a file that lies outside the project, under the name that
// positions in it have. A file that is no text has no lines.
func (s *source) add(name string) {
	if s.lines == nil {
		s.lines = map[string][]string{}
	}
	data, err := intake.File(name, intake.MaxList)
	if err != nil || !shows(data) {
		data = nil
	}
	s.lines[name] = splitLines(data)
}

// shows reports whether data is text, of which a line can be shown.
func shows(data []byte) bool { return utf8.Valid(data) && !bytes.ContainsRune(data, 0) }

// splitLines is the lines of a file as positions count them.
func splitLines(data []byte) []string {
	return strings.Split(intake.LineEnds(strings.TrimPrefix(string(data), "\ufeff")), "\n")
}

// line is a line of a file as positions name it, or empty.
func (s *source) line(at report.Pos) string {
	if s == nil || s.files == nil || at.Line == 0 {
		return ""
	}
	lines, read := s.lines[at.File]
	if !read {
		data, err := intake.FS(s.files, strings.TrimPrefix(strings.TrimPrefix(at.File, path.Clean(s.prefix)), "/"), intake.MaxYAML)
		if err == nil && shows(data) {
			lines = splitLines(data)
		}
		if s.lines == nil {
			s.lines = map[string][]string{}
		}
		s.lines[at.File] = lines
	}
	if at.Line > len(lines) {
		return ""
	}
	return strings.TrimRight(lines[at.Line-1], "\r")
}

// shown is how many characters of a line are printed.
const shown = 96

// excerpt is the line at a position and below it a caret under its column. Of a
// long line it is the part around the column.
func excerpt(line string, col int) (text, caret string) {
	r := []rune(line)
	col = min(max(col-1, 0), len(r))
	start := 0
	if len(r) > shown && col > shown*2/3 {
		start = col - shown/2
	}
	r, col = r[start:], col-start
	if len(r) > shown {
		r = append(r[:shown:shown], '…')
	}
	if start > 0 {
		r[0] = '…'
	}
	var below strings.Builder
	for i, c := range r {
		if !unicode.IsPrint(c) && c != '\t' {
			r[i] = unicode.ReplacementChar
		}
		if i >= col || unicode.Is(unicode.Mn, c) {
			continue // a combining mark takes no place
		}
		if c == '\t' {
			below.WriteRune('\t')
		} else {
			below.WriteRune(' ')
		}
	}
	return string(r), below.String() + "^"
}

// A complainer writes problems for people.
type complainer struct {
	w      io.Writer
	source *source
	colour bool
}

const (
	bold   = "\x1b[1m"
	red    = "\x1b[31m"
	yellow = "\x1b[33m"
	faint  = "\x1b[2m"
	plain  = "\x1b[0m"
)

func (p complainer) in(style, s string) string {
	if !p.colour {
		return s
	}
	return style + s + plain
}

// print writes each problem with its line, a caret and what to do.
func (p complainer) print(list report.Problems) {
	for _, problem := range list.Limited() {
		style := red
		if problem.Warning {
			style = yellow
		}
		headline := fmt.Sprintf("%s: %s", problem.At, problem.Words(say.Spoken(p.w)))
		fmt.Fprintf(p.w, "%s %s\n", p.in(bold, visible.Text(headline)), p.in(style, "["+string(problem.Code)+"]"))
		if line := p.source.line(problem.At); line != "" {
			text, caret := excerpt(line, problem.At.Col)
			fmt.Fprintf(p.w, "\t%s\n\t%s\n", text, p.in(style, caret))
		}
		if problem.Hint != "" {
			fmt.Fprintf(p.w, "\t%s\n", p.in(faint, visible.Text(problem.Advice(say.Spoken(p.w)))))
		}
	}
}

// tally counts errors and warnings: "2 problems, 1 warning".
func tally(list report.Problems) say.Message {
	errors := len(list.Errors())
	var out []say.Message
	if errors > 0 {
		out = append(out, say.Count(errors, "%d problem|%d problems"))
	}
	if n := len(list) - errors; n > 0 {
		out = append(out, say.Count(n, "%d warning|%d warnings"))
	}
	if len(out) == 0 {
		return "no problems"
	}
	return say.Join(out, ", ")
}

// writeJSON writes a value so that a terminal shows it, too.
func writeJSON(w io.Writer, v any) error {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetIndent("", "  ")
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return err
	}
	_, err := w.Write(visible.JSON(b.Bytes()))
	return err
}

// colourful reports whether w is a terminal of somebody who wants colour.
func colourful(w io.Writer, getenv func(string) string) bool {
	return getenv("NO_COLOR") == "" && getenv("TERM") != "dumb" && isTerminal(w)
}

// isTerminal reports whether somebody sits at the other end of a stream.
func isTerminal(to any) bool {
	if s, ok := to.(*stream); ok {
		to = s.w
	}
	f, ok := to.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}
