package intake

import (
	"strings"
	"unicode"

	"golang.org/x/text/encoding/charmap"

	"tongket/report/say"
)

// A font is an old way to write Vietnamese, in which Latin letters and signs look like
// others. A text of it that lost its font reads C«ng t¸c or Coâng taùc.
type font struct {
	name say.Message
	read func(word string) (meant string, sign bool) // sign: hardly anything but this font has such a word

	misread bool // it is no font: a program took letters of one encoding for those of another
	shares  bool // what is a letter of both stays as it is, and says nothing
}

var tcvn3Font = font{name: "TCVN3, the letters of the .VnTime fonts", read: func(w string) (string, bool) {
	meant, ok := asTCVN3(w)
	if !ok {
		return w, false
	}
	return meant, isSigned(w)
}}

var vniFont = font{name: "VNI, the letters of the VNI fonts", read: func(w string) (string, bool) {
	meant, signs := asVNI(w)
	return meant, signs > 0 && !strings.EqualFold(w, "où")
}}

// page1258 is no font: it is the letters of Windows-1258 where a program took them for
// those of Windows-1252. A tone is a letter of its own there, behind its vowel: Nguyêìn.
var page1258 = font{name: "Windows-1258 that was read as Windows-1252", misread: true, read: func(w string) (string, bool) {
	meant := as1258(w)
	return meant, meant != w && isToned1258(w)
}}

// as1258 is a word of Windows-1252 with the letters that its bytes have in Windows-1258.
func as1258(w string) string {
	data, err := charmap.Windows1252.NewEncoder().String(w)
	if err != nil {
		return w
	}
	return compose(decoded(charmap.Windows1258, []byte(data)))
}

// tones1258 is the letters of Windows-1252 that are tones in Windows-1258.
const tones1258 = "ÌÒÞìòþ"

// isToned1258 reports whether such a letter stands behind a vowel.
func isToned1258(w string) bool {
	last := rune(0)
	for _, r := range w {
		if isTone1258(last, r) {
			return true
		}
		last = r
	}
	return false
}

func isTone1258(before, r rune) bool {
	return r > 0xc0 && strings.ContainsRune(tones1258, r) && strings.ContainsRune("aeiouyAEIOUYâêôÂÊÔãÃõÕýÝ", before)
}

// isSigned reports whether a sign stands in w where no sign stands: between letters, or
// two of them together; or a capital with a mark behind a small letter. One sign at
// either end may be a quote, or the number of a note.
func isSigned(w string) bool {
	if isASCII(strings.ReplaceAll(w, "\u00ad", "")) {
		return false // a soft hyphen, or a letter of the font
	}
	r := []rune(core(w))
	for i, c := range r {
		weak := c == '·' || (c == '×' || c == '÷') && len(r) < 4 || c == 'µ' && i == 0 // N·m, m×n, µm
		if isTCVN3Sign(c) && !weak && len(r) > 1 {
			return true
		}
	}
	return isMixed(w)
}

// core is w without a sign at either end that may be a quote, a mark or the number of a
// note.
func core(w string) string {
	r := []rune(w)
	if len(r) > 1 && strings.ContainsRune("«»©®§¡·", r[0]) && !isTCVN3Sign(r[1]) {
		r = r[1:]
	}
	if n := len(r) - 1; n > 0 && strings.ContainsRune("«»©®¹·¨´", r[n]) && !isTCVN3Sign(r[n-1]) {
		r = r[:n]
	}
	return string(r)
}

// isPlainLetter reports whether r is a letter without a font, too: signs alone are
// quotes and points between words.
func isPlainLetter(r rune) bool { return unicode.IsLetter(r) && !isTCVN3Sign(r) }

// isMixed reports whether a capital with a mark follows a small letter.
func isMixed(w string) bool {
	small := false
	for _, c := range w {
		if small && c >= 0x80 && unicode.IsUpper(c) {
			return true
		}
		small = unicode.IsLower(c)
	}
	return false
}

// mayBeFont is a quick look for what texts of a font have: signs for letters, a capital
// with a mark behind a small letter, a mark of VNI behind a vowel, or letters of Latin-1 and
// none beyond, which Vietnamese does without for a few words only.
func mayBeFont(s string) bool {
	within, beyond := false, false
	last := rune(0)
	for _, r := range s {
		if r < 0x80 {
			last = r
			continue
		}
		within = within || !isApart(r)
		if isTCVN3Sign(r) || unicode.IsUpper(r) && unicode.IsLower(last) || strings.ContainsRune("aeouyAEOUYôöÔÖ", last) && vniMarked(last, r) || isTone1258(last, r) {
			return true
		}
		beyond = beyond || r > 0xff && unicode.IsLetter(r)
		last = r
	}
	return within && !beyond
}

func vniMarked(vowel, r rune) bool {
	small := unicode.ToLower(vowel)
	if v, ok := vniLetters[small]; ok {
		small = v
	}
	_, ok := vniVowel(small, unicode.ToLower(r))
	return ok
}

// markedWord is a word that has more than plain letters.
type markedWord struct {
	word
	already bool // it is Vietnamese as it stands
}

// markedWords are those words of s.
func markedWords(s string) (out []markedWord) {
	for w := range words(s) {
		if !isASCII(w.text) && !isASCII(core(w.text)) {
			out = append(out, markedWord{w, isSyllable(w.text) && !isMixed(w.text)})
		}
	}
	return out
}

// in finds where the words of a text were written for a font: one that is Vietnamese only in
// it and has its signs, or enough without signs where no word speaks against it.
//
// All that are Vietnamese only in it are counted: of two in which a text may be, the one meant
// reads more.
func (f font) in(list []markedWord, enough int) (first, rights int, found bool) {
	first = -1
	signed, against := false, 0
	for _, w := range list {
		meant, sign := f.read(w.text)
		right := meant != w.text && isSyllable(meant) && strings.ContainsFunc(w.text, isPlainLetter)
		if right && !w.already && first < 0 {
			first = w.at
		}
		switch {
		case right && !w.already:
			rights++
			signed = signed || sign
		case f.shares && w.already && meant == w.text:
		case !right:
			against++
		}
	}
	return first, rights, signed || rights >= enough && against == 0
}

// meant is s as it looks in the font.
func (f font) meant(s string) string {
	return byWord(s, func(w string) string {
		if meant, _ := f.read(w); isSyllable(meant) || !isSyllable(w) {
			return meant
		}
		return w
	})
}
