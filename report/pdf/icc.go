package pdf

import (
	"encoding/binary"
	"fmt"
	"math"
	"unicode/utf16"
)

// outputIntent adds what the colours of the document mean: sRGB.
func (b *binder) outputIntent() int {
	profile := b.addStream("/N 3", func() ([]byte, error) { return srgb(), nil })
	return b.add(fmt.Sprintf("<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)"+
		"/Info(sRGB IEC61966-2.1)/DestOutputProfile %d 0 R>>", profile))
}

// profile is an ICC profile being put together.
type profile struct {
	table []byte
	data  []byte
	n     uint32
}

// A profile is a header, the number of its tags, a table of them and their data.
const iccHeader, iccTags = 128, 10

// srgb is an ICC profile, version 4, of the sRGB colour space. It is made here
// because its curve needs five numbers, and because the usual files come with a
// licence of their own.
func srgb() []byte {
	p := &profile{}
	p.tag("desc", unicodeText("sRGB"))
	p.tag("cprt", unicodeText("No copyright"))
	p.tag("wtpt", numbers("XYZ ", 0.9642, 1, 0.8249))
	// From D65 to the profile's D50, after Bradford.
	p.tag("chad", numbers("sf32", 1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168))
	p.tag("rXYZ", numbers("XYZ ", 0.43607, 0.22249, 0.01392))
	p.tag("gXYZ", numbers("XYZ ", 0.38515, 0.71687, 0.09708))
	p.tag("bXYZ", numbers("XYZ ", 0.14307, 0.06061, 0.71410))
	p.tag("rTRC", curve())
	p.again("gTRC")
	p.again("bTRC")

	out := make([]byte, iccHeader, iccHeader+4+len(p.table)+len(p.data))
	binary.BigEndian.PutUint32(out, uint32(cap(out)))
	out[8], out[9] = 4, 0x20
	copy(out[12:], "mntrRGB XYZ ")
	for i, v := range []uint16{2026, 1, 1, 0, 0, 0} {
		binary.BigEndian.PutUint16(out[24+2*i:], v)
	}
	copy(out[36:], "acsp")
	copy(out[68:], numbers("XYZ ", 0.9642, 1, 0.8249)[8:])
	out = binary.BigEndian.AppendUint32(out, p.n)
	return append(append(out, p.table...), p.data...)
}

// tag adds a tag with data of its own.
func (p *profile) tag(name string, data []byte) {
	p.table = append(p.table, name...)
	p.table = binary.BigEndian.AppendUint32(p.table, uint32(iccHeader+4+12*iccTags+len(p.data)))
	p.table = binary.BigEndian.AppendUint32(p.table, uint32(len(data)))
	p.data = append(p.data, data...)
	p.data = append(p.data, make([]byte, -len(data)&3)...)
	p.n++
}

// again adds a tag with the data of the tag before.
func (p *profile) again(name string) {
	last := p.table[len(p.table)-8:]
	p.table = append(append(p.table, name...), last...)
	p.n++
}

// curve is the transfer curve of sRGB: a straight piece near black, a power
// above it.
func curve() []byte {
	const withLinearPart = 3
	head := []byte{'p', 'a', 'r', 'a', 0, 0, 0, 0, 0, withLinearPart, 0, 0}
	return append(head, numbers("", 2.4, 1/1.055, 0.055/1.055, 1/12.92, 0.04045)[4:]...)
}

// numbers is an ICC value of fixed-point numbers.
func numbers(kind string, values ...float64) []byte {
	b := append([]byte(kind), 0, 0, 0, 0)
	for _, v := range values {
		b = binary.BigEndian.AppendUint32(b, uint32(int32(math.Round(v*65536))))
	}
	return b
}

// unicodeText is an ICC text in one language.
func unicodeText(s string) []byte {
	const head, record = 16, 12
	units := utf16.Encode([]rune(s))
	b := append([]byte("mluc\x00\x00\x00\x00"), 0, 0, 0, 1, 0, 0, 0, record)
	b = append(b, "enUS"...)
	b = binary.BigEndian.AppendUint32(b, uint32(2*len(units)))
	b = binary.BigEndian.AppendUint32(b, head+record)
	for _, u := range units {
		b = binary.BigEndian.AppendUint16(b, u)
	}
	return b
}
