package fonts

import (
	"slices"
	"unicode"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/font/opentype"
	ot "github.com/go-text/typesetting/font/opentype/tables"
)

// plain shapes the words of which each character is one glyph, and of which nothing but
// the kerning of pairs moves any: most words of our languages. HarfBuzz, which looks
// whether there is more to do, takes twenty times as long to come to the same.
type plain struct {
	chars     font.Cmap
	classes   ot.ClassDef // of the glyphs: which are marks
	kerning   [][]ot.PairPos
	ligatures []ot.LigatureSubs
	more      []ot.Coverage // the glyphs at which whatever else there is begins

	letters map[rune]letter
	pairs   map[pair]kern
}

// letter is the glyph of a character; alone is whether nothing but its pairs concerns it.
type letter struct {
	glyph ot.GlyphID
	alone bool
}

type pair struct{ first, second ot.GlyphID }

// kern is how much further the second glyph of a pair stands, unless they may become a
// ligature.
type kern struct {
	by     int32
	ligate bool
}

// newPlain is nil of a face in which no word is sure to be plain.
func newPlain(f *font.Font) *plain {
	p := &plain{chars: f.Cmap, classes: f.GDEF.GlyphClassDef, letters: make(map[rune]letter, 256), pairs: make(map[pair]kern, 1024)}
	if len(f.GSUB.FeatureVariations)+len(f.GPOS.FeatureVariations) > 0 || !p.readKerning(f.GPOS) {
		return nil
	}
	p.readLigatures(f.GSUB)
	return p
}

// readKerning is false if kerning moves glyphs by more than their advance.
func (p *plain) readKerning(t font.GPOS) bool {
	list, ok := kernLookups(t.Layout)
	for _, i := range list {
		var pairs []ot.PairPos
		for _, s := range t.Lookups[i].Subtables {
			if of, is := s.(ot.PairPos); is {
				ok = ok && advances(of)
				pairs = append(pairs, of)
			} else {
				p.more = append(p.more, s.Cov())
			}
		}
		p.kerning = append(p.kerning, pairs)
	}
	return ok
}

// kernLookups is the lookups of the kerning of Latin script, in the order in which they
// apply; false if the face asks for others besides.
func kernLookups(t font.Layout) (out []uint16, ok bool) {
	i := t.FindScript(opentype.MustNewTag("latn"))
	if i < 0 || len(t.Scripts[i].LangSys) > 0 || t.Scripts[i].DefaultLangSys == nil {
		return nil, false // none, or some languages are set in their own way
	}
	all := t.Scripts[i].DefaultLangSys
	for _, n := range all.FeatureIndices {
		if t.Features[n].Tag == opentype.MustNewTag("kern") {
			out = append(out, t.Features[n].LookupListIndices...)
		}
	}
	slices.Sort(out)
	const none = 0xFFFF
	return slices.Compact(out), all.RequiredFeatureIndex == none
}

// advances reports whether pairs change the first advance and nothing else.
func advances(s ot.PairPos) bool {
	switch s := s.Data.(type) {
	case ot.PairPosData1:
		return s.ValueFormat1 == ot.XAdvance && s.ValueFormat2 == 0
	case ot.PairPosData2:
		return s.ValueFormat1 == ot.XAdvance && s.ValueFormat2 == 0
	}
	return false
}

// readLigatures reads what may put other glyphs in the places of letters.
func (p *plain) readLigatures(t font.GSUB) {
	for _, f := range t.Features {
		if f.Tag != opentype.MustNewTag("liga") {
			continue // of fractions, which no plain word has
		}
		for _, i := range f.LookupListIndices {
			for _, s := range t.Lookups[i].Subtables {
				if of, is := s.(ot.LigatureSubs); is && !ofOne(of) {
					p.ligatures = append(p.ligatures, of)
				} else {
					p.more = append(p.more, s.Cov())
				}
			}
		}
	}
}

// ofOne reports whether a letter alone is replaced as if it were a ligature.
func ofOne(s ot.LigatureSubs) bool {
	return slices.ContainsFunc(s.LigatureSets, func(set ot.LigatureSet) bool {
		return slices.ContainsFunc(set.Ligatures, func(l ot.Ligature) bool { return len(l.ComponentGlyphIDs) == 0 })
	})
}

// shape appends the glyphs of a word to out, with the widths that the face has for them;
// false if the word is not plain.
func (p *plain) shape(out []Glyph, s string, widths widths) ([]Glyph, bool) {
	from, last := 0, ot.GlyphID(0)
	for at, r := range s {
		l := p.letter(r)
		if !l.alone {
			return out, false
		}
		if at > 0 {
			k := p.pair(pair{last, l.glyph})
			if k.ligate {
				return out, false
			}
			out[len(out)-1].Advance += k.by
			out[len(out)-1].Text = s[from:at]
		}
		w := int32(widths.advance(uint16(l.glyph)))
		out = append(out, Glyph{ID: uint16(l.glyph), Advance: w, Natural: w})
		from, last = at, l.glyph
	}
	if s != "" {
		out[len(out)-1].Text = s[from:]
	}
	return out, true
}

func (p *plain) letter(r rune) letter {
	l, ok := p.letters[r]
	if !ok {
		l = p.newLetter(r)
		p.letters[r] = l
	}
	return l
}

func (p *plain) newLetter(r rune) letter {
	const slash, mark = '\u2044', 3
	id, ok := p.chars.Lookup(r)
	glyph := ot.GlyphID(id)
	if !ok || r == slash || r >= 0x3000 || unicode.In(r, unicode.M, unicode.C, unicode.Zl, unicode.Zp) {
		return letter{}
	}
	if p.classes != nil {
		if class, _ := p.classes.Class(glyph); class == mark {
			return letter{}
		}
	}
	for _, c := range p.more {
		if _, covered := c.Index(glyph); covered {
			return letter{}
		}
	}
	return letter{glyph, true}
}

func (p *plain) pair(of pair) kern {
	k, ok := p.pairs[of]
	if !ok {
		k = kern{p.kern(of), p.ligate(of)}
		p.pairs[of] = k
	}
	return k
}

// kern is what the first subtable of each lookup says that knows the pair.
func (p *plain) kern(of pair) (by int32) {
	for _, lookup := range p.kerning {
		for _, s := range lookup {
			if v, ok := kernIn(s, of); ok {
				by += int32(v)
				break
			}
		}
	}
	return by
}

func kernIn(s ot.PairPos, of pair) (by int16, ok bool) {
	i, ok := s.Cov().Index(of.first)
	if !ok {
		return 0, false
	}
	switch s := s.Data.(type) {
	case ot.PairPosData1:
		record, ok := s.PairSets[i].FindGlyph(of.second)
		return record.ValueRecord1.XAdvance, ok
	case ot.PairPosData2:
		if second, ok := s.ClassDef2.Class(of.second); ok {
			first, _ := s.ClassDef1.Class(of.first)
			return s.Record(first, second).ValueRecord1.XAdvance, true
		}
	}
	return 0, false
}

// ligate reports whether a ligature begins with the pair.
func (p *plain) ligate(of pair) bool {
	for _, s := range p.ligatures {
		i, ok := s.Coverage.Index(of.first)
		if ok && slices.ContainsFunc(s.LigatureSets[i].Ligatures, func(l ot.Ligature) bool {
			return l.ComponentGlyphIDs[0] == of.second
		}) {
			return true
		}
	}
	return false
}
