package sheet

import (
	"strings"
	"unicode/utf8"

	"tongket/report"
	"tongket/report/say"
)

// record is a row as it stands in the file: its texts are not yet trimmed.
type record struct {
	at    report.Pos
	cells []Cell
	end   report.Pos // behind the last cell

	across []block // merged cells over several columns
	until  int     // the last row that a merged cell in this one covers
}

// columns is how many cells r has up to the last that is not blank.
func (r record) columns() int {
	n := len(r.cells)
	for n > 0 && isBlank(r.cells[n-1].Text) {
		n--
	}
	return n
}

// builder makes a table of records.
type builder struct {
	table    Table
	figures  bool   // numbers count, and places name the sheet
	asked    string // the sheet that is, or none
	grid     bool   // cells have numbers, as in a workbook; in CSV a stray delimiter moves those behind it
	form     Form
	titles   titles
	above    int           // the line of the last row that was seen
	skipped  []say.Message // what the rows since the last entry are
	nameless map[int]bool
	lost     []lostCells
	problems report.Problems
	stopped  bool // nothing can be made of the file, or of the rest of it
}

// stop is for a file that must not be used even in part.
func (b *builder) stop(code report.Code, at report.Pos, hint, format say.Message, args ...any) {
	b.problems.Add(code, at, hint, format, args...)
	b.drop()
}

func (b *builder) drop() {
	b.table.Head, b.table.Rows = nil, nil
	b.stopped = true
}

// done is what was read, and what is missing in all of it.
func (b *builder) done() (Table, report.Problems) {
	const hint = "the first row names the columns, each further row is one entry"
	if !b.stopped {
		b.untitled()
		b.sayLost()
	}
	switch {
	case b.stopped:
	case b.table.Head == nil:
		b.problems.Add(report.SheetForm, report.Pos{File: b.table.File, Line: 1, Col: 1}, hint, "there is nothing in the sheet")
	case len(b.table.Rows) == 0 && len(b.problems.Errors()) == 0:
		b.problems.Add(report.SheetForm, b.table.Head[0].At, hint, "there is no row below the head")
	}
	return b.table, b.problems.Sort()
}

// add takes the next record.
func (b *builder) add(r record) {
	switch {
	case r.columns() == 0:
	case b.table.Head == nil:
		b.seek(r)
	case len(b.table.Rows) == maxRows:
		b.stop(report.SheetForm, r.at, "divide the list", "the sheet has more than %d rows", maxRows)
	default:
		b.row(r)
	}
}

func (b *builder) head(r record) {
	cells := r.cells[:r.columns()]
	if len(cells) > maxColumns {
		b.tooWide(cells[maxColumns].At)
		return
	}
	b.nameless = map[int]bool{}
	b.mergedHead(r)
	for i, c := range cells {
		full := !isBlank(c.Text)
		c = b.clean(c, say.Sprintf("column %d of the head", i+1))
		if full && c.Text == "" {
			b.nameless[i] = true // that is reported already
		}
		b.unique(c)
		b.table.Head = append(b.table.Head, c)
	}
	if len(b.lost) > 0 {
		b.sayLost()
		b.drop()
	}
}

func (b *builder) tooWide(at report.Pos) {
	b.stop(report.SheetForm, at, "remove what is not needed", "the sheet has more than %d columns", maxColumns)
}

// unique reports a head cell that says the same as one before it.
func (b *builder) unique(c Cell) {
	for i, other := range b.table.Head {
		if c.Text != "" && strings.EqualFold(c.Text, other.Text) {
			b.problems.Add(report.DuplicateKey, c.At, "rename or remove one of them", "the head has %q twice, first in column %d", c.Text, i+1)
			return
		}
	}
}

func (b *builder) row(r record) {
	row := Row{At: r.at, Apart: r.at.Line > b.above+1}
	b.above = r.end.Line
	switch what := b.aside(r); {
	case what != "":
		b.skipped = append(b.skipped, what)
		b.problems.Warn(report.SheetForm, r.at, "remove it if nobody needs it", "row %d is %s and is not read", r.at.Line, what)
		return
	case len(r.across) > 0:
		b.acrossColumns(r)
		return
	}
	b.surplus(r)
	row.Skipped, b.skipped = b.skipped, nil
	for i, name := range b.table.Head {
		c := Cell{At: r.end}
		if b.grid {
			c.At.Col = i + 1
		}
		if i < len(r.cells) {
			where := say.Sprintf("column %d", i+1)
			if name.Text != "" {
				where = say.Sprintf("column %q", name.Text)
			}
			c = b.clean(r.cells[i], say.Sprintf("row %d, %s", r.at.Line, where))
			if name.Text == "" && !isBlank(r.cells[i].Text) {
				b.unnamed(i, name.At, r)
			}
		}
		row.Cells = append(row.Cells, c)
	}
	b.table.Rows = append(b.table.Rows, row)
}

// aside says what a row is that is no entry, or nothing.
func (b *builder) aside(r record) say.Message {
	if b.form.Aside == nil {
		return ""
	}
	head := make([]string, len(b.table.Head))
	for i, c := range b.table.Head {
		head[i] = c.Text
	}
	return b.form.Aside(head, texts(r))
}

// surplus reports what stands to the right of the head: in a workbook a column
// without a name, in CSV a row with a delimiter too many.
func (b *builder) surplus(r record) {
	n := len(b.table.Head)
	for i := n; i < r.columns(); i++ {
		at := r.cells[i].At
		switch {
		case isBlank(r.cells[i].Text):
		case b.grid:
			b.unnamed(i, report.Pos{File: at.File, Sheet: at.Sheet, Line: b.table.Head[0].At.Line, Col: i + 1}, r)
		default:
			b.problems.Add(report.SheetForm, at, "put a cell that holds a delimiter into quotes", "the row has %s, the head %d", cells(r.columns()), n)
			return
		}
	}
}

func cells(n int) say.Message { return say.Count(n, "%d cell|%d cells") }

// unnamed reports a column without a name, once.
func (b *builder) unnamed(i int, head report.Pos, r record) {
	if b.nameless[i] {
		return
	}
	b.nameless[i] = true
	b.problems.Add(report.MissingKey, head, "name it in the head, which must be the first row: remove titles above it",
		"column %d has no name, but row %d has something in it", i+1, r.at.Line)
}

// clean trims c and empties it if it holds what must not go on: a line break in
// a name would otherwise begin a new line in the head of a mail.
func (b *builder) clean(c Cell, where say.Message) Cell {
	c.Text = strings.TrimFunc(c.Text, blank)
	r, hidden := firstInvisible(c.Text)
	switch {
	case b.isLegacy(c): // the soft hyphens in it stand for letters
	case !utf8.ValidString(c.Text):
		b.problems.Add(report.NotUTF8, c.At, "type the cell anew", "%s: this is not UTF-8", where)
	case hidden:
		b.problems.Add(report.InvisibleCharacter, c.At, remedy(r), "%s: the invisible character %U is not allowed", where, r)
	case failed(c.Text):
		b.problems.Add(report.BadValue, c.At, "mend the formula, or type what should stand there", "%s: the cell shows the error %s", where, c.Text)
	default:
		b.look(c)
		return c
	}
	c.Text, c.Unread = "", true
	return c
}
