package check

import (
	"cmp"
	"slices"

	"tongket/report"
	"tongket/report/document"
	"tongket/report/lang"
)

// unitShare is what it counts that the unit of an indicator stands beside a figure, in
// thousandths of its name.
const unitShare = 300

// stands reports whether a text in small letters has a word.
func stands(small, word string) bool {
	return word != "" && document.Index(small, lang.Small(document.Fold(word)), false) >= 0
}

// Perhaps is the indicators whose names have most in common with what names a figure, the
// best first; none where nothing is in common.
func (f Found) Perhaps(r *report.Report, tag report.Lang) []*report.Indicator {
	said := document.Fold(f.Words)
	words, small := wordPairs(said), lang.Small(said)
	share := map[*report.Indicator]int{} // in thousandths of the name
	var out []*report.Indicator
	for _, i := range r.Indicators {
		called := document.Fold(i.Name.String(tag))
		name := wordPairs(called)
		n := 0
		for pair := range name {
			if words[pair] {
				n++
			}
		}
		switch {
		case len(name) == 0 && document.Index(small, lang.Small(called), false) >= 0: // of one word
			share[i] = 1000
		case n > 0:
			share[i] = 1000 * n / len(name)
		}
		if unit := i.Unit.Name[tag]; share[i] < 1000 && i.Unit.Kind == report.Count && (stands(small, unit.One) || stands(small, unit.Other)) {
			share[i] += unitShare
		}
		if share[i] > 0 {
			out = append(out, i)
		}
	}
	slices.SortStableFunc(out, func(a, b *report.Indicator) int { return cmp.Compare(share[b], share[a]) })
	return out[:min(len(out), 2)]
}
