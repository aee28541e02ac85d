package check

import (
	"slices"
	"strings"

	"tongket/report"
)

// A stance is what a clause says or denies, by its words in their order of letters.
type stance struct {
	words  []string
	denied bool
	said   token
	length int // in tokens
}

// stances is what texts of a language deny, by each of its words, and what they say.
type stances struct {
	denied map[string][]stance
	says   []stance
}

// takesStand notes what the clauses of a text say and deny.
func (l *linter) takesStand(p report.Passage, v *vocabulary, ts []token) {
	if !p.Sentence || len(ts) == 0 || len(v.Lexicon.Denials.Sure) == 0 || ts[0].kind == word && ts[0].raw == ts[0].text {
		return // what begins with a small letter is part of a longer sentence
	}
	if l.stood[v.Tag] == nil {
		l.stood[v.Tag] = &stances{denied: map[string][]stance{}}
	}
	all, from := l.stood[v.Tag], 0
	for i := 0; i <= len(ts); i++ {
		if i < len(ts) && !isSentenceEnd(ts[i]) && !isClauseEnd(ts[i]) {
			continue
		}
		if s, ok := v.standOf(ts[from:i]); ok && s.denied {
			for _, w := range s.words {
				all.denied[w] = append(all.denied[w], s)
			}
		} else if ok {
			all.says = append(all.says, s)
		}
		from = i + 1
	}
}

// disowned warns of each clause that says what another text denies in the same words: an
// average is taken, no average is taken.
func (l *linter) disowned() {
	for _, tag := range l.report.Languages {
		all := l.stood[tag]
		if all == nil {
			continue
		}
		for _, s := range all.says {
			if other, ok := all.against(s); ok {
				l.problems.Warn(report.StatementDiffers, s.said.at(), "leave one of them out, or say the same in both", "the words are denied at %s", other.said.at().InText())
			}
		}
	}
}

// against is a clause that denies what s says.
func (all *stances) against(s stance) (stance, bool) {
	for _, w := range s.words {
		for _, other := range all.denied[w] {
			if alike(s, other) {
				return other, true
			}
		}
	}
	return stance{}, false
}

// alike reports whether two clauses have the same words, but for one or two of many.
func alike(a, b stance) bool {
	const short = 4
	if slices.Equal(a.words, b.words) {
		return min(a.length, b.length) >= short
	}
	least, more := 3, 2
	if len(a.words) > len(b.words) {
		a, b = b, a
	}
	return len(a.words) >= least && len(b.words)-len(a.words) <= more && has(b.words, a.words) && a.length >= short-1
}

// standOf is what a clause without figures and sources says; of one that says too little, or
// much, nothing.
func (v *vocabulary) standOf(ts []token) (s stance, ok bool) {
	const least, most = 2, 14
	if len(ts) <= least || len(ts) > most {
		return s, false
	}
	s = stance{length: len(ts), words: make([]string, 0, len(ts))}
	for i, t := range ts {
		if t.kind == ref || t.kind == number {
			return s, false
		}
		if t.kind != word {
			continue
		}
		if sure, n := v.denials.find(ts[i:]); n > 0 {
			if !sure {
				return s, false
			}
			s.denied = true
			continue
		}
		if v.perhaps.is(t) {
			return s, false
		}
		if v.filler(t) {
			continue
		}
		s.words = append(s.words, t.text)
	}
	slices.Sort(s.words)
	s.words = slices.Compact(s.words)
	if len(s.words) < least {
		return s, false
	}
	s.said = ts[0]
	return s, true
}

// filler reports whether a word tells neither what is said nor that it is denied.
func (v *vocabulary) filler(t token) bool {
	return v.fillers.is(t) || len(strings.TrimSpace(t.text)) < 2
}
