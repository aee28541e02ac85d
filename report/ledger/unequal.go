package ledger

import (
	"slices"

	"tongket/report"
)

// equations holds the equations that tie a subject to others against what is known, in
// every period of which sources state something, unless that is done. One false figure
// spoils all that follows from it, so of contradictions that share a fact only the first
// is told: a total, or else that of fewest facts.
func (l *Ledger) equations(of report.Subject, done map[report.Subject]bool) []Contradiction {
	if done[of] || len(l.ties(of)) == 0 {
		return nil
	}
	tied := l.tiedTo(of)
	var found []Contradiction
	for _, t := range tied {
		done[t] = true
		found = append(found, l.totals(t)...)
	}
	for _, q := range l.levelsOf(tied) {
		k := l.knot(q)
		here := append(slices.Clone(k.clashes), k.unequal()...)
		slices.SortStableFunc(here, func(a, b Contradiction) int { return len(a.facts()) - len(b.facts()) })
		found = append(found, here...)
	}
	return apart(found)
}

// apart is the contradictions of which none has a fact of one before it.
func apart(list []Contradiction) (out []Contradiction) {
	told := map[*report.Fact]bool{}
	for _, c := range list {
		if c.Kind == RoundTotal || c.Kind == RoundParts {
			out = append(out, c)
			continue
		}
		facts := c.facts()
		if slices.ContainsFunc(facts, func(f *report.Fact) bool { return told[f] }) {
			continue
		}
		for _, f := range facts {
			told[f] = true
		}
		out = append(out, c)
	}
	return out
}

// levelsOf is a question for each period in which sources state something of tied
// subjects.
func (l *Ledger) levelsOf(tied []report.Subject) []report.Query {
	var out []report.Query
	seen := map[report.Period]bool{}
	for _, t := range tied {
		for _, f := range l.of[t] {
			if !seen[f.Period] {
				seen[f.Period] = true
				out = append(out, tied[0].In(f.Period))
			}
		}
	}
	return out
}

// unequal holds each equation of which all members are known, and none by it, against
// them.
func (k *knot) unequal() []Contradiction {
	var out []Contradiction
	for _, i := range k.members {
		for _, e := range k.ties[i] {
			if e.Subject(0) != i || e.Kind == nil || k.used(e) || k.summed(e) {
				continue
			}
			whole := k.known[i]
			s, ok := k.l.solveFor(k.ask(i), e, k.level)
			if !ok || !whole.Known() || whole.Facts[0].Until != s.Terms[0].Facts[0].Until {
				continue
			}
			if !s.level.overlaps(whole.interval()) {
				out = append(out, Contradiction{Kind: Unequal, Query: k.ask(i), One: whole.side(), Other: s.side()})
			}
		}
	}
	return out
}

// used reports whether a member of e follows from it.
func (k *knot) used(e report.Tie) bool {
	for _, i := range e.Subjects {
		if slices.ContainsFunc(k.known[i].Solutions, func(s Solution) bool { return s.Equation == e.Equation }) {
			return true
		}
	}
	return false
}

// summed reports whether e is a sum of which all is published, which totals looks at.
func (k *knot) summed(e report.Tie) bool {
	for _, i := range e.Subjects {
		if k.known[i].Status != Published {
			return false
		}
	}
	return e.Kind == report.Sum
}
