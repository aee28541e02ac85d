package check

import (
	"tongket/report"
	"tongket/report/document"
	"tongket/report/lang"
)

// bareNames warns of the first name of two words that has lost the marks with which the
// project declares it, in a language that may have no others: Ben Dua.
func (a *archive) bareNames(v *vocabulary) {
	if v.Binding.Names {
		return // every name is looked for there
	}
	for i := range a.texts {
		one, other := at(a.texts, i-1), a.texts[i]
		if !isCapital(one) || !isCapital(other) {
			continue
		}
		pair := document.Fold(one.text) + " " + document.Fold(other.text)
		if marked := a.marked()[pair]; marked != "" && !a.says(pair, nil) {
			a.out.Warn(report.StatementDiffers, one.at(), "spell the name as the documents do; what they do not name is declared under names: in tongket.yaml",
				"no document names %q", one.raw+" "+other.raw)
			return
		}
	}
}

// marked is the pairs of words of names that the project declares, by what is left without
// their marks.
func (a *archive) marked() map[string]string {
	if a.bare == nil {
		a.bare = map[string]string{}
		for pair := range a.known {
			if bare := lang.Unmarked(pair); bare != pair {
				a.bare[bare] = pair
			}
		}
	}
	return a.bare
}
