package load

import (
	"io/fs"
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/form"
	"tongket/report/intake"
	"tongket/report/sheet"
	"tongket/report/yaml"
)

// factItems is the facts of a source, a list in its file or the rows of a table that it
// names: there the heads of the columns are the keys.
func (l *loader) factItems(v yaml.Value) []yaml.Value {
	if !v.IsMapping() {
		return v.OptionalList()
	}
	m := l.keys(v, form.Sheet)
	from := m.Need("from")
	t, ok := l.table(from, from.Line(), m.Get("sheet"))
	if !ok {
		return nil
	}
	if head := cells(t.Head); !slices.ContainsFunc(head, func(c yaml.Cell) bool { return strings.EqualFold(c.Text, "indicator") }) {
		l.problems.Add(report.SheetForm, head[0].At, "name the columns in a row above the facts: indicator, period, value, paragraph, printed", "no column is named %q", "indicator")
		return nil
	}
	rows := make([][]yaml.Cell, len(t.Rows))
	for i, r := range t.Rows {
		rows[i] = cells(r.Cells)
	}
	return yaml.Rows(keys(t.Head), rows, &l.problems).List()
}

// table reads a file of the project, CSV or a sheet of a workbook. It is not ok if no
// row of it can be used.
func (l *loader) table(from yaml.Value, name string, tab yaml.Value) (sheet.Table, bool) {
	kind, known := sheet.KindOf(name)
	switch {
	case name == "":
		return sheet.Table{}, false // reported
	case !fs.ValidPath(name) || !known:
		from.Problem(report.BadValue, toBeNamed(name), "%q is no table of figures", report.Clip(name))
		return sheet.Table{}, false
	case tab.Present() && !kind.Sheets:
		tab.Problem(report.BadValue, "leave sheet: out", "a CSV file has no sheets")
	}
	data, err := intake.FS(l.fsys, name, intake.MaxList)
	if err != nil {
		from.Problem(report.Unreadable, "the path begins at the project's folder", "%s: %s", report.Clip(name), intake.Reason(err))
		return sheet.Table{}, false
	}
	t, problems := kind.Figures(l.shown(name), data, tab.Line(), sheet.Form{Head: isFactHead})
	l.problems = append(l.problems, problems...)
	return t, len(problems.Errors()) == 0
}

// isFactHead reports whether a row is the head of a table of facts, and no title.
func isFactHead(texts []string) bool {
	return slices.ContainsFunc(texts, func(s string) bool { return strings.EqualFold(s, "indicator") })
}

func cells(list []sheet.Cell) []yaml.Cell {
	out := make([]yaml.Cell, len(list))
	for i, c := range list {
		out[i] = yaml.Cell{At: c.At, Text: c.Text}
	}
	return out
}

// keys is the heads as keys of a fact. Its place in the document is at: in two columns.
func keys(head []sheet.Cell) []yaml.Cell {
	out := cells(head)
	for i := range out {
		switch key := strings.ToLower(out[i].Text); key {
		case "paragraph", "printed", "cell", "sheet":
			out[i].Text = "at." + key
		default:
			out[i].Text = key
		}
	}
	return out
}
