package ledger

import (
	"slices"

	"tongket/report"
)

// Disputes is every figure on which sources disagree and no resolution decides,
// in the order of the facts.
func (l *Ledger) Disputes() []Figure {
	var out []Figure
	for _, q := range l.Queries() {
		if f := l.Ask(q); f.Status == Disputed {
			out = append(out, f)
		}
	}
	return out
}

// Queries is every question that some fact answers, once each, in the order of
// the facts.
func (l *Ledger) Queries() []report.Query {
	var out []report.Query
	seen := map[report.Query]bool{}
	for _, f := range l.facts {
		if q := f.Query(); f.Direction == report.None && !seen[q.Key()] {
			seen[q.Key()] = true
			out = append(out, q)
		}
	}
	return out
}

// Known is the periods for which l has a figure of a subject, published or
// computed, in order.
func (l *Ledger) Known(of report.Subject, a report.Aspect) []report.Period {
	var out []report.Period
	seen, known := map[report.Query]bool{}, map[report.Period]bool{}
	for _, tied := range l.tiedTo(of) {
		for _, f := range l.of[tied] {
			for _, p := range []report.Period{f.Period, f.Base} {
				q := of.In(p).As(a)
				if q.Base = f.Base; !a.HasBase() {
					q = q.Plain()
				}
				if p.IsZero() || seen[q] {
					continue
				}
				if seen[q] = true; !known[p] && l.Ask(q).Known() {
					known[p] = true
					out = append(out, p)
				}
			}
		}
	}
	slices.SortFunc(out, report.Period.Compare)
	return out
}
