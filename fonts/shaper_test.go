package fonts

import (
	"bytes"
	"testing"

	ot "github.com/go-text/typesetting/font/opentype/tables"
	"github.com/go-text/typesetting/harfbuzz"
	"github.com/go-text/typesetting/language"
)

// TestNoSubtableIsPassedOver has lookups as other faces may have them: the last
// subtable replaces one letter by the next glyph, whatever those before it cover.
func TestNoSubtableIsPassedOver(t *testing.T) {
	f := open(t).face("sans")
	letter, _ := f.parse(bytes.NewReader(f.tables.file())).Cmap.Lookup('ế')
	last := next(ranges(ot.GlyphID(letter), ot.GlyphID(letter)))
	for name, before := range map[string][]ot.GSUBLookup{
		"nothing":         nil,
		"a list":          {next(list(0, 63))},
		"two short lists": {next(list(0, 31)), next(list(32, 63))},
		"ranges":          {next(ranges(0, 70))},
		"no range":        {next(ot.Coverage2{}), next(list(0, 63))},
	} {
		parsed := f.parse(bytes.NewReader(f.tables.file()))
		for i := range parsed.GSUB.Lookups {
			parsed.GSUB.Lookups[i].Subtables = append(before[:len(before):len(before)], last)
		}
		b := harfbuzz.NewBuffer()
		b.AddRunes([]rune("ế"), 0, 1)
		b.Props.Direction, b.Props.Script = harfbuzz.LeftToRight, language.Latin
		b.Shape(newShaper(parsed), nil)
		if got := b.Info[0].Glyph; got != letter+1 {
			t.Errorf("after %s: glyph %d, want %d", name, got, letter+1)
		}
	}
}

// next puts the next glyph in the place of each that is covered.
func next(c ot.Coverage) ot.GSUBLookup {
	return ot.SingleSubs{Data: ot.SingleSubstData1{Coverage: c, DeltaGlyphID: 1}}
}

func list(from, to ot.GlyphID) (c ot.Coverage1) {
	for g := from; g <= to; g++ {
		c.Glyphs = append(c.Glyphs, g)
	}
	return c
}

func ranges(from, to ot.GlyphID) ot.Coverage2 {
	return ot.Coverage2{Ranges: []ot.RangeRecord{{StartGlyphID: from, EndGlyphID: to}}}
}
