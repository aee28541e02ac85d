package fonts

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"tongket/report/golden"
	"tongket/report/outside"
)

// TestShapesAsHarfBuzz holds the shaping against HarfBuzz's own program, which
// applies all that the faces have: the same glyphs at the same places with the
// same advances. So it also holds that the lookups that load leaves out do
// nothing to our text.
func TestShapesAsHarfBuzz(t *testing.T) {
	outside.Needs(t, "hb-shape")
	s := open(t)
	for _, tt := range []struct {
		what, language, features string
		words                    []string
	}{
		{"words of the example", "vi", "", exampleWords(t)},
		{"words of the example", "en", "", exampleWords(t)},
		{"syllables", "vi", "", syllables()},
		{"words of three letters", "en", "", threeLetters()},
		{"pairs of characters", "vi", "", pairs()},
		{"words of any letters", "vi", "-locl,-ccmp", strangers(s)},
		{"fractions", "vi", "", strings.Fields("1⁄2 3⁄4 8⁄10 12⁄100 (1⁄3) 1.234⁄5.678")},
	} {
		if testing.Short() {
			tt.words = someOf(tt.words)
		}
		for _, face := range s.Names() {
			compareWithHarfBuzz(t, s, face, tt.what, tt.words, "--language="+tt.language, "--features="+tt.features)
		}
	}
}

func compareWithHarfBuzz(t *testing.T, s *Set, face Name, what string, words []string, options ...string) {
	t.Helper()
	wrong := 0
	for i, want := range hbShape(t, face, words, options...) {
		if got := shaped(s, face, words[i]); got != want {
			if wrong++; wrong <= 3 {
				t.Errorf("%s: %+q, %[2]s\n got %s\nwant %s", face, words[i], got, want)
			}
		}
	}
	if wrong > 0 {
		t.Errorf("%s: of %d %s, %d differ", face, len(words), what, wrong)
	}
}

// TestAdvances is the same for who has no HarfBuzz: what it says of some hundred
// words is kept. With -update it is asked anew about the same words.
func TestAdvances(t *testing.T) {
	const file = "testdata/advances.txt"
	kept, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	words := map[Name][]string{}
	var got strings.Builder
	s := open(t)
	for line := range strings.Lines(string(kept)) {
		face, word := Name(strings.Fields(line)[0]), strings.Fields(line)[1]
		words[face] = append(words[face], word)
		fmt.Fprintf(&got, "%s %s %s\n", face, word, shaped(s, face, word))
	}
	if len(words) != len(s.Names()) {
		t.Fatalf("%s has words of %d faces", file, len(words))
	}
	if golden.Updating() {
		got.Reset()
		for _, face := range s.Names() {
			for i, want := range hbShape(t, face, words[face], "--language=vi") {
				fmt.Fprintf(&got, "%s %s %s\n", face, words[face][i], want)
			}
		}
	}
	golden.Check(t, file, got.String())
}

// shaped is what hb-shape would print of a word: glyph=character@x,y+advance.
func shaped(s *Set, face Name, word string) string {
	f := s.face(face)
	out, cluster, next := []byte{'['}, 0, 0
	f.load()
	f.buffer.Clear()
	for i, g := range f.shape(word) {
		if i > 0 {
			out = append(out, '|')
		}
		if g.Text != "" {
			cluster, next = next, next+utf8.RuneCountInString(g.Text)
		}
		out = fmt.Appendf(out, "%d=%d", g.ID, cluster)
		if len(f.buffer.Pos) > 0 { // HarfBuzz was asked
			if at := f.buffer.Pos[i]; at.XOffset != 0 || at.YOffset != 0 {
				out = fmt.Appendf(out, "@%d,%d", at.XOffset, at.YOffset)
			}
		}
		out = fmt.Appendf(out, "+%d", g.Advance)
	}
	return string(append(out, ']'))
}

// hbShape is what hb-shape prints of each word.
func hbShape(t *testing.T, face Name, words []string, options ...string) []string {
	t.Helper()
	dir := t.TempDir()
	fontFile, textFile := filepath.Join(dir, "face.ttf"), filepath.Join(dir, "words")
	file := house(t)[face]
	for name, data := range map[string][]byte{fontFile: file, textFile: []byte(strings.Join(words, "\n") + "\n")} {
		if err := os.WriteFile(name, data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	options = append([]string{"--no-glyph-names", "--direction=ltr", "--script=latn", "--font-file=" + fontFile, "--text-file=" + textFile}, options...)
	said := outside.Run(t, "hb-shape", options...)
	lines := strings.Split(strings.TrimSuffix(said, "\n"), "\n")
	if len(lines) != len(words) {
		t.Fatalf("hb-shape shapes %d of %d words", len(lines), len(words))
	}
	return lines
}
