package check

import (
	"slices"
	"strconv"
	"strings"

	"tongket/report"
	"tongket/report/document"
	"tongket/report/lang"
)

// misnamed warns of a name of two words in a statement that its paragraph has not, where that
// has another which the project declares, and the statement has not.
func (a *archive) misnamed(d proof, st *report.Statement) bool {
	there := capitals(vocabularyOf(d.Source.Lang).plainTokens(document.Fold(d.Paragraphs[st.Paragraph-1])))
	here := capitals(a.texts)
	for i := range a.texts {
		pair := capitalPair(a.texts, i)
		if pair == "" || slices.Contains(there, pair) || !a.known[pair] || strings.Contains(lang.Small(document.Fold(d.Paragraphs[st.Paragraph-1])), pair) {
			continue
		}
		if slices.ContainsFunc(there, func(other string) bool {
			return a.known[other] && !slices.Contains(here, other) && !sharesWord(other, here)
		}) {
			a.notSaid(d, st, a.texts[i-1:i+1])
			return true
		}
	}
	return false
}

// capitals is each two words of ts with capitals that follow each other.
func capitals(ts []token) (out []string) {
	for i := range ts {
		if pair := capitalPair(ts, i); pair != "" {
			out = append(out, pair)
		}
	}
	return out
}

// capitalPair is the words before and at i in small letters, if both have a capital.
func capitalPair(ts []token, i int) string {
	one, other := at(ts, i-1), at(ts, i)
	if !isCapital(one) || !isCapital(other) {
		return ""
	}
	return document.Fold(one.text) + " " + document.Fold(other.text)
}

// sharesWord reports whether a word of a pair stands in one of others.
func sharesWord(pair string, others []string) bool {
	one, other, _ := strings.Cut(pair, " ")
	return slices.ContainsFunc(others, func(o string) bool {
		return slices.Contains(strings.Fields(o), one) || slices.Contains(strings.Fields(o), other)
	})
}

// mistitled warns of a rank or an office in a statement that its paragraph, which has some, has
// not.
func (a *archive) mistitled(v *vocabulary, d proof, st *report.Statement, printed []token) bool {
	there := v.titlesIn(printed)
	if len(there) == 0 {
		return false
	}
	paragraph := lang.Small(document.Fold(d.Paragraphs[st.Paragraph-1]))
	for i := 0; i < len(a.texts); i++ {
		_, n := v.titles.find(a.texts[i:])
		if n == 0 {
			continue
		}
		if title := titleOf(a.texts[i : i+n]); isCapital(a.texts[i]) && !strings.Contains(paragraph, title) {
			a.notSaid(d, st, a.texts[i:i+n])
			return true
		}
		i += n - 1
	}
	return false
}

// misnumbered warns of the first name with a small number in a statement that its paragraph
// prints neither in digits nor in words: ward 7.
func (a *archive) misnumbered(v *vocabulary, d proof, st *report.Statement, printed []token) bool {
	var there []string
	for _, t := range printed {
		if t.kind == number && !strings.ContainsAny(t.text, ".,") {
			there = append(there, digitRuns(t.text)...)
		}
	}
	for i, t := range a.texts {
		n, err := strconv.Atoi(t.text)
		if t.kind != number || err != nil || n >= 100 || !v.numbered.ends(a.texts, i) || slices.ContainsFunc(there, func(r string) bool { return strings.TrimLeft(r, "0") == strings.TrimLeft(t.text, "0") }) {
			continue
		}
		if len(there) == 0 || v.countsSomewhere(printed, n) {
			continue
		}
		a.notSaid(d, st, a.texts[max(0, i-1):i+1])
		return true
	}
	return false
}

// countsSomewhere reports whether a small number stands in ts, in digits or words.
func (v *vocabulary) countsSomewhere(ts []token, n int) bool {
	for i := range ts {
		if v.counts(ts, i) == n {
			return true
		}
	}
	return false
}

// unheard warns of the first word of a statement with a capital, within its sentence, that its
// document has nowhere and the project declares in no name: la Vernette. Where every word of
// a name has a capital, names are looked for by two words.
func (a *archive) unheard(v *vocabulary, d proof, st *report.Statement) bool {
	if v.Binding.Names {
		return false
	}
	var there map[string]bool
	for i, t := range a.texts {
		if before := at(a.texts, i-1); !isCapital(t) || before.kind != word || v.beforeDay.is(t) || v.titles.has(a.texts[i:]) || v.respect.is(before) {
			continue
		}
		if there == nil {
			there = wordsIn(document.Fold(strings.Join(d.Paragraphs, " ")))
		}
		word := document.Fold(t.text)
		if a.declaresWord(word) || there[v.stem(word)] || !slices.ContainsFunc(strings.FieldsFunc(word, notOfWord), func(part string) bool { return !there[part] }) {
			continue
		}
		a.notSaid(d, st, a.texts[i:i+1])
		return true
	}
	return false
}

// declaresWord reports whether a word stands in a name that the project declares.
func (a *archive) declaresWord(word string) bool {
	for pair := range a.known {
		if one, other, _ := strings.Cut(pair, " "); one == word || other == word {
			return true
		}
	}
	return false
}
