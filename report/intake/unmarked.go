package intake

import (
	"strings"
	"sync"
	"unicode"
)

// Unmarked is the paragraphs of a document that are Vietnamese typed without any marks: Nam nay
// tram da kham cho. What such words say nothing knows, for giam may be giảm or giam; a list of
// names in a document of another language is none.
func Unmarked(paragraphs []string) (at []int) {
	ours, all := 0, 0
	for i, p := range paragraphs {
		plain, syllables, words := plainWords(p)
		if plain && words >= fewWords && syllables*10 >= words*9 {
			at = append(at, i)
		}
		ours, all = ours+syllables, all+words
	}
	if ours*10 < all*7 {
		return nil
	}
	return at
}

// fewWords is how many words tell in which language a paragraph is.
const fewWords = 6

// plainWords is how many words s has, how many of them can be Vietnamese with marks or without,
// and whether none has any.
func plainWords(s string) (plain bool, syllables, words int) {
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.Is(unicode.Mn, r) && !unicode.IsDigit(r) }) {
		if len(w) < 2 || strings.ContainsFunc(w, unicode.IsDigit) {
			continue
		}
		words++
		if unmarkedSyllable(w) || isSyllable(w) {
			syllables++
		}
	}
	return isASCII(s), syllables, words
}

// unmarkedSyllable reports whether word can be one of Vietnamese without its marks.
func unmarkedSyllable(word string) bool {
	small := strings.ToLower(word)
	for n := min(3, len(small)-1); n >= 0; n-- {
		onset, rhyme := small[:n], small[n:]
		if unmarkedRhymes()[rhyme] && parts().onsets[onset] && fits(onset, rune(rhyme[0])) {
			return true
		}
	}
	return small == "gi"
}

// unmarkedRhymes is the rhymes without their marks.
var unmarkedRhymes = sync.OnceValue(func() map[string]bool {
	bare := strings.NewReplacer("ă", "a", "â", "a", "ê", "e", "ô", "o", "ơ", "o", "ư", "u")
	out := map[string]bool{}
	for rhyme := range parts().rhymes {
		out[bare.Replace(rhyme)] = true
	}
	return out
})
