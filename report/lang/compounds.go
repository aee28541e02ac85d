package lang

import "strings"

// Compounds is those of names that are one word of two syllables, as Binding.Compounds has
// them; none in a language that does not write its words so. A name of more syllables is
// parted like other text: kept whole it would leave lines of very different length.
func (l *Language) Compounds(names []string) Set {
	out := Set{}
	for _, name := range names {
		if ws := strings.Fields(name); l.Binding.Syllables && len(ws) == 2 {
			out[strings.ToLower(strings.Join(ws, " "))] = true
		}
	}
	return out
}

// longestRun is how many syllables are looked at to tell which of them belong together.
const longestRun = 8

// isWord reports whether tokens i and i+1 are the syllables of one word. Of syllables of
// which each makes a word with the next, the first two are one, and so on: an toàn, quốc gia.
func (k binder) isWord(ws []token, i int) bool {
	run := 0
	for run < longestRun && i-run >= 0 && k.listed(ws[i-run], ws[i-run+1]) {
		run++
	}
	return run%2 == 1
}

func (k binder) listed(a, b token) bool {
	if !a.open || a.bare == "" || b.bare == "" {
		return false
	}
	first, second := strings.ToLower(a.bare), strings.ToLower(b.bare)
	return k.own.Compounds[first+" "+second] || k.words[first+" "+second]
}
