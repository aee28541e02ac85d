package lint

import (
	"strconv"
	"strings"

	"tongket/report"
)

// label holds the years that a label names against those of its figure. Of a
// row whose columns are years only the base is its own.
func (l *linter) label(p report.Passage, ts []token) {
	q := p.Of
	if q.Indicator == nil || !q.Aspect.HasBase() && q.Period == 0 {
		return
	}
	var named []token
	for _, t := range ts {
		if year, err := strconv.Atoi(t.text); err == nil && len(t.text) == 4 && t.kind != ref {
			if y := report.Period(year); y == q.Period || q.Aspect.HasBase() && y == q.Base {
				return
			}
			named = append(named, t)
		}
	}
	if len(named) > 0 {
		l.add(report.OtherYear, named[0], "make the label and the figure name the same year",
			"the label names %s, the figure is %s", named[0].raw, strings.TrimSpace(strings.Replace(q.String(), " 0 ", " ", 1)))
	}
}
