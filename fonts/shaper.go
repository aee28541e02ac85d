package fonts

import (
	"math"
	"slices"

	"github.com/go-text/typesetting/font"
	ot "github.com/go-text/typesetting/font/opentype/tables"
	"github.com/go-text/typesetting/harfbuzz"
)

// newShaper makes a parsed face ready to shape.
//
// The library keeps a digest of the glyphs that a lookup covers, and one for each
// of its subtables: three masks of 64 bits. It passes over what has not got the
// glyph in its digest. Version 0.3.5 makes digests too small: where glyphs are
// given by ranges, and one mask is full, what is still to come is missing in the
// other two (issue 278 of go-text/typesetting, mended there after 0.3.5). So most
// accented letters lost their kerning.
//
// It makes digests here and at no other time. So while it does, the first range
// is that of all glyphs, which fills the three masks at once, and then it is what
// it was. With full digests nothing is passed over, and coverages are asked.
func newShaper(parsed *font.Font) *harfbuzz.Font {
	firsts := firstRanges(parsed)
	own := make([]ot.RangeRecord, len(firsts))
	for i, r := range firsts {
		own[i] = *r
	}
	for _, r := range firsts {
		*r = ot.RangeRecord{StartGlyphID: 0, EndGlyphID: math.MaxUint16}
	}
	shaper := harfbuzz.NewFont(font.NewFace(parsed))
	for i, r := range firsts {
		*r = own[i]
	}
	return shaper
}

// firstRanges is the first range of each subtable that covers ranges. A list of
// glyphs before them in the same lookup could fill one mask alone and spoil the
// digest of the lookup: there a fence goes first.
func firstRanges(f *font.Font) (firsts []*ot.RangeRecord) {
	none := []ot.Coverage{ot.Coverage2{Ranges: []ot.RangeRecord{{StartGlyphID: math.MaxUint16, EndGlyphID: 0}}}}
	for i := range f.GSUB.Lookups {
		l := &f.GSUB.Lookups[i]
		l.Subtables = fence[ot.GSUBLookup](l.Subtables, ot.ContextualSubs{Data: ot.ContextualSubs3{Coverages: none}})
		firsts = appendFirsts(firsts, l.Subtables)
	}
	for i := range f.GPOS.Lookups {
		l := &f.GPOS.Lookups[i]
		l.Subtables = fence[ot.GPOSLookup](l.Subtables, ot.ContextualPos{Data: ot.ContextualPos3{Coverages: none}})
		firsts = appendFirsts(firsts, l.Subtables)
	}
	return firsts
}

type subtable interface{ Cov() ot.Coverage }

// fence puts one that covers a range without a glyph before the subtables of a
// lookup that begins with a list and goes on with ranges.
func fence[S subtable](subtables []S, one S) []S {
	byRanges := func(s S) bool { return firstRange(s) != nil }
	if len(subtables) == 0 || byRanges(subtables[0]) || !slices.ContainsFunc(subtables, byRanges) {
		return subtables
	}
	return slices.Insert(slices.Clone(subtables), 0, one)
}

func appendFirsts[S subtable](firsts []*ot.RangeRecord, subtables []S) []*ot.RangeRecord {
	for _, s := range subtables {
		if r := firstRange(s); r != nil {
			firsts = append(firsts, r)
		}
	}
	return firsts
}

// firstRange is nil for a subtable that covers a list of glyphs.
func firstRange(s subtable) *ot.RangeRecord {
	if c, ok := s.Cov().(ot.Coverage2); ok && len(c.Ranges) > 0 {
		return &c.Ranges[0]
	}
	return nil
}
