package templates_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"tongket/fonts"
	"tongket/report/doc"
)

// TestSizes: series of the least and of the largest numbers that can be typed are drawn, with
// numbers at their marks and beside their scales that are those of the figures.
func TestSizes(t *testing.T) {
	for _, exp := range []int{-9, -6, -3, 0, 3, 6, 9, 12, 15} {
		for _, chart := range []string{"columns", "line", "bullet"} {
			files := budget("{vi: Thu, en: Revenue}")
			x, s, e := files["indicators.yaml"], files["sources/s.yaml"], files["editions/2022.yaml"]
			x.Data = []byte(strings.Replace(string(x.Data), "{kind: money, vi: đồng, en: VND}", "{kind: measure, vi: g, en: g}", 1))
			head, _, _ := strings.Cut(string(s.Data), "  - {")
			s.Data = []byte(head)
			typed := func(n int) string { return fmt.Sprintf("%de%d", n, exp) }
			for n, year := range []int{2018, 2019, 2020, 2021, 2022} {
				if exp == 15 && n > 0 {
					typed = func(n int) string { return fmt.Sprintf("0.%de15", n) }
				}
				s.Data = fmt.Appendf(s.Data, "  - {indicator: revenue, period: %d, value: %s, at: {paragraph: 1, printed: a}}\n", year, typed(max(1, 2*n-1)))
			}
			s.Data = fmt.Appendf(s.Data, "  - {indicator: revenue, period: 2022, target: %s, at: {paragraph: 1, printed: a}}\n", typed(6))
			keys := map[string]string{"columns": "2018..2022", "line": "2018..2022\n        target: true", "bullet": "2022"}[chart]
			e.Data = []byte(strings.NewReplacer("chart: columns", "chart: "+chart, "2021..2022", keys, "Thu tăng", "Thu", "Revenue rose", "Revenue").Replace(string(e.Data)))
			_, set := example(t)
			r, problems := judged(files)
			if problems = problems.Errors(); len(problems) > 0 {
				t.Errorf("%s, 1e%d: %v", chart, exp, problems)
				continue
			}
			drawn := 0
			doc.Walk(subject{r, set}.compose(t, r.Editions[0], r.Languages...), func(el doc.Element, _ []doc.Element) {
				d, ok := el.(*doc.Drawing)
				if !ok || d.Alt == "" {
					return
				}
				if _, err := d.Graphic.Draw(476, fonts.Square{}); err != nil && !(exp == 15 && errors.Is(err, doc.ErrNoRoom)) { // which says what to do
					t.Errorf("%s, 1e%d: %v", chart, exp, err)
				}
				drawn++
			})
			if drawn == 0 {
				t.Errorf("%s, 1e%d: nothing is drawn", chart, exp)
			}
		}
	}
}
