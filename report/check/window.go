package check

import (
	"slices"

	"tongket/report"
)

// windows warns of the highest or the lowest of so many years, or of all, of which the ledger
// does not know those before: lowest in ten years, an all-time low.
func (l *linter) windows(p report.Passage, v *vocabulary, ts []token) {
	if p.Edition == nil || p.Rests != nil || slices.ContainsFunc(ts, isSource) {
		return
	}
	const near = 4
	for i := range ts {
		_, n := v.extremes.find(ts[i:])
		if n == 0 || v.oneOfSeveral(ts) {
			continue
		}
		behind := ts[i+n : min(len(ts), i+n+near)]
		ever := v.ever.in(ts[max(0, i-2) : i+n+len(behind)])
		years, to := 0, i+n
		for k := range behind {
			if c := v.counts(behind, k); c > 2 && v.pageUnits.is(at(behind, k+1)) && !v.joints.is(at(behind, k-1)) {
				years, to = c, i+n+k+2
			}
		}
		q, ok := nearestLevel(ts, i)
		if !ok || years == 0 && !ever {
			continue
		}
		if !l.knownBefore(p, q, years) {
			l.problems.Warn(report.ExtremeWord, ts[i].at(), "say since which year that is known, or leave it out", "no figure of the sentence proves %q", said(ts[i:to]))
		}
		return
	}
}

// nearestLevel is the level before i, or else the first behind.
func nearestLevel(ts []token, i int) (q report.Query, ok bool) {
	for n := i - 1; n >= 0; n-- {
		if r := ts[n].figure(); r != nil && r.Query.Indicator != nil && r.Query.Aspect == report.Level {
			return r.Query, true
		}
	}
	for _, t := range ts[i:] {
		if r := t.figure(); r != nil && r.Query.Indicator != nil && r.Query.Aspect == report.Level {
			return r.Query, true
		}
	}
	return q, false
}

// knownBefore reports whether the levels of so many years up to that of q are known; of all
// years, those of some.
func (l *linter) knownBefore(p report.Passage, q report.Query, years int) bool {
	const some = 3
	if years == 0 {
		return len(l.known(p, q)) > some
	}
	for range years - 1 {
		if q.Period = q.Period.YearBefore(); !l.ask(p, q).Known() {
			return false
		}
	}
	return true
}
