package ledger

import (
	"math/big"

	"tongket/report"
)

// change computes a change in percent that no source states: of two published
// levels, or else along published changes, or else of levels that follow. A
// change of a rate in percent would be taken for percentage points, and is not
// computed.
func (l *Ledger) change(q report.Query) (Figure, bool) {
	if q.Indicator.Unit.Kind == report.Percent {
		return Figure{}, false
	}
	from, to := l.levels(q)
	if from.nothing() && to.Known() {
		return Figure{Query: q, Status: NoBase}, false
	}
	if from.Status != Published || to.Status != Published {
		for _, inferred := range []bool{false, true} {
			if f, ok := l.product(q, inferred); ok {
				return f, true
			}
		}
	}
	return l.compare(q, from, to, ratio)
}

// points computes a difference of two rates in percentage points.
func (l *Ledger) points(q report.Query) (Figure, bool) {
	if q.Indicator.Unit.Kind != report.Percent {
		return Figure{}, false
	}
	from, to := l.levels(q)
	return l.compare(q, from, to, difference)
}

// margin computes by how much a level misses or exceeds the target of its
// period.
func (l *Ledger) margin(q report.Query) (Figure, bool) {
	_, level := l.levels(q)
	target := l.Ask(report.Query{Indicator: q.Indicator, Period: q.Period, Aspect: report.Target})
	if target.nothing() && level.Known() && q.Indicator.Unit.Kind != report.Percent {
		return Figure{Query: q, Status: NoBase}, false
	}
	if q.Indicator.Unit.Kind == report.Percent {
		return l.compare(q, target, level, difference)
	}
	return l.compare(q, target, level, ratio)
}

func (l *Ledger) levels(q report.Query) (from, to Figure) {
	from = l.Ask(report.Query{Indicator: q.Indicator, Period: q.Base})
	to = l.Ask(report.Query{Indicator: q.Indicator, Period: q.Period})
	return from, to
}

func ratio(from, to interval) interval {
	share := to.over(from)
	percent := func(e end) end {
		if e.at == nil {
			return e
		}
		p := new(big.Rat).Mul(new(big.Rat).Sub(e.at, big.NewRat(1, 1)), big.NewRat(100, 1))
		return end{p, e.open}
	}
	return interval{percent(share.low), percent(share.high)}
}

func difference(from, to interval) interval { return to.sub(from) }

// compare holds one figure against another. Figures of different parts of
// their years cannot be compared.
func (l *Ledger) compare(q report.Query, from, to Figure, by func(from, to interval) interval) (Figure, bool) {
	for _, f := range []Figure{from, to} {
		if !f.Known() || f.Status == Disputed || f.Amount.IsWords() {
			return Figure{}, false
		}
	}
	if q.Aspect.HasBase() && cutOff(from) != cutOff(to) {
		return Figure{}, false
	}
	out := Figure{Query: q, Status: Derived, Compared: []Figure{from, to}, bounds: by(from.interval(), to.interval())}
	var ok bool
	if out.Amount, out.High, ok = out.bounds.amount(false, true, out.decimals(from, to)); !ok {
		out.Amount = report.Amount{} // bounds that cannot be said in words, yet hold
	}
	out.rest(to.Facts)
	out.rest(from.Facts)
	return out, ok
}

// decimals is how many f has, which compares two figures: one, but as many as the
// level itself of a margin in points, from a target that is exact.
func (f Figure) decimals(target, level Figure) int {
	if f.Query.Aspect != report.Margin || !f.InPoints() || level.Status != Published {
		return 1
	}
	return max(target.Amount.Number.Places(), level.Amount.Number.Places())
}

// cutOff is the day of the year up to which f counts; empty of a whole year.
func cutOff(f Figure) string {
	if until := f.Facts[0].Until; until != "" {
		return until[len("2021"):]
	}
	return ""
}
