package sheet

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"github.com/xuri/excelize/v2"

	"tongket/report"
)

// XLSX reads the first visible sheet of an Excel workbook that has something in
// it. The name is for the places. A table with problems that are errors is for
// looking at, not for use.
func XLSX(name string, data []byte) (Table, report.Problems) {
	b := &builder{table: Table{File: name}, grid: true}
	at := report.Pos{File: name}
	if what, hint := foreign(data); what != "" {
		b.stop(report.Unreadable, at, hint, "%s", what)
		return b.done()
	}
	err := whole(data)
	if err == nil {
		err = b.workbook(data)
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
func (b *builder) workbook(data []byte) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("the workbook cannot be read: %v", r)
		}
	}()
	f, err := excelize.OpenReader(bytes.NewReader(data), excelize.Options{
		UnzipSizeLimit:    maxUnzipped,
		UnzipXMLSizeLimit: maxUnzipped, // below it nothing is written to temporary files
	})
	if err != nil {
		return fmt.Errorf("the workbook cannot be read: %w", err)
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
	return b.sheet(f, names[0])
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

func (b *builder) sheet(f *excelize.File, name string) error {
	l, err := lines(f, name)
	if err != nil {
		return err
	}
	hidden := hiding{b: b}
	for l.next() && !b.stopped {
		r := l.record(report.Pos{File: b.table.File})
		n := r.columns()
		if n > maxColumns {
			b.tooWide(r.cells[maxColumns].At)
			return nil
		}
		if n > 0 {
			hidden.row(l.row, l.hidden)
			b.add(r)
		}
	}
	hidden.end()
	return l.err
}

// hiding gathers rows that the sheet does not show, most often because of a
// filter. They are read, as nobody may be missed, and named a run at a time.
type hiding struct {
	b           *builder
	first, last int
}

func (h *hiding) row(n int, hidden bool) {
	switch {
	case !hidden:
		h.end()
	case h.first == 0:
		h.first, h.last = n, n
	default:
		h.last = n
	}
}

func (h *hiding) end() {
	at := report.Pos{File: h.b.table.File, Line: h.first, Col: 1}
	const hint = "delete what is not meant to be in the list"
	switch {
	case h.first == 0 || h.b.stopped:
	case h.first == h.last:
		h.b.problems.Warn(report.SheetForm, at, hint, "row %d is hidden in the sheet and is read all the same", h.first)
	default:
		h.b.problems.Warn(report.SheetForm, at, hint, "rows %d to %d are hidden in the sheet and are read all the same", h.first, h.last)
	}
	h.first = 0
}
