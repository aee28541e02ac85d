package load

import (
	"strconv"

	"tongket/report"
	"tongket/report/pattern"
	"tongket/report/yaml"
)

var gridRows = pattern.New(`^([1-9]\d{0,4})(?:\.\.([1-9]\d{0,4}))?$`)

// grids reads what a summary says of the tables of its document.
func grids(v yaml.Value) (out []report.Grid) {
	for _, item := range v.OptionalList() {
		m := item.Mapping("a table of a document", "paragraphs", "head", "in")
		t := report.Grid{Scale: readScale(m.Get("in")), Head: m.Get("head").Whole(1)}
		rows := m.Need("paragraphs")
		s, ok := rows.Scalar()
		found := gridRows.FindStringSubmatch(s)
		if found != nil {
			t.First, _ = strconv.Atoi(found[1])
			t.Last, _ = strconv.Atoi(found[2])
			t.Last = max(t.First, t.Last)
		} else if ok {
			rows.Problem(report.BadValue, "type 4..9", "%q is no range of paragraphs", report.Clip(s))
		}
		out = append(out, t)
	}
	return out
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
