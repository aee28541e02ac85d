package yaml

import (
	"testing"

	"tongket/report"
)

// A row is read as if it had been typed: its keys are the heads, and what is wrong is said
// at the cell, or at the head of its column.
func TestRows(t *testing.T) {
	at := func(col, row int) report.Pos { return report.Pos{File: "a.xlsx", Sheet: "Một", Line: row, Col: col} }
	head := []Cell{{at(1, 1), "id"}, {at(2, 1), "at.word"}, {at(3, 1), "at.line"}, {at(28, 1), "other"}}
	var problems report.Problems
	list := Rows(head, [][]Cell{
		{{at(1, 2), "a"}, {at(2, 2), "# null"}, {at(3, 2), "3"}, {at(28, 2), ""}},
		{{at(1, 3), ""}, {at(2, 3), ""}, {at(3, 3), "x"}, {at(28, 3), "b"}},
	}, &problems).List()
	var got []string
	for _, v := range list {
		m := v.Mapping("a thing", "id", "at")
		within := m.Need("at").Mapping("at", "word", "line")
		got = append(got, m.Need("id").ID(), within.Get("word").Str())
		within.Get("line").Whole(1)
	}
	if len(got) != 4 || got[0] != "a" || got[1] != "# null" || got[2]+got[3] != "" {
		t.Errorf("got %q", got)
	}
	want := []string{
		"a.xlsx:Một!AB1: unknown key \"other\" in a thing [unknown-key]",
		"a.xlsx:Một!A3: a thing lacks the key \"id\" [missing-key]",
		"a.xlsx:Một!C3: line: \"x\" is not a whole number from 1 up [bad-value]",
	}
	for i, p := range problems.Sort() {
		if i >= len(want) || p.Headline() != want[i] {
			t.Errorf("said %s", p.Headline())
		}
	}
	if len(problems) != len(want) {
		t.Errorf("%d problems, want %d", len(problems), len(want))
	}
}
