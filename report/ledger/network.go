package ledger

import (
	"slices"

	"tongket/report"
)

// A network is the periods of one subject, tied by relations.
type network struct {
	whole     bool       // it counts whole things
	floor     bool       // of which there are none below zero
	relations []relation // each in both directions
	// known is the level from which a relation may start: what its own source
	// states of that period, for a rate belongs to the figures that it was
	// computed from, or else what is followed, or what equations give.
	known func(r relation) (*Figure, interval)
}

// reach finds the routes to every period that bound its level at one end, the
// shortest first. It is the search for shortest paths of Bellman and Ford, of
// low and high ends at once: each round makes the routes one relation longer and
// keeps at each period the two that narrow most what shorter ones have left.
func (n network) reach() map[report.Period][]route {
	reached := map[report.Period][]route{}
	for longer := n.first(); len(longer) > 0; {
		var kept []route
		for _, r := range best(longer) {
			if left := together(reached[r.end()]); !left.empty() && r.level.narrows(left) {
				reached[r.end()] = append(reached[r.end()], r)
				kept = append(kept, r)
			}
		}
		longer = n.next(kept)
	}
	return reached
}

// first is the routes of one relation.
func (n network) first() []route {
	var out []route
	for _, by := range n.relations {
		if start, level := n.known(by); level.bounded() {
			out = append(out, n.extend(route{start: start, level: level}, by))
		}
	}
	return out
}

// next is all routes that are one relation longer than those of a list.
func (n network) next(list []route) []route {
	var out []route
	for _, r := range list {
		if r.level.empty() || !r.level.fits() {
			continue
		}
		for _, by := range n.relations {
			if by.from == r.end() && !r.passes(by.to) {
				out = append(out, n.extend(r, by))
			}
		}
	}
	return out
}

// extend makes r one relation longer.
func (n network) extend(r route, by relation) route {
	level := by.carry(r.level)
	if n.floor && level.low.at != nil && adds(by.fact) {
		level = level.intersect(interval{low: zero})
	}
	if n.whole {
		level = level.wholes()
	}
	return route{r.start, append(slices.Clip(r.steps), by), level}
}

// best is the routes that leave least room at one end of their last period.
func best(routes []route) []route {
	low, high := map[report.Period]int{}, map[report.Period]int{}
	for i, r := range routes {
		if b, seen := low[r.end()]; !seen || r.level.low.above(routes[b].level.low) {
			low[r.end()] = i
		}
		if b, seen := high[r.end()]; !seen || r.level.high.below(routes[b].level.high) {
			high[r.end()] = i
		}
	}
	var out []route
	for i, r := range routes {
		if low[r.end()] == i || high[r.end()] == i {
			out = append(out, r)
		}
	}
	return out
}
