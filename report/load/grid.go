package load

import (
	"strconv"

	"tongket/report"
	"tongket/report/form"
	"tongket/report/pattern"
	"tongket/report/yaml"
)

var gridRows = pattern.New(`^([1-9]\d{0,4})(?:\.\.([1-9]\d{0,4}))?$`)

// tables reads what a summary says of the tables of its document, and the facts of those
// whose rows are recorded.
func (l *loader) tables(s *report.Source, v yaml.Value) {
	for _, item := range v.OptionalList() {
		before := len(l.problems)
		// Of a workbook only what lies in its cells can be recorded, however cells is spelt.
		if item.KeyAmong([]string{"cells"}) != "" || l.books[s] != nil && item.KeyAmong([]string{"paragraphs"}) == "" {
			l.cells(s, l.keys(item, form.Cells))
			continue
		}
		m := l.keys(item, form.Grid)
		t := report.Grid{Scale: readScale(m.Get("in")), Head: m.Get("head").Whole(1)}
		rows := m.Need("paragraphs")
		typed, ok := rows.Scalar()
		found := gridRows.FindStringSubmatch(typed)
		if found != nil {
			t.First, _ = strconv.Atoi(found[1])
			t.Last, _ = strconv.Atoi(found[2])
			t.Last = max(t.First, t.Last)
		} else if ok {
			rows.Problem(report.BadValue, "type 4..9", "%q is no range of paragraphs", report.Clip(typed))
		}
		s.Tables = append(s.Tables, t)
		if l.erred(before) { // without one of its keys its rows say something else
			s.Doubt.AddAll()
			continue
		}
		l.counts(s, t, m)
	}
}

// scaleAt is the scale of the table that a paragraph belongs to.
func scaleAt(s *report.Source, paragraph int) int {
	for _, t := range s.Tables {
		if t.First <= paragraph && paragraph <= t.Last {
			return t.Scale
		}
	}
	return 0
}
