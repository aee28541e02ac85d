package yaml

import (
	"strconv"
	"strings"

	"tongket/report"
	"tongket/report/pattern"
	"tongket/report/say"
)

var (
	withLine = pattern.New(`^(?s)line (\d+): (.*)$`)
	// The YAML library counts lines from 0 in the messages of its parser, and
	// from 1 in those of its scanner.
	fromZero = pattern.New(`^did not find expected (<document start>|node content|'-' indicator|key|',' or)|^found (undefined tag|duplicate|incompatible)`)
	noAnchor = pattern.New(`^unknown anchor '(.*)' referenced$`)
)

// syntax reports an error of the YAML library, which knows lines but no columns.
func (f *file) syntax(err error) {
	line, what := 0, strings.TrimPrefix(err.Error(), "yaml: ")
	if m := withLine.FindStringSubmatch(what); m != nil {
		line, _ = strconv.Atoi(m[1])
		what = m[2]
	}
	if line == 0 || fromZero.MatchString(what) {
		line++
	}
	if m := noAnchor.FindStringSubmatch(what); m != nil {
		f.unanchored(m[1])
		return
	}
	line = min(line, len(f.lines))
	col := 1
	for col <= len(f.lines[line-1]) && isBlank(f.lines[line-1][col-1]) {
		col++
	}
	hint := say.Message("look at this line and its neighbours: indentation, a missing quote or bracket, a text with : or # that needs quotes")
	if strings.Contains(what, "tab") || strings.Contains(what, "cannot start any token") {
		hint = "indent with spaces, not tabs, and put quotes around a text that begins with a sign"
	}
	if strings.Contains(what, "alphabetic or numeric") {
		hint = "put quotes around a text that begins with & or *"
	}
	f.problems.Add(report.NotYAML, f.pos(line, col), hint, "not YAML: %s", say.Quoted(what))
}

// unanchored reports an alias of nothing.
func (f *file) unanchored(name string) {
	for i, line := range f.lines {
		if before, _, ok := strings.Cut(string(line), "*"+name); ok {
			f.problems.Add(report.NotYAML, f.pos(i+1, len([]rune(before))+1), "put quotes around a text that begins with *", "there is no &%s before *%s", name, name)
			return
		}
	}
	f.problems.Add(report.NotYAML, f.pos(1, 1), "", "there is no &%s before *%s", name, name)
}
