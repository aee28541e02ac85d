package fonts

import (
	"fmt"
	"math"
)

// cutter collects outlines under new numbers.
type cutter struct {
	from  outlines
	ids   []uint16       // the glyphs of the subset; grows by the parts of composites
	place map[uint16]int // where a glyph stands in it

	glyf, loca []byte
	format     uint16 // of loca
}

func (c *cutter) cut() error {
	starts := []int{0}
	for i := 0; i < len(c.ids); i++ {
		if int(c.ids[i]) >= c.from.n {
			return fmt.Errorf("no glyph %d", c.ids[i])
		}
		from := len(c.glyf)
		c.glyf = append(c.glyf, c.from.glyph(c.ids[i])...)
		if err := c.renumber(c.glyf[from:]); err != nil {
			return fmt.Errorf("glyph %d: %w", c.ids[i], err)
		}
		c.glyf = append(c.glyf, make([]byte, -len(c.glyf)&3)...)
		starts = append(starts, len(c.glyf))
	}
	if len(c.ids) > math.MaxUint16 {
		return fmt.Errorf("%d glyphs are too many", len(c.ids))
	}
	if len(c.glyf) > 2*math.MaxUint16 {
		c.format = 1
	}
	for _, at := range starts {
		if c.format == 1 {
			c.loca = be.AppendUint32(c.loca, uint32(at))
		} else {
			c.loca = be.AppendUint16(c.loca, uint16(at/2))
		}
	}
	return nil
}

// Flags of a part of a composite glyph.
const (
	wordArguments = 1 << 0
	oneScale      = 1 << 3
	moreParts     = 1 << 5
	twoScales     = 1 << 6
	matrix        = 1 << 7
)

// renumber changes what a composite glyph refers to, in place.
func (c *cutter) renumber(glyph []byte) error {
	if len(glyph) == 0 || int16(be.Uint16(glyph)) >= 0 {
		return nil
	}
	for at := 10; ; {
		if at+4 > len(glyph) {
			return fmt.Errorf("truncated composite")
		}
		flags := be.Uint16(glyph[at:])
		be.PutUint16(glyph[at+2:], uint16(c.part(be.Uint16(glyph[at+2:]))))
		at += partSize(flags)
		if flags&moreParts == 0 {
			return nil
		}
	}
}

// part is the new number of a glyph that a composite refers to.
func (c *cutter) part(id uint16) int {
	at, ok := c.place[id]
	if !ok {
		at = len(c.ids)
		c.place[id] = at
		c.ids = append(c.ids, id)
	}
	return at
}

func partSize(flags uint16) int {
	size := 6
	if flags&wordArguments != 0 {
		size += 2
	}
	switch {
	case flags&oneScale != 0:
		size += 2
	case flags&twoScales != 0:
		size += 4
	case flags&matrix != 0:
		size += 8
	}
	return size
}
