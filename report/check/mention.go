package check

import (
	"slices"

	"tongket/report"
)

// mention is a row that a text names, and where the first of its words stands.
type mention struct {
	of report.Subject
	at int
}

// rowsNamed is those of some rows that ts name, in the order in which they do: by all the
// words by which the name of a row, or its label, is told from those of the others.
func (l *linter) rowsNamed(v *vocabulary, ts []token, rows []report.Subject, c *report.Chart) (out []mention) {
	if len(rows) < 2 || slices.ContainsFunc(rows, func(s report.Subject) bool { return s.Indicator == nil || s.Indicator.Name == nil }) {
		return nil
	}
	stems := make([]string, len(ts))
	for i, t := range ts {
		if t.kind == word {
			stems[i] = v.stem(t.text)
		}
	}
	called, often := make([][][]string, len(rows)), map[string]int{}
	for i, s := range rows {
		called[i] = l.callings(v, s, c)
		var all []string
		for _, words := range called[i] {
			all = append(all, words...)
		}
		slices.Sort(all)
		for _, w := range slices.Compact(all) {
			often[w]++
		}
	}
	for i, s := range rows {
		if at := mentioned(stems, called[i], often); at >= 0 {
			out = append(out, mention{s, at})
		}
	}
	slices.SortFunc(out, func(a, b mention) int { return a.at - b.at })
	return out
}

// callings is the words of the name of a row, and those of its label in a chart.
func (l *linter) callings(v *vocabulary, s report.Subject, c *report.Chart) [][]string {
	name := s.Name()
	if !s.Members.Whole() {
		name = s.Members.Name()
	}
	out := [][]string{l.stemsOf(v, name)}
	if c != nil {
		if n := slices.Index(c.Of, s); n >= 0 && n < len(c.Labels) {
			out = append(out, l.stemsOf(v, c.Labels[n]))
		}
	}
	return out
}

// stemsOf is the words of a name that tell it from others.
func (l *linter) stemsOf(v *vocabulary, t report.Text) []string {
	return v.nouns(nil, v.plainTokens(t.String(v.Tag)))
}

// mentioned is where the first word stands of a name of which all words do that no other
// has, or −1.
func mentioned(stems []string, called [][]string, often map[string]int) int {
	for _, name := range called {
		first, own := -1, 0
		for _, w := range name {
			if often[w] > 1 {
				continue
			}
			own++
			at := slices.Index(stems, w)
			if at < 0 {
				first = -1
				break
			}
			if first < 0 || at < first {
				first = at
			}
		}
		if own > 0 && first >= 0 {
			return first
		}
	}
	return -1
}

// rowsBelow is what is shown with a text, each row once.
func rowsBelow(below []report.Query) (out []report.Subject) {
	for _, q := range below {
		if s := q.Subject(); q.Indicator != nil && q.Indicator.Name != nil && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}
