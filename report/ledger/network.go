package ledger

import (
	"slices"

	"tongket/report"
)

// A network is the periods of one indicator, tied by relations.
type network struct {
	whole     bool       // it counts whole things
	relations []relation // each in both directions
	// known is the level from which a relation may start: what its own source
	// states of that period, for a rate belongs to the figures that it was
	// computed from, or else what is followed.
	known func(r relation) (*report.Fact, interval)
}

// extend makes w one relation longer.
func (n network) extend(w way, r relation) way {
	level := r.carry(w.level)
	if n.whole {
		level = level.wholes()
	}
	return way{w.start, append(slices.Clip(w.steps), r), level}
}

// reach finds the ways to every period that settle one of its ends, the
// shortest first. It is the search for shortest paths of Bellman and Ford, of
// low and high ends at once: each round makes the ways one relation longer and
// keeps at each period the two that narrow most what shorter ones have left.
func (n network) reach() map[report.Period][]way {
	ways := map[report.Period][]way{}
	var longer []way
	for _, r := range n.relations {
		if fact, level := n.known(r); level.bounded() {
			longer = append(longer, n.extend(way{start: fact, level: level}, r))
		}
	}
	for len(longer) > 0 {
		var kept []way
		for _, w := range best(longer) {
			if all := together(ways[w.end()]); !all.empty() && w.level.narrows(all) {
				ways[w.end()] = append(ways[w.end()], w)
				kept = append(kept, w)
			}
		}
		longer = nil
		for _, w := range kept {
			for _, r := range n.relations {
				if r.from == w.end() && !w.passes(r.to) && !w.level.empty() && w.level.fits() {
					longer = append(longer, n.extend(w, r))
				}
			}
		}
	}
	return ways
}
