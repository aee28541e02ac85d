package written

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	maxColumns = 256 // what a cell covers beyond is left out
	maxLabel   = 400 // bytes; what is longer names no rows or columns
)

// Table is rows of cells, which may cover several columns and rows.
type Table struct{ Rows []Row }

// Row is the cells of a row from the left.
type Row struct {
	Cells  []Cell
	Head   bool // the file says that it belongs to the head
	Origin int  // where in the file it stands, as its reader counts
}

// Cell is one cell and what it covers.
type Cell struct {
	Blocks    []Block
	Across    int  // how many columns it covers; 0 is one
	Down      int  // how many rows; 0 is one
	Continues bool // it belongs to the cell above it
}

// slot is one place of the grid that a table fills.
type slot struct {
	text  string
	cell  *Cell // nil: nothing stands here
	below bool  // it is covered by a cell of a row above
	right bool  // it is covered by a cell that begins left of it
}

func (w *writer) table(t *Table) {
	var run Table
	for _, r := range t.Rows {
		if !r.isLayout() {
			run.Rows = append(run.Rows, r)
			continue
		}
		w.plain(run)
		run = Table{}
		for _, c := range r.Cells {
			w.blocks(c.Blocks)
		}
	}
	w.plain(run)
}

// isLayout reports whether a row only arranges what it holds: another table.
func (r Row) isLayout() bool {
	for _, c := range r.Cells {
		for _, b := range c.Blocks {
			if b.Table != nil {
				return true
			}
		}
	}
	return false
}

// plain is a table without tables in it.
func (w *writer) plain(t Table) {
	g := t.grid(maxSlots - w.slots)
	width := 0
	for _, row := range g {
		width = max(width, len(row))
	}
	if w.slots += len(g) * width; w.slots > maxSlots {
		return
	}
	if width <= 1 {
		for _, r := range t.Rows {
			for _, c := range r.Cells {
				w.blocks(c.Blocks)
			}
		}
		return
	}
	w.cellNotes(t)
	for len(g) > 0 && isTitle(g[0], width) {
		w.line(g[0][0].text, t.Rows[0].Origin)
		g, t.Rows = g[1:], t.Rows[1:]
	}
	head := headRows(g, t.Rows)
	if head > 0 {
		w.line(strings.Join(heads(g[:head], width), "\t"), t.Rows[0].Origin)
	}
	for i, row := range g[head:] {
		w.line(strings.Join(cells(row, width), "\t"), t.Rows[head+i].Origin)
	}
}

func (w *writer) cellNotes(t Table) {
	for _, r := range t.Rows {
		for _, c := range r.Cells {
			for _, b := range c.Blocks {
				for _, n := range b.Notes {
					n.Line = len(w.Lines) + 1
					w.Notes = append(w.Notes, n)
				}
			}
		}
	}
}

// grid is the table as columns and rows see it, or a little more than budget of it.
func (t Table) grid(budget int) [][]slot {
	var out [][]slot
	left := map[int]int{} // how many more rows a cell covers, by column
	for n, r := range t.Rows {
		if budget < 0 {
			break
		}
		var row []slot
		covered := func() {
			for len(row) < maxColumns && left[len(row)] > 0 {
				left[len(row)]--
				row = append(row, above(out, len(row)))
			}
		}
		for i := range r.Cells {
			covered()
			c := &r.Cells[i]
			for k := range min(max(1, c.Across), maxColumns-len(row)) {
				at := len(row)
				if c.Continues && n > 0 {
					row = append(row, above(out, at))
					continue
				}
				left[at] = max(0, min(c.Down, len(t.Rows)-n)-1)
				row = append(row, slot{text: c.text(), cell: c, right: k > 0})
			}
		}
		covered()
		out = append(out, row)
		budget -= len(row)
	}
	return out
}

// above is the slot of the row above, as one that is covered from there.
func above(grid [][]slot, column int) slot {
	if len(grid) == 0 || column >= len(grid[len(grid)-1]) {
		return slot{}
	}
	s := grid[len(grid)-1][column]
	s.below = true
	return s
}

func (c *Cell) text() string {
	var parts []string
	for _, b := range c.Blocks {
		parts = append(parts, b.Text)
	}
	return OneLine(strings.Join(parts, " "))
}

// isTitle reports whether one cell covers all columns.
func isTitle(row []slot, width int) bool {
	return len(row) == width && row[0].cell != nil && row[width-1].cell == row[0].cell
}

// headRows is how many rows make up the head of a table: those that the file says are
// it, or those over which a cell of the first row reaches down beside one that
// reaches across. A row is its own head.
func headRows(g [][]slot, rows []Row) int {
	n := 0
	for n < len(rows) && rows[n].Head {
		n++
	}
	if n == 0 && len(g) > 0 {
		across := false
		for _, s := range g[0] {
			across = across || s.right
			if s.cell != nil {
				n = max(n, reach(g, s.cell))
			}
		}
		if !across {
			return 0
		}
	}
	if n > 4 || n >= len(g) {
		return 0
	}
	return n
}

// reach is how many rows a cell of the first row covers.
func reach(g [][]slot, c *Cell) int {
	n := 0
	for n < len(g) && holds(g[n], c) {
		n++
	}
	return n
}

func holds(row []slot, c *Cell) bool {
	for _, s := range row {
		if s.cell == c {
			return true
		}
	}
	return false
}

// heads is what stands over each column, from the top down: Năm 2022 Số vụ.
func heads(g [][]slot, width int) []string {
	out := make([]string, width)
	for n, row := range g {
		for i, s := range row {
			if s.cell != nil && !(n > 0 && s.below) && (!s.right || len(s.text) <= maxLabel) {
				out[i] = OneLine(out[i] + " " + s.text)
			}
		}
	}
	return out
}

// cells is the texts of a row below the head. What names several rows stands in each of
// them; a number only in the first.
func cells(row []slot, width int) []string {
	out := make([]string, width)
	for i, s := range row {
		first, _ := utf8.DecodeRuneInString(s.text)
		if !s.right && (!s.below || len(s.text) <= maxLabel && (i == 0 || unicode.IsLetter(first))) {
			out[i] = s.text
		}
	}
	return out
}
