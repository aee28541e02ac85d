package check

import (
	"slices"

	"tongket/report"
)

// besideAnother warns of a figure in the clause of which all words of another indicator's name
// stand before it, where the whole text has no word of its own.
func (l *linter) besideAnother(v *vocabulary, ts []token) bool {
	for i, t := range ts {
		r := t.figure()
		if r == nil || r.Query.Indicator == nil || r.Query.Indicator.Name == nil {
			continue
		}
		d, s, from := l.dictionOf(v), r.Query.Subject(), v.clauseStart(ts, i)
		for n, start := i-1, from; n >= start; n-- {
			if isSentenceEnd(ts[n]) || ts[n].figure() != nil && len(v.nouns(l.nouns[:0], ts[n+1:i])) > 0 {
				from = n + 1
				break
			}
		}
		l.nouns = v.nouns(l.nouns[:0], ts[from:i])
		other := d.named(l.nouns)
		if other == nil || other == s.Indicator || adds(s.Indicator, other) || len(d.called[s.Indicator]) == 0 || !d.distinct(other) {
			continue
		}
		if l.nouns = v.nouns(l.nouns[:0], besides(ts, from, i)); !d.has(v, s, l.nouns) {
			l.problems.Warn(report.OtherSubject, l.whereNamed(v, ts[from:i], other).at(), "use the words of what is shown, or refer to the figure that is meant", "the words before the figure speak of %s, and it is of %s", other.ID, s.ID())
			return true
		}
	}
	return false
}

// calledAlone warns of a rate that one language calls by its name and the other by no word
// that is its own: the investigation rate, where it is the clear-up rate. Of anything else the
// unit that is printed says what it is.
func (l *linter) calledAlone(a, b rendering) {
	var seen []report.Subject
	for _, t := range a.ts {
		r := t.figure()
		if r == nil || r.Query.Indicator == nil || r.Query.Aspect != report.Level || r.Query.Indicator.Name == nil || r.Query.Indicator.Unit == nil || r.Query.Indicator.Unit.Kind != report.Percent || slices.Contains(seen, r.Query.Subject()) {
			continue
		}
		s := r.Query.Subject()
		seen = append(seen, s)
		if !refersTo(b.ts, s) {
			continue
		}
		d, e := l.dictionOf(a.vocabulary), l.dictionOf(b.vocabulary)
		if words := a.nouns(l.nouns[:0], a.ts); len(d.called[s.Indicator]) == 0 || !has(words, d.called[s.Indicator]) {
			continue
		}
		if words := b.nouns(l.nouns[:0], b.ts); len(e.called[s.Indicator]) > 0 && len(words) > 0 && !e.has(b.vocabulary, s, words) {
			l.problems.Warn(report.OtherSubject, b.ts[0].at(), "use a word of its name; or, if it is called so, give the word under words: of the indicator", "one language calls %s by its name, and the other has no word of it", s.ID())
			return
		}
	}
}

// refersTo reports whether a figure of ts is of s.
func refersTo(ts []token, s report.Subject) bool {
	return slices.ContainsFunc(ts, func(t token) bool { r := t.figure(); return r != nil && r.Query.Subject() == s })
}

// besides is what stands about the figure at i, from the one before it, or further, to the
// next.
func besides(ts []token, first, i int) []token {
	from, to := i, i+1
	for from > 0 && ts[from-1].figure() == nil {
		from--
	}
	for to < len(ts) && ts[to].figure() == nil {
		to++
	}
	return ts[min(first, from):to]
}
