package intake

import (
	"encoding/base64"
	"html"
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"

	"tongket/report/pattern"
	"tongket/report/say"
)

// Damage is text whose letters were lost on the way here.
type Damage struct {
	Kind say.Message // what happened, the same for all text to which it happened
	At   int         // where it shows first, in bytes
	Word string      // the word that shows it
	Hint say.Message // what to do, with what was perhaps meant

	Doubtful bool // it may be as it was to be
	Encoding bool // all of the text was read in the wrong encoding, or is of an old one
}

// What is d for a message.
func (d Damage) What() say.Message { return say.Sprintf("%s: %q", d.Kind, clip(d.Word)) }

const convert = "convert it to Unicode (in UniKey: Ctrl+Shift+F6)"

// Damaged finds text whose letters were lost. The languages that there are, as they are
// written, never have such words.
func Damaged(s string) (Damage, bool) {
	if d, found := damaged(s, 3); found {
		return d, true
	}
	return untypedText(s)
}

// damaged is Damaged where so many words without signs of a font are enough.
func damaged(s string, enough int) (Damage, bool) {
	if i := strings.IndexRune(s, utf8.RuneError); i >= 0 {
		return damage(s, i, "a letter was lost here", "type it anew", "")
	}
	if isASCII(s) {
		return coded(s)
	}
	if i, meant, page := mojibake(s); i >= 0 {
		d, _ := damage(s, i, say.Sprintf("this is UTF-8 that was read as %s", page), "copy it anew, or save the file that it comes from as UTF-8", meant)
		d.Encoding = true
		return d, true
	}
	if f, i, found := fontOf(s, enough); found {
		what, hint := say.Sprintf("this is %s, not Unicode", f.name), say.Message(convert)
		if f.misread {
			what, hint = say.Sprintf("this is %s", f.name), "copy it anew, or save the file that it comes from as UTF-8"
		}
		d, _ := damage(s, i, what, hint, f.meant(s))
		d.Encoding = true
		return d, true
	}
	return coded(s)
}

// fontOf is the font for which s was written, or the encoding that was misread, and where that
// shows first: of several the one that reads most words.
func fontOf(s string, enough int) (of font, at int, found bool) {
	if !mayBeFont(s) {
		return font{}, -1, false
	}
	most, marked := 0, markedWords(s)
	for _, f := range []font{tcvn3Font, vniFont, page1258, visciiFont} {
		if i, n, is := f.in(marked, enough); is && n > most {
			of, at, found, most = f, i, true, n
		}
	}
	return of, at, found
}

// coded finds what is lost from plain letters, too.
func coded(s string) (Damage, bool) {
	if i, meant := escaped(s); i >= 0 {
		return damage(s, i, "letters are written in code here", "type what is meant", meant)
	}
	if i := questioned(s); i >= 0 {
		return damage(s, i, "question marks stand where letters were lost", "type it anew", "")
	}
	if i := twoAlphabets(s); i >= 0 {
		return damage(s, i, "a word has letters of two alphabets, which look the same", "type it anew", "")
	}
	return Damage{}, false
}

// twoAlphabets finds a word of Latin letters with a Cyrillic one among them, which looks
// as it should and is another word: for search, for a screen reader, in an address.
func twoAlphabets(s string) int {
	if !strings.ContainsFunc(s, isCyrillic) {
		return -1
	}
	for w := range words(s) {
		latin, cyrillic := false, false
		for _, r := range w.text {
			latin = latin || unicode.Is(unicode.Latin, r)
			cyrillic = cyrillic || isCyrillic(r)
		}
		if latin && cyrillic {
			return w.at
		}
	}
	return -1
}

// isCyrillic reports whether r is a letter of that alphabet, which lie behind those of ours.
func isCyrillic(r rune) bool { return r >= 'Ѐ' && unicode.Is(unicode.Cyrillic, r) }

// DamagedName is Damaged for a name, in which a question mark never stands.
func DamagedName(s string) (Damage, bool) {
	if d, found := damaged(s, 2); found {
		return d, true
	}
	if d, found := untyped(s); found {
		return d, true
	}
	if i := strings.IndexByte(s, '?'); i >= 0 {
		return damage(s, i, "question marks stand where letters were lost", "type it anew", "")
	}
	if i := strings.IndexAny(s, boxes); i >= 0 {
		return damage(s, i, "a letter was lost here", "type it anew", "")
	}
	if m := inPercent.FindStringIndex(s); m != nil {
		meant, err := url.PathUnescape(s)
		if err != nil {
			meant = ""
		}
		return damage(s, m[0], "letters are written in code here", "type what is meant", meant)
	}
	return Damage{}, false
}

