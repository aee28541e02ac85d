package sheet

import (
	"errors"
	"slices"

	"tongket/report"
)

// XLSX reads the first visible sheet of an Excel workbook that is a list, else the
// first that has something in it. The name is for the places. A table with problems
// that are errors is for looking at, not for use.
func XLSX(name string, data []byte, form Form) (Table, report.Problems) {
	b := &builder{table: Table{File: name}, grid: true, form: form}
	return b.xlsx(data)
}

// Figures is XLSX for numbers that count: what is shown in percent has its sign, places
// are those of cells in their sheet, and the sheet may be asked for by its name.
func Figures(name string, data []byte, sheet string, form Form) (Table, report.Problems) {
	b := &builder{table: Table{File: name}, grid: true, figures: true, asked: sheet, form: form}
	return b.xlsx(data)
}

func (b *builder) xlsx(data []byte) (Table, report.Problems) {
	at := report.Pos{File: b.table.File}
	if what, hint := foreign(data); what != "" {
		b.stop(report.Unreadable, at, hint, "%s", what)
		return b.done()
	}
	book, err := whole(data)
	if err == nil {
		err = b.workbook(book)
	}
	switch {
	case errors.Is(err, errTooMany):
		b.stop(report.Unreadable, at, "copy what is needed into a new workbook", "%v", err)
	case errors.Is(err, errTooLarge):
		b.stop(report.Unreadable, at, "copy the list into a new workbook, without pictures and empty rows", "%v", err)
	case err != nil:
		b.stop(report.Unreadable, at, "open it in Excel, and "+saveXLSX, "%v", err)
	}
	return b.done()
}

// record is a row in the file of at. Of one that is too wide the first column too many
// is enough.
func (b *book) record(row storedRow, at report.Pos) (record, error) {
	at.Line, at.Col = row.number, 1
	r := record{at: at, end: at}
	for _, c := range row.cells {
		said, err := b.said(c)
		if err != nil {
			return record{}, err
		}
		r.set(min(c.col, maxColumns+1), said)
		if c.col > maxColumns && !isBlank(said) {
			break
		}
	}
	return r, nil
}

func (b *builder) sheet(book *book, name string, w *worksheet) error {
	at := report.Pos{File: b.table.File}
	if b.figures {
		at.Sheet = name
	}
	if b.uncomputed(w, at) {
		return nil
	}
	hidden := rowNotes{b: b, what: "hidden in the sheet"}
	unseen := rowNotes{b: b, what: "shown as nothing, as a whole or in part,"}
	struck := rowNotes{b: b, what: "struck out, as a whole or in part,"}
	merged := newMerging(w.merged)
	for row := range w.all() {
		r, err := book.record(row, at)
		if err != nil {
			return err
		}
		if n := r.columns(); n > maxColumns {
			b.tooWide(r.cells[maxColumns].At)
			return nil
		}
		if !merged.row(&r) {
			return errDamaged
		}
		if below := b.table.Head != nil; below && r.columns() > 0 {
			hidden.row(row.number, w.hiddenRows[row.number])
			unseen.row(row.number, slices.ContainsFunc(row.cells, book.isUnseen))
			struck.row(row.number, slices.ContainsFunc(row.cells, book.isStruck))
		}
		if b.add(r); b.stopped {
			break
		}
	}
	hidden.end()
	unseen.end()
	struck.end()
	b.hiddenColumns(w)
	b.unread(book, w)
	return nil
}

// hiddenColumns names the columns that are read and not seen.
func (b *builder) hiddenColumns(w *worksheet) {
	for i, c := range b.table.Head {
		for _, s := range w.hidden {
			if s.first <= i+1 && i+1 <= s.last && c.Text != "" && !b.stopped {
				b.problems.Warn(report.SheetForm, c.At, "show it and look at it, or delete it", "the column %q is hidden in the sheet and is read all the same", c.Text)
				break
			}
		}
	}
}
