package templates

import (
	"testing"

	"tongket/report"
	"tongket/report/lang"
)

// The name of a cell is one word, so that no line ends within it; that of a sheet with a
// long name at least in its last.
func TestCellsAreNotBroken(t *testing.T) {
	for sheet, pieces := range map[string]int{"Trạm xá": 1, "Cases": 1, "Tổng hợp năm 2025": 1, "Tổng hợp số lượt khám các trạm": 6} {
		cell := report.Spot{Cell: report.Cell{Sheet: sheet, Row: 2, Col: 5}}
		name := located([]report.Spot{cell})
		if got := lang.Split(name); len(got) != pieces {
			t.Errorf("%q: %q", sheet, got)
		}
	}
}
