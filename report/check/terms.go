package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"tongket/report"
	"tongket/report/lang"
)

// abbreviations finds short forms that are used before they are explained.
type abbreviations struct {
	known map[string]bool                     // from the glossary and the names
	said  map[*report.Edition]map[string]bool // explained there, or reported

	unknown bool // some of them could not be read
}

func newAbbreviations(r *report.Report) *abbreviations {
	a := &abbreviations{known: map[string]bool{}, said: map[*report.Edition]map[string]bool{}, unknown: r.ShortUnread}
	v := vocabularyOf(r.Languages[0]) // capitals are cut alike in all
	learn := func(s string) {
		for _, t := range v.plainTokens(s) {
			if short(t) {
				a.known[t.raw] = true
			}
		}
	}
	for _, t := range r.Terms {
		for _, lang := range r.Languages {
			learn(t.Name.String(lang))
			learn(t.Meaning.String(lang))
		}
	}
	for _, u := range r.Units {
		for _, name := range u.Name {
			learn(name.Other)
		}
	}
	for _, n := range r.Names {
		learn(n)
	}
	return a
}

// short reports whether t is an abbreviation: capitals only, and no Roman
// numeral.
func short(t token) bool {
	if t.kind != word || strings.ContainsFunc(t.raw, func(r rune) bool { return !unicode.IsUpper(r) }) {
		return false
	}
	return utf8.RuneCountInString(t.raw) > 1 && strings.Trim(t.raw, "IVXLC") != ""
}

// inCapitals reports whether all words of a text are capitals, as offices write who signs:
// GIÁM ĐỐC, TM. ỦY BAN NHÂN DÂN.
func inCapitals(ts []token) bool {
	words := 0
	for _, t := range ts {
		if t.kind == word {
			if strings.IndexFunc(t.raw, unicode.IsLower) >= 0 {
				return false
			}
			words++
		}
	}
	return words > 1
}

func (a *abbreviations) read(p report.Passage, lang report.Lang, ts []token, out *report.Problems) {
	if a.unknown {
		return
	}
	said := a.said[p.Edition]
	if said == nil {
		said = map[string]bool{}
		a.said[p.Edition] = said
	}
	if inCapitals(ts) {
		return
	}
	for i, t := range ts {
		if !short(t) || a.known[t.raw] {
			continue
		}
		key := string(lang) + t.raw
		if said[key] || a.said[nil][key] {
			continue
		}
		said[key] = true
		if at(ts, i-1).raw != "(" {
			out.Warn(report.Abbreviation, t.at(), "write it out first, with the short form in parentheses, or explain it in the glossary", "the abbreviation %q is not explained", t.raw)
		}
	}
}

// spellings finds words that are spelt in two ways.
type spellings map[report.Lang]*spelling

// spelling is the words of one language that have several spellings.
type spelling struct {
	seen map[string]spelt
	keys map[string]string // of the words met, for they are met often
}

type spelt struct {
	raw      string
	at       report.Pos
	reported bool
}

func (s spellings) read(v *vocabulary, ts []token, out *report.Problems) {
	if v.Lexicon.Spelling == nil {
		return
	}
	if s[v.Tag] == nil {
		s[v.Tag] = &spelling{map[string]spelt{}, map[string]string{}}
	}
	seen := s[v.Tag].seen
	for _, t := range ts {
		if t.kind != word {
			continue
		}
		key := s[v.Tag].key(v.Lexicon.Spelling, t)
		if key == "" {
			continue
		}
		is := t.text
		if strings.ContainsAny(is, "0123456789") {
			is = t.raw // Covid-19 and COVID-19 differ in their capitals
		}
		first, known := seen[key]
		switch {
		case !known:
			seen[key] = spelt{raw: is, at: t.at()}
		case first.raw != is && !first.reported:
			out.Warn(report.TwoSpellings, t.at(), "keep to one of them", "%q is spelt %q at %s", is, first.raw, first.at)
			first.reported = true
			seen[key] = first
		}
	}
}

// key is what all spellings of t have in common; empty if it has one only.
func (s *spelling) key(of lang.Spelling, t token) string {
	key, known := s.keys[t.text]
	if !known {
		key = folded(of, t.text)
		s.keys[t.text] = key
	}
	return key
}

// folded is word in one of its spellings; empty if it has one only.
func folded(of lang.Spelling, word string) string {
	switch {
	case !strings.ContainsAny(word, "0123456789"):
		return of(word)
	case strings.Contains(word, "-"):
		return word
	}
	return ""
}
