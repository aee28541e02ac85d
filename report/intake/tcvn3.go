package intake

import (
	"strings"
	"unicode"

	"golang.org/x/text/encoding/charmap"
)

// tcvn3 is the letters of TCVN 5712:1993 in its form for fonts (ABC, .VnTime), from
// 0xa1 on; a blank where there is none. Capitals with tones are small letters in a
// font of capitals.
const tcvn3 = "ĂÂÊÔƠƯĐăâêôơưđ " +
	"     àảãáạ ằẳẵắ " +
	"      ặầẩẫấậè ẻẽ" +
	"éẹềểễếệìỉ   ĩíịò" +
	" ỏõóọồổỗốộờởỡớợù" +
	" ủũúụừửữứựỳỷỹýỵ"

var tcvn3Letters = func() (out [256]rune) {
	at := 0xa1
	for _, r := range tcvn3 {
		if r != ' ' {
			out[at] = r
		}
		at++
	}
	return out
}()

// fromTCVN3 is data read as TCVN3.
func fromTCVN3(data []byte) string {
	var out strings.Builder
	for _, b := range data {
		if r := tcvn3Letters[b]; r != 0 {
			out.WriteRune(r)
		} else {
			out.WriteRune(rune(b))
		}
	}
	return out.String()
}

// asTCVN3 is a word whose letters are those of a font, read as they look in it. The
// word came in through one of the two code pages of Windows.
func asTCVN3(word string) (string, bool) {
	for _, m := range []*charmap.Charmap{charmap.Windows1252, charmap.Windows1258} {
		if data, ok := encoded(m, word); ok {
			return fromTCVN3(data), true
		}
	}
	return "", false
}

// encoded is s in the code page m, if all of it is there.
func encoded(m *charmap.Charmap, s string) ([]byte, bool) {
	out := make([]byte, 0, len(s))
	for _, r := range s {
		b, ok := m.EncodeRune(r)
		if !ok {
			return nil, false
		}
		out = append(out, b)
	}
	return out, true
}

// isTCVN3Sign reports whether r is no letter, but stands for one in the fonts of
// TCVN3.
func isTCVN3Sign(r rune) bool {
	return r >= 0xa1 && r <= 0xf7 && tcvn3Letters[r] != 0 && (!unicode.IsLetter(r) || r == 'ª' || r == 'µ')
}
