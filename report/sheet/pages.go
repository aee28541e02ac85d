package sheet

import (
	"errors"
	"slices"

	"tongket/report/intake"
	"tongket/report/say"
	"tongket/report/written"
)

// The most that is read of a workbook as a document.
const (
	maxPageColumns = 256
	maxPageCells   = 1 << 19
)

const showIt = "show it, or delete it, and save the workbook under a name of its own"

var (
	errWide = say.Errorf("a workbook with more than %d columns", maxPageColumns)
	errLong = say.Errorf("a workbook with more cells than any document has")
)

// Pages is what the sheets of a workbook show, one after the other: their tables with
// numbers as they are shown, in the marks of a language. Nothing is asked of their form.
func Pages(data []byte, marks written.Marks) (written.Text, *intake.Fault) {
	book, fault := bookOf(data)
	if fault != nil {
		return written.Text{}, fault
	}
	return pages{book: book, marks: marks}.text()
}

func (p pages) text() (written.Text, *intake.Fault) {
	blocks, err := p.all()
	if err != nil {
		return written.Text{}, unreadable(err)
	}
	text, err := written.Lines(blocks)
	if err != nil {
		return written.Text{}, unreadable(err)
	}
	return text, nil
}

func notRead(what say.Message) say.Message { return say.Sprintf("not read: %s", what) }

func unreadable(err error) *intake.Fault {
	if errors.Is(err, errTooMany) || errors.Is(err, errTooLarge) {
		return &intake.Fault{What: notRead(say.Err(err)), Hint: "summarise it in parts: save each as a document of its own", At: -1}
	}
	return &intake.Fault{What: notRead(say.Err(err)), Hint: "open it in Excel, and " + saveXLSX, At: -1}
}

// pages are the sheets of a workbook as a document.
type pages struct {
	book  *book
	marks written.Marks
}

func (p pages) all() (out []written.Block, err error) {
	var seen []int
	for i, t := range p.book.tabs {
		switch w := p.book.worksheet(t); {
		case w == nil || len(w.rows) == 0:
		case t.hidden:
			out = append(out, unshown("a sheet is hidden and is not read", showIt, t.name))
		default:
			seen = append(seen, i)
		}
	}
	for _, i := range seen {
		t := p.book.tabs[i]
		if len(seen) > 1 {
			out = append(out, written.Block{Text: t.name})
		}
		page, err := p.page(p.book.worksheet(t), i)
		if err != nil {
			return nil, err
		}
		out = append(out, page...)
	}
	return out, nil
}

func unshown(kind, hint say.Message, word string) written.Block {
	return written.Block{Notes: []written.Note{{Kind: kind, Hint: hint, Word: word}}}
}

// page is a sheet: a row with nothing in it ends a table.
func (p pages) page(w *worksheet, number int) ([]written.Block, error) {
	m := newSpread(w)
	var out []written.Block
	var rows []written.Row
	end := func() { out, rows = append(out, tableOf(rows)...), nil }
	cells, last := 0, 0
	for _, stored := range w.rows {
		row, notes, err := p.row(w, m, stored)
		if err != nil {
			return nil, err
		}
		if cells += len(row.Cells); cells > maxPageCells {
			return nil, errLong
		}
		if stored.number > last+1 {
			end()
		}
		last = stored.number
		if notes != nil {
			out = append(out, written.Block{Notes: notes})
		}
		if row.Origin = origin(number, stored.number); row.Cells != nil {
			rows = append(rows, row)
		}
	}
	end()
	for _, c := range w.uncomputed {
		out = append(out, unshown("a formula has no result and is not read", "open it in Excel and save it", cellName(c.row, c.col)))
	}
	return out, nil
}

// row is a row as it is seen, and what of it is not.
func (p pages) row(w *worksheet, m *spread, row storedRow) (out written.Row, notes []written.Note, err error) {
	note := func(kind, hint say.Message, c stored) {
		notes = append(notes, written.Note{Kind: kind, Hint: hint, Word: cellName(row.number, c.col)})
	}
	filled := false
	for _, c := range row.cells {
		if c.col > maxPageColumns {
			return out, nil, errWide
		}
		said, err := p.said(c)
		hidden := func(s span) bool { return s.first <= c.col && c.col <= s.last }
		switch {
		case err != nil:
			return out, nil, err
		case written.IsBlank(said):
			continue
		case w.hiddenRows[row.number] || slices.ContainsFunc(w.hidden, hidden) || p.book.isUnseen(c):
			note("a cell is hidden and is not read", showIt, c)
			continue
		case p.book.isStruck(c):
			note("a cell is struck out and is not read", showIt, c)
			continue
		case failed(said):
			note("a formula has no result and is not read", "open it in Excel and mend it", c)
			continue
		}
		m.fill(&out, row.number, c.col)
		m.put(&out, row.number, c.col, said)
		filled = true
	}
	if !filled {
		return written.Row{}, notes, nil
	}
	m.fill(&out, row.number, m.width+1)
	return out, notes, nil
}

func (p pages) said(c stored) (string, error) {
	if text, ok := p.book.asShown(c, p.marks); ok {
		return text, nil
	}
	return p.book.said(c)
}
