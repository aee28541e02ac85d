package check

import (
	"slices"

	"tongket/report"
	"tongket/report/lang"
)

// nameHead is the words of an indicator's name up to its first preposition, and what follows:
// accidents, at, work.
type nameHead struct {
	head    []string // without their endings
	joining int      // which preposition, from 1; none of 0
	rest    []string // what says something behind it, without endings
}

// ordinals is the phrases of a list, each by the number of those among which it stands, from 1.
func ordinals(list []lang.Phrases) *lexicon[int] {
	x := &lexicon[int]{byWord: map[string][]entry[int]{}}
	for n, p := range list {
		x.add(n+1, p)
	}
	return x
}

// headOf is the head of a name; the zero value if it has no preposition within.
func (v *vocabulary) headOf(name []token) (h nameHead) {
	for i := range name {
		if name[i].kind != word {
			return nameHead{}
		}
		if n, _ := v.joining().find(name[i:]); n > 0 && i > 0 && h.joining == 0 {
			h.joining = n
			h.rest = v.nouns(nil, name[i+1:])
			break
		}
		h.head = append(h.head, v.stem(name[i].text))
	}
	if len(h.rest) == 0 {
		return nameHead{}
	}
	return h
}

// nearName warns of a figure which a sentence calls as it is called up to a preposition, and
// otherwise behind it: accidents at sea, of accidents at work. Nothing is said where a word of
// the rest of the name stands anywhere in the sentence.
func (l *linter) nearName(v *vocabulary, ts []token) {
	for _, t := range ts {
		r := t.figure()
		if r == nil || r.Query.Indicator == nil || r.Query.Indicator.Name == nil {
			continue
		}
		d, i := l.dictionOf(v), r.Query.Indicator
		h, has := d.heads[i]
		if !has || v.saysOneOf(ts, h.rest) {
			continue
		}
		if from, to := v.calledFrom(ts, h); to > from && !d.has(v, r.Query.Subject(), l.plainNouns(v, ts[to:to+1])) {
			l.problems.Warn(report.OtherSubject, ts[to].at(), "use the words of its name; or, if it is called so, give the word under words: of the indicator",
				"%q begins as the name of %s does, and goes on otherwise", said(ts[from:to+1]), i.ID)
			return
		}
	}
}

// plainNouns is the words of ts that may tell one indicator from another; the next are read
// into the same.
func (l *linter) plainNouns(v *vocabulary, ts []token) []string {
	l.nouns = v.nouns(l.nouns[:0], ts)
	return l.nouns
}

// calledFrom is where ts have the head of a name and its preposition, and the first word that
// says something behind; from and to are the same if they have none.
func (v *vocabulary) calledFrom(ts []token, h nameHead) (from, to int) {
	n := len(h.head)
	for i := 0; i+n < len(ts); i++ {
		if !v.beginsWith(ts[i:], h.head) {
			continue
		}
		if joining, _ := v.joining().find(ts[i+n:]); joining != h.joining {
			continue
		}
		for k := i + n + 1; k < len(ts) && ts[k].kind == word; k++ {
			if v.emptyAt(ts, k) == 0 {
				return i, k
			}
		}
	}
	return 0, 0
}

func (v *vocabulary) beginsWith(ts []token, head []string) bool {
	for i, w := range head {
		if ts[i].kind != word || v.stem(ts[i].text) != w {
			return false
		}
	}
	return true
}

// saysOneOf reports whether ts have a word of some, or another of the same root.
func (v *vocabulary) saysOneOf(ts []token, words []string) bool {
	return slices.ContainsFunc(ts, func(t token) bool {
		return t.kind == word && slices.ContainsFunc(words, func(w string) bool {
			said := v.stem(t.text)
			return said == w || sameRoot(said, w)
		})
	})
}
