package sheet

import (
	"slices"
	"strconv"

	"tongket/report/written"
)

// spread puts the cells of a sheet into rows that have one for each column, with what
// merged cells cover.
type spread struct {
	width  int
	merged map[cellAt]block // by the first cell
	under  map[int][]block  // those that go on into a row, by row
	beside map[int][]block  // those that begin in it, and go on to the right
}

func newSpread(w *worksheet) *spread {
	m := &spread{merged: map[cellAt]block{}, under: map[int][]block{}, beside: map[int][]block{}}
	for _, row := range w.rows {
		for _, c := range row.cells {
			m.width = max(m.width, min(c.col, maxPageColumns))
		}
	}
	budget := maxPageCells // of blocks that reach down over all rows programs write none
	for _, b := range w.merged {
		m.merged[cellAt{b.top, b.left}] = b
		m.beside[b.top] = append(m.beside[b.top], b)
		for n := b.top + 1; n <= b.bottom && budget > 0; n++ {
			m.under[n] = append(m.under[n], b)
			budget--
		}
	}
	return m
}

// first is the cell in which that begins which stands in a place, and what it covers.
func (m *spread) first(row, col int) (cellAt, block) {
	if b, ok := m.merged[cellAt{row, col}]; ok {
		return cellAt{row, col}, b
	}
	for _, b := range m.under[row] {
		if b.left <= col && col <= b.right {
			return cellAt{b.top, b.left}, b
		}
	}
	for _, b := range m.beside[row] {
		if b.left <= col && col <= b.right {
			return cellAt{b.top, b.left}, b
		}
	}
	return cellAt{row, col}, block{row, col, row, col}
}

// columns is how many columns the cells of a row cover.
func columns(row *written.Row) (n int) {
	for _, c := range row.Cells {
		n += max(1, c.Across)
	}
	return n
}

// fill adds what stands in a row before a column: cells with nothing in them, or covered
// from above.
func (m *spread) fill(row *written.Row, number, column int) {
	for at := columns(row) + 1; at < column; at = columns(row) + 1 {
		i := slices.IndexFunc(m.under[number], func(b block) bool { return b.left == at })
		if i < 0 {
			m.put(row, number, at, "")
			continue
		}
		b := m.under[number][i]
		row.Cells = append(row.Cells, written.Cell{Across: min(b.right, maxPageColumns) - b.left + 1, Continues: true})
	}
}

// put adds a cell, unless another one covers its place.
func (m *spread) put(row *written.Row, number, column int, text string) {
	if columns(row) >= column {
		return
	}
	c := written.Cell{Across: 1}
	if text != "" {
		c.Blocks = []written.Block{{Text: written.OneLine(text)}}
	}
	if b, ok := m.merged[cellAt{number, column}]; ok {
		c.Across = min(b.right, maxPageColumns) - b.left + 1
	}
	row.Cells = append(row.Cells, c)
}

// tableOf is rows as a table. Rows above and below it in which one cell alone says
// something are its title and its notes.
func tableOf(rows []written.Row) (out []written.Block) {
	var below []written.Block
	for len(rows) > 0 && isAlone(rows[0]) {
		out = append(out, written.Block{Text: only(rows[0]), Origin: rows[0].Origin})
		rows = rows[1:]
	}
	for n := len(rows); n > 0 && isAlone(rows[n-1]); n = len(rows) {
		below = append([]written.Block{{Text: only(rows[n-1]), Origin: rows[n-1].Origin}}, below...)
		rows = rows[:n-1]
	}
	if len(rows) > 0 {
		out = append(out, written.Block{Table: &written.Table{Rows: trimmed(rows)}})
	}
	return append(out, below...)
}

func isAlone(row written.Row) bool {
	n := 0
	for _, c := range row.Cells {
		if len(c.Blocks) > 0 {
			n++
		}
	}
	return n == 1
}

func only(row written.Row) string {
	for _, c := range row.Cells {
		if len(c.Blocks) > 0 {
			return c.Blocks[0].Text
		}
	}
	return ""
}

// trimmed is rows without the columns at either side in which none says anything.
func trimmed(rows []written.Row) []written.Row {
	first, last := maxPageColumns, 0
	for _, r := range rows {
		at := 0
		for _, c := range r.Cells {
			if len(c.Blocks) > 0 || c.Continues {
				first, last = min(first, at), max(last, at+max(1, c.Across))
			}
			at += max(1, c.Across)
		}
	}
	for i, r := range rows {
		at := 0
		rows[i].Cells = slices.DeleteFunc(slices.Clone(r.Cells), func(c written.Cell) bool {
			begins := at
			at += max(1, c.Across)
			return begins < first || begins >= last
		})
	}
	return rows
}

// cellName is what a cell is called: C7.
func cellName(row, col int) string {
	name := ""
	for ; col > 0; col = (col - 1) / 26 {
		name = string(rune('A'+(col-1)%26)) + name
	}
	return name + strconv.Itoa(row)
}
