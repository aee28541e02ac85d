package lint

import (
	"regexp"
	"strings"

	"tongket/report"
)

var (
	yearPattern    = regexp.MustCompile(`^(19|20|21)\d\d([-–](19|20|21)?\d\d)?$`)
	datePattern    = regexp.MustCompile(`^[0-3]?\d[./-][01]?\d([./-](19|20|21)\d\d)?$`)
	monthPattern   = regexp.MustCompile(`^[01]?\d[./-](19|20|21)\d\d$`)
	isoPattern     = regexp.MustCompile(`^(19|20|21)\d\d-[01]\d(-[0-3]\d)?$`)
	ordinalPattern = regexp.MustCompile(`^\d+(st|nd|rd|th)$`)
	dayPattern     = regexp.MustCompile(`^[0-3]?\d$`)
)

// typed finds figures that are not references: digits that are no year, date,
// ordinal or name, and number words before a unit.
func (l *linter) typed(p report.Passage, lang report.Lang, ts []token) {
	for i := 0; i < len(ts); i++ {
		if n := l.named(lang, ts[i:]); n > 0 {
			i += n - 1
			continue
		}
		switch t := ts[i]; {
		case t.kind == number && !l.allowed(lang, ts, i):
			l.add(report.TypedFigure, t, "refer to the figure: {indicator year}; a name with digits is listed under names: in tongket.yaml",
				"the figure %q is typed", t.raw)
		case t.kind == word && l.numberWord(lang, ts, i):
			l.add(report.NumberWord, t, "refer to the figure, with the form words: {indicator year words}", "the figure %q is typed in words", t.raw+" "+ts[i+1].raw)
		}
	}
}

// named is how many tokens of a listed name ts begins with.
func (l *linter) named(lang report.Lang, ts []token) int {
	for _, name := range l.names[lang] {
		if begins(ts, name) {
			return len(name)
		}
	}
	return 0
}

// namesOf are the names with digits that a project lists, or explains in its
// glossary.
func namesOf(r *report.Report) map[report.Lang][][]string {
	out := map[report.Lang][][]string{}
	for _, lang := range r.Languages {
		names := r.Names
		for _, t := range r.Terms {
			names = append(names[:len(names):len(names)], t.Name.String(lang))
		}
		for _, n := range names {
			if !strings.ContainsAny(n, "0123456789") {
				continue
			}
			var words []string
			for _, t := range tokens(report.Prose{Spans: []report.Span{{Words: n}}}) {
				words = append(words, t.text)
			}
			out[lang] = append(out[lang], words)
		}
	}
	return out
}

// unitsOf are the first words of the units of r.
func unitsOf(r *report.Report) map[report.Lang]map[string]bool {
	out := map[report.Lang]map[string]bool{}
	for _, lang := range r.Languages {
		out[lang] = map[string]bool{}
		for _, u := range r.Units {
			for _, name := range []string{u.Name[lang].One, u.Name[lang].Other} {
				if words := strings.Fields(strings.ToLower(name)); len(words) > 0 {
					out[lang][strings.Trim(words[0], ",")] = true
				}
			}
		}
		for w := range classifiers[lang] {
			out[lang][w] = true
		}
		for _, w := range []string{"năm", "years", "year", "tuổi"} {
			delete(out[lang], w) // counted on the page as often as by a source
		}
	}
	return out
}

// allowed reports whether the number at i is no figure.
func (l *linter) allowed(lang report.Lang, ts []token, i int) bool {
	t, before, after := ts[i].text, at(ts, i-1).text, at(ts, i+1).text
	switch {
	case ordinalPattern.MatchString(t):
		return true
	case yearPattern.MatchString(t):
		return !l.units[lang][after] || dayWords[lang][before]
	case datePattern.MatchString(t) && (strings.Contains(t, "/") || dayWords[lang][before]):
		return true
	case monthPattern.MatchString(t), isoPattern.MatchString(t):
		return true
	case dayPattern.MatchString(t) && lang == report.English && (dayWords[lang][before] || dayWords[lang][after]):
		return true
	case dayPattern.MatchString(t) && lang == report.Vietnamese && before != "năm" && dayWords[lang][before]:
		return !l.units[lang][after]
	}
	if ordinals[lang][before] && !l.units[lang][after] {
		return true
	}
	// The second year of "2022 - 2025" is read with the first.
	return at(ts, i-1).kind == mark && strings.Contains("-–", before) && before != "" && yearPattern.MatchString(t)
}

// at is the token at i, or none.
func at(ts []token, i int) token {
	if i < 0 || i >= len(ts) {
		return token{kind: mark}
	}
	return ts[i]
}

// numberWord reports whether the word at i is a figure: it stands directly
// before a unit, and is no part of a name or an idiom.
func (l *linter) numberWord(lang report.Lang, ts []token, i int) bool {
	t, next, before := ts[i].text, at(ts, i+1), at(ts, i-1).text
	if !numberWords[lang][t] || next.kind != word || !l.units[lang][next.text] || next.glued {
		return false
	}
	if lang == report.English {
		return t != "half" && before != "one"
	}
	switch {
	case ordinals[lang][before] && before != "số", before == "hàng", before == "mấy", before == "mỗi", before == "từng":
		return false
	case (t == "hai" || t == "ba") && before == "thứ":
		return false
	case t == "năm" && (before == "trong" || before == "mỗi" || before == "hằng" || before == "hàng"):
		return false // a year
	case next.text == "tập" && at(ts, i+2).text != "thể", next.text == "cá" && at(ts, i+2).text != "nhân", next.text == "chương" && at(ts, i+2).text != "trình":
		return false
	}
	return true
}
