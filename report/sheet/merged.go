package sheet

import (
	"cmp"
	"slices"
)

// merging goes down a sheet with its merged cells. A cell merged over several
// rows says the same in each: that is what a reader sees, and of bcc over three
// rows the file keeps only the first.
type merging struct {
	ahead []block // by their first row
	open  []open
}

// open is a merged cell that covers the present row.
type open struct {
	block
	text string
}

func newMerging(blocks []block) merging {
	blocks = slices.Clone(blocks)
	slices.SortFunc(blocks, func(a, b block) int { return cmp.Or(cmp.Compare(a.top, b.top), cmp.Compare(a.left, b.left)) })
	return merging{ahead: blocks}
}

// row fills in r what merged cells from rows above say in it, and notes the cells
// that are merged across columns, and down to which row the cells go on. It is
// false if the merged cells overlap, which no program writes.
func (m *merging) row(r *record) bool {
	row := r.at.Line
	m.open = slices.DeleteFunc(m.open, func(o open) bool { return o.bottom < row })
	for len(m.ahead) > 0 && m.ahead[0].top <= row {
		if b := m.ahead[0]; b.bottom >= row && b.left <= maxColumns {
			m.open = append(m.open, open{block: b, text: r.text(b.left)})
		}
		m.ahead = m.ahead[1:]
	}
	if len(m.open) > maxColumns {
		return false
	}
	if r.columns() == 0 {
		return true // nobody stands in it
	}
	for _, o := range m.open {
		r.until = max(r.until, o.bottom)
		if o.left < o.right {
			r.across = append(r.across, o.block)
		}
		if o.top < row {
			r.set(o.left, o.text)
		}
	}
	return true
}

// text is that of a column, counted from 1.
func (r *record) text(col int) string {
	if col > len(r.cells) {
		return ""
	}
	return r.cells[col-1].Text
}

func (r *record) set(col int, text string) {
	for len(r.cells) < col {
		at := r.at
		at.Col = len(r.cells) + 1
		r.cells = append(r.cells, Cell{At: at})
	}
	r.cells[col-1].Text = text
}
