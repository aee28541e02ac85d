package load

import (
	"strings"

	"tongket/report"
	"tongket/report/form"
	"tongket/report/say"
	"tongket/report/sheet"
	"tongket/report/yaml"
)

// ranged is a table of a workbook: a column of names, a row of heads, and a figure where
// they meet.
type ranged struct {
	recorded
	book    *book
	sheet   *sheet.Grid
	from    report.Cell // its first cell
	to      report.Cell // its last
	heads   int         // how many rows of it are heads
	by      *report.Breakdown
	of      yaml.Value // the indicator of all, if one is named
	dated   bool       // its rows are periods
	mark    string
	percent bool
	empty   []string
	bounds  map[int]int // by column, the column of the words before its figures
	columns []rangedColumn
	rounded []roundedCell
	unread  report.Tally
	said    map[string]yaml.Value // of rows, by their names
	saidIn  yaml.Mapping
	amiss   bool // it says something of a row that is not there, and perhaps means another
	names   map[string][]string
	periods map[int]map[string]report.Period
}

// roundedCell is one that stores more digits than it shows.
type roundedCell struct {
	seen
	pos report.Pos
}

// rangedColumn is a column with figures.
type rangedColumn struct {
	col  int
	says written
}

// cells reads the facts of a table of the source's workbook.
func (l *loader) cells(s *report.Source, m yaml.Mapping) {
	before := len(l.problems)
	b := l.books[s]
	if b == nil {
		if s.File != "" {
			m.Get("cells").Problem(report.FactForm, "name it in the source, document: {workbook: …}, or give paragraph and printed", "only a workbook of the project has cells that are read")
		}
		s.Doubt.AddAll()
		return
	}
	r := &ranged{recorded: recorded{loader: l, source: s, grid: report.Grid{Scale: readScale(m.Get("in"))}, shared: m}, book: b, sheet: b.grid(m)}
	r.options()
	r.extent()
	if l.erred(before) || m.Misspelt() || m.Has("by") && r.by == nil || s.Reports.IsZero() {
		s.Doubt.AddAll()
		return
	}
	r.said = r.saidRows()
	r.unused()
	r.dated = r.by == nil && r.datedRows()
	r.readColumns()
	if l.erred(before) {
		s.Doubt.AddAll()
		return
	}
	r.rows()
	r.notes()
}

// options reads what is said of the whole table.
func (r *ranged) options() {
	m := r.shared
	r.heads = 1
	if v := m.Get("heads"); v.Present() {
		r.heads = v.Whole(1)
	}
	r.mark = oneOf(m.Get("decimal"), form.DecimalMark)
	r.percent = oneOf(m.Get("unit"), form.InPercent) == "%"
	if v := m.Get("by"); v.Present() {
		r.by = r.breakdownNamed(v)
	}
	r.of = m.Get("of")
	if v := m.Get("empty"); v.Present() {
		for _, item := range v.OneOrList() {
			r.empty = append(r.empty, item.Line())
		}
	}
	r.bounds = map[int]int{}
	if v := m.Get("bounds"); v.Present() {
		entries := v.Entries("bounds")
		for _, key := range entries.Order() {
			of, ok := r.column(key.Alone())
			in, ok2 := r.column(entries.Get(key.Raw()))
			if ok && ok2 {
				r.bounds[of] = in
			}
		}
	}
}

// column is a column by its letters.
func (r *ranged) column(v yaml.Value) (int, bool) {
	s, ok := v.Scalar()
	col, known := report.ParseColumn(s)
	if ok && !known {
		v.Problem(report.BadValue, "type its letters: C", "%q is no column", report.Clip(s))
	}
	return col, ok && known
}

// extent is the first and the last cell of the table.
func (r *ranged) extent() {
	v := r.shared.Need("cells")
	s, ok := v.Scalar()
	first, last, both := strings.Cut(s, ":")
	var known, known2 bool
	r.from, known = report.ParseCell(strings.TrimSpace(first))
	r.to, known2 = report.ParseCell(strings.TrimSpace(last))
	switch {
	case !ok || r.sheet == nil:
		return
	case !known || both && !known2:
		v.Problem(report.BadValue, "type A4:E12, or A4", "%q names no cells", report.Clip(s))
		return
	case both && (r.to.Row < r.from.Row+r.heads || r.to.Col <= r.from.Col):
		v.Problem(report.BadValue, "name the range with its heads and the names of its rows", "%s has no row below its heads, or no column beside its names", strings.ToUpper(s))
		return
	case !both:
		r.goesOn()
	}
	if r.to.Row > r.sheet.Rows || r.to.Col > r.sheet.Columns {
		v.Problem(report.BadValue, say.Sprintf("there is something in it as far as %s", report.Cell{Row: r.sheet.Rows, Col: r.sheet.Columns}.String()), "%s goes on beyond the end of the sheet", strings.ToUpper(s))
	}
}

// goesOn finds the end of a table of which the first cell is named: an empty head, and an
// empty row. That something stands below is said.
func (r *ranged) goesOn() {
	r.to = r.from
	for r.at(r.from.Row, r.to.Col+1).State != sheet.Nothing && r.to.Col < r.sheet.Columns {
		r.to.Col++
	}
	for !r.blank(r.to.Row+1) && r.to.Row < r.sheet.Rows {
		r.to.Row++
	}
	at := r.shared.Get("cells")
	if r.to.Col == r.from.Col || r.to.Row < r.from.Row+r.heads {
		at.Problem(report.BadValue, "name the range with its heads and the names of its rows: A4:E12", "no table begins in %s", r.from.String())
		return
	}
	for row := r.to.Row + 1; row <= r.sheet.Rows; row++ {
		if !r.blank(row) {
			at.WarnAt(report.SheetForm, at.At(), say.Sprintf("type cells: %s:%s if it ends there", r.from.String(), report.Cell{Row: r.to.Row, Col: r.to.Col}.String()),
				"the table is read down to row %d, and there is something in row %d, too", r.to.Row, row)
			return
		}
	}
}

// blank reports whether a row of the table has nothing in it.
func (r *ranged) blank(row int) bool {
	for col := r.from.Col; col <= r.to.Col; col++ {
		if r.at(row, col).State != sheet.Nothing {
			return false
		}
	}
	return true
}

func (r *ranged) at(row, col int) sheet.Seen { return r.sheet.At(row, col) }

func (r *ranged) pos(row, col int) report.Pos { return r.sheet.Position(r.book.shown, row, col) }

// typed is a text as if it had been typed in a cell, as the value of a key.
func (r *ranged) typed(key string, row, col int, text string) yaml.Value {
	return yaml.Typed(key, yaml.Cell{At: r.pos(row, col), Text: text}, &r.problems)
}
