package check

import (
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"tongket/report"
	"tongket/report/document"
	"tongket/report/lang"
)

// eventWords is the words by which statements are held against paragraphs: opposites by their
// number, with a sign for the side; and what is asked for, or done.
type eventWords struct {
	opposites   *lexicon[int]
	strict      int // so many of them are never both true of a thing
	asked, done *phrases
	plain       *phrases
	alike       *lexicon[int]
	causes      *phrases // false of those that point back
}

// newEventWords is made when documents are first at hand.
func newEventWords(x lang.EventWords) eventWords {
	w := eventWords{&lexicon[int]{byWord: map[string][]entry[int]{}}, len(x.Opposites), loose(x.Asked), loose(x.Done), loose(x.Plain), ordinals(x.Alike), loose(x.Causes)}
	w.causes.add(false, x.Hence)
	for n, o := range slices.Concat(x.Opposites, x.InTurn) {
		w.opposites.add(n+1, o.One)
		w.opposites.add(-n-1, o.Other)
	}
	return w
}

// loose is phrases that are looked for in few texts only, and are in no vocabulary.
func loose(p lang.Phrases) *phrases {
	x := &phrases{byWord: map[string][]entry[bool]{}}
	x.add(true, p)
	return x
}

// events holds what a statement says happened against its paragraph, in the language of the
// document: that has the opposite word, denies it, or only asks for it.
func (a *archive) events(v *vocabulary, d proof, st *report.Statement) {
	if st.Paragraph < 1 || st.Paragraph > len(d.Paragraphs) {
		return
	}
	printed := v.plainTokens(document.Fold(d.Paragraphs[st.Paragraph-1]))
	if a.misnamed(d, st) || a.mistitled(v, d, st, printed) || a.misnumbered(v, d, st, printed) || a.unheard(v, d, st) {
		return
	}
	w := v.events()
	if i, n := opposed(w.opposites, a.texts, printed); n > 0 {
		a.notSaid(d, st, a.texts[i:i+n])
		return
	}
	if (st.Kind == "demand" || st.Kind == "plan") && w.done.in(a.texts) && !w.asked.in(a.texts) && w.asked.in(printed) {
		i := 0
		for !w.done.has(a.texts[i:]) {
			i++
		}
		a.notSaid(d, st, a.texts[i:i+1])
		return
	}
	if !a.deniedThere(v, d, st, printed) {
		a.replaced(v, d, st, printed)
	}
}

func (a *archive) notSaid(d proof, st *report.Statement, ts []token) {
	a.out.Warn(report.StatementDiffers, ts[0].at(), "say no more than the paragraph does, or quote under printed: a few words that stand there",
		"paragraph %d of %s has none of the words %q", st.Paragraph, d.Source.File, said(ts))
}

// opposed is where a text has a word of which the paragraph has none on its side, and one on
// the other.
func opposed(x *lexicon[int], ts, printed []token) (i, n int) {
	for i := 0; i < len(ts); i++ {
		side, n := x.find(ts[i:])
		if n == 0 {
			continue
		}
		same, other := false, false
		for k := 0; k < len(printed); k++ {
			of, m := x.find(printed[k:])
			same, other = same || of == side && m > 0, other || of == -side && m > 0
			k += max(m, 1) - 1
		}
		if other && !same {
			return i, n
		}
		i += n - 1
	}
	return 0, 0
}

// deniedThere warns of a statement that says what its paragraph denies in the same words, or
// denies what that says, and reports whether it is one.
func (a *archive) deniedThere(v *vocabulary, d proof, st *report.Statement, printed []token) bool {
	if _, at := v.deniesAlone(printed, a.texts); at >= 0 {
		a.notSaid(d, st, a.texts[at:at+inARow])
		return true
	}
	if at, _ := v.deniesAlone(a.texts, printed); at >= 0 {
		a.notSaid(d, st, a.texts[at:at+1])
		return true
	}
	return false
}

// inARow is how many words one behind the other make it sure that two texts say the same.
const inARow = 3

// deniesAlone is where one text denies the words that follow, and where the other has them
// in a clause that denies nothing; −1 if there is no such place.
func (v *vocabulary) deniesAlone(one, other []token) (denial, at int) {
	for i := range one {
		sure, n := v.denials.find(one[i:])
		if n == 0 || !sure || i+n+inARow > len(one) {
			continue
		}
		words := one[i+n : i+n+inARow]
		if slices.ContainsFunc(words, func(t token) bool { return t.kind != word }) {
			continue
		}
		k := indexOf(other, words)
		if k < 0 {
			continue
		}
		clause := other[v.clauseStart(other, k):k]
		if end := slices.IndexFunc(clause, isSentenceEnd); v.denies(clause) < 0 && (end >= 0 || !v.perhapsBesides(clause, one)) {
			return i, k
		}
	}
	return -1, -1
}

// perhapsBesides reports whether a clause has a word that may deny and that another text lacks.
func (v *vocabulary) perhapsBesides(clause, other []token) bool {
	return slices.ContainsFunc(clause, func(t token) bool {
		return v.perhaps.is(t) && !slices.ContainsFunc(other, func(o token) bool { return o.text == t.text })
	})
}

// months warns of the first month of a statement that its paragraph does not name among others.
func (a *archive) months(v *vocabulary, d proof, st *report.Statement) {
	if st.Paragraph < 1 || st.Paragraph > len(d.Paragraphs) {
		return
	}
	told := v.monthsIn(a.texts)
	if len(told) == 0 {
		return
	}
	of := vocabularyOf(d.Source.Lang)
	ts := of.plainTokens(document.Fold(d.Paragraphs[st.Paragraph-1]))
	printed := of.monthsIn(ts)
	for _, t := range ts {
		if t.kind == number && strings.Contains(t.text, "/") {
			if runs := digitRuns(t.text); len(runs) > 1 {
				if m, err := strconv.Atoi(runs[1]); err == nil {
					printed[time.Month(m)] = 0
				}
			}
		}
	}
	if len(printed) == 0 {
		return
	}
	first := -1
	for m, at := range told {
		if _, same := printed[m]; !same && (first < 0 || at < first) {
			first = at
		}
	}
	if first >= 0 {
		a.notSaid(d, st, a.texts[first:min(len(a.texts), first+2)])
	}
}

// monthsIn is the months that ts name, and where.
func (v *vocabulary) monthsIn(ts []token) map[time.Month]int {
	out := map[time.Month]int{}
	for m := time.January; m <= time.December; m++ {
		if n := v.names(ts, report.Month(anyYear, m)); n >= 0 {
			out[m] = n
		}
	}
	return out
}

func onceEvents(x lang.EventWords) func() eventWords {
	return sync.OnceValue(func() eventWords { return newEventWords(x) })
}
