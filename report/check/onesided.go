package check

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"tongket/report"
)

// rendering is a text in one of its languages.
type rendering struct {
	*vocabulary
	ts        []token
	sentences [][]token
	stretches []stretch
}

func (v *vocabulary) rendering(ts []token) rendering {
	sentences := v.sentences(ts)
	return rendering{v, ts, sentences, stretchesOf(sentences)}
}

// sentences divides a text at its full stops: not at those of an abbreviation.
func (v *vocabulary) sentences(ts []token) [][]token {
	return splitAt(ts, func(i int) bool { return isPeriod(ts[i]) && !(ts[i].raw == "." && v.goesOn(ts, i)) })
}

// goesOn reports whether the full stop at i ends no sentence: No. 30, TP. Cần Thơ, Đ. V. Lộc.
func (v *vocabulary) goesOn(ts []token, i int) bool {
	before, next := at(ts, i-1), at(ts, i+1)
	if next.glued && i+1 < len(ts) {
		return true
	}
	return v.abbreviated.is(before) || v.short.is(before) || before.kind == word && isInitial(before.raw)
}

// oneSided warns of what one language says and the other leaves out.
func (l *linter) oneSided(a, b rendering) {
	l.deniedAlone(a, b)
	l.deniedAlone(b, a)
	l.saidAlone(a, b)
	l.saidAlone(b, a)
	l.calledAlone(a, b)
	l.calledAlone(b, a)
}

// vagueAlone warns of so many that nobody counted, where the other language counts nothing
// of the kind.
func (l *linter) vagueAlone(one, other meant) {
	if many := one.of("many"); len(many) > 0 && len(other.of("many")) == 0 && len(other.of("count")) == 0 {
		l.problems.Warn(report.LanguagesDiffer, many[0].said.at(), "say the same in every language", "one language says %q, and the other nothing of the kind", many[0].said.raw)
	}
}

// deniedAlone warns of a sentence that denies something, and which the other language gives
// without a denial.
func (l *linter) deniedAlone(a, b rendering) {
	if len(a.sentences) != len(b.sentences) {
		a.sentences, b.sentences = [][]token{a.ts}, [][]token{b.ts}
	}
	for i, s := range a.sentences {
		if at := a.denies(s); at >= 0 && speaks(b.sentences[i]) && !b.mayDeny(b.sentences[i]) && !a.namesDenial(s) {
			l.problems.Warn(report.LanguagesDiffer, b.sentences[i][0].at(), "say the same in every language",
				"one language says %q, and the other denies nothing", s[at].raw)
			return
		}
	}
}

// namesDenial reports whether a figure of ts is of what is itself called by a denial: invoices
// paid without cash.
func (v *vocabulary) namesDenial(ts []token) bool {
	return slices.ContainsFunc(ts, func(t token) bool {
		r := t.figure()
		return r != nil && r.Query.Indicator != nil && v.denies(v.plainTokens(r.Query.Indicator.Name.String(v.Tag))) >= 0
	})
}

// denies is where ts say that something is not so, or −1.
func (v *vocabulary) denies(ts []token) int {
	for i := 0; i < len(ts); i++ {
		sure, n := v.denials.find(ts[i:])
		if n > 0 && sure && at(ts, i+1).kind != number {
			return i
		}
		i += max(n, 1) - 1
	}
	return -1
}

// mayDeny reports whether ts may say that something is not so, in whatever words.
func (v *vocabulary) mayDeny(ts []token) bool {
	return v.denials.in(ts) || v.perhaps.in(ts)
}

// isInitial reports whether s is one capital letter.
func isInitial(s string) bool {
	first, size := utf8.DecodeRuneInString(s)
	return size == len(s) && unicode.IsUpper(first)
}

// speaks reports whether a text has words enough to say something.
func speaks(ts []token) bool {
	const some = 2
	n := 0
	for _, t := range ts {
		if t.kind == word {
			n++
		}
	}
	return n >= some
}
