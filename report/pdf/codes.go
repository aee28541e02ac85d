package pdf

import (
	"fmt"

	"tongket/fonts"
)

// codes numbers the glyphs of a face as a document uses them. One glyph that
// stands for several texts gets several codes: a no-break space looks like a
// space, but shall not be copied as one.
type codes struct {
	name   string   // in the contents of pages
	ids    []uint16 // by code; code 0 is the sign for a missing glyph
	texts  []string
	widths []int
	first  []uint16 // by glyph; 0: none yet
	others map[glyph]uint16
}

type glyph struct {
	id   uint16
	text string
}

// wordJoiner stands for the second glyph of a cluster, which has no text of its
// own: PDF/UA wants some for each, and this one is invisible.
const wordJoiner = "\u2060"

func (p *painter) codes(face fonts.Name) *codes {
	c, ok := p.faces[face]
	if !ok {
		p.order = append(p.order, face)
		c = &codes{
			name: fmt.Sprintf("F%d", len(p.order)),
			ids:  []uint16{0}, texts: []string{""}, widths: []int{0},
			others: map[glyph]uint16{},
		}
		p.faces[face] = c
	}
	return c
}

func (c *codes) code(g fonts.Glyph) uint16 {
	text := g.Text
	if text == "" {
		text = wordJoiner
	}
	if int(g.ID) >= len(c.first) {
		c.first = append(c.first, make([]uint16, int(g.ID)+1-len(c.first))...)
	}
	first := c.first[g.ID]
	if first == 0 {
		c.first[g.ID] = c.add(g, text)
		return c.first[g.ID]
	}
	if c.texts[first] == text {
		return first
	}
	key := glyph{g.ID, text}
	code, ok := c.others[key]
	if !ok {
		code = c.add(g, text)
		c.others[key] = code
	}
	return code
}

func (c *codes) add(g fonts.Glyph, text string) uint16 {
	c.ids, c.texts, c.widths = append(c.ids, g.ID), append(c.texts, text), append(c.widths, int(g.Natural))
	return uint16(len(c.ids) - 1)
}
