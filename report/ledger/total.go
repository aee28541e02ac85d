package ledger

import (
	"math/big"
	"slices"

	"tongket/report"
)

// totals holds each total of a subject against its parts.
func (l *Ledger) totals(of report.Subject) []Contradiction {
	var out []Contradiction
	for _, t := range l.ties(of) {
		if t.Kind == report.Sum && t.Subject(0) == of {
			out = append(out, l.totalsBy(of, t)...)
		}
	}
	return out
}

// totalsBy holds each total of a subject against its parts by one sum.
func (l *Ledger) totalsBy(of report.Subject, t report.Tie) []Contradiction {
	var out []Contradiction
	for _, f := range l.of[of] {
		total := l.published(f.Query())
		if f.Aspect != report.Level || !total.isNumber() || total.Facts[0] != f {
			continue
		}
		parts, complete := l.parts(f.Query(), t)
		if !comparableParts(total, parts, complete) {
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

// parts is the figures of which q asks the sum by t, and whether sources state all.
func (l *Ledger) parts(q report.Query, t report.Tie) (out []Figure, complete bool) {
	for n, part := range t.Subjects {
		if n == 0 {
			continue
		}
		if f := l.published(asked(q, part)); f.Status == Published {
			out = append(out, f)
		}
	}
	return out, len(out) == len(t.Terms)
}

// sumOf is what the parts come to, each with its rounding and its bound.
func sumOf(parts []Figure) interval {
	sum := point(new(big.Rat))
	for _, part := range parts {
		sum = sum.add(part.interval())
	}
	return sum
}

// mixedSpans reports whether some of a list count another part of the period.
func mixedSpans(list []Figure) bool {
	return slices.ContainsFunc(list, func(f Figure) bool { return f.Facts[0].Until != list[0].Facts[0].Until })
}

// comparableParts reports whether a total can be held against the parts that sources state.
func comparableParts(total Figure, parts []Figure, complete bool) bool {
	all := append(parts[:len(parts):len(parts)], total)
	return len(parts) > 0 && allNumbers(parts) && !mixedSpans(all) && (complete || !below(all))
}

// below reports whether some of a list are below zero, so that parts which are not stated
// may be, too.
func below(list []Figure) bool {
	return slices.ContainsFunc(list, func(f Figure) bool { return f.Amount.Number.Sign() < 0 })
}

func allNumbers(list []Figure) bool {
	return !slices.ContainsFunc(list, func(f Figure) bool { return !f.isNumber() })
}

// holds says how a total clashes with its parts, if it does.
func holds(total Figure, parts []Figure, complete bool) (ContradictionKind, bool) {
	sum, stated := sumOf(parts), total.interval()
	if !complete {
		sum = sum.andMore(total)
	}
	if total.allOfIt() {
		stated = point(total.Amount.Rat())
	}
	switch {
	case sum.overlaps(stated):
		return RoundParts, complete && offPrinted(total, parts)
	case !total.allOfIt() && sum.overlaps(roundly(total.Amount)):
		return RoundTotal, true
	}
	return Total, true
}

// andMore is what i comes to with further parts of a total, of which nothing is known
// but that there is nothing below zero, if that is so.
func (i interval) andMore(total Figure) interval {
	if i.high = (end{}); total.Query.Indicator.BelowZero {
		i.low = end{}
	}
	return i
}

// offPrinted reports whether the numbers as printed do not add up, although those
// that they stand for may.
func offPrinted(total Figure, parts []Figure) bool {
	var a addition
	for _, p := range parts {
		if p.Amount.Qualifier != report.Exactly || p.Amount.To != nil || !a.add(p) {
			return false
		}
	}
	stated := printed(total.Amount, false)
	if total.allOfIt() {
		stated = point(total.Amount.Rat())
	}
	return total.Amount.Qualifier == report.Exactly && !stated.holds(point(&a.total))
}

// against is a total on one side and its parts on the other.
func against(kind ContradictionKind, total Figure, parts []Figure, complete bool) Contradiction {
	sum := sumOf(parts)
	places := sum.places(0)
	if !complete {
		sum = sum.andMore(total)
	}
	c := Contradiction{Kind: kind, Query: total.Query, One: Side{total.Facts[:1], total.Bounds()}, Other: Side{Bounds: sum.outwards(places)}}
	for _, p := range parts {
		c.Other.Facts = append(c.Other.Facts, p.Facts[0])
	}
	return c
}

// Overfull finds the periods in which the shares that a sum adds up, and of which no source
// states the total, come to more than the whole.
func (l *Ledger) Overfull(of report.Subject) []Contradiction {
	var out []Contradiction
	e := of.Indicator.Sum()
	if e == nil || of.Indicator.Unit.Kind != report.Percent {
		return nil
	}
	first := of
	first.Indicator = e.Terms[0]
	for _, p := range l.Known(first, report.Level) {
		f := l.Ask(of.In(p))
		if parts := f.summands(e); len(parts) > 0 && f.bounds.low.at != nil && f.bounds.low.at.Cmp(report.Whole(100).Rat()) > 0 {
			out = append(out, against(Overfull, f, parts, true))
		}
	}
	return out
}

// summands is what f adds up by e.
func (f Figure) summands(e *report.Equation) (out []Figure) {
	for _, s := range f.Solutions {
		if s.Equation == e && s.forward() {
			for _, t := range s.Terms {
				out = append(out, t.Figure)
			}
		}
	}
	return out
}
