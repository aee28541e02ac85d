package ledger

import (
	"slices"

	"tongket/report"
)

// A way leads from a level that a source states, through relations, to the
// level of another period.
type way struct {
	start *report.Fact
	steps []relation
	level interval // at its end; of things counted, cut to whole numbers at each step
}

func (w way) end() report.Period { return w.steps[len(w.steps)-1].to }

// facts are what w rests on, in order.
func (w way) facts() []*report.Fact {
	var out []*report.Fact
	if w.start != nil {
		out = append(out, w.start)
	}
	for _, r := range w.steps {
		out = append(out, r.fact)
	}
	return out
}

// places is how many decimals follow from w: one, or of a level in thousands a digit
// more than it has.
func (w way) places() int { return 1 - max(0, w.start.Amount.Number.Exp) }

func (w way) passes(p report.Period) bool {
	return slices.ContainsFunc(w.steps, func(r relation) bool { return r.from == p || r.to == p })
}

// together is what all ways leave.
func together(ways []way) interval {
	var all interval
	for _, w := range ways {
		all = all.intersect(w.level)
	}
	return all
}

// best is the ways that leave least room at one end of their last period.
func best(ways []way) []way {
	low, high := map[report.Period]int{}, map[report.Period]int{}
	for i, w := range ways {
		if b, seen := low[w.end()]; !seen || w.level.low.above(ways[b].level.low) {
			low[w.end()] = i
		}
		if b, seen := high[w.end()]; !seen || w.level.high.below(ways[b].level.high) {
			high[w.end()] = i
		}
	}
	var out []way
	for i, w := range ways {
		if low[w.end()] == i || high[w.end()] == i {
			out = append(out, w)
		}
	}
	return out
}

// fewest is the first way that alone leaves what all leave as printed, or else
// the first to leave each end.
func fewest(ways []way, all interval, whole bool, places int) []way {
	number, high, _ := all.amount(whole, false, places)
	for _, w := range ways {
		if n, h, ok := w.level.amount(whole, false, places); ok && n.Number == number.Number && n.Qualifier == number.Qualifier && equal(h, high) {
			return []way{w}
		}
	}
	low := slices.IndexFunc(ways, func(w way) bool { return !all.low.above(w.level.low) })
	top := slices.IndexFunc(ways, func(w way) bool { return !all.high.below(w.level.high) })
	if low == top {
		return ways[low : low+1]
	}
	return []way{ways[min(low, top)], ways[max(low, top)]}
}
