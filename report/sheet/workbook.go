package sheet

import (
	"slices"

	"tongket/report"
	"tongket/report/intake"
	"tongket/report/written"
)

// Workbook is a workbook as its readers see it, or a CSV file as one of a single sheet.
type Workbook struct {
	Grids []*Grid
	Text  written.Text // the same as a document
	lines map[int]int  // which of its lines each row is, from 1, by what they came from
}

// Grid is a sheet: cells by row and column.
type Grid struct {
	Name      string // empty in a CSV file
	Hidden    bool
	Filtered  bool // rows may be hidden because of a filter
	ByHand    bool // formulas are only computed when somebody asks for it
	Rows      int  // down to the last with something in it
	Columns   int
	book      *Workbook
	number    int // among the sheets, from 0
	at        func(row, col int) Seen
	hiddenRow func(row int) bool
	hiddenCol func(col int) bool
	place     func(row, col int) report.Pos // without the file
}

// State is what a cell is.
type State int

const (
	Nothing    State = iota // it is empty
	Words                   // a text; a number typed as one, too
	Number                  // a number
	Date                    // a number that is shown as a date or a time
	Truth                   // true or false
	Failed                  // the error of a formula
	Uncomputed              // a formula without a result
)

// Seen is a cell as it is seen.
type Seen struct {
	State  State
	Text   string // on one line, without blanks around; of a number the machine's way, as many decimals as are shown
	Shown  string // with the marks of the language
	Stored string // of a number that has more digits than it shows
	// Percent tells that Text is in percent; Before and After are what the format of a
	// number prints around it.
	Percent       bool
	Before, After string
	Hidden        bool // no reader of the sheet sees it
	Struck        bool
	Down, Across  int  // how far it is merged, in cells; 1 is not at all
	Covered       bool // the merged cell begins above it, or left of it
	Format        string
}

// Grid is the sheet of a name; without one the only sheet that is seen and has something
// in it, or the only one. It is nil if there is none, or several.
func (w *Workbook) Grid(name string) *Grid {
	if name != "" {
		if i := slices.IndexFunc(w.Grids, func(g *Grid) bool { return g.Name == name }); i >= 0 {
			return w.Grids[i]
		}
		return nil
	}
	full := slices.DeleteFunc(slices.Clone(w.Grids), func(g *Grid) bool { return g.Hidden || g.Rows == 0 })
	switch {
	case len(full) == 1:
		return full[0]
	case len(full) == 0 && len(w.Grids) == 1:
		return w.Grids[0]
	}
	return nil
}

// Names is the names of the sheets.
func (w *Workbook) Names() string {
	var names []string
	for _, g := range w.Grids {
		names = append(names, g.Name)
	}
	return quoted(names)
}

// At is a cell, counted from 1.
func (g *Grid) At(row, col int) Seen {
	if row < 1 || col < 1 || row > lastRow || col > lastColumn {
		return Seen{Down: 1, Across: 1}
	}
	s := g.at(row, col)
	s.Hidden = s.Hidden || g.Hidden || g.hiddenRow(row) || g.hiddenCol(col)
	return s
}

// HiddenRow and HiddenColumn report whether nobody sees a row or a column.
func (g *Grid) HiddenRow(row int) bool    { return g.hiddenRow(row) }
func (g *Grid) HiddenColumn(col int) bool { return g.hiddenCol(col) }

// Line is the line of the document that a row is, from 1; 0 if it is none.
func (g *Grid) Line(row int) int { return g.book.lines[origin(g.number, row)] }

// origin is where a line comes from: a sheet and a row of it. It is never 0.
func origin(sheet, row int) int { return sheet*2*lastRow + row }

func (w *Workbook) index() {
	w.lines = map[int]int{}
	for i, from := range w.Text.Origins {
		if w.lines[from] == 0 {
			w.lines[from] = i + 1
		}
	}
}

// Cells is a workbook of Excel as a value.
func Cells(data []byte, marks written.Marks) (*Workbook, *intake.Fault) {
	book, fault := bookOf(data)
	if fault != nil {
		return nil, fault
	}
	p := pages{book: book, marks: marks}
	text, fault := p.text()
	if fault != nil {
		return nil, fault
	}
	out := &Workbook{Text: text}
	for i, t := range book.tabs {
		if w := book.worksheet(t); w != nil {
			out.Grids = append(out.Grids, p.grid(out, t, w, i))
		}
	}
	out.index()
	return out, nil
}

