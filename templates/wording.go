package templates

import (
	"tongket/report"
	"tongket/report/lang"
)

// phrase is wording in each language.
type phrase func(l report.Lang) string

// and is p followed by another sentence.
func (p phrase) and(q phrase) phrase {
	return func(l report.Lang) string { return p(l) + " " + q(l) }
}

// went is the way that a source says a figure went.
func went(d report.Direction) lang.Word {
	if d == report.Down {
		return lang.WordFall
	}
	return lang.WordRise
}

// keyWords explain the signs, in the order of the key.
var keyWords = []lang.Word{
	lang.WordKeyActual, lang.WordKeyEarlier, lang.WordDerivedMark, lang.WordAssumedMark, lang.WordKeyNearly,
	lang.WordKeyMoreThan, lang.WordKeyTarget, lang.WordKeyNotStated, lang.WordOtherSign, lang.WordKeySource,
}
