package check

import (
	"slices"
	"strings"
	"unicode/utf8"

	"tongket/report/lang"
)

// A lexicon finds phrases by their first word, the longest first.
type lexicon[V any] struct {
	byWord map[string][]entry[V]
	open   map[rune][]entry[V] // those that begin with a pattern, by its first letter; 0 of *est
	begins *beginnings         // of its vocabulary; nil of a lexicon by itself
	number int                 // among those of its vocabulary
}

func newLexicon[V any](b *beginnings) *lexicon[V] {
	x := &lexicon[V]{byWord: map[string][]entry[V]{}}
	if number, ok := b.next(); ok {
		x.begins, x.number = b, number
	}
	return x
}

type entry[V any] struct {
	words []string
	value V
}

// add enters phrases of a language.
func (x *lexicon[V]) add(value V, p lang.Phrases) {
	for words := range p.Each {
		x.enter(value, words)
	}
}

// enter enters one phrase.
func (x *lexicon[V]) enter(value V, words []string) {
	e, first := entry[V]{words, value}, words[0]
	if strings.Contains(first, "*") {
		x.enterOpen(e, first)
		return
	}
	x.byWord[first] = insert(x.byWord[first], e)
	if x.begins != nil {
		x.begins.note(first, x.number)
	}
}

// enterOpen enters one that begins with a pattern.
func (x *lexicon[V]) enterOpen(e entry[V], first string) {
	letter, _ := utf8.DecodeRuneInString(first)
	if letter == '*' {
		letter = 0
	}
	if x.open == nil {
		x.open = map[rune][]entry[V]{}
	}
	x.open[letter] = insert(x.open[letter], e)
	if x.begins != nil {
		x.begins.noteLetter(letter, x.number)
	}
}

// insert keeps the longest first.
func insert[V any](list []entry[V], e entry[V]) []entry[V] {
	i := 0
	for i < len(list) && len(list[i].words) >= len(e.words) {
		i++
	}
	return slices.Insert(list, i, e)
}

// lacks reports that no phrase begins with t, as none does with a reference; it is the
// answer for most, and found without a look at the phrases. No lexicon has none.
func (x *lexicon[V]) lacks(t *token) bool {
	return x == nil || t.kind == ref || t.begins != nil && x.begins != nil && !t.begins.has(x.number)
}

// candidates are the entries that may begin with word.
func (x *lexicon[V]) candidates(word string) [3][]entry[V] {
	if len(x.open) == 0 {
		return [3][]entry[V]{x.byWord[word]}
	}
	first, _ := utf8.DecodeRuneInString(word)
	return [3][]entry[V]{x.byWord[word], x.open[first], x.open[0]}
}

// find is the longest phrase that ts begins with, and how many words it has.
func (x *lexicon[V]) find(ts []token) (v V, length int) {
	if len(ts) == 0 || x.lacks(&ts[0]) {
		return v, 0
	}
	return x.longest(ts)
}

func (x *lexicon[V]) longest(ts []token) (v V, length int) {
	for _, list := range x.candidates(ts[0].text) {
		for _, e := range list {
			if len(e.words) > length && begins(ts, e.words) {
				v, length = e.value, len(e.words)
				break
			}
		}
	}
	return v, length
}

// has reports whether ts begins with a phrase.
func (x *lexicon[V]) has(ts []token) bool {
	_, n := x.find(ts)
	return n > 0
}

// before is the longest phrase that ends where the token i begins, and how many
// tokens it has.
func (x *lexicon[V]) before(ts []token, i int) (v V, length int) {
	const longest = 6
	for n := min(i, longest); n > 0; n-- {
		if x.lacks(&ts[i-n]) {
			continue
		}
		for _, list := range x.candidates(ts[i-n].text) {
			for _, e := range list {
				if len(e.words) == n && begins(ts[i-n:i], e.words) {
					return e.value, n
				}
			}
		}
	}
	return v, 0
}

// in reports whether a phrase stands anywhere in ts.
func (x *lexicon[V]) in(ts []token) bool {
	for i := range ts {
		if x.has(ts[i:]) {
			return true
		}
	}
	return false
}

// ends reports whether a phrase ends where the token i begins.
func (x *lexicon[V]) ends(ts []token, i int) bool {
	_, n := x.before(ts, min(i, len(ts)))
	return n > 0
}

// is reports whether t is a phrase by itself.
func (x *lexicon[V]) is(t token) bool {
	if x.lacks(&t) {
		return false
	}
	for _, list := range x.candidates(t.text) {
		for _, e := range list {
			if len(e.words) == 1 && matches(t, e.words[0]) {
				return true
			}
		}
	}
	return false
}

// begins reports whether ts begins with the words of phrase.
func begins(ts []token, phrase []string) bool {
	if len(ts) < len(phrase) {
		return false
	}
	for i, w := range phrase {
		if !matches(ts[i], w) {
			return false
		}
	}
	return true
}

// matches reports whether t is a word of a phrase: itself, any for *, any with that
// beginning or end for baiss* and *est, before which at least two letters stand.
func matches(t token, w string) bool {
	if t.text == w {
		return true
	}
	if t.kind == ref || t.kind == mark || !strings.Contains(w, "*") {
		return false
	}
	if stem, ok := strings.CutSuffix(w, "*"); ok {
		return strings.HasPrefix(t.text, stem)
	}
	return strings.HasSuffix(t.text, w[1:]) && len(t.text) > len(w)
}

// phrases is a lexicon that knows no more of its phrases than that it has them.
type phrases = lexicon[bool]

// table is phrases of a language made ready.
func (b *beginnings) table(list ...lang.Phrases) *phrases {
	x := newLexicon[bool](b)
	for _, p := range list {
		x.add(true, p)
	}
	return x
}
