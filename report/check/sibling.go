package check

import (
	"slices"

	"tongket/report"
)

// siblings holds of the three plants, the most of three, against the terms of the sum, or the
// members, of which the only figure of the sentence is one.
func (l *linter) siblings(p report.Passage, v *vocabulary, ts []token) {
	at := figuresIn(ts)
	if len(at) == 0 || !v.setSaid(ts) {
		return
	}
	q := ts[at[0]].figure().Query
	if q.Indicator == nil || q.Aspect != report.Level {
		return
	}
	all := siblingsOf(q)
	if len(all) < 2 {
		return
	}
	shared := l.sharedName(v, all)
	for i := range ts {
		n := v.counts(ts, i)
		if n < 2 || !v.sets.ends(ts, i) && !v.setOf.ends(ts, i) || i+1 >= len(ts) || !slices.Contains(shared, v.stem(ts[i+1].text)) {
			continue
		}
		if n != len(all) {
			l.miscounted(ts[i:i+2], len(all))
			return
		}
		if len(at) == 1 {
			l.crownedAmong(p, v, ts, q, all)
		}
		return
	}
}

// setSaid reports whether ts may speak of one of so many.
func (v *vocabulary) setSaid(ts []token) bool {
	return v.sets.in(ts) || v.setOf.in(ts)
}

// siblingsOf is q and all others that are added with it.
func siblingsOf(q report.Query) (out []report.Query) {
	for m := range q.Members.Each {
		for other := range m.Of.All {
			of := q
			if all, ok := q.Members.With(other); ok && other.Group == m.Group {
				of.Members = all
				out = append(out, of)
			}
		}
		return out
	}
	whole, ok := wholeOf(q)
	if !ok {
		return nil
	}
	for _, e := range q.Indicator.Equations {
		if e.Whole == whole.Indicator && e.Kind != nil && e.Kind.Key == "sum" && slices.Contains(e.Terms, q.Indicator) {
			for _, t := range e.Terms {
				if t == nil || t.Name == nil {
					return nil
				}
				of := q
				of.Indicator = t
				out = append(out, of)
			}
			return out
		}
	}
	return nil
}

// sharedName is the words that stand in the names of all: plant.
func (l *linter) sharedName(v *vocabulary, all []report.Query) (out []string) {
	for i, q := range all {
		name := q.Subject().Name()
		if !q.Members.Whole() {
			name = q.Members.Name()
		}
		words := l.stemsOf(v, name)
		if i == 0 {
			out = words
			continue
		}
		out = slices.DeleteFunc(slices.Clone(out), func(w string) bool { return !slices.Contains(words, w) })
	}
	return out
}

// crownedAmong holds most and least of so many against the others.
func (l *linter) crownedAmong(p report.Passage, v *vocabulary, ts []token, q report.Query, all []report.Query) {
	for i := range ts {
		w, n := v.crowned(ts, i)
		if n == 0 {
			continue
		}
		f := l.ask(p, q)
		for _, other := range all {
			if g := l.ask(p, other); f.Comparable() && g.Comparable() && (w.more() && g.Above(f) || !w.more() && f.Above(g)) {
				l.dethroned(ts[i], q.String(), w.more(), g)
				return
			}
		}
		return
	}
}
