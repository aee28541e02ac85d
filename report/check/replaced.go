package check

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"tongket/report"
	"tongket/report/document"
	"tongket/report/lang"
)

// heard is a word that says something by itself, as a statement is held against its paragraph.
type heard struct {
	text  string // without its ending; digits of a number
	at    int    // of the token
	known bool   // need not stand in the paragraph: a name that the project declares, a number
	any   bool   // a figure, which may be any number
	short bool   // an abbreviation
	ends  bool   // a sentence or a clause ends before it
	not   bool   // a denial stands before it, in its clause and behind the word before
	maybe bool   // or what may be one: before it happens
}

// same reports whether two words are one.
func (h heard) same(o heard) bool {
	return h.text == o.text || h.any && o.isNumber() || o.any && h.isNumber() || sameRoot(h.text, o.text)
}

func (h heard) isNumber() bool { return h.any || h.text != "" && isDigits(h.text[:1]) }

// sameRoot reports whether two words of a language with endings are of one: recrutés, recrutera.
func sameRoot(a, b string) bool {
	const least = 5
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n >= least && n*2 > max(len(a), len(b))
}

// hear is the words of ts that say something.
func (a *archive) hear(v *vocabulary, ts []token) (out []heard) {
	next := heard{ends: true}
	say := func(h heard) {
		h.ends, h.not, h.maybe = next.ends, next.not, next.maybe
		out, next = append(out, h), heard{}
	}
	for i := 0; i < len(ts); i++ {
		t := ts[i]
		if sure, n := v.denials.find(ts[i:]); n > 0 && sure {
			next.not = true
			i += n - 1
			continue
		}
		next.maybe = next.maybe || v.perhaps.has(ts[i:])
		if _, n := v.events().plain.find(ts[i:]); n > 0 {
			i += n - 1
			continue
		}
		if same, n := v.events().alike.find(ts[i:]); n > 0 {
			say(heard{text: "=" + strconv.Itoa(same), at: i})
			i += n - 1
			continue
		}
		switch t.kind {
		case mark:
			if isSentenceEnd(t) || isClauseEnd(t) {
				next = heard{ends: true}
			}
		case ref:
			if isSource(t) {
				next = heard{ends: true}
				continue
			}
			say(heard{text: "#", at: i, known: true, any: true})
		case number:
			for _, digits := range digitRuns(t.text) {
				say(heard{text: strings.TrimLeft(digits, "0"), at: i, known: true})
			}
		default:
			say(heard{text: v.stem(document.Fold(t.text)), at: i, known: a.isName(ts, i), short: isShort(t.raw)})
		}
	}
	return out
}

// isName reports whether the word at i is of a name, which other rules look at, or of that of
// the organisation, or an abbreviation.
func (a *archive) isName(ts []token, i int) bool {
	t, before, next := ts[i], at(ts, i-1), at(ts, i+1)
	return isCapital(t) && (before.kind == word && i > 0 || isCapital(next)) || isShort(t.raw) ||
		a.own[document.Fold(before.text)+" "+document.Fold(t.text)] || a.own[document.Fold(t.text)+" "+document.Fold(next.text)]
}

// isShort reports whether a word is an abbreviation: HĐND.
func isShort(s string) bool {
	return utf8.RuneCountInString(s) > 1 && !strings.ContainsFunc(s, func(r rune) bool { return !unicode.IsUpper(r) })
}

// replaced warns of the first words of a statement that stand where its paragraph has others,
// between words that are the same in both.
func (a *archive) replaced(v *vocabulary, d proof, st *report.Statement, printed []token) {
	here, there := a.hear(v, a.texts), a.hear(v, printed)
	spelt := spelledOut(a.texts, printed)
	for i := range here {
		w := &here[i]
		w.known = w.known || spelt[w.at]
	}
	if i := otherwiseDenied(here, there); i >= 0 {
		a.notSaid(d, st, a.texts[max(0, here[i].at-1):here[i].at+1])
	} else if from, to := ofStatement.substituted(here, there); to > from {
		a.notSaid(d, st, a.texts[here[from].at:here[to-1].at+1])
	}
}

