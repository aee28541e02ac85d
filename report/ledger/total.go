package ledger

import (
	"slices"

	"tongket/report"
)

// totals holds each total of a subject against its parts.
func (l *Ledger) totals(of report.Subject) []Contradiction {
	var out []Contradiction
	for _, f := range l.of[of] {
		total := l.published(f.Query())
		parts, complete := l.parts(f.Query())
		if f.Aspect != report.Level || !total.isNumber() || total.Facts[0] != f || len(parts) == 0 || !allNumbers(parts) {
			continue
		}
		c := against(Total, total, parts, complete)
		if kind, found := holds(total, parts, complete); found && l.left(c.facts()) == nil {
			c.Kind = kind
			out = append(out, c)
		}
	}
	return out
}

func allNumbers(list []Figure) bool {
	return !slices.ContainsFunc(list, func(f Figure) bool { return !f.isNumber() })
}

// holds says how a total clashes with its parts, if it does.
func holds(total Figure, parts []Figure, complete bool) (ContradictionKind, bool) {
	sum, stated := sumOf(parts), total.interval()
	if !complete {
		sum.high = end{} // the other parts may be anything
	}
	if total.allOfIt() {
		stated = point(total.Amount.Number.Rat())
	}
	switch {
	case sum.overlaps(stated):
		return RoundParts, complete && offPrinted(total, parts)
	case !total.allOfIt() && sum.overlaps(roundly(total.Amount)):
		return RoundTotal, true
	}
	return Total, true
}

// offPrinted reports whether the numbers as printed do not add up, although those
// that they stand for may.
func offPrinted(total Figure, parts []Figure) bool {
	var a addition
	for _, p := range parts {
		if p.Amount.Qualifier != report.Exactly || !a.add(p) {
			return false
		}
	}
	stated := rounded(total.Amount.Number)
	if total.allOfIt() {
		stated = point(total.Amount.Number.Rat())
	}
	return total.Amount.Qualifier == report.Exactly && !stated.holds(point(&a.total))
}

// against is a total on one side and its parts on the other.
func against(kind ContradictionKind, total Figure, parts []Figure, complete bool) Contradiction {
	sum := sumOf(parts)
	places := sum.places(0)
	if !complete {
		sum.high = end{}
	}
	c := Contradiction{Kind: kind, Query: total.Query, One: Side{total.Facts[:1], total.Bounds()}, Other: Side{Bounds: sum.outwards(places)}}
	for _, p := range parts {
		c.Other.Facts = append(c.Other.Facts, p.Facts[0])
	}
	return c
}

// Overfull finds the years in which the shares that a sum adds up, and of which no source
// states the total, come to more than the whole.
func (l *Ledger) Overfull(of report.Subject) []Contradiction {
	var out []Contradiction
	for _, p := range l.Known(firstPart(of), report.Level) {
		f := l.Ask(of.In(p))
		if of.Indicator.Unit.Kind == report.Percent && len(f.Parts) > 0 && f.bounds.low.at != nil && f.bounds.low.at.Cmp(report.Whole(100).Rat()) > 0 {
			out = append(out, against(Overfull, f, f.Parts, true))
		}
	}
	return out
}

// firstPart is the first part of a sum, or what is none itself.
func firstPart(of report.Subject) report.Subject {
	if parts := of.Indicator.Parts; len(parts) > 0 {
		of.Indicator = parts[0]
	}
	return of
}
