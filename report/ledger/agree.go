package ledger

import "tongket/report"

// agree reports whether all numbers can hold together: intervals of which every two
// overlap have a number in common.
func agree(facts []*report.Fact) bool {
	var all interval
	for _, f := range facts {
		all = all.intersect(tolerated(f))
	}
	return !all.empty()
}

// morePrecise puts the fact with more digits first.
func morePrecise(f, g *report.Fact) int { return f.Amount.Number.Exp - g.Amount.Number.Exp }

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
