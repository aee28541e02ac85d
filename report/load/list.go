package load

import (
	"io/fs"
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/sheet"
	"tongket/report/yaml"
)

// List reads a YAML file that is a list of keys with values as a sheet, so that
// a list of people is the same thing whoever keeps it. A list within a value is
// its items with semicolons between.
func List(fsys fs.FS, prefix, name string) (sheet.Table, report.Problems) {
	l := newLoader(fsys, prefix)
	t := sheet.Table{File: l.shown(name)}
	root, ok := l.open(name)
	if !ok {
		return t, l.problems
	}
	var rows []yaml.Mapping
	for _, item := range root.List() {
		m := item.Entries("a row")
		for _, key := range m.Order() {
			if !slices.ContainsFunc(t.Head, func(c sheet.Cell) bool { return c.Text == key.Raw() }) {
				t.Head = append(t.Head, sheet.Cell{At: m.KeyAt(key.Raw()), Text: key.Raw()})
			}
		}
		rows = append(rows, m)
	}
	for _, m := range rows {
		row := sheet.Row{At: m.At()}
		for _, head := range t.Head {
			before := len(l.problems)
			cell := cellOf(m, head.Text)
			cell.Unread = len(l.problems) > before
			row.Cells = append(row.Cells, cell)
		}
		t.Rows = append(t.Rows, row)
	}
	return t, l.problems.Sort()
}

func cellOf(m yaml.Mapping, key string) sheet.Cell {
	v := m.Get(key)
	if !m.Has(key) || v.Null() {
		return sheet.Cell{At: m.At()}
	}
	var parts []string
	for _, item := range v.OneOrList() {
		parts = append(parts, item.Str())
	}
	return sheet.Cell{At: v.At(), Text: strings.Join(parts, ";")}
}

// Name is what a project calls itself, by which the names of its files begin; empty where
// that cannot be read. Nothing else is looked at.
func Name(fsys fs.FS) string {
	root, ok := newLoader(fsys, "").open("tongket.yaml")
	if !ok {
		return ""
	}
	name, _ := root.Peek("project")
	return name
}
