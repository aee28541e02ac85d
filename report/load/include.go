package load

import (
	"io/fs"
	"path"
	"slices"

	"tongket/report"
	"tongket/report/form"
	"tongket/report/intake"
	"tongket/report/nearest"
	"tongket/report/say"
	"tongket/report/yaml"
)

// included is items with what other files hold in the place of those that name them, so
// that an edition may be longer than a file. Such a file holds one item or a list, and
// names no further files of its kind: nothing can include itself.
func (d *draft) included(items []yaml.Value) []yaml.Value {
	var out []yaml.Value
	for _, item := range items {
		if includes(item) {
			out = append(out, d.include(item)...)
		} else {
			out = append(out, item)
		}
	}
	return out
}

// includes reports whether an item names a file, with its key misspelt or not.
func includes(item yaml.Value) bool {
	_, ok := item.Peek("include")
	return ok || nearest.Name(item.OnlyKey(), []string{"include"}) != ""
}

func (d *draft) include(v yaml.Value) []yaml.Value {
	key := d.keys(v, form.Include).Get("include")
	root, ok := d.openPart(key, key.Line())
	if !ok {
		d.e.BlocksUnread = true // of its sections and charts nothing is known
		return nil
	}
	return root.Items()
}

// openPart reads a part of the edition for it alone: other editions may read it at the
// same time, with other figures.
func (d *draft) openPart(key yaml.Value, name string) (yaml.Value, bool) {
	folder := path.Dir(name)
	_, err := fs.Stat(d.fsys, name)
	switch {
	case name == "":
		return yaml.Value{}, false // reported
	case !fs.ValidPath(name) || path.Ext(name) != ".yaml" || slices.Contains([]string{".", "editions", "sources"}, folder):
		key.Problem(report.BadValue, "put the file into a folder sections of the project: include: sections/fire.yaml", "%q is no file that an edition can include", report.Clip(name))
		return yaml.Value{}, false
	case slices.Contains(d.takenIn, name):
		key.Problem(report.DuplicateName, "remove one of the two", "%s is included twice", report.Clip(name))
		return yaml.Value{}, false
	case err != nil:
		key.Problem(report.Unreadable, "the path begins at the project's folder", "%s: %s", report.Clip(name), intake.Reason(err))
		return yaml.Value{}, false
	}
	d.takenIn = append(d.takenIn, name)
	p, read := d.parts[name]
	if !read {
		p.root, p.ok = d.loader.read(name, &p.problems)
		d.parts[name] = p
	}
	d.problems = append(d.problems, p.problems...)
	if p.ok {
		p.root.ReportTo(&d.problems)
	}
	return p.root, p.ok
}

// unincluded warns of files in the folder of sections that no edition takes in: they would
// be missing on the pages without a word.
func (l *loader) unincluded(drafts []*draft) {
	names, _ := fs.Glob(l.fsys, "sections/*.yaml")
	for _, name := range names {
		if !slices.ContainsFunc(drafts, func(d *draft) bool { return slices.Contains(d.takenIn, name) }) {
			l.problems.Warn(report.Unreadable, report.Pos{File: l.shown(name), Line: 1, Col: 1}, say.Sprintf("take it in where it belongs: include: %s", name), "no edition includes this file")
		}
	}
}