// grid is a worksheet whose cells can be asked for one by one.
func (p pages) grid(out *Workbook, t tab, w *worksheet, number int) *Grid {
	g := &Grid{Name: t.name, Hidden: t.hidden, Filtered: w.filtered, ByHand: p.book.byHand && w.formulas, book: out, number: number}
	x := cellIndex{pages: p, sheet: w, rows: map[int]int{}, merged: newSpread(w), uncomputed: map[cellAt]bool{}}
	for i, row := range w.rows {
		x.rows[row.number] = i
		g.Rows = max(g.Rows, row.number)
		if n := len(row.cells); n > 0 {
			g.Columns = max(g.Columns, row.cells[n-1].col)
		}
	}
	for _, c := range w.uncomputed {
		x.uncomputed[c] = true
		g.Rows, g.Columns = max(g.Rows, c.row), max(g.Columns, c.col)
	}
	g.at = x.at
	g.place = func(row, col int) report.Pos { return report.Pos{Sheet: t.name, Line: row, Col: col} }
	g.hiddenRow = func(row int) bool { return w.hiddenRows[row] }
	g.hiddenCol = func(col int) bool {
		return slices.ContainsFunc(w.hidden, func(s span) bool { return s.first <= col && col <= s.last })
	}
	return g
}

// cellIndex finds the cells of a worksheet.
type cellIndex struct {
	pages
	sheet      *worksheet
	rows       map[int]int
	merged     *spread
	uncomputed map[cellAt]bool
}

func (x cellIndex) at(row, col int) Seen {
	first, b := x.merged.first(row, col)
	s := x.seen(first)
	s.Down, s.Across = b.bottom-b.top+1, b.right-b.left+1
	s.Covered = first != cellAt{row, col}
	return s
}

func (x cellIndex) seen(at cellAt) Seen {
	if x.uncomputed[at] {
		return Seen{State: Uncomputed}
	}
	i, found := x.rows[at.row]
	if !found {
		return Seen{}
	}
	cells := x.sheet.rows[i].cells
	n, found := slices.BinarySearchFunc(cells, at.col, func(c stored, col int) int { return c.col - col })
	if !found {
		return Seen{}
	}
	c := cells[n]
	said, err := x.book.said(c)
	s := Seen{Text: written.OneLine(said), Hidden: x.book.isUnseen(c), Struck: x.book.isStruck(c), Format: x.book.code(c)}
	s.Shown = s.Text
	if f, ok := x.book.figure(c); ok {
		s.number(f, x.marks)
		return s
	}
	s.State = x.state(c, s.Text)
	if err != nil {
		s.State = Failed
	}
	return s
}

func (x cellIndex) state(c stored, text string) State {
	_, isNumber := number(c.value)
	switch {
	case c.kind == "e", failed(text):
		return Failed
	case text == "":
		return Nothing
	case c.kind == "d", (c.kind == "" || c.kind == "n") && isNumber && x.book.shape(c).isDate:
		return Date
	case c.kind == "b":
		return Truth
	}
	return Words
}

// number is what a cell with a number in it says.
func (s *Seen) number(f figure, marks written.Marks) {
	s.State, s.Text, s.Shown, s.Percent, s.Before, s.After = Number, f.typed(), f.written(marks), f.percent, f.before, f.after
	if f.stored.String() != f.digits.String() {
		s.Stored = f.stored.String()
	}
}

// Position is where a cell stands in a file, under the name by which messages know it: in
// a workbook its cell, in a CSV file its line and character.
func (g *Grid) Position(file string, row, col int) report.Pos {
	at := g.place(row, col)
	at.File = file
	return at
}

// bookOf reads a workbook of Excel whole.
func bookOf(data []byte) (*book, *intake.Fault) {
	if what, hint := foreign(data); what != "" {
		return nil, &intake.Fault{What: notRead(what), Hint: hint, At: -1}
	}
	b, err := whole(data)
	if err != nil {
		return nil, unreadable(err)
	}
	b.percent = true
	return b, nil
}
