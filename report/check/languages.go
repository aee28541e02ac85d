package check

import (
	"slices"
	"strings"
	"unicode"

	"tongket/report"
	"tongket/report/say"
)

// languages compares what a passage says in each language.
func (l *linter) languages(p report.Passage, read map[report.Lang][]token) {
	lead := l.report.Languages[0]
	first := meant(nil)
	for _, lang := range l.report.Languages[1:] {
		v, w := vocabularyOf(lead), vocabularyOf(lang)
		if len(read[lang]) > 0 && !slices.Equal(v.scaled(read[lead]), w.scaled(read[lang])) {
			l.add(report.ScaleWord, read[lang][0], sameScales(v, w), "the languages scale a figure differently")
		}
		if len(read[lead]) > 0 && len(read[lang]) > 0 {
			if first == nil {
				first = l.meanings(p, v, read[lead])
			}
			second := l.meanings(p, w, read[lang])
			l.sameMeaning(first, second)
			if speaks(read[lead]) && speaks(read[lang]) {
				l.vagueAlone(first, second)
				l.vagueAlone(second, first)
			}
			l.oneSided(v.rendering(read[lead]), w.rendering(read[lang]))
		}
		if p.Text.String(lead) == p.Text.String(lang) && wordy(read[lang]) {
			l.problems.Warn(report.Untranslated, read[lang][0].at(), "", "the text is the same in %s and %s", lead, lang)
		}
	}
}

// sameScales says which words scale alike: nghìn is thousand, triệu is million.
func sameScales(v, w *vocabulary) say.Message {
	var out []say.Message
	for _, one := range v.Reading.Scales {
		for _, other := range w.Reading.Scales {
			if one.Exp == other.Exp {
				out = append(out, say.Sprintf("%s is %s", one.Words.First(), other.Words.First()))
			}
		}
	}
	slices.Reverse(out)
	return say.Join(out, ", ")
}

// scaled is the powers of ten beside the figures and numbers of a text, sorted.
func (v *vocabulary) scaled(ts []token) []int {
	var out []int
	for i := range ts {
		before := at(ts, i-1)
		if before.kind != number && before.figure() == nil {
			continue
		}
		_, other := v.unscaled.find(ts[i:])
		if exp, n := v.scales.find(ts[i:]); n > other && !isYear(before.text) {
			out = append(out, exp)
		}
	}
	slices.Sort(out)
	return out
}

// wordy reports whether ts has words that would be translated: two of small
// letters.
func wordy(ts []token) bool {
	n := 0
	for _, t := range ts {
		if t.kind == word && strings.IndexFunc(t.raw, unicode.IsUpper) < 0 && len(t.raw) > 2 {
			n++
		}
	}
	return n > 1
}
