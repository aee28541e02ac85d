package pdf

import (
	"strings"
	"testing"

	"tongket/fonts"
)

func TestOneGlyphOfTwoTextsHasTwoCodes(t *testing.T) {
	p := newPainter(nil)
	c := p.codes("sans")
	var got []uint16
	for _, g := range []fonts.Glyph{
		{ID: 1, Text: " "}, {ID: 1, Text: "\u00a0"}, {ID: 7, Text: "fi"}, {ID: 1, Text: " "}, {ID: 1, Text: "\u00a0"}, {ID: 9},
	} {
		got = append(got, c.code(g))
	}
	for i, want := range []uint16{1, 2, 3, 1, 2, 4} {
		if got[i] != want {
			t.Errorf("got %v", got)
			break
		}
	}
	for _, want := range []string{"4 beginbfchar", "<0001><0020>", "<0002><00A0>", "<0003><00660069>", "<0004><2060>"} {
		if m := string(c.toUnicode()); !strings.Contains(m, want) {
			t.Errorf("%s is not in %s", want, m)
		}
	}
}
