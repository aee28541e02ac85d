package sheet

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"

	"tongket/report"
	"tongket/report/say"
)

// sheetLines goes down a sheet and reads it in two ways at once: each cell as it
// is stored and as it is shown. The two together tell a number from a text.
type sheetLines struct {
	stored, shown *excelize.Rows
	raw, printed  []string
	row           int
	from1904      bool // how the workbook counts days
	err           error
}

func lines(f *excelize.File, sheet string) (*sheetLines, error) {
	l := &sheetLines{}
	var err, err2 error
	l.stored, err = f.Rows(sheet)
	l.shown, err2 = f.Rows(sheet)
	if err := cmp.Or(err, err2); err != nil {
		return nil, say.Errorf("the sheet %q cannot be read: %w", sheet, err)
	}
	if props, err := f.GetWorkbookProps(); err == nil && props.Date1904 != nil {
		l.from1904 = *props.Date1904
	}
	return l, nil
}

func (l *sheetLines) next() bool {
	if l.err != nil || !l.stored.Next() || !l.shown.Next() {
		if l.err == nil && l.stored.Error() != nil {
			l.err = say.Errorf("the workbook cannot be read: %w", l.stored.Error())
		}
		return false
	}
	l.row++
	var err, err2 error
	l.raw, err = l.stored.Columns(excelize.Options{RawCellValue: true})
	l.printed, err2 = l.shown.Columns()
	if err := cmp.Or(err, err2); err != nil {
		l.err = say.Errorf("row %d of the workbook cannot be read: %w", l.row, err)
	}
	return l.err == nil
}

// record is the row in the file of at.
func (l *sheetLines) record(at report.Pos) record {
	at.Line, at.Col = l.row, 1
	r := record{at: at, end: at, cells: make([]Cell, max(len(l.raw), len(l.printed)))}
	for i := range r.cells {
		at.Col = i + 1
		r.cells[i] = Cell{At: at, Text: l.text(cell(l.raw, i), cell(l.printed, i))}
	}
	return r
}

func cell(row []string, i int) string {
	if i < len(row) {
		return row[i]
	}
	return ""
}

// text is what a cell says. Numbers are not taken as they are shown: that may be
// 9.1E+08 for a telephone number.
func (l *sheetLines) text(raw, shown string) string {
	n, isNumber := number(raw)
	_, shownNumber := number(shown)
	switch {
	case raw == shown || shown == "":
		return raw
	case shown == "TRUE" || shown == "FALSE":
		return shown
	case !isNumber && shownNumber:
		return raw // a date that is stored as text, in figures
	case !isNumber:
		return shown
	}
	if date := l.date(n, shown); date != "" {
		return date
	}
	return plain(n, raw)
}

func number(s string) (float64, bool) {
	n, err := strconv.ParseFloat(s, 64)
	return n, err == nil && !math.IsInf(n, 0) && !math.IsNaN(n)
}

// plain is n without an exponent and without what binary fractions add: Excel
// itself keeps 15 digits.
func plain(n float64, raw string) string {
	if math.Abs(n) >= 1e21 {
		return raw
	}
	n, _ = strconv.ParseFloat(strconv.FormatFloat(n, 'g', 15, 64), 64)
	return strconv.FormatFloat(n, 'f', -1, 64)
}

// date is n as a date if that is how it is shown, or nothing. Day and month are
// shown in the order of the reader's computer, which the file does not know, so
// the order here is always year, month, day.
func (l *sheetLines) date(n float64, shown string) string {
	const year1910 = 3654 // before it numbers of two digits look like dates
	t, err := excelize.ExcelDateToTime(n, l.from1904)
	if err != nil || n < year1910 {
		return ""
	}
	parts := strings.Fields(t.Format("2006 06 1 01 2 02 15 3 03 4 04 5 05"))
	figures := strings.FieldsFunc(shown, func(r rune) bool { return r < '0' || r > '9' })
	for _, figure := range figures {
		if !slices.Contains(parts, figure) {
			return ""
		}
	}
	switch {
	case len(figures) == 0:
		return ""
	case t.Truncate(24 * time.Hour).Equal(t):
		return t.Format(time.DateOnly)
	}
	return t.Format("2006-01-02 15:04")
}
