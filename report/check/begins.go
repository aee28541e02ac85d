package check

import (
	"unicode/utf8"

	"tongket/report/lang"
)

// beginnings are the words with which phrases of a vocabulary begin, each with the
// lexicons that have such a phrase. Every word of a text is looked up here once, and most
// begin nothing: they are not asked for in each lexicon again.
type beginnings struct {
	lexicons int
	sets     []lexicons     // of words and letters, each at its number
	words    map[string]int // the number of the set of each
	letters  map[rune]int   // of patterns, by the first letter; 0 of those that have none

	met map[string]met // the words that were looked up; nil: they are not remembered
}

// met is a word in small letters, and the lexicons of which a phrase may begin with it.
type met struct {
	small string
	begin *lexicons
}

func newBeginnings() *beginnings {
	const usual = 1 << 9
	return &beginnings{sets: make([]lexicons, 1, usual), words: make(map[string]int, usual), letters: map[rune]int{0: 0}}
}

// lexicons is a set of them, each a number from 0.
type lexicons [2]uint64

func (s *lexicons) has(n int) bool { return s[n/64]&(1<<(n%64)) != 0 }

func (s *lexicons) add(n int) { s[n/64] |= 1 << (n % 64) }

func (s *lexicons) addAll(more *lexicons) { s[0], s[1] = s[0]|more[0], s[1]|more[1] }

// next is the number of one more lexicon. Where there is no room for it, it has none: it
// is looked into for every word.
func (b *beginnings) next() (number int, ok bool) {
	if b.lexicons == 64*len(lexicons{}) {
		return 0, false
	}
	b.lexicons++
	return b.lexicons - 1, true
}

// note notes that the lexicon has a phrase that begins with word.
func (b *beginnings) note(word string, lexicon int) { add(b, b.words, word, lexicon) }

// noteLetter notes that it has one that begins with a pattern of that first letter.
func (b *beginnings) noteLetter(letter rune, lexicon int) { add(b, b.letters, letter, lexicon) }

// add adds a lexicon to the set of a beginning.
func add[K comparable](b *beginnings, sets map[K]int, begins K, lexicon int) {
	n, known := sets[begins]
	if !known {
		n = b.set()
		sets[begins] = n
	}
	b.sets[n].add(lexicon)
}

// set is the number of a new set.
func (b *beginnings) set() int {
	b.sets = append(b.sets, lexicons{})
	return len(b.sets) - 1
}

// complete adds to what begins with a word what begins with a pattern that it may be of.
// Behind it nothing more is noted.
func (b *beginnings) complete() {
	for letter, n := range b.letters {
		if letter != 0 {
			b.sets[n].addAll(&b.sets[0])
		}
	}
	for word, n := range b.words {
		b.sets[n].addAll(b.ofLetter(word))
	}
}

// ofLetter is the lexicons with patterns that word may be of.
func (b *beginnings) ofLetter(word string) *lexicons {
	letter, _ := utf8.DecodeRuneInString(word)
	return &b.sets[b.letters[letter]]
}

// remembering is b for one that reads many texts, in which most words stand often.
func (b *beginnings) remembering() *beginnings {
	const usual = 1 << 11
	out := *b
	out.met = make(map[string]met, usual)
	return &out
}

// look looks a word up, or remembers what it was.
func (b *beginnings) look(word string) met {
	if b.met == nil {
		return b.lookUp(word)
	}
	m, known := b.met[word]
	if !known {
		m = b.lookUp(word)
		b.met[word] = m
	}
	return m
}

// lookUp looks a word up. Words of phrases are small ones, so one that is found needs no
// letter looked at.
func (b *beginnings) lookUp(word string) met {
	if n, known := b.words[word]; known {
		return met{word, &b.sets[n]}
	}
	small := lang.Small(word)
	if n, known := b.words[small]; known {
		return met{small, &b.sets[n]}
	}
	return met{small, b.ofLetter(small)}
}
