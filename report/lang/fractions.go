package lang

import (
	"fmt"
	"iter"
	"strings"

	"tongket/report"
	"tongket/report/ledger"
)

// Fractions is how parts of all are said in a sentence. Where figures stand in columns
// and beside bars they are written 9/10 in every language.
type Fractions struct {
	Names []FractionName
	Say   string // any that has no name, around its numbers: 9 in 10
	Spelt string `empty:"ok"` // the same around numbers up to ten in words, if they are spelled out
	// Behind is a name behind the words of a bound, where it is not just put there: près
	// d’un tiers.
	Behind func(bound, name string) string `empty:"ok"`
}

// FractionName is what a fraction is called: the first as it is printed, all as documents
// say it.
type FractionName struct {
	Of, In int
	Words  Phrases
}

// Named is the fractions that have a name.
func (x *Fractions) Named() iter.Seq2[report.Fraction, Phrases] {
	return func(yield func(report.Fraction, Phrases) bool) {
		for _, n := range x.Names {
			if !yield(report.Fraction{Of: int64(n.Of), In: int64(n.In)}, n.Words) {
				return
			}
		}
	}
}

// fraction says f, which is above nothing.
func (l *Language) fraction(f report.Fraction) string {
	for named, words := range l.Fractions.Named() {
		if named == f {
			return glue(words.First()) // the others are only read
		}
	}
	if small := int64(len(l.Numbers.Small)); l.Fractions.Spelt != "" && f.Of < small && f.In < small {
		return glue(fmt.Sprintf(l.Fractions.Spelt, l.Numbers.Small[f.Of], l.Numbers.Small[f.In]))
	}
	return glue(fmt.Sprintf(l.Fractions.Say, f.Of, f.In))
}

// ratio is f as it stands in columns, with a sign if it has one: −1/3.
func (l *Language) ratio(f ledger.Figure, form report.Form) string {
	part := f.Amount.Fraction
	return l.sign(f, form) + strings.TrimPrefix(part.String(), "-")
}

// inParts writes the fraction of f, of which w has what stands around its number: in words,
// unless its sign is printed.
func (l *Language) inParts(w Written, f ledger.Figure, form report.Form) Written {
	part := f.Amount.Fraction
	if form == report.Number || l.sign(f, form) != "" {
		return w
	}
	if part.Of < 0 {
		part = part.Neg()
	}
	w.Ratio, w.Whole = w.Whole, l.fraction(part)
	if join := l.Fractions.Behind; join != nil && w.Qualifier != "" {
		w.Bound, w.Qualifier, w.Whole = w.Qualifier, "", join(w.Qualifier, w.Whole)
	}
	return w
}
