package templates_test

import (
	"fmt"
	"strings"
	"testing"

	"tongket/charts"
	"tongket/report/doc"
)

// TestVerdict: beside a bar stands what is said of its target in prose: a bound says itself
// which way is met, and what is printed as more than itself wants to be exceeded.
func TestVerdict(t *testing.T) {
	for _, tt := range []struct {
		better, value, target, want string
		less                        bool // is what the flag points to
	}{
		{"", "390e9", "at most 400e9", "met, −2.7", true},
		{"", "410e9", "at most 400e9", "not met, +2.3", true},
		{"", "390e9", "less than 400e9", "met, −2.7", true},
		{"", "400e9", "at most 400e9", "met", true},
		{"", "410e9", "at least 400e9", "met, +2.3", false},
		{"", "410e9", "400e9", "met, +2.3", false},
		{"", "390e9", "400e9", "not met, −2.7", false},
		{"higher", "390e9", "at most 400e9", "met, −2.7", true},
		{"lower", "390e9", "400e9", "met, −2.7", true},
		{"lower, limit: true", "390e9", "400e9", "within the limit, −2.7", true},
		{"lower, limit: true", "410e9", "at most 400e9", "over the limit, +2.3", true},
		{"higher", "400e9", "more than 400e9", "not met", false},
		{"lower", "400e9", "less than 400e9", "not met", true},
		{"higher", "400e9", "about 400e9", "met", false},
		{"higher", "at least 400e9", "400e9", "met", false},
		{"higher", "more than 400e9", "400e9", "met", false},
		{"higher", "less than 400e9", "400e9", "not met", false},
		{"lower", "at most 400e9", "400e9", "met", true},
		{"", "420e9", "400e9..450e9", "met", false},
		{"higher", "about 400e9", "390e9", "met or not: cannot be said", false},
	} {
		files := budget("{vi: Thu, en: Revenue}")
		if tt.better != "" {
			i := files["indicators.yaml"]
			i.Data = []byte(strings.Replace(string(i.Data), "group: main}", "group: main, better: "+tt.better+"}", 1))
		}
		s, e := files["sources/s.yaml"], files["editions/2022.yaml"]
		s.Data = []byte(strings.Replace(string(s.Data), "value: 10234.5e9, at: {paragraph: 1, printed: \"10.234,5 tỷ đồng\"}", "value: "+tt.value+", at: {paragraph: 1, printed: a}", 1))
		s.Data = fmt.Appendf(s.Data, "  - {indicator: revenue, period: 2022, target: %s, at: {paragraph: 1, printed: a}}\n", tt.target)
		e.Data = []byte(strings.NewReplacer("chart: columns", "chart: bullet", "2021..2022", "2022", "Thu tăng", "Thu", "Revenue rose", "Revenue").Replace(string(e.Data)))
		_, set := example(t)
		r, problems := judged(files)
		if problems = problems.Errors(); len(problems) > 0 {
			t.Fatal(problems)
		}
		got, less := "", false
		doc.Walk(subject{r, set}.compose(t, r.Editions[0], r.Languages...), func(e doc.Element, _ []doc.Element) {
			if d, ok := e.(*doc.Drawing); ok {
				if b, ok := d.Graphic.(charts.Bullets); ok {
					got, less = b.Rows[0].Verdict[1], b.Rows[0].Goals[0].Down
				}
			}
		})
		if plain, _, _ := strings.Cut(got, "\u00a0"); plain != tt.want || less != tt.less {
			t.Errorf("%s %s against %s: %q, less is good: %t; want %q", tt.better, tt.value, tt.target, got, less, tt.want)
		}
	}
}
