package layout

import (
	"tongket/report/doc"
	"tongket/report/frame"
)

// tooWide sets the rows of a table and keeps what does not fit its columns: if it is
// in one row, that row is to be changed, if in several, the table.
type tooWide struct {
	setter
	rows  []*doc.Row
	first misfit
}

func (w *tooWide) row(t *doc.Table, r *doc.Row, width frame.Pt) frame.Frame {
	s := w.setter
	s.misfits = &[]misfit{}
	out := s.row(t, r, width)
	if list := *s.misfits; len(list) > 0 {
		if w.rows == nil {
			w.first = list[0]
		}
		w.rows = append(w.rows, r)
	}
	return out
}

// tell keeps one misfit of all rows.
func (w *tooWide) tell(t *doc.Table) {
	switch len(w.rows) {
	case 0:
	case 1:
		w.problem(w.rows[0].ID, w.first.hint, "%s", w.first.what)
	default:
		w.problem(t.ID, w.first.hint, "%s; so are figures of %d rows in all", w.first.what, len(w.rows))
	}
}