// boxes is what programs show, and some write, for a letter that they do not have.
const boxes = "□▯◻☐�"

var inPercent = pattern.New(`%[C-Ec-e][0-9A-Fa-f](?:%[89ABab][0-9A-Fa-f])+`)

func damage(s string, at int, kind, hint say.Message, meant string) (Damage, bool) {
	if meant != "" {
		hint = say.Sprintf("meant is perhaps %q: %s", clip(strings.TrimSpace(meant)), hint)
	}
	start := strings.LastIndexFunc(s[:at], unicode.IsSpace) + 1
	end := len(s)
	if i := strings.IndexFunc(s[at:], unicode.IsSpace); i >= 0 {
		end = at + i
	}
	return Damage{Kind: kind, At: at, Word: s[start:end], Hint: hint}, true
}

// clip shortens what a message quotes.
func clip(s string) string {
	if r := []rune(s); len(r) > 60 {
		return string(r[:59]) + "…"
	}
	return s
}

var inCode = pattern.New(`&(?:#\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[a-zA-Z]{2,8});|\\u[0-9a-fA-F]{4}|(?:=[C-E][0-9A-F](?:=[89AB][0-9A-F])+)`)

// escaped finds letters that are written in the code of a web page, of a program or of
// an e-mail: &#7877; \u1ec5 =E1=BB=85.
func escaped(s string) (at int, meant string) {
	if at := utf7(s); at >= 0 {
		return at, ""
	}
	if !strings.ContainsAny(s, `&\=`) {
		return -1, ""
	}
	m := inCode.FindStringIndex(s)
	if m == nil || s[m[0]] == '&' && html.UnescapeString(s[m[0]:m[1]]) == s[m[0]:m[1]] {
		return -1, ""
	}
	if meant = html.UnescapeString(s); meant == s {
		meant = ""
	}
	return m[0], meant
}

var inUTF7 = pattern.New(`\+[A-Za-z0-9+/]{3,}-`)

// utf7 finds letters as an old kind of e-mail writes them: Nguy+HsU-n for Nguyễn.
func utf7(s string) int {
	if !strings.Contains(s, "+") {
		return -1
	}
	for _, m := range inUTF7.FindAllStringIndex(s, -1) {
		data, err := base64.RawStdEncoding.DecodeString(s[m[0]+1 : m[1]-1])
		if err != nil || len(data)%2 > 0 {
			continue
		}
		latin := true
		for ; len(data) > 0 && latin; data = data[2:] {
			r := rune(data[0])<<8 | rune(data[1])
			latin = r >= 0x80 && unicode.Is(unicode.Latin, r)
		}
		if latin {
			return m[0]
		}
	}
	return -1
}

// questioned finds a question mark where an encoding had no letter: in a word or before
// it, as in Nguy?n and ?ng, or twice behind one while the sentence goes on. Addresses of
// pages have such, too.
func questioned(s string) int {
	if !strings.Contains(s, "?") {
		return -1
	}
	from, behind, first := 0, 0, -1
	tokens := strings.FieldsFunc(s, unicode.IsSpace)
	for n, token := range tokens {
		i := from + strings.Index(s[from:], token)
		from = i + len(token)
		at := questionIn(token)
		switch {
		case strings.ContainsAny(token, "/=&@") || strings.HasPrefix(token, "www."):
		case at >= 0:
			return i + at
		case strings.HasSuffix(token, "?") && n+1 < len(tokens) && goesOn(tokens[n+1]):
			if behind++; first < 0 {
				first = i
			}
			if behind == 2 || token != "?" && strings.Trim(token, "?") == "" {
				return first
			}
		}
	}
	return -1
}

// goesOn reports whether a sentence goes on with a word.
func goesOn(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.IsLower(r) || strings.ContainsRune("·-–,;", r)
}

func questionIn(token string) int {
	r := []rune(token)
	for i := 0; i < len(r); i++ {
		start := i
		for i < len(r) && r[i] == '?' {
			i++
		}
		if i == start || i == len(r) || !unicode.IsLetter(r[i]) {
			continue
		}
		inside := start > 0 && unicode.IsLetter(r[start-1])
		capitals := inside && unicode.IsUpper(r[start-1]) && unicode.IsUpper(r[i])
		if start == 0 || inside && (unicode.IsLower(r[i]) || capitals) {
			return len(string(r[:start]))
		}
	}
	return -1
}
