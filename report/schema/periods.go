package schema

import (
	"maps"
	"slices"
	"strings"

	"tongket/report"
)

func sorted[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

// periods is those of which the project says anything, in their order.
func periods(r *report.Report) []report.Period {
	seen := map[report.Period]bool{}
	for _, s := range r.Sources {
		seen[s.Reports] = true
		for _, f := range s.Facts {
			seen[f.Period], seen[f.Base] = true, true
		}
	}
	for _, e := range report.Typed(r.Editions) {
		seen[e.Period] = true
	}
	delete(seen, report.Period{})
	return slices.SortedFunc(maps.Keys(seen), report.Period.Compare)
}

// statedPeriods is of which periods sources state a level of each indicator.
func statedPeriods(r *report.Report) map[*report.Indicator]string {
	seen := map[*report.Indicator]map[report.Period]bool{}
	for _, s := range r.Sources {
		for _, f := range s.Facts {
			if seen[f.Indicator] == nil {
				seen[f.Indicator] = map[report.Period]bool{}
			}
			if f.Aspect == report.Level {
				seen[f.Indicator][f.Period] = true
			}
		}
	}
	out := map[*report.Indicator]string{}
	for i, set := range seen {
		var list []string
		for _, p := range slices.SortedFunc(maps.Keys(set), report.Period.Compare) {
			list = append(list, p.String())
		}
		out[i] = strings.Join(list, ", ")
	}
	return out
}
