package fonts

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf16"
)

// Metrics is what a PDF says of a face, in units of which UnitsPerEm make the size.
type Metrics struct {
	PostScript string // its name, such as SourceSans3-Regular
	Ascent     int
	Descent    int // negative
	CapHeight  int
	XHeight    int
	BBox       [4]int // left, bottom, right, top
	Weight     int    // 400 is regular
	Serif      bool
}

// Metrics of a face.
func (s *Set) Metrics(name Name) Metrics { return s.face(name).metrics }

// Ink is how far the outlines of a run reach above the baseline, and below it
// as a negative number. A run without outlines has none.
func (s *Set) Ink(r Run) (top, bottom int) {
	f, first := s.face(r.Face), true
	for _, g := range r.Glyphs {
		data := f.outline.glyph(g.ID)
		if len(data) == 0 {
			continue
		}
		low, high := int(int16(be.Uint16(data[4:]))), int(int16(be.Uint16(data[8:])))
		if first {
			top, bottom, first = high, low, false
		}
		top, bottom = max(top, high), min(bottom, low)
	}
	return f.units(top), f.units(bottom)
}

// readEm is how many units of a file make the type size.
func readEm(t tables) (int, error) {
	if len(t["head"]) < 54 || len(t["hhea"]) < 36 || len(t["OS/2"]) < 78 {
		return 0, errors.New("head, hhea or OS/2 is missing or short")
	}
	em := int(be.Uint16(t["head"][18:]))
	if em < 16 || em > 16384 {
		return 0, fmt.Errorf("%d units make an em", em)
	}
	return em, nil
}

func (f *typeface) readMetrics() (Metrics, error) {
	head, hhea, os2 := f.tables["head"], f.tables["hhea"], f.tables["OS/2"]
	signed := func(b []byte) int { return f.units(int(int16(be.Uint16(b)))) }
	m := Metrics{
		PostScript: postScriptName(f.tables["name"]),
		Ascent:     signed(hhea[4:]),
		Descent:    signed(hhea[6:]),
		Weight:     int(be.Uint16(os2[4:])),
		Serif:      os2[33] >= 2 && os2[33] <= 10, // PANOSE serif style: with serifs
	}
	if len(os2) >= 90 {
		m.CapHeight, m.XHeight = signed(os2[88:]), signed(os2[86:])
	} else { // a file before version 2 does not say: about what faces have
		m.CapHeight, m.XHeight = 7*UnitsPerEm/10, UnitsPerEm/2
	}
	for i := range m.BBox {
		m.BBox[i] = signed(head[36+2*i:])
	}
	if m.PostScript == "" {
		return m, errors.New("it has no PostScript name")
	}
	return m, nil
}

// postScriptName is the name with number 6, for Windows in UTF-16.
func postScriptName(name []byte) string {
	const windows, postScript = 3, 6
	if len(name) < 6 {
		return ""
	}
	texts := name[be.Uint16(name[4:]):]
	for i := range int(be.Uint16(name[2:])) {
		record := name[6+12*i:]
		if be.Uint16(record) != windows || be.Uint16(record[6:]) != postScript {
			continue
		}
		data := texts[be.Uint16(record[10:]):][:be.Uint16(record[8:])]
		units := make([]uint16, len(data)/2)
		for k := range units {
			units[k] = be.Uint16(data[2*k:])
		}
		return plainName(string(utf16.Decode(units)))
	}
	return ""
}

// plainName is a name without what means something else in a PDF.
func plainName(s string) string {
	return strings.Map(func(r rune) rune {
		if r > '~' || r <= ' ' || strings.ContainsRune("()<>[]{}/%#", r) {
			return -1
		}
		return r
	}, s)
}

// widths is a face's horizontal metrics.
type widths struct {
	data []byte
	full int // so many glyphs have an advance of their own
}

func readWidths(t tables) (widths, error) {
	w := widths{t["hmtx"], int(be.Uint16(t["hhea"][34:]))}
	if w.full == 0 || len(w.data) < 4*w.full {
		return w, errors.New("hmtx is missing or short")
	}
	return w, nil
}

func (w widths) advance(id uint16) int {
	return int(be.Uint16(w.data[4*min(int(id), w.full-1):]))
}

func (w widths) bearing(id uint16) uint16 {
	if int(id) < w.full {
		return be.Uint16(w.data[4*int(id)+2:])
	}
	return be.Uint16(w.data[4*w.full+2*(int(id)-w.full):])
}
