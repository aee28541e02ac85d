package fonts

import (
	"bytes"
	"errors"
	"fmt"
)

// Subset is a font file of some glyphs of a face: glyph i of the file is
// ids[i], and the parts of accented letters follow. The first must be 0, the
// sign for a missing glyph. A glyph may stand in the list twice: a PDF needs
// that where one outline stands for two characters, as a space and a no-break
// space, for it maps glyphs back to text.
//
// It is our own code because no Go library at hand would do: go-text and
// x/image read fonts and do not write them, fpdf's subsetter is not exported
// and parses the font anew for each document, and tdewolff/font and
// seehuhn.de/go/sfnt could not be had from the module proxy in 2026. Cutting a
// glyf table is copying outlines and renumbering what composites refer to.
// Numbering anew halves what must be compressed and makes the compressed file a
// twentieth smaller than keeping the ids would, and it lets a glyph stand twice.
func (s *Set) Subset(name Name, ids []uint16) ([]byte, error) {
	out, err := s.face(name).subset(ids)
	if err != nil {
		return nil, fmt.Errorf("fonts: %s: %w", name, err)
	}
	return out, nil
}

func (f *face) subset(ids []uint16) ([]byte, error) {
	t, err := f.cut(ids)
	if err != nil {
		return nil, err
	}
	return t.file(), nil
}

// cut is the tables of a font file of some glyphs.
func (f *face) cut(ids []uint16) (tables, error) {
	if len(ids) == 0 || ids[0] != 0 {
		return nil, errors.New("a subset begins with glyph 0")
	}
	c := cutter{from: f.outline, ids: append([]uint16(nil), ids...), place: map[uint16]int{}}
	for i, id := range ids {
		if _, ok := c.place[id]; !ok {
			c.place[id] = i
		}
	}
	if err := c.cut(); err != nil {
		return nil, err
	}
	out := f.tables.pick("cvt ", "fpgm", "prep")
	out["glyf"], out["loca"] = c.glyf, c.loca
	out["hmtx"] = f.hmtx.pick(c.ids)
	out["head"] = with(f.tables["head"], 50, c.format)
	be.PutUint32(out["head"][8:], 0)
	out["hhea"] = with(f.tables["hhea"], 34, uint16(len(c.ids)))
	out["maxp"] = with(f.tables["maxp"], 4, uint16(len(c.ids)))
	return out, nil
}

// with is a copy of a table with one of its fields changed.
func with(table []byte, at int, value uint16) []byte {
	table = bytes.Clone(table)
	be.PutUint16(table[at:], value)
	return table
}

func (w widths) pick(ids []uint16) []byte {
	out := make([]byte, 0, 4*len(ids))
	for _, id := range ids {
		out = be.AppendUint16(out, uint16(w.advance(id)))
		out = be.AppendUint16(out, w.bearing(id))
	}
	return out
}

// outlines is where the outline of each glyph is.
type outlines struct {
	glyf, loca []byte
	long       bool
	n          int
}

func readOutlines(t tables) (outlines, error) {
	o := outlines{glyf: t["glyf"], loca: t["loca"], long: be.Uint16(t["head"][50:]) == 1}
	o.n = len(o.loca)/2 - 1
	if o.long {
		o.n = len(o.loca)/4 - 1
	}
	if maxp := t["maxp"]; len(maxp) < 6 || int(be.Uint16(maxp[4:])) > o.n {
		return o, errors.New("loca is missing or short")
	}
	return o, nil
}

func (o outlines) at(i int) int {
	if o.long {
		return int(be.Uint32(o.loca[4*i:]))
	}
	return 2 * int(be.Uint16(o.loca[2*i:]))
}

func (o outlines) glyph(id uint16) []byte {
	if int(id) >= o.n {
		return nil
	}
	return o.glyf[o.at(int(id)):o.at(int(id)+1)]
}
