package intake

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"tongket/report/pattern"
)

// typing is a way to type Vietnamese on a plain keyboard: what signs behind a letter make
// of it. Where the program that understands them was off, the signs stay.
type typing struct {
	name   string
	shapes map[[2]rune]rune // a vowel or d with its sign, or a sign that is one
	tones  map[rune]int
	parts  func(rune) bool // what is no letter and no sign
	loose  bool            // a sign may stand behind the consonants that follow its vowel
	marks  letterSet       // what its words have, and hardly any others
	signs  letterSet       // those of shapes and tones: any other letter is itself
	coded  bool            // capitals with its signs behind them may be a code, as E6 is one

	// telling is what nobody writes in another language; but for it a word may be a name
	// of elsewhere: Lee, Low, Max, Taj, Hans.
	telling []pattern.Pattern
	several pattern.Pattern // what tells so where several words of a text have it
}

// letterSet is some letters, signs and digits, small ones of ASCII.
type letterSet [2]uint64

func lettersOf(s string) (out letterSet) {
	for i := range len(s) {
		out[s[i]/64] |= 1 << (s[i] % 64)
	}
	return out
}

func (s *letterSet) has(b byte) bool { return b < utf8.RuneSelf && s[b/64]&(1<<(b%64)) != 0 }

// tellsIn is how much in a word of small letters tells that it was typed so.
func (t typing) tellsIn(word string) (n int) {
	for _, p := range t.telling {
		if p.MatchString(word) {
			n++
		}
	}
	return n
}

var typings = []typing{
	{
		name:   "Telex",
		marks:  lettersOf("jwfx"),
		signs:  lettersOf("adeowfrxsj"),
		shapes: map[[2]rune]rune{{'a', 'a'}: 'â', {'e', 'e'}: 'ê', {'o', 'o'}: 'ô', {'a', 'w'}: 'ă', {'o', 'w'}: 'ơ', {'u', 'w'}: 'ư', {'w'}: 'ư', {'d', 'd'}: 'đ'},
		tones:  map[rune]int{'f': 1, 'r': 2, 'x': 3, 's': 4, 'j': 5},
		parts:  func(r rune) bool { return !unicode.IsLetter(r) && !strings.ContainsRune("^~`", r) }, loose: true,
		telling: []pattern.Pattern{
			pattern.New("^dd"),
			pattern.New("[cghmnpt][fjxr]$"),
			pattern.New("(?:[fx]|[^i]j)(?:n[gh]?|ch?|[mpt])$"),
			pattern.New("(?:aa|ee|oo)[jx]"),
			pattern.New("uow|uw[^as]"),
			pattern.New("aw(?:ng|[cmpt])|ow(?:ng|[cimpt])"),
			pattern.New("uyee|iee|uaa|uoo|aay"),
			pattern.New("^n[gh].*[cghmnpt]"),
			pattern.New("^thij$"),
		},
	},
	{
		name:   "VNI",
		marks:  lettersOf("123456789"),
		signs:  lettersOf("123456789"),
		shapes: map[[2]rune]rune{{'a', '6'}: 'â', {'e', '6'}: 'ê', {'o', '6'}: 'ô', {'a', '8'}: 'ă', {'o', '7'}: 'ơ', {'u', '7'}: 'ư', {'d', '9'}: 'đ'},
		tones:  map[rune]int{'2': 1, '3': 2, '4': 3, '1': 4, '5': 5},
		parts:  func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }, loose: true, coded: true,
		telling: []pattern.Pattern{
			pattern.New("[a-z][0-9]+[a-z]"),
			pattern.New("^thi5$"),
		},
		several: pattern.New("[a-z][678][1-5]$"),
	},
	{
		name:   "VIQR",
		marks:  lettersOf("^~`"),
		signs:  lettersOf("^(+d`?~'."),
		shapes: map[[2]rune]rune{{'a', '^'}: 'â', {'e', '^'}: 'ê', {'o', '^'}: 'ô', {'a', '('}: 'ă', {'o', '+'}: 'ơ', {'u', '+'}: 'ư', {'d', 'd'}: 'đ'},
		tones:  map[rune]int{'`': 1, '?': 2, '~': 3, '\'': 4, '.': 5},
		parts:  func(r rune) bool { return unicode.IsSpace(r) || r == ',' || r == '-' },
		telling: []pattern.Pattern{
			pattern.New("^dd"),
			pattern.New(`[a-z]\^`),
			pattern.New(`a\([a-z]`),
			pattern.New(`[ou]\+[a-z]`),
			pattern.New("[a-z^(+][`~]"),
			pattern.New(`^thi\.$`),
		},
	},
}

// read is what a word was to be, or nothing where it is a word as it stands.
func (t typing) read(word string) string {
	b := make([]rune, 0, 2*longestSyllable)
	tone, shaped := 0, false
	for _, r := range word {
		small := unicode.ToLower(r)
		if small >= utf8.RuneSelf || !t.signs.has(byte(small)) {
			b = append(b, r)
			continue
		}
		if t.shape(b, small) {
			shaped = true
			continue
		}
		if n, isTone := t.tones[small]; isTone && tone == 0 && hasVowel(b) {
			tone = n
			continue
		}
		if v, alone := t.shapes[[2]rune{small}]; alone && len(b) > 0 && !hasVowel(b) {
			r, shaped = inCase(r, v), true
		}
		b = append(b, r)
	}
	if !shaped && tone == 0 || isSyllable(word) {
		return ""
	}
	return spoken(b, tone)
}

// shape changes the letter to which a sign belongs: the one before it, or where signs
// are loose the last vowel before its consonants, and a digit's the last that it fits:
// nguoi7; a sign behind uo is that of both.
func (t typing) shape(b []rune, sign rune) bool {
	for i := len(b) - 1; i >= 0; i-- {
		small := unicode.ToLower(b[i])
		if v, is := t.shapes[[2]rune{small, sign}]; is && (i == len(b)-1 || v != 'đ') {
			b[i] = inCase(b[i], v)
			if v == 'ơ' && i > 0 && unicode.ToLower(b[i-1]) == 'u' && !strings.EqualFold(string(b[:i]), "qu") {
				b[i-1] = inCase(b[i-1], 'ư')
			}
			return true
		}
		if bare, _ := toneless(small); !t.loose || !t.coded && strings.ContainsRune(vowels, bare) {
			return false
		}
	}
	return false
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
