package ledger

import (
	"math/big"
	"slices"
)

// A tally is how the weights of edges come together.
type tally struct {
	nothing *big.Rat // where a way begins
	join    func(z, x, y *big.Rat) *big.Rat
}

// inSum adds weights up.
func inSum() tally { return tally{new(big.Rat), (*big.Rat).Add} }

// inProduct multiplies them. A product of very many digits becomes a little less.
func inProduct() tally {
	return tally{one, func(z, x, y *big.Rat) *big.Rat {
		return end{at: z.Mul(x, y)}.neg().wieldy().neg().at
	}}
}

// A way is how much there may be at a mark more than where it began, by some edges.
type way struct {
	room  *big.Rat // nil: nothing is known
	open  bool     // less than room
	facts int
	last  int // the edge by which it comes here; −1 at the start
}

// shorter reports whether a leaves less room than b, or as little by fewer facts.
func (a way) shorter(b way) bool {
	if b.room == nil {
		return true
	}
	if c := a.room.Cmp(b.room); c != 0 {
		return c < 0
	}
	if a.open != b.open {
		return a.open
	}
	return a.facts < b.facts
}

// along is a way one edge longer.
func (a way) along(e edge, number int, t tally) way {
	out := way{t.join(new(big.Rat), a.room, e.weight.at), a.open || e.weight.open, a.facts, number}
	if e.by >= 0 {
		out.facts++
	}
	return out
}

// tightest is the ways from the start to all of some marks that leave least room: the
// search of Bellman and Ford. If some edges lead round to less than where they began, it
// is the number of a mark on the round; else −1.
func tightest(t tally, marks int, edges []edge, start []int) (ways []way, round int) {
	ways = make([]way, marks)
	for _, s := range start {
		ways[s] = way{room: t.nothing, last: -1}
	}
	for range marks + 1 {
		round = -1
		for i, e := range edges {
			if from := ways[e.from]; from.room != nil {
				if longer := from.along(e, i, t); longer.shorter(ways[e.to]) {
					ways[e.to], round = longer, e.to
				}
			}
		}
		if round < 0 {
			return ways, -1
		}
	}
	return ways, round
}

// path is the edges of a way to a mark, in order.
func path(ways []way, edges []edge, to int) []edge {
	var out []edge
	for ways[to].last >= 0 && len(out) <= len(ways) {
		e := edges[ways[to].last]
		out = append(out, e)
		to = e.from
	}
	slices.Reverse(out)
	return out
}

// rounds is the edges of a round that a mark leads back to.
func rounds(ways []way, edges []edge, at int) []edge {
	for range ways { // from somewhere behind the round onto it
		at = edges[ways[at].last].from
	}
	var out []edge
	for to := at; len(out) == 0 || to != at; {
		e := edges[ways[to].last]
		out = append(out, e)
		to = e.from
	}
	slices.Reverse(out)
	return out
}
