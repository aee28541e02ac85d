package lang

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Bind puts no-break spaces where a line may not end: between what
// names a number and the number ("năm 2022"), between a qualifier and its number,
// a number and what it counts or measures, the terms of a sum; between day and
// month; within a Vietnamese name. What is bound does not depend on any list of
// nouns: what follows a count is what it counts, unless it is a particle. Only what a
// language writes as two syllables is known to be one word by a list.
func (l *Language) Bind(s string) string {
	return l.bound(l.Binding.narrowed([]string{s})[0], nil)
}

func (l *Language) bound(s string, own Set) string {
	if !strings.Contains(s, " ") {
		return s
	}
	var b strings.Builder
	ws := tokens(s)
	k := binder{bindings(), &l.Binding, own}
	done := 0
	for i := range ws[:max(0, len(ws)-1)] {
		if end := ws[i].to; s[end] == ' ' && k.bound(ws, i) {
			b.WriteString(s[done:end] + noBreak)
			done = end + 1
		}
	}
	if done == 0 {
		return s
	}
	return b.String() + s[done:]
}

// BindAll is Bind of a text that is given in pieces, in which own, too, are Compounds.
func (l *Language) BindAll(pieces []string, own Set) []string {
	pieces = l.Binding.narrowed(pieces)
	if !slices.ContainsFunc(pieces, func(p string) bool { return strings.Contains(p, " ") }) {
		return pieces
	}
	rest := l.bound(strings.Join(pieces, ""), own)
	out := make([]string, len(pieces))
	for i, p := range pieces {
		n := 0
		for range p { // a space that binds is one character, too
			_, size := utf8.DecodeRuneInString(rest[n:])
			n += size
		}
		out[i], rest = rest[:n], rest[n:]
	}
	return out
}

// token is a word of a line with its place. Its kinds are looked at bare: without
// brackets, quotes, and the marks and stops behind it.
type token struct {
	from, to int
	str      string
	bare     string
	open     bool // nothing stops the sense behind it
}

// tokens cuts s at its spaces, plain or not. An empty last one is what may still
// follow s.
func tokens(s string) []token {
	out := make([]token, 0, strings.Count(s, " ")+strings.Count(s, "\u00a0")+1)
	from := 0
	for i, r := range s {
		if r == ' ' || r == '\u00a0' {
			out = append(out, newToken(s, from, i))
			from = i + utf8.RuneLen(r)
		}
	}
	return append(out, newToken(s, from, len(s)))
}

func newToken(s string, from, to int) token {
	str := s[from:to]
	bare := strings.TrimLeft(str, opening)
	core := strings.TrimRight(bare, closing+stops)
	return token{from, to, str, core, !strings.ContainsAny(bare[len(core):], stops)}
}

const (
	opening = "(“‘\"["
	closing = ")”’\"]†‡◇"
	stops   = ".,;:!?"
)

// at is token i, or none.
func at(ws []token, i int) token {
	if i < 0 || i >= len(ws) {
		return token{}
	}
	return ws[i]
}

// binder is what Bind goes by in one language.
type binder struct {
	*Binding // of all languages
	own      *Binding
	words    Set // of two syllables, besides those of the language
}

// bound reports whether no line may end between tokens i and i+1.
func (k binder) bound(ws []token, i int) bool {
	a, b := ws[i], ws[i+1]
	switch {
	case a.str == "" && i > 0: // two spaces
		return false
	case a.str == hyphen, b.str == hyphen: // of a compound
		return a.str != "" && b.str != ""
	case k.own.Syllables && (k.compounds(ws, i) || k.isWord(ws, i)):
		return true
	case dashes[b.str]: // no line begins with one
		return a.str != ""
	case a.open && operators[a.str]:
		return b.str != ""
	case joins[b.str]: // the second term of a sum, but nothing that only begins with a sign
		return a.open && isTerm(a) && isTerm(at(ws, i+2))
	case b.str == "=":
		return isMark(a.str)
	case strings.HasSuffix(a.str, ":") && isMark(strings.TrimSuffix(a.str, ":")): // "¶: paragraph"
		return b.str != ""
	}
	return k.numbered(ws, i) || a.open && (k.qualifies(ws, i) || k.counts(ws, i) || k.own.Leading[a.bare] && isNumber(b)) ||
		k.isDay(a, b) || isName(a, b) && isShort(ws, i) && (k.own.Names || isForeign(ws, i))
}

// compounds reports whether tokens i and i+1 are the two syllables of a word that a hyphen
// joins to another: kinh tế - xã hội.
func (k binder) compounds(ws []token, i int) bool {
	joined := at(ws, i-1).str == hyphen || at(ws, i+2).str == hyphen
	return joined && ws[i].open && isLower(ws[i].bare) && isLower(ws[i+1].bare)
}

func isLower(s string) bool {
	return s != "" && !strings.ContainsFunc(s, func(r rune) bool { return !unicode.IsLower(r) })
}

