package layout

import (
	"testing"

	"tongket/fonts"
	"tongket/report/doc"
	"tongket/report/ledger"
)

// TestUnreadHasNoRoom: of a chart one of whose figures could not be read nobody says that
// its labels have no room: they may be others.
func TestUnreadHasNoRoom(t *testing.T) {
	for status, told := range map[ledger.Status]int{ledger.Published: 1, ledger.Unknown: 0} {
		d := document(&doc.Drawing{Node: doc.Node{Role: "Figure"}, Graphic: plate{1000}, Figures: []*ledger.Figure{{}, {Status: status}}})
		d.Langs = d.Langs[:1]
		if _, problems := Pages(d, fonts.Square{}); len(problems) != told {
			t.Errorf("%s: %v", status, problems)
		}
	}
}
