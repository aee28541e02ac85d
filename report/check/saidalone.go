package check

import (
	"unicode/utf8"

	"tongket/report"
)

// A stretch is what stands between two references of a text, or before the first and behind
// the last: how many letters it has, and the sentences that stand in it whole.
type stretch struct {
	first   token // that has letters
	letters int
	whole   [][]token
}

// stretchesOf divides the sentences of a text at its references.
func stretchesOf(sentences [][]token) []stretch {
	out := make([]stretch, 1)
	for _, s := range sentences {
		first := len(out)
		for _, t := range s {
			if t.kind == ref {
				out = append(out, stretch{})
			}
			out[len(out)-1].add(t)
		}
		if len(out) == first && speaks(s) {
			last := &out[first-1]
			last.whole = append(last.whole, s)
		}
	}
	return out
}

// add adds a token.
func (s *stretch) add(t token) {
	n := letters(t)
	if s.letters == 0 && n > 0 {
		s.first = t
	}
	s.letters += n
}

// letters is how many letters a word has.
func letters(t token) int {
	if t.kind != word {
		return 0
	}
	return utf8.RuneCountInString(t.raw)
}

func lettersOf(ts []token) (n int) {
	for _, t := range ts {
		n += letters(t)
	}
	return n
}

// saidAlone warns of a sentence, or of a clause of many words, for which the other language
// has no room: between the same references it has too few letters to say that, too.
func (l *linter) saidAlone(a, b rendering) {
	mine, theirs := a.stretches, b.stretches
	if len(mine) != len(theirs) || !speaks(b.ts) {
		return
	}
	for i, m := range mine {
		room := theirs[i].letters * a.Lexicon.Length / b.Lexicon.Length
		if len(a.sentences) > len(b.sentences) && len(m.whole) > len(theirs[i].whole) && room < m.letters-lettersOf(m.shortest())/2 {
			l.problems.Warn(report.LanguagesDiffer, m.shortest()[0].at(), "say the same in every language", "the other language has no room for what this sentence says")
			return
		}
		if room > 0 && m.letters > 2*room && m.letters-room > muchMore {
			l.problems.Warn(report.LanguagesDiffer, m.first.at(), "say the same in every language", "the other language says this in less than half as many letters")
			return
		}
	}
}

// muchMore is so many letters more that no manner of speaking accounts for them.
const muchMore = 45

// shortest is the whole sentence with the fewest letters.
func (m stretch) shortest() (out []token) {
	least := -1
	for _, s := range m.whole {
		if n := lettersOf(s); least < 0 || n < least {
			out, least = s, n
		}
	}
	return out
}
