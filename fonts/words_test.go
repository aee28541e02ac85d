package fonts

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// exampleWords is all words of the example's files, each once.
func exampleWords(t *testing.T) []string {
	t.Helper()
	var words []string
	for _, pattern := range []string{"../seeds/*.yaml", "../seeds/*/*.yaml"} {
		files, err := filepath.Glob(pattern)
		if err != nil || len(files) == 0 {
			t.Fatal(pattern, err)
		}
		for _, name := range files {
			text, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			words = append(words, strings.Fields(norm.NFC.String(string(text)))...)
		}
	}
	slices.Sort(words)
	return slices.Compact(words)
}

// syllables is what Vietnamese can be spelled with: an onset and a rhyme with
// each tone on each vowel, small and large. Most are syllables, all could be.
func syllables() []string {
	onsets := strings.Fields("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x")
	rhymes := strings.Fields("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây " +
		"e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu " +
		"o oa oac oach oai oam oan oang oanh oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oi om on ong op ot " +
		"ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn " +
		"uông uôt up ut uy uya uych uyên uyêt uynh uyt ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu " +
		"y yêm yên yêt yêu")
	var out []string
	for _, onset := range append(onsets, "") {
		for _, rhyme := range rhymes {
			for _, toned := range withTones(rhyme) {
				small := onset + toned
				first, size := utf8.DecodeRuneInString(small)
				out = append(out, small, strings.ToUpper(string(first))+small[size:], strings.ToUpper(small))
			}
		}
	}
	return out
}

func withTones(rhyme string) []string {
	out := []string{rhyme}
	for i, r := range rhyme {
		if !strings.ContainsRune("aăâeêioôơuưy", r) {
			continue
		}
		after := i + utf8.RuneLen(r)
		for _, tone := range []string{"\u0300", "\u0301", "\u0303", "\u0309", "\u0323"} {
			out = append(out, norm.NFC.String(rhyme[:after]+tone+rhyme[after:]))
		}
	}
	return out
}

// pairs is each character of both languages before each other.
func pairs() []string {
	var chars []rune
	for r := rune('!'); r < 0x7f; r++ {
		chars = append(chars, r)
	}
	chars = append(append(chars, vietnamese()...), []rune(signs)...)
	out := make([]string, 0, len(chars)*len(chars))
	for _, a := range chars {
		for _, b := range chars {
			out = append(out, string([]rune{a, b}))
		}
	}
	return out
}

// strangers is words of three to ten characters, of any that all faces have.
// Fractions have a case of their own, because versions of HarfBuzz differ where a
// slash has no digits on one side.
func strangers(s *Set) []string {
	var chars []rune
	for r := rune('!'); r < 0x10000; r++ {
		if s.Covers(r) && r != '\u2044' {
			chars = append(chars, r)
		}
	}
	random := rand.New(rand.NewPCG(2022, 574))
	out := make([]string, 10000)
	for i := range out {
		word := make([]rune, 3+random.IntN(8))
		for k := range word {
			word[k] = chars[random.IntN(len(chars))]
		}
		out[i] = norm.NFC.String(string(word))
	}
	return out
}

// threeLetters is all words of three letters, most of which stand in a longer one.
func threeLetters() []string {
	var out []string
	for a := 'a'; a <= 'z'; a++ {
		for b := 'a'; b <= 'z'; b++ {
			for c := 'a'; c <= 'z'; c++ {
				out = append(out, string([]rune{a, b, c}), string([]rune{a - 'a' + 'A', b, c}))
			}
		}
	}
	return out
}

// someOf is every seventh word and the first.
func someOf(words []string) []string {
	var out []string
	for i := 0; i < len(words); i += 7 {
		out = append(out, words[i])
	}
	return out
}

// TestWidth holds that a text is as wide as what it is shaped to.
func TestWidth(t *testing.T) {
	s := open(t)
	for _, face := range s.Names() {
		for _, str := range []string{"", " ", "  a  b ", "office fluffy", "AVATAR, Tố “Ý”", "a ", strings.Repeat("năm 2022 của thành phố ", 3)} {
			if got, want := Width(s, face, str), s.Shape(face, str).Width; got != want {
				t.Errorf("%s: %q is %d wide, shaped %d", face, str, got, want)
			}
			if run := s.Shape(face, str); cap(run.Glyphs) > len(run.Glyphs)+1 {
				t.Errorf("%s: %q has room for %d glyphs, and %d", face, str, cap(run.Glyphs), len(run.Glyphs))
			}
		}
		if got, want := Width(Square{}, face, "Tỷ lệ"), 5*UnitsPerEm/2; got != want {
			t.Errorf("got %d, want %d", got, want)
		}
	}
}
