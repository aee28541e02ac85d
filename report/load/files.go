package load

import (
	"io/fs"
	"path"

	"tongket/report"
	"tongket/report/beside"
	"tongket/report/yaml"
)

// shown is a file's name as the user would type it.
func (l *loader) shown(name string) string { return path.Join(l.prefix, name) }

// opened is a file that is being read, or was.
type opened struct {
	wait     func() // until it is read
	root     yaml.Value
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
func (l *loader) open(name string) (yaml.Value, bool) {
	o, begun := l.ahead[name]
	if !begun {
		return l.read(name, &l.problems)
	}
	o.wait()
	l.problems = append(l.problems, o.problems...)
	if o.ok {
		o.root.ReportTo(&l.problems)
	}
	return o.root, o.ok
}

func (l *loader) read(name string, problems *report.Problems) (yaml.Value, bool) {
	return yaml.Read(l.fsys, name, l.shown(name), append(tags(), rootKeys...), problems)
}

// rootKeys are keys that files of a project begin with.
var rootKeys = []string{"project", "organisation", "languages", "units", "groups", "indicators", "terms", "source", "facts", "edition", "sections", "pairs", "address", "id", "blocks"}
