package summary

import (
	"fmt"
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/check"
	"tongket/report/document"
	"tongket/report/form"
	"tongket/report/lang"
	"tongket/report/pattern"
	"tongket/report/say"
	"tongket/report/sheet"
)

// Book is a workbook of a project whose cells can be the figures of a source.
type Book struct {
	*sheet.Workbook
	Path string // from the project's folder
}

// named is a table whose figures are named: each column as a rule or a summary says it.
type named struct {
	check.Tabled
	columns []string // of those that are read
	rows    []string // their keys
}

// name finds what the rows and the columns of a table are called in the project; what has
// no name there is proposed. It is not ok if two rows would have the same.
func (w *writer) name(t check.Tabled) (out named, ok bool) {
	out.Tabled = t
	of := ""
	for _, c := range t.Columns {
		if !c.Read {
			continue
		}
		period, what := c.Period.String(), ""
		if c.Period.IsZero() {
			period = w.source.Reports.String()
		}
		if c.Aspect == report.Target {
			what = " target"
		}
		switch {
		case t.Dated:
			out.columns = append(out.columns, w.indicator(c.Name)+what)
		case t.By == nil:
			out.columns = append(out.columns, period+what)
		case c.Period.IsZero():
			out.columns = append(out.columns, w.indicator(c.Name)+" "+period+what)
		default:
			if of == "" {
				of = w.subject(t)
			}
			out.columns = append(out.columns, of+" "+period+what)
		}
	}
	seen := map[string]bool{}
	for _, r := range t.Rows {
		key := "all"
		switch {
		case t.Dated:
			key = r.Period.String()
		case t.By == nil:
			key = w.indicator(r.Name)
		case r.Member != nil:
			key = r.Member.ID
		}
		if seen[key] {
			return out, false
		}
		seen[key] = true
		out.rows = append(out.rows, key)
	}
	return out, true
}

// aside is what stands beside a name and is none of it: its number, and its unit in
// brackets.
var (
	numbering  = pattern.New(`^(?:\d+(?:\.\d+)*[.)]?|[IVX]+\.|[-+*])\s+`)
	inBracket  = pattern.New(`\s*\([^()]*\)`)
	yearBehind = pattern.New(`[ ,]*(?:\p{L}+ )?(?:19|20)\d\d(?: ?- ?(?:19|20)\d\d)?\s*$`)
)

// plain is a name without what stands beside it.
func plain(name string) string {
	return strings.Trim(inBracket.ReplaceAllString(numbering.ReplaceAllString(name, ""), ""), " :,.-")
}

// indicator is the id of the one that is called so, or of one that is proposed.
func (w *writer) indicator(name string) string {
	name = plain(name)
	small := lang.Small(document.Fold(name))
	for _, i := range w.report.Indicators {
		for l := range i.Name {
			if lang.Small(document.Fold(i.Name.String(l))) == small {
				return i.ID
			}
		}
	}
	return w.propose(name)
}

// subject is the id of the indicator of all figures of a table: the one that its title
// names, or one that is called as the title.
func (w *writer) subject(t check.Tabled) string {
	title := t.Title
	if title == "" {
		title = w.title
	}
	if list := (check.Found{Words: title}).Perhaps(w.report, w.tag); len(list) > 0 {
		return list[0].ID
	}
	for head := range lang.Of(w.tag).Reading.Heads.Spelt {
		if rest, is := strings.CutPrefix(lang.Small(title), head+" "); is {
			title = numbering.ReplaceAllString(title[len(title)-len(rest):], "")
			break
		}
	}
	return w.propose(plain(yearBehind.ReplaceAllString(title, "")))
}

// propose is the id of an indicator that the project does not have yet.
func (w *writer) propose(name string) string {
	id := ID(name)
	for _, p := range w.proposed {
		if p.name == name {
			return p.id
		}
	}
	for w.report.Indicator(id) != nil || slices.ContainsFunc(w.proposed, func(p proposal) bool { return p.id == id }) {
		id = strings.Trim(id[:min(len(id), form.LongestID-2)], "-") + "-x"
	}
	w.proposed = append(w.proposed, proposal{id, name})
	return id
}

// proposal is an indicator to be declared.
type proposal struct{ id, name string }

// proposals is what is to go into indicators.yaml, as a comment.
func (w *writer) proposals() {
	if len(w.proposed) == 0 {
		return
	}
	w.line("")
	w.comment("", "for indicators.yaml, called as the document does; give each its unit and its group")
	w.line("# indicators:")
	for _, p := range w.proposed {
		var names []string
		for _, tag := range w.report.Languages {
			names = append(names, fmt.Sprintf("%s: %s", tag, quoted(p.name)))
		}
		w.line("#   - {id: %s, name: {%s}, unit: ?, group: ?}", p.id, strings.Join(names, ", "))
	}
}

