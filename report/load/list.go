package load

import (
	"io/fs"
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/sheet"
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
	var rows []mapping
	for _, item := range root.list() {
		m := item.entries("a row")
		for _, key := range m.order() {
			if !slices.ContainsFunc(t.Head, func(c sheet.Cell) bool { return c.Text == key.n.Value }) {
				t.Head = append(t.Head, sheet.Cell{At: m.keyAt(key.n.Value), Text: key.n.Value})
			}
		}
		rows = append(rows, m)
	}
	for _, m := range rows {
		row := sheet.Row{At: m.at()}
		for _, head := range t.Head {
			row.Cells = append(row.Cells, m.cell(head.Text))
		}
		t.Rows = append(t.Rows, row)
	}
	return t, l.problems.Sort()
}

func (m mapping) cell(key string) sheet.Cell {
	v := m.get(key)
	if !m.has(key) || v.null() {
		return sheet.Cell{At: m.at()}
	}
	var parts []string
	for _, item := range v.oneOrList() {
		parts = append(parts, item.str())
	}
	return sheet.Cell{At: v.at(), Text: strings.Join(parts, ";")}
}
