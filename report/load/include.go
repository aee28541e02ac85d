package load

import (
	"io/fs"
	"path"
	"slices"

	"tongket/report"
	"tongket/report/intake"
)

// included is items with what other files hold in the place of those that name them, so
// that an edition may be longer than a file. Such a file holds one item or a list, and
// names no further files of its kind: nothing can include itself.
func (d *draft) included(items []value) []value {
	var out []value
	for _, item := range items {
		if _, ok := item.peek("include"); ok {
			out = append(out, d.include(item)...)
		} else {
			out = append(out, item)
		}
	}
	return out
}

func (d *draft) include(v value) []value {
	key := v.mapping("an include", "include").get("include")
	root, ok := d.openPart(key, key.line())
	if !ok {
		d.nameless = true // of its sections and charts nothing is known
		return nil
	}
	return root.items()
}

// items is those of a list, or v itself.
func (v value) items() []value {
	if v.isMapping() {
		return []value{v}
	}
	return v.list()
}

// openPart reads a part of the edition for it alone: other editions may read it at the
// same time, with other figures.
func (d *draft) openPart(key value, name string) (value, bool) {
	folder := path.Dir(name)
	_, err := fs.Stat(d.fsys, name)
	switch {
	case name == "":
		return value{}, false // reported
	case !fs.ValidPath(name) || path.Ext(name) != ".yaml" || slices.Contains([]string{".", "editions", "sources"}, folder):
		key.problem(report.BadValue, "put the file into a folder sections of the project: include: sections/fire.yaml", "%q is no file that an edition can include", clip(name))
		return value{}, false
	case slices.Contains(d.takenIn, name):
		key.problem(report.DuplicateName, "remove one of the two", "%s is included twice", clip(name))
		return value{}, false
	case err != nil:
		key.problem(report.Unreadable, "the path begins at the project's folder", "%s: %s", clip(name), intake.Reason(err))
		return value{}, false
	}
	d.takenIn = append(d.takenIn, name)
	return d.loader.read(name, &d.problems)
}

// unincluded warns of files in the folder of sections that no edition takes in: they would
// be missing on the pages without a word.
func (l *loader) unincluded(drafts []*draft) {
	names, _ := fs.Glob(l.fsys, "sections/*.yaml")
	for _, name := range names {
		if !slices.ContainsFunc(drafts, func(d *draft) bool { return slices.Contains(d.takenIn, name) }) {
			l.problems.Warn(report.Unreadable, report.Pos{File: l.shown(name), Line: 1, Col: 1}, "take it in where it belongs: include: "+name, "no edition includes this file")
		}
	}
}