// tables writes those that are typed as they stand.
func (w *writer) tables(list []named) {
	if len(list) == 0 {
		return
	}
	w.line("tables:")
	for _, t := range list {
		if t.Title != "" {
			w.comment("  ", say.Literal(report.Clip(t.Title)))
		}
		w.line("  - paragraphs: %d..%d\n    head: %d", t.First, t.Last, t.Head)
		if in := scales[t.In]; in != "" {
			w.line("    in: %s", in)
		}
		if t.By != nil {
			w.line("    by: %s", t.By.ID)
		}
		w.line("    columns: [%s]\n    rows:", strings.Join(t.columns, ", "))
		for i, r := range t.Rows {
			w.line("      %s: [%s]", t.rows[i], strings.Join(r.Cells, ", "))
			w.facts += len(r.Cells)
		}
	}
}

// onSheet is a table of a workbook.
type onSheet struct {
	named
	grid *sheet.Grid
	from report.Cell // its first cell
	to   report.Cell
}

// placed finds the cells of a table in a workbook.
func (b *Book) placed(t named, heads []string) (out onSheet, ok bool) {
	for _, g := range b.Grids {
		first, last := 0, 0
		for row := 1; row <= g.Rows; row++ {
			switch g.Line(row) {
			case 0:
			case t.Head:
				first = row
			case t.Last:
				last = row
			}
		}
		if first == 0 || last-first != t.Last-t.Head {
			continue
		}
		for _, c := range t.Columns {
			if document.Fold(g.At(first, c.Cell+1).Text) != c.Name {
				return out, false
			}
		}
		return onSheet{t, g, report.Cell{Row: first, Col: t.Names + 1}, report.Cell{Row: last, Col: len(heads)}}, true
	}
	return out, false
}

// rules writes tables of a workbook as rules that read their cells.
func (w *writer) rules(b *Book, list []onSheet) {
	w.line("tables:")
	for _, t := range list {
		if t.Title != "" {
			w.comment("  ", say.Literal(report.Clip(t.Title)))
		}
		w.line("  - cells: %s:%s", t.from.String(), t.to.String())
		if len(b.Grids) > 1 {
			w.line("    sheet: %s", quoted(t.grid.Name))
		}
		if in := scales[t.In]; in != "" {
			w.line("    in: %s", in)
		}
		if t.By != nil {
			w.line("    by: %s", t.By.ID)
		}
		if t.Percent {
			w.line("    unit: \"%%\"")
		}
		w.line("    decimal: %q", lang.Of(w.tag).Numbers.Decimal)
		w.saidColumns(t)
		w.saidRows(t)
		for _, r := range t.Rows {
			w.facts += len(r.Cells)
		}
	}
}

func (w *writer) saidColumns(t onSheet) {
	var said []string
	n := 0
	for _, c := range t.Columns {
		what := "~"
		if c.Read {
			what = t.columns[n]
			n++
		}
		said = append(said, fmt.Sprintf("%s: %s", report.ColumnName(c.Cell+1), what))
	}
	w.line("    columns: {%s}", strings.Join(said, ", "))
}

// saidRows says of what rows are that are not called as what they are of.
func (w *writer) saidRows(t onSheet) {
	var said []string
	for i, r := range t.Rows {
		key := t.rows[i]
		called := r.Member != nil && lang.Small(document.Fold(r.Member.Name.String(w.tag))) == lang.Small(r.Name)
		if ind := w.report.Indicator(key); ind != nil && t.By == nil && !t.Dated {
			called = lang.Small(document.Fold(ind.Name.String(w.tag))) == lang.Small(r.Name)
		}
		if !called {
			said = append(said, fmt.Sprintf("      %s: %s", quoted(r.Name), key))
		}
	}
	if len(said) > 0 {
		w.line("    rows:\n%s", strings.Join(said, "\n"))
	}
}

// within reports whether a figure stands in a cell of one of some tables.
func within(list []named, d document.Document, f check.Found) bool {
	return slices.ContainsFunc(list, func(t named) bool {
		if f.Paragraph < t.First || f.Paragraph > t.Last {
			return false
		}
		cells := d.Row(f.Paragraph)
		return slices.ContainsFunc(t.Columns, func(c check.TabledColumn) bool {
			return c.Read && document.Index(cells[c.Cell], strings.TrimRight(document.Fold(f.Printed), " %"), false) >= 0
		})
	})
}
