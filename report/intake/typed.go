package intake

import (
	"slices"
	"strings"
	"unicode"

	"tongket/report/say"
)

// untyped finds a name whose marks are still the signs with which they were typed:
// Nguyeenx Thij, Nguye64n, Nguye^~n.
func untyped(s string) (Damage, bool) {
	var found typedName
	for _, t := range typings {
		if n := t.readName(s); n.read > found.read && (n.typed() || n.perhaps()) {
			found = n
		}
	}
	if found.read == 0 {
		return Damage{}, false
	}
	kind := say.Sprintf("this was typed for %s while that was off", found.by)
	if !found.typed() {
		kind = say.Sprintf("this was perhaps typed for %s while that was off", found.by)
	}
	d, _ := damage(s, found.first, kind, "type it anew", found.meant())
	d.Doubtful = !found.typed()
	return d, true
}

// typedName is a name as a way of typing reads it.
type typedName struct {
	by      string // the way of typing
	name    string
	words   []typedWord
	first   int // where the first word that has signs stands, in bytes
	read    int // words that have signs
	telling int // what no other language has
}

// typedWord is a word of a name, and what it was to be where it has signs.
type typedWord struct {
	word
	meant     string
	elsewhere bool // it is a name of elsewhere, too
}

// readName reads the words of a name.
func (t typing) readName(s string) typedName {
	n := typedName{by: t.name, name: s, first: -1}
	for w := range wordsBetween(s, t.parts) {
		one := typedWord{word: w}
		if !t.isCode(w.text) {
			one.meant = t.read(w.text)
		}
		if one.meant != "" {
			small := strings.ToLower(w.text)
			one.elsewhere = slices.Contains(elsewhere(), small)
			n.telling += t.tellsIn(small)
			if n.read++; n.first < 0 {
				n.first = w.at
			}
		}
		n.words = append(n.words, one)
	}
	for i, w := range n.words { // nobody else is called so between two names
		if i > 0 && i+1 < len(n.words) && w.meant != "" && !w.elsewhere && strings.EqualFold(w.meant, "văn") {
			n.telling++
		}
	}
	return n
}

// isCode reports whether a word may be the name of a unit: E6, O7, K9A1.
func (t typing) isCode(word string) bool {
	letters := 0
	for _, r := range word {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsLetter(r) {
			letters++
		}
	}
	return t.coded && letters < 3
}

// typed reports whether a name surely was to be another: it has two signs that tell so,
// or one, and all of it is Vietnamese then.
func (n typedName) typed() bool {
	return n.telling > 1 || n.telling == 1 && n.others() > 0 && n.isVietnamese()
}

// perhaps reports whether a name may have been to be another: it is one of Vietnam as it
// was perhaps typed, from the name of the family on, and none of elsewhere.
func (n typedName) perhaps() bool {
	if n.first < 0 || !n.isVietnamese() || slices.ContainsFunc(n.words, func(w typedWord) bool { return w.elsewhere }) {
		return false
	}
	family := n.words[0].meant
	return slices.Contains(families(), strings.ToLower(family)) && (n.telling > 0 || n.others() > 0)
}

// others is how many words a name has beside one with signs.
func (n typedName) others() int {
	return len(n.words) - 1
}

// isVietnamese reports whether each word can be one of Vietnamese, as it stands or as it
// was to be.
func (n typedName) isVietnamese() bool {
	return !slices.ContainsFunc(n.words, func(w typedWord) bool { return w.meant == "" && !isSyllable(w.text) })
}

// meant is the name as it was to be.
func (n typedName) meant() string {
	var b strings.Builder
	from := 0
	for _, w := range n.words {
		if w.meant != "" {
			b.WriteString(n.name[from:w.at])
			b.WriteString(w.meant)
			from = w.at + len(w.text)
		}
	}
	return b.String() + n.name[from:]
}

// untypedText finds a text whose marks are still the signs with which they were typed:
// Beejnh vieejn ddax khams. Three words must tell so, and be a third of all: a name of
// elsewhere, a formula or a code is none.
func untypedText(s string) (Damage, bool) {
	if !isASCII(s) {
		return Damage{}, false
	}
	for _, t := range typings {
		if n, words := t.hints(s); n < enoughTold || words < enoughTold || 3*n < words {
			continue
		}
		n := t.readName(s)
		told := 0
		for _, w := range n.words {
			if small := strings.ToLower(w.text); w.meant != "" && (t.tellsIn(small) > 0 || t.coded && t.several.MatchString(small)) {
				told++
			}
		}
		if told < enoughTold || 3*told < len(n.words) {
			continue
		}
		d, _ := damage(s, n.first, say.Sprintf("this was typed for %s while that was off", t.name), "type it anew", n.meant())
		return d, true
	}
	return Damage{}, false
}

// enoughTold is how many words of a text tell that it was typed so.
const enoughTold = 3

// hints is a quick look for what words of a way of typing have: how often one of its marks
// follows another letter, and among how many words. Typed Vietnamese has more than one in
// two words; English, with its of, if and how, one in ten.
func (t typing) hints(s string) (n, words int) {
	words = 1
	for i := 1; i < len(s); i++ {
		switch letter := 'a' <= s[i-1]|0x20 && s[i-1]|0x20 <= 'z'; {
		case s[i] == ' ':
			words++
		case !letter || !t.marks.has(s[i]|0x20) && !t.marks.has(s[i]):
		case t.coded: // between letters, or a shape and a tone, not behind a name of a unit
			if i+1 < len(s) && ('a' <= s[i+1]|0x20 && s[i+1]|0x20 <= 'z' || '6' <= s[i] && s[i] <= '8' && '1' <= s[i+1] && s[i+1] <= '5') {
				n++
			}
		default:
			n++
		}
	}
	return n, words
}
