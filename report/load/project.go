// Package load reads a project's YAML into a report. It knows the files, their
// grammar and the place of everything in them; it knows nothing of documents
// and pages.
//
// A project is read in the order of what refers to what: languages, indicators,
// glossary, sources, editions. Everything that is wrong is reported at once; to
// keep one mistake from being reported twice, names of a kind are not looked up
// when a file that declares that kind could not be read.
package load

import (
	"errors"
	"io/fs"
	"path"
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/form"
	"tongket/report/intake"
	"tongket/report/lang"
	"tongket/report/say"
	"tongket/report/yaml"
)

// Project reads the project in the root of fsys. Whether what it says can be true is
// for package check to judge. Positions name its files with
// prefix in front, so that they are paths that the user can open. If there are
// errors among the problems the report is what could be read: enough to read its
// prose, not to make pages of it. Without a project there is none.
func Project(fsys fs.FS, prefix string) (*report.Report, report.Problems) {
	l := newLoader(fsys, prefix)
	if !l.isProject() {
		return nil, l.problems
	}
	l.readAhead()
	l.project()
	l.indicators()
	l.glossary()
	l.report.ShortUnread = l.shortHidden()
	l.report.NamesUnread = l.namesHidden()
	l.sources()
	l.editions()
	return l.report, append(l.problems, l.beside...).Sort()
}

// A loader fills one report.
type loader struct {
	fsys     fs.FS
	prefix   string
	ahead    map[string]*opened
	problems report.Problems
	beside   report.Problems // of what no page and no figure rests on
	report   *report.Report

	// unread are the kinds of names of which some may be missing because a
	// file could not be read.
	unread map[kind]bool
	// leadUnread tells that nobody knows which language leads: a document that names no
	// language is in that one.
	leadUnread bool
	// books are the workbooks of sources that could be read.
	books map[*report.Source]*book
	// self is whom the edition that is read is for; nil: nobody in particular.
	self *report.Member
	// drafting tells that it is an edition that is read.
	drafting bool
	// before are the problems of what all editions share.
	before report.Problems
	// asked hears which keys are read of which form, if anybody wants to know.
	asked func(of say.Message, key string, needed bool)
}

// A kind of name.
type kind = say.Message

const (
	unitName      kind = "unit"
	groupName     kind = "group"
	indicatorName kind = "indicator"
	breakdownName kind = "breakdown"
	bodyName      kind = "body"
	memberName    kind = "member"
	termName      kind = "term"
	sourceName    kind = "source"
	statementName kind = "statement"
)

func newLoader(fsys fs.FS, prefix string) *loader {
	return &loader{
		fsys:   fsys,
		prefix: prefix,
		report: &report.Report{},
		unread: map[kind]bool{},
		books:  map[*report.Source]*book{},
	}
}

// isProject reports whether there is a project at all: without one, listing
// what else is missing would be noise.
func (l *loader) isProject() bool {
	if _, err := fs.Stat(l.fsys, "tongket.yaml"); !errors.Is(err, fs.ErrNotExist) {
		return true // if it cannot be read, that is said when it is
	}
	where := l.prefix
	if where == "" {
		where = "."
	}
	hint := say.Message("a project is a folder with tongket.yaml, indicators.yaml, sources/ and editions/")
	if _, err := fs.Stat(l.fsys, "tongket.yml"); err == nil {
		hint = "rename tongket.yml to tongket.yaml"
	}
	l.problems.Add(report.NoProject, report.Pos{File: where}, hint, "no tongket.yaml here")
	return false
}

// project reads tongket.yaml.
func (l *loader) project() {
	// Until the file says otherwise, so that a mistake in it does not make
	// every text of the project one.
	l.report.Languages, l.leadUnread = lang.Tags()[:most], true
	root, ok := l.open("tongket.yaml")
	if !ok {
		return
	}
	m := l.keys(root, form.Project())
	l.report.Name = m.Need("project").ID()
	l.languages(m.Need("languages"))
	l.report.Organisation = l.label(m.Need("organisation"))
	l.report.Imprint = l.label(m.Need("imprint"))
	l.report.Note = l.label(m.Get("note"))
	l.report.Foot = l.label(m.Get("foot"))
	if l.report.Foot == nil {
		l.report.Foot = l.report.Organisation
	}
	for _, name := range m.Get("names").OptionalList() {
		l.report.Names = append(l.report.Names, name.Str())
	}
	l.report.SplitYears = readSplitYears(m)
	l.accepted(m.Get("accept"))
	l.mail(m.Get("mail"))
	if equal := m.Get("equal"); equal.Present() {
		l.report.Equal = report.WeightOf(oneOf(equal, form.Weights))
	}
	l.theme(m.Get("theme"))
	l.report.Logo = l.logo(m.Get("logo"))
	if author := m.Get("author"); author.Present() {
		l.report.Author = author.Str()
	}
}

