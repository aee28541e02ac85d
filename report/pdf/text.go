package pdf

import (
	"math"
	"strconv"

	"tongket/report/frame"
)

// text writes a run of glyphs. Where the run is kerned, it is cut, and the
// difference to the font's own advance stands between the pieces.
func (p *painter) text(at frame.Point, height frame.Pt, t frame.Text) {
	codes := p.codes(t.Run.Face)
	p.fill(t.Colour)
	p.font(codes.name, t.Size)
	b := append(p.line[:0], "BT "...)
	b = append(appendPt(b, at.X), ' ')
	b = append(appendPt(b, height-at.Y), " Td["...)
	kern, open := 0, false
	for _, g := range t.Run.Glyphs {
		if kern != 0 && open {
			b = append(b, ')')
			b = strconv.AppendInt(b, int64(-kern), 10)
			open = false
		}
		if !open {
			b = append(b, '(')
			open = true
		}
		b = appendCode(b, codes.code(g))
		kern = int(g.Advance - g.Natural)
	}
	if open {
		b = append(b, ')')
	}
	p.line = append(b, "]TJ ET"...)
	p.out.RawWriteStr(string(p.line))
}

// font selects a font for the runs to come.
func (p *painter) font(name string, size frame.Pt) {
	if p.pen.font == name && p.pen.size == size {
		return
	}
	p.pen.font, p.pen.size = name, size
	p.out.RawWriteStr("/" + name + " " + string(appendPt(nil, size)) + " Tf")
}

// appendCode writes a two-byte code inside a literal string.
func appendCode(b []byte, code uint16) []byte {
	for _, c := range [2]byte{byte(code >> 8), byte(code)} {
		switch c {
		case '(', ')', '\\':
			b = append(b, '\\', c)
		case '\r':
			b = append(b, '\\', 'r') // a bare one would be read as a line feed
		default:
			b = append(b, c)
		}
	}
	return b
}

// appendPt writes a length to two decimals, without zeros at the end.
func appendPt(b []byte, v frame.Pt) []byte {
	n := int64(math.Round(float64(v) * 100))
	if n < 0 {
		b, n = append(b, '-'), -n
	}
	b = strconv.AppendInt(b, n/100, 10)
	if n %= 100; n != 0 {
		b = append(b, '.', byte('0'+n/10))
		if n %= 10; n != 0 {
			b = append(b, byte('0'+n))
		}
	}
	return b
}
