package check

import (
	"cmp"
	"slices"

	"tongket/report"
	"tongket/report/document"
)

// Perhaps is the indicators whose names have most in common with what names a figure, the
// best first; none where nothing is in common.
func (f Found) Perhaps(r *report.Report, tag report.Lang) []*report.Indicator {
	words := wordPairs(document.Fold(f.Words))
	share := map[*report.Indicator]int{} // in thousandths of the name
	var out []*report.Indicator
	for _, i := range r.Indicators {
		name := wordPairs(document.Fold(i.Name.String(tag)))
		n := 0
		for pair := range name {
			if words[pair] {
				n++
			}
		}
		if n > 0 {
			share[i] = 1000 * n / len(name)
			out = append(out, i)
		}
	}
	slices.SortStableFunc(out, func(a, b *report.Indicator) int { return cmp.Compare(share[b], share[a]) })
	return out[:min(len(out), 2)]
}
