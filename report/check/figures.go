package check

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"tongket/report"
	"tongket/report/pattern"
)

// typed finds figures that are not references: digits of any kind that neither
// date nor name anything, and number words before a unit.
func (l *linter) typed(p report.Passage, v *vocabulary, ts []token) {
	for i := 0; i < len(ts); i++ {
		if n := l.named(v, ts[i:]); n > 0 {
			i += n - 1
			continue
		}
		if n := l.timed(p, v, ts, i); n > 0 {
			i += n - 1
			continue
		}
		if m, n := v.multiples.find(ts[i:]); n > 1 && !m.part && !m.times.IsInt() {
			i += n - 1 // one and a half times: held against the figures
			continue
		}
		switch t := ts[i]; {
		case t.kind == number && !l.innocent(p, v, ts, i), t.kind == word && joined(t):
			l.add(report.TypedFigure, t, "refer to the figure: {indicator year}; a name with digits is listed under names: in tongket.yaml",
				"the figure %q is typed", t.raw)
		case t.kind == word:
			if n := l.spoken(v, ts, i); n > 0 {
				l.add(report.NumberWord, t, "refer to the figure, with the form words: {indicator year words}", "the figure %q is typed in words", said(ts[i:i+n]))
				i += n - 1
			}
		}
	}
}

// said is the words of ts as they are typed.
func said(ts []token) string {
	var out []string
	for _, t := range ts {
		out = append(out, t.raw)
	}
	return strings.Join(out, " ")
}

var areaUnits = pattern.New(`^[kcdm]?m[23²³]$`)

// joined reports whether digits hang on a word, as in "có574": names with digits
// begin with a capital, or are a letter of ASCII and a number, as k9 is.
func joined(t token) bool {
	first := strings.IndexFunc(t.raw, unicode.IsNumber)
	return first > 0 && !(first == 1 && t.raw[0] < utf8.RuneSelf) && address(t.raw) == 0 && strings.ToLower(t.raw[:first]) == t.raw[:first] && !strings.ContainsAny(t.raw[:first], "-’'") && !areaUnits.MatchString(t.raw)
}

// named is how many tokens of a listed name ts begins with.
func (l *linter) named(v *vocabulary, ts []token) int {
	if len(ts) == 0 {
		return 0
	}
	for _, name := range l.names[v.Tag][ts[0].text] {
		if len(ts) >= len(name) && slices.EqualFunc(ts[:len(name)], name, func(t token, word string) bool { return t.text == word }) {
			return len(name)
		}
	}
	return 0
}

// namesOf are the names that a project lists, such as those with numbers in digits or
// words, or explains with digits in its glossary, by their first word.
func namesOf(r *report.Report) map[report.Lang]map[string][][]string {
	out := map[report.Lang]map[string][][]string{}
	for _, lang := range r.Languages {
		out[lang] = map[string][][]string{}
		names := r.Names[:len(r.Names):len(r.Names)]
		for _, t := range r.Terms {
			if n := t.Name.String(lang); strings.ContainsFunc(n, unicode.IsNumber) {
				names = append(names, n)
			}
		}
		for _, n := range names {
			if words := vocabularyOf(lang).wordsOf(n); len(words) > 0 {
				out[lang][words[0]] = append(out[lang][words[0]], words)
			}
		}
	}
	return out
}

// wordsOf is the tokens of a phrase in lower case.
func (v *vocabulary) wordsOf(s string) []string {
	var out []string
	for _, t := range v.plainTokens(s) {
		out = append(out, t.text)
	}
	return out
}

// wordsOf is v.wordsOf of a name, which is asked beside many texts. Nobody may write to it.
func (l *linter) wordsOf(v *vocabulary, name string) []string {
	read := l.words[v.Tag]
	if read == nil {
		read = map[string][]string{}
		l.words[v.Tag] = read
	}
	words, known := read[name]
	if !known {
		words = v.wordsOf(name)
		read[name] = words
	}
	return words
}

// plainTokens divides a text without references.
func (v *vocabulary) plainTokens(s string) []token {
	return v.tokens(report.Prose{Spans: []report.Span{{Words: s}}})
}

// unitsOf are the units that r declares, in each language.
func unitsOf(r *report.Report) map[report.Lang]*phrases {
	out := map[report.Lang]*phrases{}
	for _, lang := range r.Languages {
		v := vocabularyOf(lang)
		out[lang] = &phrases{byWord: map[string][]entry[bool]{}}
		for _, u := range r.Units {
			for _, name := range []string{u.Name[lang].One, u.Name[lang].Other} {
				whole, _, _ := strings.Cut(name, ",") // of "cán bộ, chiến sĩ" the first is enough
				if words := v.wordsOf(whole); len(words) > 0 && !v.pageUnits.is(token{text: words[0]}) {
					out[lang].enter(true, words)
				}
			}
		}
	}
	return out
}

// unit is how many tokens of a unit ts begins with. A syllable of a unit that goes
// on to another word is none: tổ is counted, tổ chức is not.
func (l *linter) unit(v *vocabulary, ts []token) int {
	_, n := v.units.find(ts)
	_, own := l.units[v.Tag].find(ts)
	n = max(n, own)
	if _, other := v.compounds.find(ts); other > n || n > 0 && ts[0].glued && ts[0].kind == word {
		return 0
	}
	return n
}

// at is the token at i, or none.
func at(ts []token, i int) token {
	if i < 0 || i >= len(ts) {
		return token{kind: mark}
	}
	return ts[i]
}
