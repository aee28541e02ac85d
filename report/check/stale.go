package check

import (
	"maps"
	"slices"

	"tongket/report"
)

// Pairs is the fingerprints of every text of r that stands in two languages,
// once each, in order.
func Pairs(r *report.Report) []report.Pair {
	var out []report.Pair
	seen := map[report.Pair]bool{}
	eachPair(r, func(p report.Pair, _ report.Passage) {
		if !seen[p] {
			seen[p] = true
			out = append(out, p)
		}
	})
	return out
}

func eachPair(r *report.Report, yield func(report.Pair, report.Passage)) {
	if len(r.Languages) < 2 {
		return
	}
	lead, other := r.Languages[0], r.Languages[1]
	for _, id := range slices.Sorted(maps.Keys(r.Units)) {
		p := report.Passage{Text: r.Units[id].Text()}
		yield(report.Pair{Lead: p.Text[lead].Fingerprint(), Other: p.Text[other].Fingerprint()}, p)
	}
	r.Passages(func(p report.Passage) {
		a, b := p.Text[lead], p.Text[other]
		if len(a.Spans) > 0 && len(b.Spans) > 0 && !a.Unread && !b.Unread {
			yield(report.Pair{Lead: a.Fingerprint(), Other: b.Fingerprint()}, p)
		}
	})
}

// Stale finds the texts that have changed in one language since the pair was
// confirmed, and counts those that are new in both.
func Stale(r *report.Report, confirmed []report.Pair) (found report.Problems, fresh int) {
	known := map[report.Pair]bool{}
	leads, others := map[string]bool{}, map[string]bool{}
	for _, p := range confirmed {
		known[p], leads[p.Lead], others[p.Other] = true, true, true
	}
	eachPair(r, func(pair report.Pair, p report.Passage) {
		lead, other := r.Languages[0], r.Languages[1]
		switch {
		case known[pair]:
			return
		case leads[pair.Lead] == others[pair.Other]:
			fresh++
			return
		case leads[pair.Lead]:
			lead, other = other, lead
		}
		found.Add(report.Stale, p.Text[lead].At, "bring the other up to date, then run: tongket check --confirm",
			"the text has changed in %s since %s was last confirmed", lead, other)
	})
	return slices.Compact(found), fresh
}
