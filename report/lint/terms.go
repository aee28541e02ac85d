package lint

import (
	"strings"
	"unicode"

	"tongket/report"
)

// abbreviations finds short forms that are used before they are explained.
type abbreviations struct {
	known map[string]bool                     // from the glossary and the names
	said  map[*report.Edition]map[string]bool // explained there, or reported
}

func newAbbreviations(r *report.Report) *abbreviations {
	a := &abbreviations{known: map[string]bool{}, said: map[*report.Edition]map[string]bool{}}
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
type spellings map[report.Lang]map[string]spelt

type spelt struct {
	raw      string
	at       report.Pos
	reported bool
}

func newSpellings() spellings { return spellings{} }

func (s spellings) read(lang report.Lang, ts []token, out *report.Problems) {
	if s[lang] == nil {
		s[lang] = map[string]spelt{}
	}
	for _, t := range ts {
		if t.kind != word {
			continue
		}
		key, variable := folded(lang, t)
		if !variable {
			continue
		}
		is := t.text
		if strings.ContainsAny(is, "0123456789") {
			is = t.raw // Covid-19 and COVID-19 differ in their capitals
		}
		first, seen := s[lang][key]
		switch {
		case !seen:
			s[lang][key] = spelt{raw: is, at: t.at()}
		case first.raw != is && !first.reported:
			out.Warn(report.TwoSpellings, t.at(), "keep to one of them", "%q is spelt %q at %s", is, first.raw, first.at)
			first.reported = true
			s[lang][key] = first
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

// folded is t in one of its spellings, and whether it has several.
func folded(lang report.Lang, t token) (string, bool) {
	if strings.ContainsAny(t.text, "0123456789") {
		return t.text, strings.Contains(t.text, "-")
	}
	if lang != report.Vietnamese {
		return "", false
	}
	if one, ok := either[t.text]; ok {
		return one, true
	}
	for _, one := range either {
		if t.text == one {
			return one, true
		}
	}
	one := tones.Replace(t.text)
	return one, one != t.text || strings.ContainsAny(t.text, "àáảãạèéẻẽẹỳýỷỹỵ") && strings.ContainsAny(t.text, "ou")
}