// theme is the name of the theme, or of the file of one. Who sets pages reads it.
func (l *loader) theme(v yaml.Value) {
	name := v.Line()
	switch {
	case name == "":
	case slices.Contains(form.Themes, name):
		l.report.Theme = name
	case !fs.ValidPath(name):
		v.Problem(report.BadValue, "a theme is sober, bright, or a file of the project, such as theme.yaml", "theme: %q does not lie in the project", report.Clip(name))
	default:
		info, err := fs.Stat(l.fsys, name)
		if err == nil && info.IsDir() {
			err = intake.ErrFolder
		}
		if err != nil {
			v.Problem(report.Unreadable, "a theme is sober, bright, or a file of the project, such as theme.yaml", "theme %s: %s", report.Clip(name), intake.Reason(err))
			return
		}
		l.report.Theme = name
	}
}

func (l *loader) languages(v yaml.Value) {
	before := len(l.problems)
	var langs []report.Lang
	for _, item := range l.knownLanguages(v.List()) {
		tag := readLanguage(item)
		switch {
		case tag == "":
		case slices.Contains(langs, tag):
			item.Problem(report.DuplicateName, "", "language %q is listed twice", tag)
		case len(langs) == most:
			item.Problem(report.BadValue, "one column each: more have no room on a page", "a briefing has no more than %d languages", most)
		default:
			langs = append(langs, tag)
		}
	}
	if len(langs) > 0 && len(l.problems) == before {
		l.report.Languages, l.leadUnread = langs, false
	}
}

// most is how many languages a briefing may have: they stand side by side.
const most = 2

// readLanguage is a language by its tag, or none.
func readLanguage(v yaml.Value) report.Lang { return report.Lang(oneOf(v, form.Language())) }

func tags() []string {
	var out []string
	for _, tag := range lang.Tags() {
		out = append(out, string(tag))
	}
	return out
}

// knownLanguages is the items of a list of languages, or none if most of them are
// unknown: then it is one mistake.
func (l *loader) knownLanguages(items []yaml.Value) []yaml.Value {
	const enough = 4
	known := 0
	for _, item := range items {
		if lang.Known(report.Lang(item.Raw())) {
			known++
		}
	}
	if unknown := len(items) - known; unknown >= enough {
		items[0].Problem(report.BadValue, say.Sprintf("a briefing is in one or two of %s", strings.Join(tags(), ", ")), "%d of these %d languages are unknown", unknown, len(items))
		return nil
	}
	return items
}

// folderReason is why a folder cannot be read.
func folderReason(err error) say.Message {
	var path *fs.PathError
	switch {
	case errors.Is(err, intake.ErrOutside):
		return intake.Reason(err)
	case errors.As(err, &path):
		return say.Sprintf("the folder cannot be read: %s", path.Err)
	}
	return say.Err(err)
}

// folder lists the YAML files of a folder of the project.
func (l *loader) folder(name string) []string {
	entries, err := fs.ReadDir(l.fsys, name)
	at := report.Pos{File: l.shown(name)}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		l.problems.Add(report.Unreadable, at, "", "%s", folderReason(err))
		return nil
	}
	var files []string
	misnamed := false
	for _, e := range entries {
		ext := path.Ext(e.Name())
		switch {
		case strings.HasPrefix(e.Name(), "."): // what editors and systems put beside a file
		case ext == ".yaml":
			files = append(files, path.Join(name, e.Name()))
		case strings.EqualFold(ext, ".yaml") || strings.EqualFold(ext, ".yml"):
			misnamed = true
			at := report.Pos{File: l.shown(path.Join(name, e.Name()))}
			l.problems.Add(report.Unreadable, at, "rename it to end in .yaml", "files that end in %s are not read", ext)
		}
	}
	if len(files) == 0 && !misnamed {
		l.problems.Add(report.Unreadable, at, "put at least one .yaml file into it", "no %s here", name)
	}
	return files
}
