package check

import (
	"strings"
	"unicode"

	"tongket/report"
)

// abbreviations finds short forms that are used before they are explained.
type abbreviations struct {
	known map[string]bool                     // from the glossary and the names
	said  map[*report.Edition]map[string]bool // explained there, or reported

	unknown bool // some of them could not be read
}

func newAbbreviations(r *report.Report) *abbreviations {
	a := &abbreviations{known: map[string]bool{}, said: map[*report.Edition]map[string]bool{}, unknown: r.ShortUnread}
	learn := func(s string) {
		for _, t := range tokens(report.Prose{Spans: []report.Span{{Words: s}}}) {
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
	if t.kind != word || len([]rune(t.raw)) < 2 || strings.Trim(t.raw, "IVXLC") == "" {
		return false
	}
	return strings.IndexFunc(t.raw, func(r rune) bool { return !unicode.IsUpper(r) }) < 0
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
	for i, t := range ts {
		key := string(lang) + t.raw
		if !short(t) || a.known[t.raw] || said[key] || a.said[nil][key] {
			continue
		}
		said[key] = true
		if at(ts, i-1).raw != "(" {
			out.Warn(report.Abbreviation, t.at(), "write it out first, with the short form in parentheses, or explain it in the glossary", "the abbreviation %q is not explained", t.raw)
		}
	}
}

// spellings finds words that are spelt in two ways.
type spellings struct {
	seen map[report.Lang]map[string]spelt
	keys map[report.Lang]map[string]string // of the words met, for they are met often
}

type spelt struct {
	raw      string
	at       report.Pos
	reported bool
}

func newSpellings() spellings {
	return spellings{map[report.Lang]map[string]spelt{}, map[report.Lang]map[string]string{}}
}

func (s spellings) read(lang report.Lang, ts []token, out *report.Problems) {
	if s.seen[lang] == nil {
		s.seen[lang], s.keys[lang] = map[string]spelt{}, map[string]string{}
	}
	for _, t := range ts {
		if t.kind != word {
			continue
		}
		key := s.key(lang, t)
		if key == "" {
			continue
		}
		is := t.text
		if strings.ContainsAny(is, "0123456789") {
			is = t.raw // Covid-19 and COVID-19 differ in their capitals
		}
		first, seen := s.seen[lang][key]
		switch {
		case !seen:
			s.seen[lang][key] = spelt{raw: is, at: t.at()}
		case first.raw != is && !first.reported:
			out.Warn(report.TwoSpellings, t.at(), "keep to one of them", "%q is spelt %q at %s", is, first.raw, first.at)
			first.reported = true
			s.seen[lang][key] = first
		}
	}
}

// Where the tone may stand on either vowel: òa and oà are one.
var tones = strings.NewReplacer(
	"òa", "oà", "óa", "oá", "ỏa", "oả", "õa", "oã", "ọa", "oạ",
	"òe", "oè", "óe", "oé", "ỏe", "oẻ", "õe", "oẽ", "ọe", "oẹ",
	"ùy", "uỳ", "úy", "uý", "ủy", "uỷ", "ũy", "uỹ", "ụy", "uỵ")

// Words that are written with i or with y.
var either = map[string]string{
	"tỉ": "tỷ", "kĩ": "kỹ", "kì": "kỳ", "kí": "ký", "lí": "lý", "sĩ": "sỹ", "mĩ": "mỹ", "chíp": "chip", "hi": "hy",
}

// key is what all spellings of t have in common; empty if it has one only.
func (s spellings) key(lang report.Lang, t token) string {
	key, known := s.keys[lang][t.text]
	if !known {
		key = folded(lang, t.text)
		s.keys[lang][t.text] = key
	}
	return key
}

// folded is word in one of its spellings; empty if it has one only.
func folded(lang report.Lang, word string) string {
	if strings.ContainsAny(word, "0123456789") {
		if strings.Contains(word, "-") {
			return word
		}
		return ""
	}
	if lang != report.Vietnamese {
		return ""
	}
	if one, ok := either[word]; ok {
		return one
	}
	for _, one := range either {
		if word == one {
			return one
		}
	}
	one := tones.Replace(word)
	if one != word || strings.ContainsAny(word, "àáảãạèéẻẽẹỳýỷỹỵ") && strings.ContainsAny(word, "ou") {
		return one
	}
	return ""
}
