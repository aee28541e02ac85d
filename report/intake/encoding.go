package intake

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"tongket/report/say"
)

// Fault is why a file cannot be read as text.
type Fault struct {
	What say.Message // what the file is, as in "the file is …"
	Hint say.Message // what to do
	At   int         // where that shows, in bytes; -1: everywhere
}

// mark is how Windows begins a text, and twice where two programs did.
const mark = "\ufeff"

const saveUTF8 = "save it as UTF-8 in the program that wrote it"

// Text is data as text without a byte order mark, or what else it is. A few bytes
// that are wrong in a text that is UTF-8 otherwise are for the caller to report.
func Text(data []byte) (string, *Fault) {
	if kind := Kind(data); kind != "" && wide(data) == "" {
		return "", &Fault{say.Sprintf("%s, not plain text", kind), "", -1}
	}
	return Markup(data)
}

// Markup is Text for what may be a web page.
func Markup(data []byte) (string, *Fault) {
	data = bytes.TrimLeft(data, mark)
	if encoding := wide(data); encoding != "" {
		return "", &Fault{say.Sprintf("%s, not UTF-8", encoding), saveUTF8, -1}
	}
	if at := Invalid(data); at >= 0 && mostlyInvalid(data) {
		encoding, hint := legacy(data)
		return "", &Fault{say.Sprintf("%s, not UTF-8", encoding), hint, at}
	}
	return string(data), nil
}

// Before is the text of data in front of a fault, which is counted without a byte order
// mark, with one kind of line ends.
func (f Fault) Before(data []byte) string {
	return LineEnds(string(bytes.TrimLeft(data, mark)))[:max(0, f.At)]
}

// LineEnds is text with the line ends of old Macs, which Excel still offers, as others
// have them, each as long as it was. Where there are others, a stray \r is a slip.
func LineEnds(text string) string {
	if strings.Contains(text, "\n") {
		return text
	}
	return strings.ReplaceAll(text, "\r", "\n")
}

// Invalid is where data stops being UTF-8, or -1.
func Invalid(data []byte) int {
	for i := 0; i < len(data); {
		r, size := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return -1
}

// mostlyInvalid reports whether more bytes of data are not UTF-8 than letters are.
func mostlyInvalid(data []byte) bool {
	valid, invalid := 0, 0
	for len(data) > 0 {
		r, size := utf8.DecodeRune(data)
		switch {
		case r == utf8.RuneError && size == 1:
			invalid++
		case size > 1:
			valid++
		}
		data = data[size:]
	}
	return invalid > valid
}

// wide names an encoding of two or four bytes a character, by its mark or by the
// noughts that it has for every plain letter.
func wide(data []byte) string {
	switch {
	case bytes.HasPrefix(data, []byte{0xff, 0xfe, 0, 0}), bytes.HasPrefix(data, []byte{0, 0, 0xfe, 0xff}):
		return "UTF-32"
	case bytes.HasPrefix(data, []byte{0xff, 0xfe}), bytes.HasPrefix(data, []byte{0xfe, 0xff}):
		return "UTF-16"
	}
	head := data[:min(len(data), 4096)&^3]
	var noughts [4]int
	for i, b := range head {
		if b == 0 {
			noughts[i%4]++
		}
	}
	n := len(head) / 4
	most := func(i int) bool { return n > 1 && noughts[i]*10 > n*5 }
	none := func(i int) bool { return noughts[i]*10 < n }
	switch {
	case none(0) && most(1) && most(2) && most(3), most(0) && most(1) && most(2) && none(3):
		return "UTF-32"
	case none(0) && most(1) && none(2) && most(3), most(0) && none(1) && most(2) && none(3):
		return "UTF-16"
	}
	return ""
}

// legacy names the encoding of a byte a letter in which most words of data, and more than in
// any other, are Vietnamese.
func legacy(data []byte) (encoding, hint say.Message) {
	encoding, hint = "an older encoding, such as Windows-1252", saveUTF8
	latin, most := decoded(charmap.Windows1252, data), 0
	for _, c := range []struct {
		name, hint say.Message
		text       string
	}{
		{"Windows-1258", saveUTF8, compose(decoded(charmap.Windows1258, data))},
		{"TCVN3 (ABC)", convert + ", and save it as UTF-8", fromTCVN3(data)},
		{"VNI", convert + ", and save it as UTF-8", fromVNI(latin)},
		{"VISCII", convert + ", and save it as UTF-8", fromVISCII(data)},
	} {
		if right, all := vietnameseIn(c.text); isMost(right, all) && right > most {
			encoding, hint, most = c.name, c.hint, right
		}
	}
	return encoding, hint
}

func decoded(m *charmap.Charmap, data []byte) string {
	out, err := m.NewDecoder().Bytes(data)
	if err != nil {
		return ""
	}
	return string(out)
}

// isMost reports whether so many of all is what a text of that encoding has.
func isMost(right, all int) bool { return all > 0 && right*10 >= all*7 }

// vietnameseIn is how many words of s have marks, and how many of these are Vietnamese.
func vietnameseIn(s string) (right, all int) {
	for _, w := range strings.FieldsFunc(s, isApart) {
		if isASCII(w) || utf8.RuneCountInString(w) < 2 {
			continue
		}
		all++
		if isSyllable(w) {
			right++
		}
	}
	return right, all
}
