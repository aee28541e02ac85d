package fonts

import "slices"

// neededFeatures is what we use of each layout table: ligatures, fractions around
// U+2044, and kerning. Text is NFC and its letters are precomposed, so marks need
// not be positioned; with no lookup left that could move a glyph off its place,
// a Run needs no offsets. It also quarters the time to parse a face.
var neededFeatures = map[string][]string{"GSUB": {"liga", "frac", "numr", "dnom"}, "GPOS": {"kern"}}

// emptyLookups changes a layout table: all lookups are empty except those of
// some features. The features stay, so no fallback steps in for them, and
// so do lookups of no feature, which others call in some contexts.
func emptyLookups(table []byte, except []string) {
	if len(table) == 0 {
		return
	}
	features := table[be.Uint16(table[6:]):]
	lookups := table[be.Uint16(table[8:]):]
	needed := map[uint16]bool{} // by lookup; absent: no feature's
	for i := range int(be.Uint16(features)) {
		record := features[2+6*i:]
		list := features[be.Uint16(record[4:]):]
		for k := range int(be.Uint16(list[2:])) {
			lookup := be.Uint16(list[4+2*k:])
			needed[lookup] = needed[lookup] || slices.Contains(except, string(record[:4]))
		}
	}
	for i, is := range needed {
		if !is {
			lookup := lookups[be.Uint16(lookups[2+2*int(i):]):]
			be.PutUint16(lookup[4:], 0) // its number of subtables
		}
	}
}
