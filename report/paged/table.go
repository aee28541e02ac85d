package paged

import (
	"cmp"
	"slices"

	"tongket/report/pattern"
	"tongket/report/written"
)

// table takes the rows of one, from the i-th line on: lines in columns that are the same
// for all. It takes none where that cannot be known.
func (b *builder) table(i int) int {
	n := 0
	for i+n < len(b.body) && (n == 0 || b.near(i+n)) && (len(b.body[i+n].segments()) > 1 || n > 0 && b.within(i, n)) {
		n++
	}
	for n > 0 && len(b.body[i+n-1].segments()) < 2 {
		n--
	}
	if n < 2 {
		return 0
	}
	rows := b.body[i : i+n]
	cols := columnsOf(rows)
	if len(cols) < 2 {
		return 0
	}
	t := tableOf(rows, cols)
	for b.wraps(i+n, t, cols) {
		n++
	}
	b.blocks = append(b.blocks, written.Block{Table: t.table()})
	return n
}

// near reports whether a line stands close below the one before it.
func (b *builder) near(i int) bool {
	l, above := b.body[i], b.body[i-1]
	return l.page == above.page && l.top-above.bottom < 1.6*above.height()
}

// mostWrapped is how many lines of one piece may stand between rows in columns.
const mostWrapped = 6

// within reports whether a line of one piece stands in one column of the rows above it,
// and a row in columns follows.
func (b *builder) within(i, n int) bool {
	at, follows := i+n, false
	for k := at + 1; k < len(b.body) && k <= at+mostWrapped && b.near(k) && !follows; k++ {
		follows = len(b.body[k].segments()) > 1
	}
	cols := columnsOf(b.body[i:at])
	return follows && len(cols) > 1 && inOne(b.body[at], cols)
}

func inOne(l line, cols []span) bool {
	hit := 0
	for _, c := range cols {
		if l.left() < c.right && l.right() > c.left {
			hit++
		}
	}
	return hit <= 1
}

// wraps takes a line below a table into its last row, if it goes on there.
func (b *builder) wraps(at int, t *rowsOf, cols []span) bool {
	if at >= len(b.body) || !b.near(at) || len(b.body[at].segments()) > 1 || !inOne(b.body[at], cols) || b.body[at].right() > cols[len(cols)-1].right {
		return false
	}
	return t.goesOn(b.body[at])
}

// span is a column.
type span struct{ left, right float64 }

// columnsOf is where the columns of rows stand: what parts them is a gap through all
// rows, which is wide in most of those that have something behind it.
func columnsOf(rows []line) (out []span) {
	for _, s := range apart(rows) {
		if n := len(out) - 1; n >= 0 && !isColumn(rows, s) {
			out[n].right = s.right
			continue
		}
		out = append(out, s)
	}
	return out
}

// apart is where words stand, as far as a gap goes through all rows.
func apart(rows []line) (out []span) {
	var all []span
	for _, l := range rows {
		for _, w := range l.words {
			all = append(all, span{w.left, w.right})
		}
	}
	slices.SortFunc(all, func(a, b span) int { return cmp.Compare(a.left, b.left) })
	for _, s := range all {
		if n := len(out) - 1; n >= 0 && s.left < out[n].right {
			out[n].right = max(out[n].right, s.right)
			continue
		}
		out = append(out, s)
	}
	return out
}

// isColumn reports whether a wide gap stands before s in at least half of the rows that
// have something there.
func isColumn(rows []line, s span) bool {
	wides, all := 0, 0
	for _, l := range rows {
		i := slices.IndexFunc(l.words, func(w word) bool { return w.left >= s.left })
		if i < 0 || l.words[i].left > s.right {
			continue
		}
		all++
		if i == 0 || l.words[i].left-l.words[i-1].right > wide*l.height() {
			wides++
		}
	}
	return 2*wides >= all
}

// rowsOf is the rows of a table, and where the last line in each cell of the last ends.
type rowsOf struct {
	cols []span
	rows []written.Row
	ends []float64
}

func (t *rowsOf) table() *written.Table { return &written.Table{Rows: t.rows} }

// tableOf is rows as a table. A row whose words had no room left in the cells above it
// goes on there.
func tableOf(rows []line, cols []span) *rowsOf {
	t := &rowsOf{cols: cols, ends: make([]float64, len(cols))}
	for _, l := range rows {
		if len(t.rows) > 0 && t.goesOn(l) {
			continue
		}
		cells, spans := cellsOf(l, cols)
		t.rows = append(t.rows, written.Row{Cells: cells})
		for i := range cols {
			t.ends[i] = spans[i].right
		}
	}
	return t
}

// goesOn takes a line into the last row, if all of it goes on there.
func (t *rowsOf) goesOn(l line) bool {
	cells, spans := cellsOf(l, t.cols)
	last := t.rows[len(t.rows)-1].Cells
	nameless := len(cells[0].Blocks) == 0
	for i, c := range cells {
		if len(c.Blocks) > 0 && !t.hadNoRoom(i, last[i], c.Blocks[0].Text, spans[i].first+0.2*l.height(), nameless) {
			return false
		}
	}
	for i, c := range cells {
		if last[i].Blocks = append(last[i].Blocks, c.Blocks...); len(c.Blocks) > 0 {
			t.ends[i] = spans[i].right
		}
	}
	return true
}

// hadNoRoom reports whether text goes on in a cell. Whether a number was broken there, or
// another row begins, nobody can say; one below words in a row without a name belongs to
// them, as the year in a head.
func (t *rowsOf) hadNoRoom(i int, over written.Cell, text string, need float64, nameless bool) bool {
	n := len(over.Blocks)
	if n == 0 || number.MatchString(text) && (!nameless || number.MatchString(over.Blocks[n-1].Text)) {
		return false
	}
	return t.ends[i]+need > t.cols[i].right+0.5 && !begins.MatchString(text)
}

// placed is where what stands in a cell ends, and how wide its first word is.
type placed struct{ right, first float64 }

// columnOf is that in which the middle of a word stands, or the nearest.
func columnOf(w word, cols []span) int {
	middle := (w.left + w.right) / 2
	for i := range len(cols) - 1 {
		if middle < (cols[i].right+cols[i+1].left)/2 {
			return i
		}
	}
	return len(cols) - 1
}

func cellsOf(l line, cols []span) (cells []written.Cell, spans []placed) {
	cells, spans = make([]written.Cell, len(cols)), make([]placed, len(cols))
	for i, c := range cols {
		part := l
		part.words = nil
		for _, w := range l.words {
			if c.left == cols[columnOf(w, cols)].left {
				part.words = append(part.words, w)
			}
		}
		if part.words != nil {
			cells[i].Blocks = []written.Block{{Text: part.text()}}
			spans[i] = placed{part.right(), part.words[0].right - part.words[0].left}
		}
	}
	return cells, spans
}

var number = pattern.New(`^[-–−+]?\d[\d.,]*\s*%?$`)
