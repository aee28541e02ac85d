package check

import (
	"tongket/report"
	"tongket/report/ledger"
)

// bounds holds the bound that is typed beside a figure against that of the figure, which
// prints its own: about 574 is said of no figure that a source publishes as 574. Where a
// sentence has two levels of one subject the words may compare them.
func (l *linter) bounds(p report.Passage, v *vocabulary, ts []token, found []move) {
	levels := levelsIn(ts)
	for i, t := range ts {
		r := t.figure()
		if r == nil || r.Query.Indicator == nil || r.Query.Aspect.IsSet() || r.Query.Aspect == report.Level && len(levels[r.Query.Indicator]) > 1 {
			continue
		}
		says, words := v.boundAt(ts, i, found)
		f := l.ask(p, r.Query)
		if len(words) > 0 && f.Comparable() {
			l.bound(f, says, words)
		} else if len(words) == 0 && f.Known() {
			l.exact(v, f, ts, i)
		}
	}
}

func (l *linter) bound(f ledger.Figure, says report.Qualifier, words []token) {
	is := f.Amount.Qualifier
	switch {
	case says == is, says == report.MoreThan && is == report.Over, says == report.Over && is == report.MoreThan:
		l.add(report.BoundWord, words[0], "leave the word out", "%s prints its own bound: it is %s", f.Query, f.Value())
	case says == report.About && (f.Computed() || f.Amount.To != nil) && f.Status != ledger.Assumed:
	default:
		l.add(report.BoundWord, words[0], "leave the word out: a figure prints the bound that its source states", "the words say %q, but %s is %s", said(words), f.Query, f.Value())
	}
}

// exact holds exactly, and hardly, before the figure at i against its own bound: what is over
// 40 is neither exactly 40 nor hardly so many.
func (l *linter) exact(v *vocabulary, f ledger.Figure, ts []token, i int) {
	q := f.Amount.Qualifier
	more := q == report.MoreThan || q == report.Over || q == report.AtLeast
	_, n := v.exactly.before(ts, i)
	if n == 0 || q == report.Exactly && f.Amount.To == nil {
		if _, n = v.hardly.before(ts, i); n == 0 || !more {
			return
		}
	}
	l.add(report.BoundWord, ts[i-n], "leave the word out: a figure prints the bound that its source states", "the words say %q, but %s is %s", said(ts[i-n:i]), f.Query, f.Value())
}

// boundAt is the bound that is typed right before the figure at i, or behind it, and its
// words. What is part of a movement is none: fell by as much as, thấp hơn.
func (v *vocabulary) boundAt(ts []token, i int, found []move) (report.Qualifier, []token) {
	q, n := v.bounding.before(ts, i)
	if n > 0 && !v.outOfAt(ts, i-n, i) && !v.comparing.ends(ts, i) && !moves(found, i-n, i) && !v.rises(ts, i-n) {
		return q, ts[i-n : i]
	}
	behind := i + 1
	if ts[i].figure().Form == report.Number {
		behind++ // its unit
	}
	if behind >= len(ts) {
		return q, nil
	}
	q, n = v.behind.find(ts[behind:])
	return q, ts[behind : behind+n]
}

// rises reports whether the bound at i may be a movement to the figure: it was up to.
func (v *vocabulary) rises(ts []token, i int) bool {
	m, _ := v.movements.find(ts[i : i+1])
	return m.happens() && v.still.ends(ts, i)
}

// moves reports whether a movement that is no bound has a part of the tokens from..to.
func moves(found []move, from, to int) bool {
	for _, m := range found {
		if m.from < to && m.to > from && !m.binds() && !m.compares() {
			return true
		}
	}
	return false
}

// levelsIn is the levels in ts, by what they are of.
func levelsIn(ts []token) map[*report.Indicator]map[report.Query]bool {
	out := map[*report.Indicator]map[report.Query]bool{}
	for _, t := range ts {
		r := t.figure()
		if r == nil || r.Query.Aspect != report.Level {
			continue
		}
		if out[r.Query.Indicator] == nil {
			out[r.Query.Indicator] = map[report.Query]bool{}
		}
		out[r.Query.Indicator][r.Query.Key()] = true
	}
	return out
}

// outOfAt reports whether the words from one token to another lead from a level to that of which
// it is a part: {water} trên {all}.
func (v *vocabulary) outOfAt(ts []token, from, to int) bool {
	a, b := at(ts, from-1).figure(), at(ts, to).figure()
	return a != nil && b != nil && v.outOf.has(ts[from:to]) && a.Query.Indicator != nil && b.Query.Indicator != nil && a.Query.Indicator.Unit == b.Query.Indicator.Unit
}
