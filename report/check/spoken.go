package check

import (
	"strings"

	"tongket/report/lang"
)

// spoken is how many words of the figure in words stand at i, 0 if there is none: a
// number that a unit follows, and no part of a name, an idiom or a set already
// spoken of.
func (l *linter) spoken(v *vocabulary, ts []token, i int) int {
	n, numbers := v.numberAt(ts[i:])
	if n == 0 || numbers == 0 || !v.Lexicon.Knows(lang.NumberPart) {
		return 0
	}
	_, linking := v.linking.find(ts[i+n:])
	unit := l.unit(v, ts[i+n+linking:])
	if unit == 0 || v.multiplies(ts[i:i+n]) || v.partOf(ts, i) || v.senses.ends(ts, i+1) {
		return 0
	}
	return n + linking + unit
}

// numberAt is how many words of a number ts begins with, and how many of them can
// be one by themselves.
func (v *vocabulary) numberAt(ts []token) (n, numbers int) {
	for n < len(ts) && ts[n].kind == word {
		switch t := ts[n]; {
		case v.alone.is(t), v.hyphenated(t.text):
			numbers++
		case n == 0 && v.openers.is(t): // trăm, hundred
		case n > 0 && v.within.is(t):
		default:
			return n, numbers
		}
		n++
	}
	return n, numbers
}

// hyphenated reports whether a word is a number of several: twenty-one.
func (v *vocabulary) hyphenated(s string) bool {
	first, rest, ok := strings.Cut(s, "-")
	if !ok || !v.alone.is(token{text: first}) {
		return false
	}
	for part := range strings.SplitSeq(rest, "-") {
		if t := (token{text: part}); !v.alone.is(t) && !v.within.is(t) {
			return false
		}
	}
	return true
}

// multiplies reports whether the words of a number only scale: nghìn lượt, hàng nghìn,
// {visits number} nghìn tỷ.
func (v *vocabulary) multiplies(number []token) bool {
	for _, t := range number {
		if !v.scaling.is(t) {
			return false
		}
	}
	return true
}

// partOf reports whether the number at i is that of a set which is spoken of: the
// most of the three measures, một trong ba tiêu chí.
func (v *vocabulary) partOf(ts []token, i int) bool {
	if v.sets.ends(ts, i) {
		return true
	}
	_, n := v.setOf.before(ts, i)
	return n > 0 && v.members.ends(ts, i-n)
}
