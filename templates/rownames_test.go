package templates_test

import (
	"fmt"
	"strings"
	"testing"

	"tongket/report/doc"
)

// TestRowsSayWhatTheyAre: of a table by period no two rows of one indicator are called the
// same, unless their author wrote so; and a fall of which a bound is known is called a fall.
func TestRowsSayWhatTheyAre(t *testing.T) {
	for _, tt := range []struct{ above, of, columns, vi, en string }{
		{"revenue", "revenue", "2021..2022", "Thu ngân sách, tỷ đồng", "Revenue, VND billion"},
		{"revenue", "revenue target", "2021..2022", "Thu ngân sách, chỉ tiêu, tỷ đồng", "Revenue, target, VND billion"},
		{"revenue", "revenue margin", "2021..2022", "Thu ngân sách, so với chỉ tiêu, %", "Revenue, against the target, %"},
		{"revenue", "revenue change 2021", "2021..2022", "Thu ngân sách so với năm 2021, %", "Revenue compared with 2021, %"},
		{"revenue", "revenue change year-before", "2021..2022", "Thu ngân sách so với năm trước, %", "Revenue compared with the year before, %"},
		{"revenue", "revenue difference year-before", "2021..2022", "Thu ngân sách chênh lệch so với năm trước, tỷ đồng", "Revenue difference from the year before, VND billion"},
		{"revenue", "revenue change year-before", "[2021-Q4, 2022-Q4]", "Thu ngân sách so với cùng kỳ năm trước, %", "Revenue on the same period of the year before, %"},
		{"revenue", "revenue change 2021, label: {vi: Tăng giảm, en: Growth}", "2021..2022", "Tăng giảm, %", "Growth, %"},
		{"revenue change 2021", "revenue change 2021", "2021..2022", "Thu ngân sách, %", "Revenue, %"},
	} {
		files := budget("{vi: Thu, en: Revenue}")
		e := files["editions/2022.yaml"]
		if strings.Contains(tt.columns, "Q4") {
			e.Data = []byte(strings.Replace(string(e.Data), "period: 2022\n", "period: 2022-Q4\n", 1))
		}
		e.Data = []byte(strings.NewReplacer("chart: columns", "table: periods", "of: revenue", fmt.Sprintf("rows: [{of: %s}, {of: %s}]", tt.above, tt.of), "periods: 2021..2022", "columns: "+tt.columns).Replace(string(e.Data)))
		s := files["sources/s.yaml"]
		for _, f := range []string{
			"period: 2022, target: 10000e9", "period: 2022, change: more than -5%, from: 2021", "period: 2022-Q4, value: 3000e9",
			"period: 2021-Q4, value: 2900e9", "period: 2022-Q4, change: at least -5%, from: 2021-Q4",
		} {
			s.Data = fmt.Appendf(s.Data, "  - {indicator: revenue, %s, at: {paragraph: 1, printed: a}}\n", f)
		}
		r, problems := judged(files)
		if r == nil {
			t.Fatal(problems)
		}
		_, set := example(t)
		var rows []*doc.Row
		doc.Walk(subject{r, set}.compose(t, r.Editions[0], r.Languages...), func(x doc.Element, up []doc.Element) {
			if row, ok := x.(*doc.Row); ok && inExhibit(up) {
				rows = append(rows, row)
			}
		})
		named, shown := textOf(rows[len(rows)-1].Cells[0]), textOf(rows[len(rows)-1].Cells[2])
		if named != tt.vi+"|"+tt.en {
			t.Errorf("%s is called %q", tt.of, named)
		}
		if strings.HasPrefix(tt.of, "revenue change") && (!strings.Contains(shown, "down") || strings.Contains(shown, "−")) {
			t.Errorf("%s shows %q", tt.of, shown)
		}
	}
}

// textOf is what a cell says, its lines parted by a stroke.
func textOf(c *doc.TableCell) string {
	var lines []string
	for _, l := range c.Lines {
		var s strings.Builder
		doc.Walk(l, func(x doc.Element, _ []doc.Element) {
			switch x := x.(type) {
			case *doc.Words:
				s.WriteString(x.Str)
			case *doc.Value:
				s.WriteString(x.Str)
			}
		})
		lines = append(lines, strings.ReplaceAll(s.String(), "\u00a0", " "))
	}
	return strings.Join(lines, "|")
}
