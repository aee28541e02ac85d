package check

import (
	"testing"

	"tongket/report/lang"
)

// TestBeginnings holds that a lexicon finds in a text that was looked up what it finds by
// itself, of words, patterns, marks and what is written in capitals or with another
// apostrophe.
func TestBeginnings(t *testing.T) {
	const text = "D'abord une BAISSE, nettement la plus forte – plus bas, baissant – d’habitants ; - aujourd'hui greatest EST est"
	for _, p := range []lang.Phrases{"baisse", "baiss*", "*est", "* plus forte", "d’ habitants", "plus", "plus bas", "-,–", "aujourd’hui", "est", "d’ abord", "* forte,plus *,nettement", lang.None} {
		b := newBeginnings()
		one, other, elided := b.table("plus forte,*ment", "ba*"), b.table(p), b.table("d’")
		b.complete()
		v := &vocabulary{Language: lang.Of("fr"), begins: b, elided: elided}
		alone := &phrases{byWord: map[string][]entry[bool]{}}
		alone.add(true, p)
		ts := v.plainTokens(text)
		for i := range ts {
			if _, n := other.find(ts[i:]); n != length(alone.find(ts[i:])) {
				t.Errorf("%q: %d words at %q", p, n, ts[i].raw)
			}
			if _, n := other.before(ts, i); n != length(alone.before(ts, i)) {
				t.Errorf("%q: %d words before %q", p, n, ts[i].raw)
			}
		}
		if !one.in(ts) {
			t.Error("plus forte is not found beside others")
		}
	}
}

func length(_ bool, n int) int { return n }

// TestLexiconsAreNumbered holds that there is room for the lexicons of every language:
// those that have none are looked into for every word of every text.
func TestLexiconsAreNumbered(t *testing.T) {
	for _, tag := range lang.Tags() {
		v := vocabularyOf(tag)
		if v.begins.lexicons == 64*len(lexicons{}) {
			t.Errorf("%s: more lexicons than there are numbers: lengthen lexicons", tag)
		}
		for _, x := range []*phrases{v.elided, v.flatly, v.still, v.ofYear, v.unscaled} {
			if x.begins == nil {
				t.Errorf("%s: a lexicon without number", tag)
			}
		}
	}
}