// spelledOut is where ts have words that a paragraph has as an abbreviation: an ninh, trật tự
// is ANTT.
func spelledOut(ts, printed []token) map[int]bool {
	out := map[int]bool{}
	var words []int
	for i, t := range ts {
		if t.kind == word {
			words = append(words, i)
		}
	}
	for _, t := range printed {
		letters := []rune(lang.Small(t.raw))
		if !isShort(t.raw) {
			continue
		}
		for i := range words {
			n := 0
			for n < len(letters) && i+n < len(words) && strings.HasPrefix(ts[words[i+n]].text, string(letters[n])) {
				n++
			}
			for _, at := range words[i : i+n] {
				out[at] = out[at] || n == len(letters)
			}
		}
	}
	return out
}

// otherwiseDenied is the first of two words which one text denies and the other says; −1 if
// there are none.
func otherwiseDenied(here, there []heard) int {
	for i := range len(here) - 1 {
		same, other := false, false
		for k := range len(there) - 1 {
			if here[i].same(there[k]) && here[i+1].same(there[k+1]) && !here[i].any {
				equal := here[i].not == there[k].not
				same, other = same || equal || here[i].maybe || there[k].maybe, other || !equal
			}
		}
		if other && !same {
			return i
		}
	}
	return -1
}

// likeness is how alike two texts must be around words that differ.
type likeness struct {
	enough  int  // so many words are the same, before and behind together
	clauses bool // or two of them, and the clause begins or ends
	numbers bool // a number is one of them
}

// A statement is told from its paragraph, word by word; a sentence of an edition may say more
// than the paragraph that it cites.
var (
	ofStatement = likeness{enough: 3, clauses: true, numbers: true}
	ofSentence  = likeness{enough: 4}
)

// substituted is the first words of here, from and to, in the place of which there has others.
func (k likeness) substituted(here, there []heard) (from, to int) {
	shared := sharedBy(here, there)
	for i := 0; i < len(here); i++ {
		if shared[i] {
			continue
		}
		j := i + 1
		for j < len(here) && !shared[j] && !here[j].ends {
			j++
		}
		if from, to := k.strange(here, there, i, j); to > from {
			return from, to
		}
		i = j - 1
	}
	return 0, 0
}

// strange is the words from i to j, or those within that there has nowhere, if it has others
// in their place; none else.
func (k likeness) strange(here, there []heard, i, j int) (from, to int) {
	from, to = i, j
	for from < to && here[from].in(there) {
		from++
	}
	for to > from && here[to-1].in(there) {
		to--
	}
	switch {
	case !slices.ContainsFunc(here[from:to], func(w heard) bool { return !w.known }):
		return 0, 0
	case k.instead(here, there, i, j):
		return i, j
	case (from > i || to < j) && k.instead(here, there, from, to):
		return from, to
	}
	return 0, 0
}

func (h heard) in(there []heard) bool { return slices.ContainsFunc(there, h.same) }

// sharedBy is which words of here stand beside one that is beside them in there, too.
func sharedBy(here, there []heard) []bool {
	out := make([]bool, len(here))
	for i := 1; i < len(here); i++ {
		for k := 1; k < len(there) && !out[i]; k++ {
			if here[i].same(there[k]) && here[i-1].same(there[k-1]) {
				out[i-1], out[i] = true, true
			}
		}
	}
	return out
}

// instead reports whether there has other words where here has those from i to j: between
// enough that are the same, or up to where its clause begins or ends.
func (k likeness) instead(here, there []heard, i, j int) bool {
	const far = 6
	begins, ends := here[i].ends, j == len(here) || here[j].ends
	for first := range there {
		l := 0
		for !begins && l < i && l < first && here[i-1-l].same(there[first-1-l]) {
			l++
		}
		if begins != there[first].ends || !begins && l == 0 || there[first].isNumber() || there[first].short || there[first].in(here) {
			continue
		}
		for q := first + 1; q <= min(len(there), first+far); q++ {
			closed := q == len(there) || there[q].ends
			r := 0
			for !ends && !closed && j+r < len(here) && q+r < len(there) && here[j+r].same(there[q+r]) {
				r++
			}
			if k.clauses && (ends && closed && l >= 2 || begins && r >= 2) || l > 0 && r > 0 && k.count(here[i-l:i])+k.count(here[j:j+r]) >= k.enough {
				return true
			}
			if closed || there[q].isNumber() {
				break
			}
		}
	}
	return false
}

// count is how many of words that are the same count.
func (k likeness) count(words []heard) (n int) {
	for _, w := range words {
		if k.numbers || !w.isNumber() {
			n++
		}
	}
	return n
}
