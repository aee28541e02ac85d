package fonts

import (
	"slices"
	"strings"
	"testing"
)

// TestPlainWords holds the words that are set without HarfBuzz against what its port makes
// of them, and that most words of the example are.
func TestPlainWords(t *testing.T) {
	s := open(t)
	example := exampleWords(t)
	words := slices.Concat(example, strings.Fields("office fluffy Tafjord AVATAR 1⁄2 3·5 “V”, a\u00adb \u0301 n\u0323ay xin\u2060chào"), syllables(), threeLetters(), pairs(), strangers(s))
	if testing.Short() {
		words = someOf(words)
	}
	for _, face := range s.Names() {
		f := s.face(face)
		f.load()
		wrong, plain := 0, 0
		for i, word := range words {
			got, ok := f.plain.shape(nil, word, f.hmtx)
			if !ok {
				continue
			}
			if i < len(example) {
				plain++
			}
			if want := f.shapeFully(word); !slices.Equal(got, want) {
				if wrong++; wrong <= 3 {
					t.Errorf("%s: %+q\n got %v\nwant %v", face, word, got, want)
				}
			}
		}
		if most := min(len(words), len(example)) * 9 / 10; !testing.Short() && plain < most {
			t.Errorf("%s: only %d words of %d are plain", face, plain, len(example))
		}
		if wrong > 0 {
			t.Errorf("%s: %d words differ", face, wrong)
		}
	}
}

// TestNotPlain has words that only HarfBuzz sets rightly.
func TestNotPlain(t *testing.T) {
	s := open(t)
	for face, list := range map[Name]string{"sans": "office ff 1⁄2 a\u0301 a\u00adb", "serif": "fi fly affix 3·5 1⁄2 n\u0323"} {
		f := s.face(face)
		f.load()
		for _, word := range strings.Fields(list) {
			if got, ok := f.plain.shape(nil, word, f.hmtx); ok {
				t.Errorf("%s: %+q is set as %v", face, word, got)
			}
		}
	}
}
