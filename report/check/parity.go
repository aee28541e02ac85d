package check

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"tongket/report"
	"tongket/report/lang"
)

// meant is what words of a text mean in any language: the numbers of its dates and acts, its
// number words, ways, extremes, multiples.
type meant []meaning

// meaning is one of them, and the token that says so.
type meaning struct {
	kind, value string
	said        token
}

func (m *meant) add(kind, value string, t token) { *m = append(*m, meaning{kind, value, t}) }

// sorted is m by kinds and their values, each once, where it is said first.
func (m meant) sorted() meant {
	slices.SortStableFunc(m, meaning.compare)
	return slices.CompactFunc(m, func(a, b meaning) bool { return a.compare(b) == 0 })
}

func (m meaning) compare(other meaning) int {
	return cmp.Or(strings.Compare(m.kind, other.kind), strings.Compare(m.value, other.value))
}

// shown is what m is in a message: the word, or what a reference leads to.
func (m meaning) shown() string { return cmp.Or(m.said.raw, m.value) }

// of is what of a sorted m is of one kind.
func (m meant) of(kind string) meant {
	from, _ := slices.BinarySearchFunc(m, kind, func(x meaning, kind string) int { return strings.Compare(x.kind, kind) })
	to := from
	for to < len(m) && m[to].kind == kind {
		to++
	}
	return m[from:to]
}

// meanings is what the words of ts mean, sorted.
func (l *linter) meanings(p report.Passage, v *vocabulary, ts []token) meant {
	var m meant
	for i, t := range ts {
		l.numbersMeant(p, v, ts, i, &m)
		if n := slices.Index(v.Numbers.Small, t.text); t.kind == word && n > 1 && !v.alikeWord(t) {
			m.add("count", strconv.Itoa(n), t)
		}
		if t.kind == ref && t.span.Ref.Kind == report.ToSource {
			m.add("source", fmt.Sprint(t.span.Ref.Target, t.span.Ref.Paragraphs), t)
		}
		if t.kind == word && strings.IndexFunc(t.raw, unicode.IsDigit) > 0 && address(t.raw) == 0 {
			m.add("name", t.text, t)
		}
		if exp, n := v.vague.find(ts[i:]); n > 0 {
			m.add("many", strconv.Itoa(exp), t)
		}
		if highest, n := v.extremes.find(ts[i:]); n > 0 {
			m.add("extreme", strconv.FormatBool(highest), t)
		}
		if met, n := v.meeting.find(ts[i:]); n > 0 {
			m.add("target", strconv.FormatBool(met), t)
		}
		if x, n := v.multiples.find(ts[i:]); n > 0 && !x.most {
			m.add("multiple", x.times.String(), t)
		}
	}
	if p.Sentence && v.Lexicon.Knows(lang.MovementPart) {
		m = append(m, v.waysMeant(ts)...)
	}
	return m.sorted()
}

// alikeWord reports whether a number word is as often another word: năm, neuf.
func (v *vocabulary) alikeWord(t token) bool { return v.pageUnits.is(t) || t.text == "neuf" }

// waysMeant is the ways of all movements that happened. What is denied or aimed at leaves
// open what the others mean.
func (v *vocabulary) waysMeant(ts []token) (m meant) {
	for _, x := range v.moves(ts) {
		switch {
		case x.movement == denied || x.movement == openMove || x.movement == eitherWay:
			return nil
		case x.happens() && x.way() != report.None:
			m.add("way", strconv.Itoa(int(x.way())), ts[x.from])
		}
	}
	return m
}

// numbersMeant is the numbers of a date, an act or a name. Hours, ages and numbers to call are
// told in each language's own manner.
func (l *linter) numbersMeant(p report.Passage, v *vocabulary, ts []token, i int, m *meant) {
	if ts[i].kind != number {
		return
	}
	n := numeral{v, l, ts, i, p.Sentence}
	if n.clock() || n.phone() || n.age() || n.denominator() || n.threshold() || !n.date() && !n.name() {
		return
	}
	for _, value := range digitRuns(ts[i].text) {
		kind := "number"
		if len(value) == 4 && isYear(value) {
			kind = "year"
		}
		m.add(kind, value, ts[i])
	}
}

// digitRuns is the numbers of a token without zeros before them: 02/01/2023 is 2, 1 and
// 2023; 2025/26 is 2025 and 2026.
func digitRuns(s string) (out []string) {
	if !strings.ContainsFunc(s, unicode.IsDigit) {
		return nil
	}
	for _, run := range strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsDigit(r) }) {
		if len(out) == 1 && len(s) < 10 && len(out[0]) == 4 && len(run) == 2 {
			run = out[0][:2] + run
		}
		if run = strings.TrimLeft(run, "0"); run != "" {
			out = append(out, run)
		}
	}
	return out
}

// sameMeaning reports what each of two languages says and the other does not.
func (l *linter) sameMeaning(one, other meant) {
	for len(one) > 0 {
		mine := one.of(one[0].kind)
		theirs := other.of(one[0].kind)
		if a, b := lacking(mine, theirs), lacking(theirs, mine); a != nil && b != nil {
			l.add(report.LanguagesDiffer, b.said, "say the same in every language", "one language says %q, the other %q", a.shown(), b.shown())
		}
		one = one[len(mine):]
	}
}

// lacking is the first of what one has and the other, which is sorted, has not; nil if there
// is none.
func lacking(one, other meant) *meaning {
	for i := range one {
		if _, found := slices.BinarySearchFunc(other, one[i], meaning.compare); !found {
			return &one[i]
		}
	}
	return nil
}
