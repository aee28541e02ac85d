package load

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io/fs"
	"path"
	"strings"

	"tongket/report"
	"tongket/report/form"
	"tongket/report/intake"
	"tongket/report/lang"
	"tongket/report/say"
	"tongket/report/sheet"
	"tongket/report/yaml"
)

// book is the workbook of a source, read once.
type book struct {
	*sheet.Workbook
	shown string // its name in messages
}

// document reads which document a source summarises: one that lies elsewhere, or a
// workbook of the project.
func (l *loader) document(s *report.Source, v yaml.Value) {
	m := l.keys(v, form.Document())
	s.FileAt, s.HashAt = v.At(), v.At()
	if hash := m.Get("sha256"); hash.Present() {
		s.SHA256, s.HashAt = readSHA256(hash), hash.At()
	}
	if tag := m.Get("language"); tag.Present() {
		before := len(l.problems)
		s.Lang = readLanguage(tag)
		s.LangUnread = l.erred(before)
	}
	switch one := oneKey(m, form.Document().One, report.FactForm); one {
	case "file":
		file := m.Get("file")
		s.File, s.FileAt = readFileName(file), file.At()
		m.Need("sha256")
	case "workbook":
		file := m.Get("workbook")
		s.FileAt = file.At()
		if l.workbook(s, file); l.books[s] == nil {
			s.NumbersHidden = true
			s.Doubt.AddAll() // its cells may say anything
		}
	}
}

// oneKey is the one of keys that m has, which must have one; a second is a problem of a
// code.
func oneKey(m yaml.Mapping, keys []string, code report.Code) string {
	found := keyAmong(m, keys, func(found, k string) {
		m.ProblemAt(code, m.KeyAt(k), say.Sprintf("leave %s or %s out", found, k), "%s has either %s or %s", m.What, found, k)
	})
	if found == "" && m.Lacks(keys...) {
		m.Problem(report.MissingKey, "", "%s lacks the key %q", m.What, keys[0])
	}
	return found
}

// workbook reads the workbook that a source names.
func (l *loader) workbook(s *report.Source, v yaml.Value) {
	name := v.Line()
	kind, known := sheet.KindOf(name)
	switch {
	case name == "":
		return // reported
	case !fs.ValidPath(name) || !known:
		v.Problem(report.BadValue, toBeNamed(name), "%q is no workbook of the project", report.Clip(name))
		return
	}
	if link := linked(l.fsys, name); link != "" {
		v.Problem(report.Unreadable, "copy the workbook itself into the project", "%s is a link, and may lead out of the project", report.Clip(link))
		return
	}
	data, err := intake.FS(l.fsys, name, intake.MaxList)
	if long := (intake.TooLongError{}); errors.As(err, &long) {
		v.Problem(report.Unreadable, "summarise it in parts: save each as a document of its own", "%s: %s", report.Clip(name), long.Say())
		return
	}
	if err != nil {
		v.Problem(report.Unreadable, "the path begins at the project's folder", "%s: %s", report.Clip(name), intake.Reason(err))
		return
	}
	numbers := lang.Of(s.Lang).Numbers
	b, fault := kind.Cells(data, sheet.Marks{Decimal: numbers.Decimal, Group: numbers.Group})
	if fault != nil {
		v.Problem(report.Unreadable, fault.Hint, "the workbook %s is %s", report.Clip(name), fault.What)
		return
	}
	s.File, s.Workbook = path.Base(name), name
	l.books[s] = &book{b, l.shown(name)}
	l.hashed(s, data)
}

// toBeNamed says what to name in the place of a file that is no table of a kind that is read.
func toBeNamed(name string) say.Message {
	switch ending := path.Ext(name); strings.ToLower(ending) {
	case ".ods", ".xls", ".xlsb":
		return say.Sprintf("save it as .xlsx (File, Save As) in the program that wrote it, and name that file: %s", report.Clip(strings.TrimSuffix(name, ending)+".xlsx"))
	}
	return say.Sprintf("name a %s file of the project: its path begins at the project's folder", report.Either(sheet.Usual()))
}

// hashed holds the bytes of a workbook against the fingerprint that the source gives, if
// it gives one.
func (l *loader) hashed(s *report.Source, data []byte) {
	sum := sha256.Sum256(data)
	found := hex.EncodeToString(sum[:])
	if s.SHA256 != "" && s.SHA256 != found {
		l.problems.Add(report.DocumentChanged, s.HashAt, say.Sprintf("look what has changed, then set sha256: %s; without sha256 the workbook may change", found), "the workbook %s is not the one whose sha256 this is", s.Workbook)
	}
	s.SHA256 = found
}

// linked is the first part of a path that is a link, or nothing.
func linked(fsys fs.FS, name string) string {
	parts := strings.Split(name, "/")
	for i := range parts {
		part := path.Join(parts[:i+1]...)
		if info, err := fs.Lstat(fsys, part); err == nil && info.Mode()&fs.ModeSymlink != 0 {
			return part
		}
	}
	return ""
}

// grid is the sheet of a workbook that a rule or a fact names, or nil, which is reported.
func (b *book) grid(m yaml.Mapping) *sheet.Grid {
	v := m.Get("sheet")
	name := v.Line()
	if v.Present() && name == "" {
		return nil // reported
	}
	g := b.Grid(name)
	switch {
	case g != nil:
	case name == "":
		m.Problem(report.MissingKey, say.Sprintf("add sheet:, one of %s", b.Names()), "the workbook has several sheets, and none is named")
	case len(b.Grids) == 1 && b.Grids[0].Name == "":
		v.Problem(report.BadValue, "leave sheet: out", "a CSV file has no sheets")
	default:
		v.Problem(report.UnknownName, say.Sprintf("its sheets are %s", b.Names()), "the workbook has no sheet %q", report.Clip(name))
	}
	return g
}
