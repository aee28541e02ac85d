package pdf

import (
	"fmt"
	"strings"
	"unicode/utf16"

	"tongket/fonts"
)

// fonts adds the faces in use, each as a subset, and the pictures, and names them for the
// pages.
func (b *binder) fonts() {
	var names strings.Builder
	for i, face := range b.paint.order {
		c := b.paint.faces[face]
		fmt.Fprintf(&names, "/%s %d 0 R", c.name, b.font(face, c, i))
	}
	b.put(resourcesObject, fmt.Appendf(nil, "<</Font<<%s>>%s>>", names.String(), b.images()))
}

// font adds one face: a composite font whose codes are the subset's glyphs.
func (b *binder) font(face fonts.Name, c *codes, index int) int {
	m := b.set.Metrics(face)
	name := subsetTag(index) + m.PostScript
	set := b.set
	program := b.addStream("", func() ([]byte, error) { return set.Subset(face, c.ids) })
	toUnicode := b.addStream("", func() ([]byte, error) { return c.toUnicode(), nil })
	descriptor := b.add(fmt.Sprintf("<</Type/FontDescriptor/FontName/%s/Flags %d/FontBBox[%d %d %d %d]/ItalicAngle 0"+
		"/Ascent %d/Descent %d/CapHeight %d/XHeight %d/StemV %d/FontFile2 %d 0 R>>",
		name, flags(m), m.BBox[0], m.BBox[1], m.BBox[2], m.BBox[3],
		m.Ascent, m.Descent, m.CapHeight, m.XHeight, stem(m), program))
	descendant := b.add(fmt.Sprintf("<</Type/Font/Subtype/CIDFontType2/BaseFont/%s"+
		"/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"+
		"/FontDescriptor %d 0 R/CIDToGIDMap/Identity/W[1%v]>>", name, descriptor, c.widths[1:]))
	return b.add(fmt.Sprintf("<</Type/Font/Subtype/Type0/BaseFont/%s/Encoding/Identity-H/DescendantFonts[%d 0 R]/ToUnicode %d 0 R>>",
		name, descendant, toUnicode))
}

// subsetTag marks the name of a subset: six letters, others for each.
func subsetTag(index int) string { return fmt.Sprintf("TGKT%c%c+", 'A'+index/26, 'A'+index%26) }

func flags(m fonts.Metrics) int {
	const serif, symbolic = 1 << 1, 1 << 2
	if m.Serif {
		return serif | symbolic
	}
	return symbolic
}

// stem is about how thick the stems of a face are: PDF asks, no font says.
func stem(m fonts.Metrics) int { return 50 + m.Weight*m.Weight/65/65 }

// toUnicode maps codes to text.
func (c *codes) toUnicode() []byte {
	const most = 100 // entries of one list
	b := []byte("/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n" +
		"/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n" +
		"/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n" +
		"1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n")
	for from := 1; from < len(c.texts); from += most {
		to := min(from+most, len(c.texts))
		b = fmt.Appendf(b, "%d beginbfchar\n", to-from)
		for code := from; code < to; code++ {
			b = fmt.Appendf(b, "<%04X><", code)
			for _, u := range utf16.Encode([]rune(c.texts[code])) {
				b = fmt.Appendf(b, "%04X", u)
			}
			b = append(b, ">\n"...)
		}
		b = append(b, "endbfchar\n"...)
	}
	return append(b, "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend"...)
}
