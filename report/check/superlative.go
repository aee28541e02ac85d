package check

import (
	"slices"

	"tongket/report"
)

// superlative is the words that call something the highest or the lowest, in their
// sentence.
type superlative struct {
	*vocabulary
	ts       []token
	from, to int
}

// ofLevel reports whether the words may be of the level q: neither of how far something
// moved, nor of its pace, nor of the size of a thing. Of those the levels tell nothing.
func (s superlative) ofLevel(q report.Query) bool {
	return !s.ofMovement() && !s.ofPace(q) && !s.ofThing(q)
}

// aside is how many words may stand between a superlative and the movement that it is of:
// the largest annual rise.
const aside = 2

// ofMovement reports whether a movement that leads to no level stands beside: tăng nhiều
// nhất, the largest rise, la plus faible hausse.
func (s superlative) ofMovement() bool {
	return slices.ContainsFunc(s.vocabulary.moves(s.ts), func(m move) bool {
		switch {
		case m.movement == downTo || m.movement == upTo || m.movement == to || m.compares():
			return false
		case m.from >= s.to:
			return s.binds(s.to, m.from)
		}
		return m.to > s.from || s.binds(m.to, s.from) // tăng cao nhất
	})
}

// binds reports whether nothing between two tokens parts what stands before from what
// stands behind.
func (s superlative) binds(from, to int) bool {
	return to-from <= aside && !slices.ContainsFunc(s.ts[from:to], func(t token) bool {
		return t.kind != word || s.joints.is(t) || s.still.is(t) || s.clauses.is(t)
	})
}

// ofPace reports whether words beside are of a rate, a pace or a share, and the figure is
// not called so.
func (s superlative) ofPace(q report.Query) bool {
	_, before := s.paces.before(s.ts, s.from)
	_, behind := s.paces.find(s.ts[s.to:])
	return before > 0 && !s.calls(q, s.ts[s.from-before]) || behind > 0 && !s.calls(q, s.ts[s.to])
}

// ofThing reports whether the words are of a size, and beside them stands what is neither
// the figure nor what it counts: the largest branch.
func (s superlative) ofThing(q report.Query) bool {
	other := func(t token) bool { return t.kind == word && !s.besideSize.is(t) && !s.calls(q, t) }
	return s.sizes.has(s.ts[s.from:]) && (other(at(s.ts, s.from-1)) || other(at(s.ts, s.to)))
}

// calls reports whether t is a word of what q is called, or of its unit.
func (s superlative) calls(q report.Query, t token) bool {
	names := []string{q.Indicator.Name.String(s.Tag)}
	if u := q.Indicator.Unit; u != nil {
		names = append(names, u.Name[s.Tag].One, u.Name[s.Tag].Other)
	}
	return slices.ContainsFunc(names, func(name string) bool { return slices.Contains(s.wordsOf(name), t.text) })
}
