package sheet

import (
	"tongket/report"
	"tongket/report/say"
)

// rowNotes gathers rows that are read although they look as if they should not be:
// hidden ones, most often because of a filter, and struck-out ones. They are read, as
// nobody may be missed, and named a run at a time.
type rowNotes struct {
	b           *builder
	what        say.Message
	first, last int
}

func (n *rowNotes) row(row int, noted bool) {
	switch {
	case !noted:
		n.end()
	case n.first == 0:
		n.first, n.last = row, row
	default:
		n.last = row
	}
}

func (n *rowNotes) end() {
	if n.first == 0 || n.b.stopped {
		n.first = 0
		return
	}
	const hint = "delete what is not meant to be in the list"
	at := n.b.table.Head[0].At
	at.Line, at.Col = n.first, 1
	switch {
	case n.first == n.last:
		n.b.problems.Warn(report.SheetForm, at, hint, "row %d is %s and is read all the same", n.first, n.what)
	default:
		n.b.problems.Warn(report.SheetForm, at, hint, "rows %d to %d are %s and are read all the same", n.first, n.last, n.what)
	}
	n.first = 0
}
