package ledger

import (
	"cmp"

	"tongket/report"
)

// agree reports whether all numbers can hold together: intervals of which every two
// overlap have a number in common.
func agree(facts []*report.Fact) bool {
	var all interval
	for _, f := range facts {
		all = all.intersect(tolerated(f))
	}
	return !all.empty()
}

// morePrecise puts the fact with more digits first, and of two with as many the one
// without a qualifier.
func morePrecise(f, g *report.Fact) int {
	return cmp.Or(f.Amount.Exp()-g.Amount.Exp(), qualified(f.Amount)-qualified(g.Amount))
}

// qualified is 1 of what has a qualifier.
func qualified(a report.Amount) int { return min(int(a.Qualifier), 1) }

// first is facts with best at their head.
func first(best *report.Fact, facts []*report.Fact) []*report.Fact {
	out := []*report.Fact{best}
	for _, f := range facts {
		if f != best {
			out = append(out, f)
		}
	}
	return out
}

// union is a list and what it lacks of more, in order.
func union(list, more []*report.Fact) []*report.Fact {
	has := make(map[*report.Fact]bool, len(list)+len(more))
	for _, f := range list {
		has[f] = true
	}
	for _, f := range more {
		if !has[f] {
			has[f] = true
			list = append(list, f)
		}
	}
	return list
}
