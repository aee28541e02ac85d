package load

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"strings"
	"unicode"
	"unicode/utf8"

	"gopkg.in/yaml.v3"

	"tongket/report"
	"tongket/report/beside"
	"tongket/report/text"
)

// maxFile is far above any file written by hand.
const maxFile = 1 << 20

// file is a YAML file of the project.
type file struct {
	name     string   // as shown to the user
	lines    [][]rune // as typed, without line ends
	problems *report.Problems
}

// pos is a place in f; YAML's empty nodes may lie beyond its end.
func (f *file) pos(line, col int) report.Pos {
	if last := len(f.lines); last > 0 && line > last {
		line, col = last, len(f.lines[last-1])+1
	}
	return report.Pos{File: f.name, Line: line, Col: col}
}

// shown is a file's name as the user would type it.
func (l *loader) shown(name string) string { return path.Join(l.prefix, name) }

// opened is a file that is being read, or was.
type opened struct {
	wait     func() // until it is read
	root     value
	ok       bool
	problems report.Problems
}

// readAhead begins to read the files that a project usually has, all at once:
// reading YAML takes more time than all that is made of it here.
func (l *loader) readAhead() {
	l.ahead = map[string]*opened{}
	for _, pattern := range []string{"*.yaml", "sources/*.yaml", "editions/*.yaml"} {
		names, _ := fs.Glob(l.fsys, pattern)
		for _, name := range names {
			if name == confirmedFile {
				continue // only check asks for it
			}
			o := &opened{}
			l.ahead[name] = o
			o.wait = beside.Do(func() { o.root, o.ok = l.read(name, &o.problems) })
		}
	}
}

// open reads a file and reports what is wrong with it as YAML. It is not ok if
// nothing can be made of the file.
func (l *loader) open(name string) (value, bool) {
	o, begun := l.ahead[name]
	if !begun {
		return l.read(name, &l.problems)
	}
	o.wait()
	l.problems = append(l.problems, o.problems...)
	if o.ok {
		o.root.f.problems = &l.problems
	}
	return o.root, o.ok
}

func (l *loader) read(name string, problems *report.Problems) (value, bool) {
	f := &file{name: l.shown(name), problems: problems}
	raw, err := readLimited(l.fsys, name)
	if err != nil {
		hint := ""
		if errors.Is(err, errTooLong) {
			hint = "divide it into several files"
		}
		problems.Add(report.Unreadable, report.Pos{File: f.name}, hint, "%s", reason(err))
		return value{}, false
	}
	root, ok := f.parse(f.clean(string(raw)))
	if !ok {
		return value{}, false
	}
	if !f.plain(root) {
		return value{}, false
	}
	return value{f: f}.of(root, nil), true
}

var (
	errTooLong = errors.New("the file is longer than 1 MiB")
	errNoFile  = errors.New("this is a pipe or a device, not a file")
)

func readLimited(fsys fs.FS, name string) ([]byte, error) {
	info, err := fs.Stat(fsys, name)
	if err != nil {
		return nil, err
	}
	if !info.IsDir() && !info.Mode().IsRegular() {
		return nil, errNoFile // opening a pipe would wait for ever
	}
	r, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	raw, err := io.ReadAll(io.LimitReader(r, maxFile+1))
	if err == nil && len(raw) > maxFile {
		err = errTooLong
	}
	return raw, err
}

// reason is err without the path, which the position already shows.
func reason(err error) string {
	if errors.Is(err, fs.ErrNotExist) {
		return "the file is missing"
	}
	var pathErr *fs.PathError
	if errors.As(err, &pathErr) {
		return "the file cannot be read: " + pathErr.Err.Error()
	}
	return err.Error()
}

// clean reports the characters that may not stand in a file and replaces them
// one by one, so that the rest can still be read and keeps its columns.
func (f *file) clean(raw string) string {
	if rest, ok := strings.CutPrefix(raw, "\ufeff"); ok {
		f.problems.Add(report.NotUTF8, f.pos(1, 1), "save the file as UTF-8 without it", "the file begins with a byte order mark")
		raw = rest
	}
	raw = strings.ReplaceAll(raw, "\r\n", "\n")
	if !utf8.ValidString(raw) || strings.ContainsFunc(raw, forbidden) {
		raw = f.replace(raw)
	}
	f.composed(raw)
	for s := range strings.SplitSeq(raw, "\n") {
		f.lines = append(f.lines, []rune(s))
	}
	return raw
}

// composed warns once of letters in pieces, which are put together when they
// are read.
func (f *file) composed(raw string) {
	ok, at := text.Composed(raw)
	if ok {
		return
	}
	before := raw[:at]
	line := strings.Count(before, "\n")
	col := utf8.RuneCountInString(before[strings.LastIndex(before, "\n")+1:])
	f.problems.Warn(report.NotNFC, f.pos(line+1, col+1), "save the file in composed form (NFC)", "letters and their marks are typed apart here, and perhaps further on")
}

// replace is the slow way for the rare file that has such characters.
func (f *file) replace(raw string) string {
	var out strings.Builder
	line, col := 1, 1
	for len(raw) > 0 {
		r, size := utf8.DecodeRuneInString(raw)
		raw = raw[size:]
		switch {
		case r == utf8.RuneError && size == 1:
			f.problems.Add(report.NotUTF8, f.pos(line, col), "save the file as UTF-8", "this is not UTF-8")
		case r != '\n' && forbidden(r):
			f.problems.Add(report.InvisibleCharacter, f.pos(line, col), "remove it", "the invisible character %U is not allowed", r)
			r = unicode.ReplacementChar
		}
		out.WriteRune(r)
		col++
		if r == '\n' {
			line, col = line+1, 1
		}
	}
	return out.String()
}

// forbidden reports whether r is a control character. Line and paragraph
// separators and the marks that turn the direction of text are: they make a
// file look other than it is read.
func forbidden(r rune) bool {
	switch {
	case r == '\t' || r == '\n':
		return false
	case r < unicode.MaxASCII:
		return unicode.IsControl(r)
	case unicode.IsControl(r), r == '\u2028', r == '\u2029', r == '\ufeff', r == '\ufffe', r == '\uffff':
		return true
	}
	return r == '\u061c' || r == '\u200e' || r == '\u200f' || '\u202a' <= r && r <= '\u202e' || '\u2066' <= r && r <= '\u2069'
}

// parse reads the one YAML document of a file.
func (f *file) parse(text string) (*yaml.Node, bool) {
	dec := yaml.NewDecoder(strings.NewReader(text))
	doc, err := decode(dec)
	switch {
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
