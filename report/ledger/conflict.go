package ledger

import "tongket/report"

// Contradictions finds the statements that clash by arithmetic, in the order of
// the facts.
func (l *Ledger) Contradictions() []Contradiction {
	var out []Contradiction
	seen, tied := map[report.Subject]bool{}, map[report.Subject]bool{}
	for _, f := range l.facts {
		of := f.Query().Subject()
		if seen[of] || !l.Sure(of.Indicator) {
			continue
		}
		seen[of] = true
		out = append(out, l.clashes(of)...)
		out = append(out, l.equations(of, tied)...)
		out = append(out, l.overtime(of)...)
		out = append(out, l.peaks(of)...)
		out = append(out, l.margins(of)...)
		out = append(out, l.directions(of)...)
	}
	return out
}

// directions holds what sources say of the way a subject moved against the figures.
func (l *Ledger) directions(of report.Subject) []Contradiction {
	var out []Contradiction
	for _, f := range l.of[of] {
		if f.Direction == report.None || l.aside[f] != nil {
			continue
		}
		q := f.Query()
		moved := l.Ask(q)
		if moved.Status == NotStated && of.Indicator.Unit.Kind == report.Percent {
			q.Aspect = report.Points
			moved = l.Ask(q)
		}
		if !moved.Known() || moved.Status == Disputed || moved.Sign() == report.None || moved.Sign() == f.Direction || l.left(moved.Facts) != nil {
			continue
		}
		out = append(out, Contradiction{Kind: WrongWay, Query: q, One: Side{Facts: []*report.Fact{f}},
			Other: Side{moved.Facts, moved.interval().outwards(1)}})
	}
	return out
}

// margins holds the margins that sources state of a subject against its levels and targets.
func (l *Ledger) margins(of report.Subject) []Contradiction {
	var out []Contradiction
	for _, f := range l.of[of] {
		q := f.Query()
		stated := l.published(q)
		if f.Aspect != report.Margin || stated.Status != Published || stated.Facts[0] != f || l.aside[f] != nil {
			continue
		}
		if follows, _ := l.marginFollows(q); follows.Computed() && l.left(follows.Facts) == nil && !follows.interval().overlaps(stated.interval()) {
			out = append(out, Contradiction{Kind: WrongMargin, Query: q, One: stated.side(), Other: follows.side()})
		}
	}
	return out
}
