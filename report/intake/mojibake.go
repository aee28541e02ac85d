package intake

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"tongket/report/lang"
	"tongket/report/say"
)

// pages are the encodings that programs take UTF-8 for.
var pages = []struct {
	name say.Message
	page *charmap.Charmap
}{
	{"Windows-1252", charmap.Windows1252}, {"Windows-1258", charmap.Windows1258}, {"Mac Roman", charmap.Macintosh},
	{"code page 437", charmap.CodePage437},
}

// mojibake finds UTF-8 that was read as one of the pages: Káº¿t for Kết. It returns
// what was meant.
func mojibake(s string) (at int, meant string, page say.Message) {
	if !mayBeMojibake(s) {
		return -1, "", ""
	}
	for _, p := range pages {
		if at, meant := misread(s, p.page); at >= 0 {
			return at, meant, p.name
		}
	}
	return -1, "", ""
}

// mayBeMojibake is a quick look for a letter that begins a sequence of UTF-8 in one of
// the pages, and another that is not plain behind it.
func mayBeMojibake(s string) bool {
	begun, last := false, rune(0)
	for _, r := range s {
		if begun && (r >= 0x80 || r == ' ' && last == 'Ã') {
			return true
		}
		switch r {
		case 'Â', 'Ã', 'Ä', 'Å', 'Æ', 'Ì', 'Í', 'á', 'â', 'ï', 'Ă', '√', '≈', '∆', '¬', '·', '‚', 'ƒ', 'Õ', 'Ô', '├', '─', '┼', '╞', '┬', '╠', '═', 'ß', 'Γ', '∩':
			begun = true
		default:
			begun = false
		}
		last = r
	}
	return false
}

// misread undoes the reading of s by one page, where there is a sequence of letters
// that is one letter of UTF-8, and hardly anything else.
func misread(s string, page *charmap.Charmap) (first int, meant string) {
	var out strings.Builder
	first = -1
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		got, size := unread(s[i:], page)
		if size == 0 && page == charmap.Windows1252 {
			got, size = spaced(s, i)
		}
		if size > 0 {
			if first < 0 && !byChance(s, i, size) {
				first = i
			}
			r, n = got, size
		}
		out.WriteRune(r)
		i += n
	}
	return first, out.String()
}

// unread is the letter whose bytes the letters at the beginning of s are, and how
// many bytes these are.
func unread(s string, page *charmap.Charmap) (rune, int) {
	if s[0] < utf8.RuneSelf {
		return 0, 0
	}
	var data [3]byte
	n, size := 0, 0
	for _, r := range s {
		b, ok := page.EncodeRune(r)
		if !ok && r >= 0x80 && r <= 0x9f {
			b, ok = byte(r), true // a hole of the page, which programs pass on
		}
		if !ok || n == len(data) || n == 0 && b < 0xc2 || n > 0 && (b < 0x80 || b > 0xbf) {
			break
		}
		data[n] = b
		n, size = n+1, size+utf8.RuneLen(r)
		if got, length := utf8.DecodeRune(data[:n]); got != utf8.RuneError && length == n {
			if isMeant(got) {
				return got, size
			}
			return 0, 0
		}
	}
	return 0, 0
}

// spaced is à where its second byte, a blank that does not break, became a plain one:
// thÃ nh.
func spaced(s string, i int) (rune, int) {
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	if strings.HasPrefix(s[i:], "Ã ") && unicode.IsLower(before) {
		return 'à', len("Ã ")
	}
	return 0, 0
}

// letters are those of all languages beyond Latin-1.
var letters = sync.OnceValue(func() map[rune]bool {
	out := map[rune]bool{}
	for _, l := range lang.All() {
		for _, r := range l.Reading.Letters {
			out[r], out[unicode.ToUpper(r)] = true, true
		}
	}
	return out
})

// isMeant reports whether r is what texts here have: letters of the languages that there
// are, marks apart from their letters, quotes and dashes.
func isMeant(r rune) bool {
	if r >= 0xa0 && r <= 0xff || r >= 0x2010 && r <= 0x2026 {
		return true
	}
	return letters()[r] || strings.ContainsRune("₫™\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323\ufeff", r)
}

// byChance reports whether the letters at i may be what they look like: a word in
// capitals that ends before a quote, a dash or a blank, as in XÃ”, a capital alone in
// quotes, or Đá before the quote that closes «…».
func byChance(s string, i, size int) bool {
	first, n := utf8.DecodeRuneInString(s[i:])
	second, _ := utf8.DecodeRuneInString(s[i+n:])
	if second == '»' && strings.Contains(s[:i], "«") {
		return true
	}
	if !strings.ContainsRune("“”‘’–—…•‹›«»\u00a0™°¹²³·", second) || !unicode.IsUpper(first) {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	after, _ := utf8.DecodeRuneInString(s[i+size:])
	alone := i == 0 || !unicode.IsLetter(before) && !unicode.IsDigit(before)
	return (unicode.IsUpper(before) || alone) && !unicode.IsLower(after) && !(second == '\u00a0' && after == ' ')
}
