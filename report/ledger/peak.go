package ledger

import (
	"slices"

	"tongket/report"
)

// peak computes the level of a period of what is the highest, or lowest, of its parts: the
// year's highest level of salt from those of its months. It takes nothing inferred if it
// need not.
func (l *Ledger) peak(q report.Query) (Figure, bool) {
	if !q.Indicator.Time.Extreme() {
		return Figure{}, false
	}
	for _, inferred := range []bool{false, true} {
		bounds, terms, whole := l.extremeOf(q, inferred)
		if !whole {
			continue
		}
		f := Figure{Query: q, Status: Derived, bounds: bounds}
		var a addition
		for _, t := range terms {
			a.sees(t.Figure.Amount)
			f.rest(t.Figure.basis())
		}
		var ok bool
		if f.Amount, ok = bounds.amount(q, a.places()); !ok {
			continue
		}
		f.Amount.Scale = a.scale
		f.Stretches = []Stretch{{Terms: terms, Result: bounds.outwards(a.places()), Of: q.Indicator.Time}}
		return f, true
	}
	return Figure{}, false
}

// extremeOf is what the levels of parts of a period leave of its highest or lowest, those
// that say it, and whether they are of all of it: of some of it alone the rest may be beyond.
func (l *Ledger) extremeOf(q report.Query, inferred bool) (out interval, terms []Term, whole bool) {
	parts := l.partsOf(q, inferred)
	lowest := q.Indicator.Time == report.Lowest
	turned := func(i interval) interval {
		if lowest {
			return i.neg()
		}
		return i
	}
	slices.SortStableFunc(parts, func(a, b leg) int { // those that may be least far first
		switch x, y := turned(a.room).high, turned(b.room).high; {
		case x.below(y):
			return -1
		case y.below(x):
			return 1
		}
		return 0
	})
	for _, p := range parts {
		if low := turned(p.room).low; low.above(out.low) {
			out.low = low
		}
	}
	from, behind := q.Period.Span()
	covered := make([]bool, behind-from)
	for _, p := range parts {
		if !slices.Contains(covered, false) {
			break
		}
		for m := p.from; m < p.to; m++ {
			covered[m-from] = true
		}
		out.high, terms = turned(p.room).high, append(terms, Term{Figure: p.level})
	}
	slices.SortStableFunc(terms, func(a, b Term) int { return a.Figure.Query.Period.Compare(b.Figure.Query.Period) })
	if whole = !slices.Contains(covered, false); !whole {
		out.high = end{}
	}
	return turned(out), terms, whole
}

// partsOf is the levels that sources state of parts of the period of q.
func (l *Ledger) partsOf(q report.Query, inferred bool) []leg {
	from, behind := q.Period.Span()
	return slices.DeleteFunc(l.legs(q.Subject(), inferred), func(s leg) bool {
		return s.from < from || s.to > behind || s.to-s.from == behind-from
	})
}

// peaks holds each level that is the highest or lowest of its parts against those.
func (l *Ledger) peaks(of report.Subject) (out []Contradiction) {
	if !of.Indicator.Time.Extreme() {
		return nil
	}
	for _, s := range l.legs(of, true) {
		bounds, terms, _ := l.extremeOf(s.level.Query, true)
		if !bounds.bounded() || bounds.overlaps(s.room) {
			continue
		}
		var parts addition
		other := Side{}
		for _, t := range terms {
			parts.sees(t.Figure.Amount)
			other.Facts = union(other.Facts, t.Figure.basis())
		}
		other.Bounds = bounds.outwards(parts.places())
		c := Contradiction{Kind: Chains, Query: s.level.Query, One: s.level.side(), Other: other}
		if l.left(c.facts()) == nil {
			out = append(out, c)
		}
	}
	return out
}
