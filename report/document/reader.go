package document

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/lang"
)

// reader is how documents in a language are read, made ready.
type reader struct {
	*lang.Language
	spaced         bool           // spaces part the groups of its numbers
	printed        *regexp.Regexp // a number, perhaps in groups that spaces part, and the word that scales it
	any            *regexp.Regexp
	scales         map[string]int
	bounds, behind []bound // the longest first
	short          map[string]bool
	parts          *regexp.Regexp // two numbers with what stands between them in a fraction
	counts         map[string]int64
	named          []named // fractions that have a name, the longest first
}

type bound struct {
	words     string
	qualifier report.Qualifier
}

// readerOf is made when a document in its language is first read.
var readerOf = lang.Each(newReader)

func newReader(l *lang.Language) *reader {
	r := &reader{Language: l, spaced: strings.TrimSpace(l.Numbers.Group) == "", scales: map[string]int{}, short: map[string]bool{}}
	var scales []string
	for _, s := range l.Reading.Scales {
		for word := range s.Words.Spelt {
			r.scales[word] = s.Exp
			scales = append(scales, regexp.QuoteMeta(word))
		}
	}
	longestFirst(scales, func(s string) string { return s })
	scale := `\)?\s*(` + strings.Join(scales, "|") + `)?`
	r.printed = regexp.MustCompile(`(?i)(\d{1,3}(?:[ \x{a0}\x{2009}\x{202f}]\d{3})+\b(?:[.,]\d+)?|\d+(?:[.,]\d+)*)` + scale)
	r.any = regexp.MustCompile(`\d+(?:[.,/-]\d+)*%?`)
	if r.spaced {
		r.any = regexp.MustCompile(`(?:\d{1,3}(?: \d{3})+\b(?:,\d+)?|\d+(?:[.,/-]\d+)*)(?: ?%)?`)
	}
	r.bounds, r.behind = bounds(l.Reading.Bounds), bounds(l.Reading.Behind)
	for word := range l.Reading.Short.Spelt {
		r.short[word] = true
	}
	r.readFractions()
	return r
}

func bounds(list []lang.Bound) (out []bound) {
	for _, b := range list {
		for words := range b.Words.Spelt {
			out = append(out, bound{words, b.Qualifier})
		}
	}
	longestFirst(out, func(b bound) string { return b.words })
	return out
}

// longestFirst puts what ends with another before it.
func longestFirst[T any](list []T, words func(T) string) {
	slices.SortStableFunc(list, func(a, b T) int { return cmp.Compare(len(words(b)), len(words(a))) })
}
