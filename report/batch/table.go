package batch

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/briefing"
	"tongket/report/intake"
	"tongket/report/lang"
	"tongket/report/load"
	"tongket/report/say"
	"tongket/report/sheet"
)

// column is what a column of the table says.
type column string

const (
	projectColumn   column = "project"
	editionColumn   column = "edition"
	memberColumn    column = "member"
	languagesColumn column = "languages"
	modeColumn      column = "mode"
	paperColumn     column = "paper"
	outputColumn    column = "output"
)

// columns are all, with what an office may call them, without marks.
var columns = []struct {
	column
	names []string
}{
	{projectColumn, []string{"project", "folder", "du an", "thu muc"}},
	{editionColumn, []string{"edition", "phien ban"}},
	{memberColumn, []string{"member", "thanh phan"}},
	{languagesColumn, []string{"languages", "language", "lang", "ngon ngu"}},
	{modeColumn, []string{"mode", "cach xep"}},
	{paperColumn, []string{"paper", "kho giay"}},
	{outputColumn, []string{"output", "file", "tep"}},
}

func columnOf(head string) column {
	plain := strings.Join(strings.Fields(strings.ToLower(lang.Unmarked(head))), " ")
	for _, c := range columns {
		if slices.Contains(c.names, plain) {
			return c.column
		}
	}
	return ""
}

const columnsHint say.Message = "known columns: project (dự án), edition (phiên bản), member (thành phần), languages (ngôn ngữ), mode (cách xếp), paper (khổ giấy), output (tệp); a column whose head begins with # is not read"

// Table reads orders from a table, a row an order: .csv, .tsv, .xlsx, .xlsm or YAML. What
// a row leaves open is as in rest. Projects lie where the table lies.
func Table(name string, rest briefing.Options) ([]Order, report.Problems, error) {
	t, problems, err := readTable(name)
	if err != nil {
		return nil, nil, err
	}
	heads := headsOf(t, &problems)
	var out []Order
	for _, row := range t.Rows {
		o := Order{At: row.At, Options: rest}
		for i, c := range row.Cells {
			if c.Text != "" {
				o.set(heads[i], c, filepath.Dir(name), &problems)
			}
		}
		if o.Project == "" && slices.Contains(heads, projectColumn) && !unread(row) {
			problems.Add(report.MissingKey, row.At, "name the folder of the project, as it is called from where the table lies", "the row names no project")
		}
		out = append(out, o)
	}
	twice(out, &problems)
	return out, problems.Sort(), nil
}

func readTable(name string) (sheet.Table, report.Problems, error) {
	kind, known := sheet.KindOf(name)
	ending := strings.ToLower(filepath.Ext(name))
	if !known && ending != ".yaml" && ending != ".yml" {
		return sheet.Table{}, nil, briefing.Unusable("table", " %s: a table is %s; save it as one of these", name, report.Either(append(sheet.Usual(), ".yaml")))
	}
	data, err := intake.File(name, intake.MaxList)
	var path *fs.PathError
	if errors.As(err, &path) {
		err = path.Err // the name is said already
	}
	if err != nil {
		return sheet.Table{}, nil, briefing.Unusable("table", " %s cannot be read: %v", name, err)
	}
	if !known {
		dir := filepath.Dir(name)
		t, problems := load.List(os.DirFS(dir), filepath.ToSlash(dir), filepath.Base(name))
		return t, problems, nil
	}
	t, problems := kind.List(name, data, sheet.Form{Head: func(texts []string) bool {
		return slices.ContainsFunc(texts, func(s string) bool { return columnOf(s) == projectColumn })
	}})
	return t, problems, nil
}

// headsOf is what each column says, and what is wrong with the head.
func headsOf(t sheet.Table, problems *report.Problems) (heads []column) {
	for _, head := range t.Head {
		c := columnOf(head.Text)
		switch {
		case c == "" && head.Text != "" && !strings.HasPrefix(head.Text, "#"):
			problems.Add(report.UnknownKey, head.At, columnsHint, "there is no column %q", head.Text)
		case c != "" && slices.Contains(heads, c):
			problems.Add(report.DuplicateKey, head.At, "", "a second column is %q", string(c))
			c = ""
		}
		heads = append(heads, c)
	}
	if len(heads) > 0 && !slices.Contains(heads, projectColumn) {
		problems.Add(report.MissingKey, t.Head[0].At, columnsHint, "no column is called project")
	}
	return heads
}

func unread(row sheet.Row) bool {
	return slices.ContainsFunc(row.Cells, func(c sheet.Cell) bool { return c.Unread })
}

// set takes what a cell says. Languages, editions, members, modes and papers are those of a project, and
// are held against it when it is made.
func (o *Order) set(c column, cell sheet.Cell, dir string, problems *report.Problems) {
	switch c {
	case projectColumn:
		o.Project = filepath.FromSlash(cell.Text)
		if !filepath.IsAbs(o.Project) {
			o.Project = filepath.Join(dir, o.Project)
		}
	case editionColumn:
		o.Edition = cell.Text
	case memberColumn:
		o.Member = cell.Text
	case languagesColumn:
		o.Languages = nil
		for _, l := range strings.FieldsFunc(cell.Text, func(r rune) bool { return strings.ContainsRune(",;+ ", r) }) {
			o.Languages = append(o.Languages, report.Lang(l))
		}
	case modeColumn:
		o.Mode = cell.Text
	case paperColumn:
		o.Paper = cell.Text
	case outputColumn:
		o.Output = filepath.FromSlash(cell.Text)
		if hint := unfit(o.Output); hint != "" {
			problems.Add(report.BadValue, cell.At, hint, "%q cannot be the name of a briefing's file", cell.Text)
		}
	}
}

// unfit is what a name must be that is none of a briefing's file, or nothing.
func unfit(output string) say.Message {
	switch {
	case !filepath.IsLocal(output):
		return "it lies in the folder of -o, or in one within it"
	case !strings.EqualFold(filepath.Ext(output), ".pdf"):
		return "it ends in .pdf; pages as files of their own are written by build"
	case strings.HasPrefix(filepath.Base(output), "."):
		return "it does not begin with a point"
	}
	return ""
}

// twice reports names that several rows give to their files.
func twice(orders []Order, problems *report.Problems) {
	first := map[string]Order{}
	for _, o := range orders {
		if o.Output == "" {
			continue
		}
		if by, ok := first[folded(o.Output)]; ok {
			problems.Add(report.DuplicateName, o.At, "each row needs a name of its own", "%q is the file of the row %s already", o.Output, by.At.String())
			continue
		}
		first[folded(o.Output)] = o
	}
}
