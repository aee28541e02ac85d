package check

import "tongket/report"

// untimed warns of indicators that sources state for a year and for parts of it, of
// which nobody says how these go together.
func untimed(r *report.Report, problems *report.Problems) {
	levels, seen := map[report.Subject][]report.Period{}, map[report.Query]bool{}
	for _, s := range r.Sources {
		for _, f := range s.Facts {
			if q := f.Query(); f.Aspect == report.Level && !seen[q] {
				seen[q] = true
				levels[q.Subject()] = append(levels[q.Subject()], f.Period)
			}
		}
	}
	for _, i := range r.Indicators {
		if i.Time != report.Untimed || i.Unread || i.Unit.Kind == report.Percent {
			continue
		}
		if whole, part := report.Nested(levels[report.Subject{Indicator: i}]); !whole.IsZero() {
			problems.Warn(report.TimeUnsaid, i.At, "say time: flow, if its parts of a year add up, time: stock, if each is as of the end of its period, or time: highest or lowest of its parts",
				"%s is stated of %s and of %s, and nothing says how these go together", i.ID, whole, part)
		}
	}
}
