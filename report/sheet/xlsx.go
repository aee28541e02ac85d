package sheet

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"github.com/xuri/excelize/v2"

	"tongket/report"
	"tongket/report/say"
)

// XLSX reads the first visible sheet of an Excel workbook that has something in
// it. The name is for the places. A table with problems that are errors is for
// looking at, not for use.
func XLSX(name string, data []byte, heads Heads) (Table, report.Problems) {
	b := &builder{table: Table{File: name}, grid: true, titles: titles{heads: heads}}
	at := report.Pos{File: name}
	if what, hint := foreign(data); what != "" {
		b.stop(report.Unreadable, at, hint, "%s", what)
		return b.done()
	}
	book, err := whole(data)
	if err == nil {
		err = b.workbook(data, book)
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

// workbook reads the sheet. Excelize panics on some malformed files; for the
// user that is a file that cannot be read.
func (b *builder) workbook(data []byte, book *book) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = say.Errorf("the workbook cannot be read: %v", r)
		}
	}()
	f, err := excelize.OpenReader(bytes.NewReader(data), excelize.Options{
		UnzipSizeLimit:    maxUnzipped,
		UnzipXMLSizeLimit: maxUnzipped, // below it nothing is written to temporary files
	})
	if err != nil {
		return say.Errorf("the workbook cannot be read: %w", err)
	}
	defer f.Close()
	names, err := filled(f)
	if err != nil {
		return err
	}
	if len(names) == 0 {
		return nil
	}
	if len(names) > 1 {
		b.problems.Warn(report.SheetForm, report.Pos{File: b.table.File}, "put all rows into one sheet, or remove the others",
			"only the sheet %q is read; there is something in %s too", names[0], quoted(names[1:]))
	}
	look := book.look(names[0])
	if look == nil {
		return errDamaged
	}
	if book.byHand && look.formulas {
		b.problems.Warn(report.SheetForm, report.Pos{File: b.table.File}, "press F9 in Excel and save it",
			"the workbook is only computed by hand: its formulas may show what was right before")
	}
	return b.sheet(f, names[0], look)
}

func quoted(names []string) string {
	var out []string
	for _, n := range names {
		out = append(out, fmt.Sprintf("%q", n))
	}
	return strings.Join(out, ", ")
}

// filled is the visible sheets with anything in them.
func filled(f *excelize.File) ([]string, error) {
	var out []string
	for _, name := range f.GetSheetList() {
		if visible, _ := f.GetSheetVisible(name); !visible {
			continue
		}
		l, err := lines(f, name)
		if err != nil {
			return nil, err
		}
		for l.next() {
			if l.record(report.Pos{}).columns() > 0 {
				out = append(out, name)
				break
			}
		}
		if l.err != nil {
			return nil, l.err
		}
	}
	return out, nil
}

func (b *builder) sheet(f *excelize.File, name string, look *look) error {
	l, err := lines(f, name)
	if err != nil {
		return err
	}
	hidden := rowNotes{b: b, what: "hidden in the sheet"}
	struck := rowNotes{b: b, what: "struck out, as a whole or in part,"}
	merged := newMerging(look.merged)
	for l.next() && !b.stopped {
		r := l.record(report.Pos{File: b.table.File})
		if n := r.columns(); n > maxColumns {
			b.tooWide(r.cells[maxColumns].At)
			return nil
		}
		if !merged.row(&r) {
			return errDamaged
		}
		if below := b.table.Head != nil; below && r.columns() > 0 {
			hidden.row(l.row, look.hiddenRows[l.row])
			struck.row(l.row, look.struck[l.row])
		}
		b.add(r)
	}
	hidden.end()
	struck.end()
	b.hiddenColumns(look)
	return l.err
}

// hiddenColumns names the columns that are read and not seen.
func (b *builder) hiddenColumns(look *look) {
	for i, c := range b.table.Head {
		for _, s := range look.hidden {
			if s.first <= i+1 && i+1 <= s.last && c.Text != "" && !b.stopped {
				b.problems.Warn(report.SheetForm, c.At, "show it and look at it, or delete it", "the column %q is hidden in the sheet and is read all the same", c.Text)
				break
			}
		}
	}
}
