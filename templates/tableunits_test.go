package templates_test

import (
	"strings"
	"testing"

	"tongket/report"
	"tongket/report/doc"
)

// TestUnitsBesideNames: a unit stands with the name of its row, once, and not in the
// cells, where it would push the digits; only amounts of different scales keep it.
func TestUnitsBesideNames(t *testing.T) {
	for _, s := range subjects(t) {
		for _, e := range s.Editions {
			d := s.compose(t, e, s.Languages...)
			doc.Walk(d, func(x doc.Element, up []doc.Element) {
				row, ok := x.(*doc.Row)
				if !ok || !inExhibit(up) {
					return
				}
				checkUnits(t, e, row)
			})
		}
	}
}

func inExhibit(up []doc.Element) bool {
	for _, e := range up {
		if _, ok := e.(*doc.Exhibit); ok {
			return true
		}
	}
	return false
}

func checkUnits(t *testing.T, e *report.Edition, row *doc.Row) {
	t.Helper()
	var named strings.Builder
	doc.Walk(row.Cells[0], func(x doc.Element, _ []doc.Element) {
		if w, ok := x.(*doc.Words); ok {
			named.WriteString(w.Str)
		}
	})
	for _, c := range row.Cells[1:] {
		for _, l := range c.Lines {
			for _, in := range l.After {
				if v, ok := in.(*doc.Value); ok && strings.Contains(v.Str, "\u00a0") {
					t.Errorf("%s: %q stands in a cell of %q", e.ID, v.Str, named.String())
				}
			}
		}
	}
}
