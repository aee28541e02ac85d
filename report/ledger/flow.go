package ledger

import (
	"math/big"
	"slices"

	"tongket/report"
)

// A Stretch is some levels that come to that of a period, or of which it is the highest or
// lowest, and what they leave.
type Stretch struct {
	Terms  []Term
	Result Bounds
	Of     report.TimeKind // Highest or Lowest where they are not added up
}

// flow computes the level of a period from those of other periods, added up and taken
// away: the year from its quarters, the last quarter from the year and its first nine
// months. It takes the ways that leave least, and nothing inferred if it need not.
func (l *Ledger) flow(q report.Query) (Figure, bool) {
	for _, inferred := range []bool{false, true} {
		if f, ok := l.timeline(q.Subject(), inferred).period(q); ok {
			return f, true
		}
	}
	return Figure{}, false
}

// period is the level of a period as the levels of t leave it.
func (t *timeline) period(q report.Query) (Figure, bool) {
	from, behind := q.Period.Span()
	start, to := t.mark(from), t.mark(behind)
	if start < 0 || to < 0 || start == to {
		return Figure{}, false
	}
	return t.follows(q, start, to)
}

// follows is the level between two marks, by the shortest ways there and back.
func (t *timeline) follows(q report.Query, start, to int) (Figure, bool) {
	low, high := t.around(start, to)
	edges, marks := t.edges(low, high), high-low+1
	start, to = start-low, to-low
	there, round := tightest(inSum(), marks, edges, []int{start})
	back, round2 := tightest(inSum(), marks, edges, []int{to})
	if round >= 0 || round2 >= 0 {
		return Figure{}, false // they contradict each other
	}
	out := Figure{Query: q, Status: Derived}
	var ways [][]Term
	if w := there[to]; w.room != nil {
		out.bounds.high = end{w.room, w.open}
		ways = append(ways, t.terms(path(there, edges, to)))
	}
	if w := back[start]; w.room != nil {
		out.bounds.low = end{w.room, w.open}.neg()
		ways = append(ways, t.terms(path(back, edges, start)))
	}
	if q.Whole() && !t.falls {
		out.bounds = out.bounds.intersect(interval{low: zero})
	}
	return out.added(distinct(ways))
}

// terms is the levels of a path, in order; those that it goes back over are taken away.
// A path back from the end of what is asked turns all round.
func (t *timeline) terms(list []edge) []Term {
	back := len(list) > 0 && list[0].from > list[len(list)-1].to
	var out []Term
	for _, e := range list {
		if e.by < 0 {
			continue
		}
		forward := e.from < e.to
		out = append(out, Term{t.figure(e.by), forward == back})
	}
	slices.SortStableFunc(out, func(a, b Term) int {
		if n := away(a) - away(b); n != 0 {
			return n
		}
		return a.Figure.Query.Period.Compare(b.Figure.Query.Period)
	})
	return out
}

// distinct is each way once.
func distinct(ways [][]Term) [][]Term {
	same := func(a, b Term) bool { return a.Away == b.Away && a.Figure.Query == b.Figure.Query }
	if len(ways) == 2 && slices.EqualFunc(ways[0], ways[1], same) {
		return ways[:1]
	}
	return ways
}

// added finishes f, which follows by some ways: its number is as fine as the roughest of
// those that are added.
func (f Figure) added(ways [][]Term) (Figure, bool) {
	var a addition
	var facts []*report.Fact
	for _, terms := range ways {
		for _, term := range terms {
			a.sees(term.Figure.Amount)
			facts = append(facts, term.Figure.basis()...)
			f.assume(term.Figure.Assuming...)
		}
		f.Stretches = append(f.Stretches, Stretch{Terms: terms, Result: sumOver(terms).outwards(a.places())})
	}
	f.rest(facts)
	var ok bool
	f.Amount, ok = f.bounds.amount(f.Query, a.places())
	f.Amount.Scale = a.scale
	return f, ok
}

// sumOver is what terms come to, each with its rounding and its bound.
func sumOver(terms []Term) interval {
	sum := point(new(big.Rat))
	for _, t := range terms {
		i := t.Figure.interval()
		if t.Away {
			i = i.neg()
		}
		sum = sum.add(i)
	}
	return sum
}
