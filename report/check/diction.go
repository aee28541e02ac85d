package check

import (
	"slices"
	"strings"

	"tongket/report"
)

// diction is what the indicators of a project are called in one language: the words of
// each, and whose a word is. Words that tell no indicator from another are none.
type diction struct {
	called map[*report.Indicator][]string // the words of the name
	also   map[*report.Indicator][]string // further words, of words:, the unit and the group
	whose  map[string][]*report.Indicator // has a word in its name
	heads  map[*report.Indicator]nameHead // of those with a preposition in their name
	rivals map[*report.Indicator][]rival  // see rivalsOf
}

// dictionOf is read when a language is first asked for.
func (l *linter) dictionOf(v *vocabulary) *diction {
	if d := l.dictions[v.Tag]; d != nil {
		return d
	}
	d := &diction{map[*report.Indicator][]string{}, map[*report.Indicator][]string{}, map[string][]*report.Indicator{}, map[*report.Indicator]nameHead{}, map[*report.Indicator][]rival{}}
	for _, i := range l.report.Indicators {
		if i.Name == nil {
			continue
		}
		name := v.plainTokens(i.Name.String(v.Tag))
		d.called[i] = v.nouns(nil, name)
		if h := v.headOf(name); h.joining > 0 {
			d.heads[i] = h
		}
		for _, w := range d.called[i] {
			d.whose[w] = append(d.whose[w], i)
		}
		d.also[i] = l.furtherWords(v, i)
	}
	l.dictions[v.Tag] = d
	return d
}

// furtherWords is by what an indicator may be called beside its name.
func (l *linter) furtherWords(v *vocabulary, i *report.Indicator) (out []string) {
	for _, w := range i.Words[v.Tag] {
		out = v.nouns(out, v.plainTokens(w))
	}
	for _, w := range strings.Split(i.ID, "-") {
		out = append(out, v.stem(w))
	}
	if i.Unit != nil {
		name := i.Unit.Name[v.Tag]
		out = v.nouns(v.nouns(out, v.plainTokens(name.One)), v.plainTokens(name.Other))
	}
	for _, g := range l.report.Groups {
		if g.ID == i.Group {
			out = v.nouns(out, v.plainTokens(g.Name.String(v.Tag)))
		}
	}
	return out
}

// has reports whether one of some words may be said of s.
func (d *diction) has(v *vocabulary, s report.Subject, words []string) bool {
	for _, w := range words {
		if slices.Contains(d.called[s.Indicator], w) || slices.Contains(d.also[s.Indicator], w) {
			return true
		}
	}
	return !s.Members.Whole() && slices.ContainsFunc(v.nouns(nil, v.plainTokens(s.Members.Name().String(v.Tag))), func(w string) bool { return slices.Contains(words, w) })
}

// named is the indicator of which all the name is among some words, of several the one
// with the longest; nil if there is none.
func (d *diction) named(words []string) (found *report.Indicator) {
	for _, w := range words {
		for _, i := range d.whose[w] {
			if has(words, d.called[i]) && (found == nil || len(d.called[i]) > len(d.called[found])) {
				found = i
			}
		}
	}
	return found
}

// distinct reports whether the name of i says in a sentence that i is meant: it has several words,
// or one that no other name has. Costs alone may be a verb, or the costs of anything.
func (d *diction) distinct(i *report.Indicator) bool {
	name := d.called[i]
	return len(name) > 1 || len(name) == 1 && len(d.whose[name[0]]) == 1
}

// nouns adds the words of a text that may tell one indicator from another.
func (v *vocabulary) nouns(out []string, ts []token) []string {
	for i := 0; i < len(ts); i++ {
		if n := v.emptyAt(ts, i); n > 0 {
			i += n - 1
			continue
		}
		if t := ts[i]; t.kind == word {
			for part := range strings.SplitSeq(t.text, "-") {
				if part != "" {
					out = append(out, v.stem(part))
				}
			}
		}
	}
	return out
}

// emptyAt is how many tokens at i tell nothing of what is counted.
func (v *vocabulary) emptyAt(ts []token, i int) int {
	rest := ts[i:]
	for _, x := range []*phrases{v.empty, v.targets, v.against, v.loosely, v.samePeriod, v.yearBefore, v.inPoints, v.inPercent} {
		if _, n := x.find(rest); n > 0 {
			return n
		}
	}
	if m, n := v.movements.find(rest); n > 0 && m != trap {
		return n
	}
	if _, n := v.measures.find(rest); n > 0 {
		return n
	}
	_, n := v.scales.find(rest)
	return n
}

// stem is a word without its ending.
func (v *vocabulary) stem(w string) string {
	const least = 3
	for _, e := range v.endings {
		if s, cut := strings.CutSuffix(w, e); cut && len(s) >= least {
			w = s
		}
	}
	return w
}
