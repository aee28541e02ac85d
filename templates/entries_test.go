package templates_test

import (
	"math"
	"testing"

	"tongket/report/doc"
	"tongket/report/theme"
)

// TestEntryColumns: a table of words fills its page, and what is short in every row leaves
// its room to the rest: a task and its deadline stand on a line each.
func TestEntryColumns(t *testing.T) {
	seen := map[string]bool{}
	for _, s := range subjects(t) {
		for _, e := range s.Editions {
			doc.Walk(s.compose(t, e, s.Languages...), func(x doc.Element, _ []doc.Element) {
				exhibit, ok := x.(*doc.Exhibit)
				if !ok || exhibit.ID != "requests-table" && exhibit.ID != "offices-table" {
					return
				}
				seen[exhibit.ID] = true
				columns, total := exhibit.Body.(*doc.Table).Columns, 0.0
				for _, c := range columns {
					total += float64(c.Width + c.Gap)
				}
				page := theme.House().Page("a4")
				if width := float64(page.Width()); math.Abs(total-width) > 0.1 {
					t.Errorf("%s is %.1f wide, the page %.1f", exhibit.ID, total, width)
				}
				if exhibit.ID == "requests-table" && columns[0].Width < 1.5*columns[1].Width {
					t.Errorf("tasks have %.1f, deadlines %.1f", columns[0].Width, columns[1].Width)
				}
			})
		}
	}
	if len(seen) < 2 {
		t.Errorf("only %v seen", seen)
	}
}