// numbered reports whether token i is a word that names the number behind it: "năm
// 2022", "page 4"; or a currency.
func (k binder) numbered(ws []token, i int) bool {
	a, b := ws[i], ws[i+1]
	if currencies[a.bare] {
		return a.open && isNumber(b)
	}
	first, _ := utf8.DecodeRuneInString(b.bare)
	if !unicode.IsDigit(first) && strings.Trim(b.bare, "IVXLC") != "" {
		return false
	}
	name := strings.ToLower(a.bare)
	return a.open && k.Naming[name] || k.Naming[name+"."] && strings.HasSuffix(a.str, ".")
}

// qualifies reports whether token i is a qualifier or its first word, with the
// number behind it: "more than 40", "hơn VND 20 billion".
func (k binder) qualifies(ws []token, i int) bool {
	amount, later := isAmount(ws, i+1), ws[i+1].open && isAmount(ws, i+2)
	if !amount && !later {
		return false
	}
	a := strings.ToLower(ws[i].bare)
	return amount && (k.Qualifying[a] || k.Pairs[strings.ToLower(at(ws, i-1).bare)+" "+a]) ||
		later && k.Pairs[a+" "+strings.ToLower(ws[i+1].bare)]
}

// isAmount reports whether a number begins at token i, with a currency or without.
func isAmount(ws []token, i int) bool {
	return isNumber(at(ws, i)) || currencies[at(ws, i).bare] && isNumber(at(ws, i+1))
}

// counts reports whether token i+1 is what the number at i counts or measures, or
// the scale of it: 7 cao điểm, 20 tỷ đồng, 250 t.
func (k binder) counts(ws []token, i int) bool {
	a, b, before := ws[i], ws[i+1], at(ws, i-1)
	first, _ := utf8.DecodeRuneInString(b.str)
	if !unicode.IsLower(first) && !degrees[first] || k.own.Particles[b.bare] {
		return false
	}
	if k.Scaling[a.bare] {
		return before.open && (isCount(before) || k.Scaling[before.bare])
	}
	named := i > 0 && k.numbered(ws, i-1) && !currencies[before.bare]
	return isCount(a) && !named
}

// isCount reports whether t is a number that may have a unit behind it.
func isCount(t token) bool {
	return isNumber(t) && !strings.HasSuffix(t.bare, "%") && !isYear(t.bare)
}

// isNumber reports whether t is a number, with or without its sign: no share of a
// hundred, no date, no code.
func isNumber(t token) bool {
	s := strings.TrimLeft(t.bare, "≈<>≤≥±+−")
	first, _ := utf8.DecodeRuneInString(s)
	return unicode.IsDigit(first) && strings.Trim(s, "0123456789.,–%"+narrow) == ""
}

// isYear reports whether s is four digits that read as a year.
func isYear(s string) bool {
	return len(s) == 4 && (s[:2] == "19" || s[:2] == "20") && strings.Trim(s, "0123456789") == ""
}

// isTerm reports whether t can stand beside the sign of a sum.
func isTerm(t token) bool {
	first, _ := utf8.DecodeRuneInString(t.bare)
	return unicode.IsDigit(first) || unicode.IsLetter(first) || isNumber(t)
}

// isMark reports whether s is a sign that a key explains: "… = not stated".
func isMark(s string) bool {
	return s != "" && !strings.ContainsFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}

func (k binder) isDay(a, b token) bool {
	return a.open && (len(a.bare) <= 2 && isNumber(a) || k.FirstDay[a.bare]) && k.Months[strings.ToLower(strings.TrimRight(b.str, ",.;"))]
}

// isForeign reports whether the name that tokens i and i+1 are of has begun with a letter
// that no plain alphabet has: "Lương Tam Quang" in an English text.
func isForeign(ws []token, i int) bool {
	for {
		if strings.ContainsFunc(ws[i].bare, func(r rune) bool { return r >= utf8.RuneSelf && unicode.IsLetter(r) }) {
			return true
		}
		if i--; i < 0 || !isName(ws[i], ws[i+1]) {
			return false
		}
	}
}

// longestName is how many words of a name stay in one piece: as many as people have. An
// organisation's may be longer than a line.
const longestName = 5

// isShort reports whether the name in which token i stands has no more words than that; it
// looks at no more of them.
func isShort(ws []token, i int) bool {
	from, to := i, i+1
	for to-from < longestName && from > 0 && isName(ws[from-1], ws[from]) {
		from--
	}
	for to-from < longestName && to+1 < len(ws) && isName(ws[to], ws[to+1]) {
		to++
	}
	return to-from < longestName
}

// isName reports whether a and b are two words of a Vietnamese name.
func isName(a, b token) bool {
	first, size := utf8.DecodeRuneInString(a.bare)
	last, _ := utf8.DecodeLastRuneInString(a.str)
	upper, wide := utf8.DecodeRuneInString(b.str)
	lower, _ := utf8.DecodeRuneInString(b.str[min(wide, len(b.str)):])
	return unicode.IsUpper(first) && len(a.bare) > size && unicode.IsLower(last) &&
		unicode.IsUpper(upper) && unicode.IsLower(lower)
}
