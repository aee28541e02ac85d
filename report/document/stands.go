package document

import (
	"strings"

	"tongket/report"
)

// Stands is what a paragraph has where it is said to print something: the same, folded,
// or in a row of cells the same with its number as the cell writes it, for the 5870 of a
// sheet is the 5.870 of a report. It is not ok if nothing there is that.
func (d Document) Stands(paragraph int, printed string) (string, bool) {
	if paragraph < 1 || paragraph > len(d.Paragraphs) || printed == "" {
		return "", false
	}
	printed = Fold(printed)
	if Index(d.Paragraphs[paragraph-1], printed, d.Spaced(paragraph)) >= 0 {
		return printed, true
	}
	for _, cell := range d.row(paragraph) {
		if same := readerOf(d.Source.Lang).inCell(cell, printed); same != "" {
			return same, true
		}
	}
	return "", false
}

// inCell is what is printed with a number of the cell in the place of its first, where
// the two are equal and have as many decimals, and the cell has the whole; or nothing.
func (l *reader) inCell(cell, printed string) string {
	typed := l.any.FindString(printed)
	if typed = strings.TrimRight(typed, "% "); typed == "" {
		return ""
	}
	want, ok := l.cellNumber(typed)
	for _, m := range l.any.FindAllString(cell, -1) {
		m = strings.TrimRight(m, "% ")
		same := strings.Replace(printed, typed, m, 1)
		if n, is := l.cellNumber(m); ok && is && n == want && Index(cell, same, false) >= 0 {
			return same
		}
	}
	return ""
}

// cellNumber is a number as the language writes it, or as machines do.
func (l *reader) cellNumber(s string) (report.Decimal, bool) {
	if n, ok := l.digits(s); ok {
		return n, true
	}
	n, err := report.ParseDecimal(s)
	return n, err == nil
}
