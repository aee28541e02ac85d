package check

import (
	"slices"
	"strings"
	"unicode"

	"tongket/report"
)

var scaling = scales()

func scales() map[report.Lang]lexicon[int] {
	vi, en := lexicon[int]{}, lexicon[int]{}
	vi.add(3, "nghìn,ngàn")
	vi.add(6, "triệu")
	vi.add(9, "tỷ,tỉ")
	vi.add(12, "nghìn tỷ,nghìn tỉ,ngàn tỷ")
	en.add(3, "thousand")
	en.add(6, "million")
	en.add(9, "billion")
	en.add(12, "trillion")
	return map[report.Lang]lexicon[int]{report.Vietnamese: vi, report.English: en}
}

// unscaled are words that begin with what is also a power of ten.
var unscaled = byLang("tỷ lệ,tỉ lệ,tỷ trọng,tỉ trọng,tỷ suất,tỉ suất,tỷ số,tỉ số,tỷ phú,tỉ phú,tỉ mỉ,tỷ mỷ,tỷ giá,tỉ giá,triệu tập,triệu chứng,triệu phú", "")

// languages compares what a passage says in each language.
func (l *linter) languages(p report.Passage, read map[report.Lang][]token) {
	lead := l.report.Languages[0]
	for _, lang := range l.report.Languages[1:] {
		a, b := scaled(lead, read[lead]), scaled(lang, read[lang])
		if len(read[lang]) > 0 && !slices.Equal(a, b) {
			l.add(report.ScaleWord, read[lang][0], "nghìn is thousand, triệu million, tỷ billion, nghìn tỷ trillion", "the languages scale a figure differently")
		}
		if p.Text.String(lead) == p.Text.String(lang) && wordy(read[lang]) {
			l.problems.Warn(report.Untranslated, read[lang][0].at(), "", "the text is the same in %s and %s", lead, lang)
		}
	}
}

// scaled is the powers of ten beside the figures and numbers of a text, sorted.
func scaled(lang report.Lang, ts []token) []int {
	var out []int
	for i := range ts {
		before := at(ts, i-1)
		if before.kind != number && before.figure() == nil {
			continue
		}
		_, other := unscaled[lang].find(ts[i:])
		if exp, n := scaling[lang].find(ts[i:]); n > other && !yearPattern.MatchString(before.text) {
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
