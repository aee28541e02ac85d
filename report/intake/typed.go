package intake

import (
	"strings"
	"unicode"

	"tongket/report/say"
)

// typing is a way to type Vietnamese on a plain keyboard: what signs behind a letter make
// of it. Where the program that understands them was off, the signs stay.
type typing struct {
	name   string
	shapes map[string]rune // a vowel or d with its sign
	tones  map[rune]int
	enough int    // words so typed that are hardly anything else,
	tells  string // where one of them has one of these: Lees Moos are names of elsewhere
}

var typings = []typing{
	{"Telex", map[string]rune{"aa": 'â', "ee": 'ê', "oo": 'ô', "aw": 'ă', "ow": 'ơ', "uw": 'ư', "dd": 'đ'}, map[rune]int{'f': 1, 'r': 2, 'x': 3, 's': 4, 'j': 5}, 2, "fjw"},
	{"VNI", map[string]rune{"a6": 'â', "e6": 'ê', "o6": 'ô', "a8": 'ă', "o7": 'ơ', "u7": 'ư', "d9": 'đ'}, map[rune]int{'2': 1, '3': 2, '4': 3, '1': 4, '5': 5}, 1, "6789"},
	{"VIQR", map[string]rune{"a^": 'â', "e^": 'ê', "o^": 'ô', "a(": 'ă', "o+": 'ơ', "u+": 'ư', "dd": 'đ'}, map[rune]int{'`': 1, '?': 2, '~': 3, '\'': 4, '.': 5}, 1, "^(+"},
}

// untyped finds a name whose marks are still the signs with which they were typed:
// Nguyeenx Thij, Nguye64n, Nguye^~n.
func untyped(s string) (Damage, bool) {
	for _, t := range typings {
		first, found, tells, at := -1, 0, false, 0
		meant := strings.Fields(s)
		for i, word := range meant {
			start := at + strings.Index(s[at:], word)
			at = start + len(word)
			out := t.read(word)
			if out == "" {
				continue
			}
			meant[i], tells = out, tells || strings.ContainsAny(strings.ToLower(word), t.tells)
			if found++; first < 0 {
				first = start
			}
		}
		if found >= t.enough && tells {
			return damage(s, first, say.Sprintf("this was typed for %s while that was off", t.name), "type it anew", strings.Join(meant, " "))
		}
	}
	return Damage{}, false
}

// read is what a word was to be, or nothing where it is a word as it stands.
func (t typing) read(word string) string {
	var b []rune
	tone, shaped := 0, false
	for _, r := range word {
		small := unicode.ToLower(r)
		if n := len(b) - 1; n >= 0 {
			if shape, ok := t.shapes[string([]rune{unicode.ToLower(b[n]), small})]; ok {
				b[n], shaped = inCase(b[n], shape), true
				continue
			}
			if n, isTone := t.tones[small]; isTone && tone == 0 && hasVowel(b) {
				tone = n
				continue
			}
		}
		b = append(b, r)
	}
	if !shaped && tone == 0 || isSyllable(word) {
		return ""
	}
	return spoken(b, tone)
}

func hasVowel(word []rune) bool {
	for _, r := range word {
		if bare, _ := toneless(unicode.ToLower(r)); strings.ContainsRune(vowels, bare) {
			return true
		}
	}
	return false
}

// spoken is a word with its tone where that stands, if it is a syllable then.
func spoken(word []rune, tone int) string {
	if tone == 0 && isSyllable(string(word)) {
		return string(word)
	}
	for i, r := range word {
		v := withTone(unicode.ToLower(r), tone)
		if v == 0 || tone == 0 {
			continue
		}
		word[i] = inCase(r, v)
		if isSyllable(string(word)) {
			return string(word)
		}
		word[i] = r
	}
	return ""
}
