package check

import (
	"tongket/report"
	"tongket/report/document"
	"tongket/report/lang"
)

// Language is that in which a text has most words that every text has.
func Language(text string, otherwise report.Lang) report.Lang {
	const enough = 20_000 // bytes
	text = document.Fold(text[:min(len(text), enough)])
	best, most := otherwise, 0
	for _, l := range lang.All() {
		v, n := vocabularyOf(l.Tag), 0
		for ts := v.plainTokens(text); len(ts) > 0; ts = ts[1:] {
			for _, table := range []*phrases{v.ofYear, v.against, v.by, v.clauses, v.per, v.parts, v.samePeriod, v.yearBefore} {
				if _, used := table.find(ts); used > 0 {
					n++
				}
			}
		}
		if n > most {
			best, most = l.Tag, n
		}
	}
	return best
}
