package sheet

import (
	"fmt"
	"strings"

	"tongket/report"
	"tongket/report/say"
)

// filled is a sheet with something in it.
type filled struct {
	name   string
	sheet  *worksheet
	hidden bool
	isList bool // it has the head of one
}

// workbook reads the sheet that is asked for, else the first that is seen and is a list,
// else the first that is seen and has something in it.
func (b *builder) workbook(book *book) error {
	book.percent = b.figures
	if b.asked != "" {
		return b.askedSheet(book)
	}
	all, err := b.filled(book)
	if err != nil {
		return err
	}
	chosen := choose(all)
	if chosen == nil {
		return nil
	}
	b.others(all, chosen)
	if book.byHand && chosen.sheet.formulas {
		b.problems.Warn(report.SheetForm, report.Pos{File: b.table.File}, "press F9 in Excel and save it",
			"the workbook is only computed by hand: its formulas may show what was right before")
	}
	return b.sheet(book, chosen.name, chosen.sheet)
}

func choose(all []filled) *filled {
	var first *filled
	for i := range all {
		switch s := &all[i]; {
		case s.hidden:
		case s.isList:
			return s
		case first == nil:
			first = s
		}
	}
	return first
}

// others names the sheets with something in them that are not read; of those that are
// hidden only lists, as programs keep there what they need for themselves.
func (b *builder) others(all []filled, chosen *filled) {
	at := report.Pos{File: b.table.File}
	var seen, hidden []string
	for i := range all {
		switch s := &all[i]; {
		case s == chosen:
		case !s.hidden:
			seen = append(seen, s.name)
		case s.isList && b.form.Head != nil:
			hidden = append(hidden, s.name)
		}
	}
	if len(seen) > 0 {
		b.problems.Warn(report.SheetForm, at, "put all rows into one sheet, or remove the others",
			"only the sheet %q is read; there is something in %s too", chosen.name, quoted(seen))
	}
	if len(hidden) > 0 {
		b.problems.Warn(report.SheetForm, at, "put all rows into one sheet, or remove the others",
			"only the sheet %q is read; there is a list in %s too, hidden", chosen.name, quoted(hidden))
	}
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

// filled is the sheets with anything in them.
func (b *builder) filled(book *book) ([]filled, error) {
	var out []filled
	for _, t := range book.tabs {
		w := book.worksheet(t)
		switch {
		case w == nil && t.hidden:
			continue
		case w == nil:
			return nil, errDamaged
		}
		one := filled{name: t.name, sheet: w, hidden: t.hidden}
		rows, err := b.headed(book, &one)
		if err != nil && !t.hidden {
			return nil, err
		}
		if rows > 0 {
			out = append(out, one)
		}
	}
	return out, nil
}

// headed counts the rows with something in them as far as a head may stand below titles,
// and finds whether one does.
func (b *builder) headed(book *book, f *filled) (rows int, err error) {
	for _, stored := range f.sheet.rows {
		r, err := book.record(stored, report.Pos{})
		if err != nil || rows > mostTitles || f.isList {
			return rows, err
		}
		if r.columns() > 0 {
			rows++
			f.isList = b.form.isHead(r)
		}
	}
	return rows, nil
}
