package layout

import (
	"strings"
	"testing"

	"tongket/fonts"
)

// TestHeadAgain: what says that a table goes on is whole, in the leading language alone
// where both have no room.
func TestHeadAgain(t *testing.T) {
	for _, tt := range []struct{ lead, second, want string }{
		{"Bảng 1 (tiếp)", "Table 1", "Bảng 1 (tiếp)" + beside + "Table 1"},
		{"Bảng 1, trích nguyên văn (tiếp theo)", "Table 1, in its words (continued)", "Bảng 1, trích nguyên văn (tiếp theo)"},
	} {
		table := rows(30)
		table.Continued = tt.lead + beside + tt.second
		pages, problems := Pages(document(table), fonts.Square{})
		if len(problems) > 0 || len(pages) < 2 {
			t.Fatal(len(pages), problems)
		}
		if got := said(pages[1]); !strings.Contains("|"+got, "|"+tt.want+"|") {
			t.Errorf("the second page says %q, not %q", got, tt.want)
		}
	}
}
