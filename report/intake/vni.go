package intake

import (
	"strings"
	"unicode"
)

// vniMarks is what a letter of the fonts of VNI says of the vowel before it: its tone,
// or its hat or bow with a tone.
var vniMarks = map[rune]struct {
	shape rune // â or ă where it changes the vowel
	tone  int
}{
	'ø': {0, 1}, 'û': {0, 2}, 'õ': {0, 3}, 'ù': {0, 4}, 'ï': {0, 5},
	'â': {'â', 0}, 'à': {'â', 1}, 'å': {'â', 2}, 'ã': {'â', 3}, 'á': {'â', 4}, 'ä': {'â', 5},
	'ê': {'ă', 0}, 'è': {'ă', 1}, 'ú': {'ă', 2}, 'ü': {'ă', 3}, 'é': {'ă', 4}, 'ë': {'ă', 5},
}

// vniLetters are the letters of VNI that stand alone.
var vniLetters = map[rune]rune{'ô': 'ơ', 'ö': 'ư', 'ñ': 'đ', 'í': 'í', 'ì': 'ì', 'æ': 'ỉ', 'ó': 'ĩ', 'ò': 'ị', 'î': 'ỵ'}

// asVNI is a word whose letters are those of a font of VNI, read as they look in it,
// and how many signs of VNI it has that hardly stand together otherwise.
func asVNI(word string) (out string, signs int) {
	var b []rune
	for _, r := range word {
		small := unicode.ToLower(r)
		if n := len(b) - 1; n >= 0 {
			if v, ok := vniVowel(unicode.ToLower(b[n]), small); ok {
				b[n] = inCase(b[n], v)
				if !strings.ContainsRune("ïüëú", small) { // as in Loïc, Saül, Noël
					signs++
				}
				continue
			}
		}
		if v, ok := vniLetters[small]; ok {
			r = inCase(r, v)
		}
		b = append(b, r)
	}
	return string(b), signs
}

// vniVowel is a vowel with the mark that follows it.
func vniVowel(vowel, follows rune) (rune, bool) {
	mark, ok := vniMarks[follows]
	if !ok {
		return 0, false
	}
	if mark.shape != 0 {
		shaped := map[[2]rune]rune{{'a', 'â'}: 'â', {'e', 'â'}: 'ê', {'o', 'â'}: 'ô', {'a', 'ă'}: 'ă'}[[2]rune{vowel, mark.shape}]
		if shaped == 0 {
			return 0, false
		}
		vowel = shaped
	}
	r := withTone(vowel, mark.tone)
	return r, r != 0
}

func inCase(like, r rune) rune {
	if unicode.IsUpper(like) {
		return unicode.ToUpper(r)
	}
	return r
}

// fromVNI is a text read as VNI, word by word.
func fromVNI(s string) string {
	return byWord(s, func(w string) string { out, _ := asVNI(w); return out })
}
