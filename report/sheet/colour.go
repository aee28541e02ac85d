package sheet

import (
	"encoding/xml"
	"strconv"
	"strings"
)

// colour is red, green and blue, as far as the workbook says it.
type colour struct {
	rgb   uint32
	known bool
}

var (
	black = colour{0x000000, true}
	paper = colour{0xffffff, true}
)

// paint is a colour as a style has it: itself, a number of the workbook's palette or of
// its theme, and then how much lighter or darker; or nothing.
type paint struct {
	rgb, indexed, theme string
	tint                float64
}

// paintOf reads the attributes of an element such as color or fgColor.
func paintOf(e xml.StartElement) paint {
	tint, _ := strconv.ParseFloat(attr(e, "tint"), 64)
	return paint{strings.Clone(attr(e, "rgb")), strings.Clone(attr(e, "indexed")), strings.Clone(attr(e, "theme")), tint}
}

// colour is what p is in the workbook, or other where it says nothing.
func (b *book) colour(p paint, other colour) colour {
	switch {
	case p.rgb != "":
		other = rgb(p.rgb)
	case p.indexed != "":
		other = b.indexed(index(p.indexed))
	case p.theme != "":
		other = b.themed(index(p.theme))
	}
	return other.tinted(p.tint)
}

// rgb is a colour in six digits of sixteen, with or without two before them.
func rgb(s string) colour {
	n, err := strconv.ParseUint(s[max(0, len(s)-6):], 16, 32)
	return colour{uint32(n), err == nil && len(s) >= 6}
}

// indexed is one of the palette: that of the workbook, or of Excel, of which the first
// eight stand twice.
func (b *book) indexed(n int) colour {
	const windowText, window = 64, 65
	switch {
	case n == windowText:
		return black
	case n == window:
		return paper
	case n >= 0 && n < len(b.palette):
		return b.palette[n]
	}
	first := []uint32{0x000000, 0xffffff, 0xff0000, 0x00ff00, 0x0000ff, 0xffff00, 0xff00ff, 0x00ffff}
	if n >= 0 && n < 2*len(first) {
		return colour{first[n%len(first)], true}
	}
	return colour{}
}

// themed is one of the theme, in which light stands before dark.
func (b *book) themed(n int) colour {
	names := []string{"lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"}
	if n < 0 || n >= len(names) {
		return colour{}
	}
	if c, said := b.scheme[names[n]]; said {
		return c
	}
	return map[int]colour{0: paper, 1: black}[n]
}

// tinted is c by so much lighter, or darker below zero.
func (c colour) tinted(by float64) colour {
	mixed := func(shift int) uint32 {
		v := float64(c.rgb >> shift & 0xff)
		if by > 0 {
			return uint32(v + (255-v)*min(by, 1))
		}
		return uint32(v * (1 + max(by, -1)))
	}
	return colour{mixed(16)<<16 | mixed(8)<<8 | mixed(0), c.known}
}

// near reports whether letters of one colour are hardly seen on the other.
func (c colour) near(other colour) bool {
	const hardly = 16
	for _, shift := range []int{16, 8, 0} {
		if d := int(c.rgb>>shift&0xff) - int(other.rgb>>shift&0xff); d > hardly || d < -hardly {
			return false
		}
	}
	return c.known && other.known
}

// scheme looks at an element of the theme.
func (s *survey) scheme(e xml.StartElement) {
	if s.depth < 3 || s.within[s.depth-3] != "clrScheme" {
		return
	}
	said := attr(e, "val")
	if last := attr(e, "lastClr"); last != "" {
		said = last
	}
	s.book.scheme[s.within[s.depth-2]] = rgb(said)
}
