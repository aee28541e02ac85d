package yaml

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strings"
	"unicode/utf8"

	"gopkg.in/yaml.v3"

	"tongket/report"
	"tongket/report/intake"
	"tongket/report/say"
)

const maxFile = intake.MaxYAML

// file is a YAML file of the project, or a table of it that is read like one.
type file struct {
	name     string   // as shown to the user
	sheet    string   // of a workbook
	lines    [][]rune // as typed, without line ends; nil for a table
	problems *reports
	lost     map[*yaml.Node]bool // texts whose letters were lost
	replaced bool                // U+FFFD stands in it for what may not stand there, and is reported
}

// pos is a place in f; YAML's empty nodes may lie beyond its end.
func (f *file) pos(line, col int) report.Pos {
	if last := len(f.lines); last > 0 && line > last {
		line, col = last, len(f.lines[last-1])+1
	}
	return report.Pos{File: f.name, Sheet: f.sheet, Line: line, Col: col}
}

// behind is the place in f behind what stands before it.
func (f *file) behind(before string) report.Pos {
	line := before[strings.LastIndex(before, "\n")+1:]
	return f.pos(strings.Count(before, "\n")+1, utf8.RuneCountInString(line)+1)
}

// Read reads a file and reports what is wrong with it as YAML. Positions call it by the
// name shown. Of JSON it wants one of the keys known: anything else is for another
// program. It is not ok if nothing can be made of the file.
func Read(fsys fs.FS, name, shown string, known []string, problems *report.Problems) (Value, bool) {
	f := &file{name: shown, problems: &reports{to: problems}}
	raw, err := intake.FS(fsys, name, maxFile)
	if err != nil {
		var hint say.Message
		if errors.As(err, new(intake.TooLongError)) {
			hint = "divide it into several files; an edition takes others in by include: sections/NAME.yaml"
		}
		problems.Add(report.Unreadable, report.Pos{File: f.name}, hint, "%s", intake.Reason(err))
		return Value{}, false
	}
	text, fault := intake.Text(raw)
	if fault != nil {
		f.foreign(raw, fault)
		return Value{}, false
	}
	root, ok := f.parse(f.clean(text))
	if !ok || !f.plain(root) || f.isOtherJSON(raw, root, known) {
		return Value{}, false
	}
	f.damaged(root)
	return Value{f: f}.of(root, nil), true
}

// foreign reports a file that is no text, or text in another encoding.
func (f *file) foreign(raw []byte, fault *intake.Fault) {
	hint := fault.Hint
	if hint == "" {
		hint = "a file of a project is YAML, in UTF-8"
	}
	f.problems.Add(report.NotUTF8, f.behind(fault.Before(raw)), hint, "this is %s", fault.What)
}

// isOtherJSON reports a file of JSON that is none of a project's. JSON is YAML, too, so
// that a project may be written in it; of anything else every key would be a problem.
func (f *file) isOtherJSON(raw []byte, root *yaml.Node, known []string) bool {
	if !intake.IsJSON(raw) {
		return false
	}
	if root.Kind == yaml.SequenceNode && len(root.Content) > 0 {
		root = root.Content[0]
	}
	for i := 0; i < len(root.Content); i += 2 {
		if slices.Contains(known, root.Content[i].Value) {
			return false
		}
	}
	f.problems.Add(report.NotYAML, f.pos(1, 1), "write YAML, as the example does", "this is JSON for another program, not YAML of a project")
	return true
}

// parse reads the one YAML document of a file.
func (f *file) parse(text string) (*yaml.Node, bool) {
	dec := yaml.NewDecoder(strings.NewReader(text))
	doc, err := decode(dec)
	switch {
	case err != nil && f.replaced:
		return nil, false // what stands there, and may not, is reported
	case err == io.EOF:
		f.problems.Add(report.NotYAML, f.pos(1, 1), "", "the file is empty")
		return nil, false
	case err != nil:
		f.syntax(err)
		return nil, false
	}
	if next, err := decode(dec); err == nil {
		f.problems.Add(report.NotYAML, f.pos(next.Line, max(1, next.Column)), "put it into a file of its own", "a second YAML document begins here")
	} else if err != io.EOF {
		f.syntax(err)
	}
	return doc.Content[0], true
}

// decode takes the next document. The YAML library panics on some malformed
// input; for the user that is a file that cannot be read.
func decode(dec *yaml.Decoder) (doc yaml.Node, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("yaml: %v", r)
		}
	}()
	err = dec.Decode(&doc)
	if err == nil && len(doc.Content) == 0 {
		err = io.EOF
	}
	return doc, err
}
