package check

import (
	"maps"
	"slices"

	"tongket/report"
)

// Pairs is the fingerprints of every text of r in the leading language and in each of
// the others, once each, in order.
func Pairs(r *report.Report) []report.Pair {
	var out []report.Pair
	seen := map[report.Pair]bool{}
	eachPair(r, func(t translation) {
		if p := t.pair(); !seen[p] {
			seen[p] = true
			out = append(out, p)
		}
	})
	return out
}

// translation is a text in the leading language and in another.
type translation struct {
	lead, other report.Lang
	text        report.Text
}

func (t translation) pair() report.Pair {
	return report.Pair{Lead: t.text[t.lead].Fingerprint(), Other: t.text[t.other].Fingerprint()}
}

func eachPair(r *report.Report, yield func(translation)) {
	for i, other := range r.Languages {
		if i > 0 {
			eachTranslation(r, r.Languages[0], other, yield)
		}
	}
}

func eachTranslation(r *report.Report, lead, other report.Lang, yield func(translation)) {
	for _, id := range slices.Sorted(maps.Keys(r.Units)) {
		yield(translation{lead, other, r.Units[id].Text()})
	}
	r.Passages(func(p report.Passage) {
		a, b := p.Text[lead], p.Text[other]
		if len(a.Spans) > 0 && len(b.Spans) > 0 && !a.Unread && !b.Unread {
			yield(translation{lead, other, p.Text})
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
	eachPair(r, func(t translation) {
		pair, changed, since := t.pair(), t.lead, t.other
		switch {
		case known[pair]:
			return
		case leads[pair.Lead] == others[pair.Other]:
			fresh++
			return
		case leads[pair.Lead]:
			changed, since = since, changed
		}
		found.Add(report.Stale, t.text[changed].At, "bring the other up to date, then run: tongket check --confirm",
			"the text has changed in %s since %s was last confirmed", changed, since)
	})
	return slices.Compact(found), fresh
}
