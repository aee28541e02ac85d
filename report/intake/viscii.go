package intake

import (
	"strings"
	"sync"
	"unicode"

	"golang.org/x/text/encoding/charmap"
)

// viscii is the letters of VISCII (RFC 1456) from 0x80 on. It has six more among the control
// characters, capitals that hardly any text has.
const viscii = "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ" +
	"ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ" +
	"Õắằặấầẩậẽẹếềểễệố" +
	"ồổỗỠƠộờởịỰỨỪỬơớƯ" +
	"ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ" +
	"ĐứÒÓÔạỷừửÙÚỹỵÝỡư" +
	"àáâãảăữẫèéêẻìíĩỉ" +
	"đựòóôõỏọụùúũủýợỮ"

// visciiLetters is the letter of each byte.
var visciiLetters = sync.OnceValue(func() *[256]rune {
	var out [256]rune
	for b := range 0x80 {
		out[b] = rune(b)
	}
	for b, r := range map[int]rune{0x02: 'Ẳ', 0x05: 'Ẵ', 0x06: 'Ẫ', 0x14: 'Ỷ', 0x19: 'Ỹ', 0x1e: 'Ỵ'} {
		out[b] = r
	}
	at := 0x80
	for _, r := range viscii {
		out[at] = r
		at++
	}
	return &out
})

// fromVISCII is data read as VISCII.
func fromVISCII(data []byte) string {
	var out strings.Builder
	for _, b := range data {
		out.WriteRune(visciiLetters()[b])
	}
	return out.String()
}

// visciiFont is no font: it is VISCII that a program took for Windows-1252, or for ISO 8859-1.
// Letters that the two share stay what they are: khám, công.
var visciiFont = font{name: "VISCII that was read as Windows-1252", misread: true, shares: true, read: func(w string) (string, bool) {
	meant, ok := asVISCII(w)
	return meant, ok && meant != w && isSignedVISCII(w)
}}

// asVISCII is a word of Windows-1252 with the letters that its bytes have in VISCII.
func asVISCII(w string) (string, bool) {
	var out strings.Builder
	for _, r := range w {
		b, ok := charmap.Windows1252.EncodeRune(r)
		if !ok && r >= 0x80 && r < 0xa0 {
			b, ok = byte(r), true // a hole of the page, or a text of ISO 8859-1
		}
		if !ok {
			return w, false
		}
		out.WriteRune(visciiLetters()[b])
	}
	return out.String(), true
}

// isSignedVISCII reports whether w is as no word is written: a sign or a control character
// stands in it, or a capital with a mark behind a small letter.
func isSignedVISCII(w string) bool {
	return isMixed(w) || isSigned(w) || strings.ContainsFunc(core(w), func(r rune) bool { return unicode.IsControl(r) || isVISCIISign(r) }) ||
		strings.HasPrefix(w, "Ð") && strings.ContainsFunc(w, isTCVN3Sign)
}

// isVISCIISign reports whether r is no letter, but stands for one in VISCII and hardly beside
// letters otherwise; ° and ² do.
func isVISCIISign(r rune) bool { return r == '¯' || r == '±' }
