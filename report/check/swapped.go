package check

import (
	"slices"

	"tongket/report"
)

// swapped looks for two figures of a sentence that stand in each other's place: the words
// by which one is told from the other stand beside that other, and none beside itself.
func (l *linter) swapped(v *vocabulary, ts []token) {
	var at []int
	for i, t := range ts {
		if r := t.figure(); r != nil && r.Query.Indicator != nil {
			at = append(at, i)
		}
	}
	for n := 0; n+1 < len(at); n++ {
		a, b := ts[at[n]].figure().Query, ts[at[n+1]].figure().Query
		if a.Subject() == b.Subject() || a.Aspect != b.Aspect || a.Indicator.Unit == nil || b.Indicator.Unit == nil || a.Indicator.Unit.Kind != b.Indicator.Unit.Kind {
			continue
		}
		from, to := 0, len(ts)
		if n > 0 {
			from = at[n-1] + 1
		}
		if n+2 < len(at) {
			to = at[n+2]
		}
		p := pairOf(v, a, b)
		if p.swapped(ts[from:at[n]], ts[at[n]+1:at[n+1]], ts[at[n+1]+1:to]) {
			l.add(report.SwappedFigures, ts[at[n]], "let each figure stand by its own words", "%s stands where the words speak of %s, and %s where they speak of %s", a, b, b, a)
			return
		}
	}
}

// namePair is the words by which the subject of one figure is told from that of another.
type namePair struct{ a, b, both []string }

func pairOf(v *vocabulary, a, b report.Query) (p namePair) {
	one, other := contentOf(v.plainTokens(a.Subject().Name().String(v.Tag))), contentOf(v.plainTokens(b.Subject().Name().String(v.Tag)))
	for _, w := range one {
		if slices.Contains(other, w) {
			p.both = append(p.both, w)
		} else {
			p.a = append(p.a, w)
		}
	}
	for _, w := range other {
		if !slices.Contains(one, w) {
			p.b = append(p.b, w)
		}
	}
	return p
}

// swapped judges by what stands before, between and behind two figures.
func (p namePair) swapped(before, between, behind []token) bool {
	switch {
	case len(p.a) == 0 || len(p.b) == 0:
		return p.more(before, between, behind)
	case p.told(before) && p.told(between) && !p.told(behind):
		return p.crossed(before, between)
	case !p.told(before) && p.told(between) && p.told(behind):
		return p.crossed(between, behind)
	}
	return false
}

// told reports whether ts have a word by which one is told from the other.
func (p namePair) told(ts []token) bool { return hits(ts, p.a)+hits(ts, p.b) > 0 }

// crossed reports whether one stretch has only the other's words.
func (p namePair) crossed(one, other []token) bool {
	return hits(one, p.a) == 0 && hits(other, p.b) == 0 && hits(one, p.b) > 0 && hits(other, p.a) > 0
}

// more judges where the name of one has all words of the other and more: these stand before
// the wrong one of two, each of which its name leads to.
func (p namePair) more(before, between, behind []token) bool {
	const common = 2
	extra, first := p.a, true
	if len(extra) == 0 {
		extra, first = p.b, false
	}
	if len(extra) == 0 || hits(behind, extra) > 0 {
		return false
	}
	own := slices.IndexFunc(between, func(t token) bool { return isClauseEnd(t) || isSentenceEnd(t) })
	if own < 0 || hits(between[:own], extra) > 0 {
		return false // what stands right behind the first may be said of it
	}
	if first {
		return hits(before, p.both) >= common && hits(before, extra) == 0 && hits(between, extra) == len(extra)
	}
	return hits(before, extra) == len(extra) && hits(between, p.both) >= common && hits(between, extra) == 0
}

// hits is how many of some words stand in ts.
func hits(ts []token, words []string) (n int) {
	for _, w := range words {
		if slices.ContainsFunc(ts, func(t token) bool { return t.kind != ref && t.text == w }) {
			n++
		}
	}
	return n
}
