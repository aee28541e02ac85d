package intake

import (
	"strings"
	"sync"
	"unicode"
)

// A syllable of Vietnamese is an onset, a rhyme and a tone. There are few of each,
// so that what is none of theirs was hardly meant as Vietnamese.
const (
	onsets = " b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x "
	rhymes = " a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây " +
		"e ec em en eng eo ep et ê êch êm ên ênh êp êt êu " +
		"i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu " +
		"o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăp oăt oc oe oem oen oeo oet oi om on ong ooc oong op ot " +
		"ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơng ơp ơt " +
		"u ua uân uâng uât uây uc uê uêch uên uênh uêt ui um un ung uôc uôi uôm uôn uông uôt up ut uơ uơn uơt uy uya uych uyên uyêt uyn uynh uyp uyt uyu " +
		"ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu " +
		"y ych yêm yên yêng yêt yêu yn ynh yt "
	vowels = "aăâeêioôơuưy"
)

// tones is each vowel with its six tones: level, huyền, hỏi, ngã, sắc, nặng.
const tones = "aàảãáạ ăằẳẵắặ âầẩẫấậ eèẻẽéẹ êềểễếệ iìỉĩíị oòỏõóọ ôồổỗốộ ơờởỡớợ uùủũúụ ưừửữứự yỳỷỹýỵ"

const (
	sac  = 4
	nang = 5
)

const longestSyllable = 7 // nghiêng

// toned is a vowel and its tone.
type toned struct {
	vowel rune
	tone  int
}

var toneOf = sync.OnceValue(func() map[rune]toned {
	out := map[rune]toned{}
	for _, row := range strings.Fields(tones) {
		v := []rune(row)
		for tone, r := range v {
			out[r] = toned{v[0], tone}
		}
	}
	return out
})

var withTones = sync.OnceValue(func() map[toned]rune {
	out := map[toned]rune{}
	for r, t := range toneOf() {
		out[t] = r
	}
	return out
})

// toneless is a small letter without its tone, and which tone that was.
func toneless(r rune) (rune, int) {
	if t, ok := toneOf()[r]; ok {
		return t.vowel, t.tone
	}
	return r, 0
}

// withTone is a small vowel with a tone, or 0 if it is none.
func withTone(vowel rune, tone int) rune {
	return withTones()[toned{vowel, tone}]
}

// isSyllable reports whether word can be one of Vietnamese.
func isSyllable(word string) bool {
	bare, tone, at := split(make([]rune, 0, 2*longestSyllable), word)
	if len(bare) == 0 || len(bare) > longestSyllable || tone < 0 {
		return false
	}
	for n := min(3, len(bare)-1); n >= 0; n-- {
		onset, rhyme := string(bare[:n]), string(bare[n:])
		if !parts().rhymes[rhyme] || !parts().onsets[onset] || !fits(onset, bare[n]) {
			continue
		}
		if tone == 0 || mayStand(bare[n:], at-n, tone) {
			return true
		}
	}
	return string(bare) == "gi" && (tone == 0 || at == 1)
}

// parts is the onsets and the rhymes.
var parts = sync.OnceValue(func() (p struct{ onsets, rhymes map[string]bool }) {
	p.onsets, p.rhymes = map[string]bool{"": true}, map[string]bool{}
	for _, s := range strings.Fields(onsets) {
		p.onsets[s] = true
	}
	for _, s := range strings.Fields(rhymes) {
		p.rhymes[s] = true
	}
	return p
})

// split is word behind bare, in small letters without its tone, which tone that is, and of
// which letter; the tone is -1 if there are two.
func split(bare []rune, word string) (_ []rune, tone, at int) {
	for _, r := range word {
		b, t := toneless(unicode.ToLower(r))
		if t > 0 && tone > 0 {
			return bare, -1, 0
		}
		if t > 0 {
			tone, at = t, len(bare)
		}
		bare = append(bare, b)
	}
	return bare, tone, at
}

// fits reports whether an onset is spelled as it is before the vowel that follows:
// c, g and ng become k, gh and ngh before e, ê and i; the u of qu is that of oa and uâ.
func fits(onset string, vowel rune) bool {
	front := strings.ContainsRune("eêiy", vowel)
	switch onset {
	case "c", "g", "ng":
		return !front || onset == "g" && vowel == 'i'
	case "k", "gh", "ngh":
		return front
	case "qu":
		return vowel != 'o' && vowel != 'u'
	}
	return true
}

// mayStand reports whether a tone may stand at a letter of a rhyme: on its main
// vowel, and before a stop only two of the five.
func mayStand(rhyme []rune, at, tone int) bool {
	if at < 0 || !strings.ContainsRune(vowels, rhyme[at]) {
		return false
	}
	s := string(rhyme)
	for _, stop := range []string{"c", "ch", "p", "t"} {
		if strings.HasSuffix(s, stop) && tone != sac && tone != nang {
			return false
		}
	}
	for i := len(rhyme) - 1; i >= 0; i-- {
		if strings.ContainsRune("ăâêôơư", rhyme[i]) {
			return i == at
		}
	}
	return at == mainVowel(rhyme) || s == "oa" || s == "oe" || s == "uy"
}

// mainVowel is the place of the vowel that bears the tone in a rhyme without marks:
// before consonants the last, of three the middle one, else the first.
func mainVowel(rhyme []rune) int {
	n := 0
	for n < len(rhyme) && strings.ContainsRune(vowels, rhyme[n]) {
		n++
	}
	switch {
	case n < len(rhyme):
		return n - 1
	case n == 3:
		return 1
	}
	return 0
}
