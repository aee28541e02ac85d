package sheet

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/say"
)

// XLSX reads the first visible sheet of an Excel workbook that has something in
// it. The name is for the places. A table with problems that are errors is for
// looking at, not for use.
func XLSX(name string, data []byte, heads Heads) (Table, report.Problems) {
	b := &builder{table: Table{File: name}, grid: true, titles: titles{heads: heads}}
	return b.xlsx(data)
}

// Figures is XLSX for numbers that count: what is shown in percent has its sign, places
// are those of cells in their sheet, and the sheet may be asked for by its name.
func Figures(name string, data []byte, sheet string, heads Heads) (Table, report.Problems) {
	b := &builder{table: Table{File: name}, grid: true, figures: true, asked: sheet, titles: titles{heads: heads}}
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
	case errors.Is(err, errTooLarge):
		b.stop(report.Unreadable, at, "copy the list into a new workbook, without pictures and empty rows", "%v", err)
	case errors.Is(err, errUncomputed):
		b.stop(report.Unreadable, at, "open it in Excel and save it again", "%v", err)
	case err != nil:
		b.stop(report.Unreadable, at, "open it in Excel, and "+saveXLSX, "%v", err)
	}
	return b.done()
}

// workbook reads the sheet that is asked for, or the first that is seen and has something
// in it.
func (b *builder) workbook(book *book) error {
	book.percent = b.figures
	if b.asked != "" {
		return b.askedSheet(book)
	}
	sheets, names, err := book.filled()
	if err != nil || len(sheets) == 0 {
		return err
	}
	if len(names) > 1 {
		b.problems.Warn(report.SheetForm, report.Pos{File: b.table.File}, "put all rows into one sheet, or remove the others",
			"only the sheet %q is read; there is something in %s too", names[0], quoted(names[1:]))
	}
	if book.byHand && sheets[0].formulas {
		b.problems.Warn(report.SheetForm, report.Pos{File: b.table.File}, "press F9 in Excel and save it",
			"the workbook is only computed by hand: its formulas may show what was right before")
	}
	return b.sheet(book, names[0], sheets[0])
}

func (b *builder) askedSheet(book *book) error {
	var names []string
	for _, t := range book.tabs {
		if w := book.worksheet(t); t.name == b.asked && w != nil {
			return b.sheet(book, t.name, w)
		}
		names = append(names, t.name)
	}
	b.stop(report.UnknownName, report.Pos{File: b.table.File}, say.Sprintf("its sheets are %s", quoted(names)), "the workbook has no sheet %q", report.Clip(b.asked))
	return nil
}

func quoted(names []string) string {
	var out []string
	for _, n := range names {
		out = append(out, fmt.Sprintf("%q", n))
	}
	return strings.Join(out, ", ")
}

// filled is the visible sheets with anything in them, and their names.
func (b *book) filled() (sheets []*worksheet, names []string, err error) {
	for _, t := range b.tabs {
		if t.hidden {
			continue
		}
		w := b.worksheet(t)
		if w == nil {
			return nil, nil, errDamaged
		}
		for _, stored := range w.rows {
			r, err := b.record(stored, report.Pos{})
			if err != nil {
				return nil, nil, err
			}
			if r.columns() > 0 {
				sheets, names = append(sheets, w), append(names, t.name)
				break
			}
		}
	}
	return sheets, names, nil
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
	hidden := rowNotes{b: b, what: "hidden in the sheet"}
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
			struck.row(row.number, slices.ContainsFunc(row.cells, book.isStruck))
		}
		if b.add(r); b.stopped {
			break
		}
	}
	hidden.end()
	struck.end()
	b.hiddenColumns(w)
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
