package check

import (
	"math/big"
	"slices"

	"tongket/report"
	"tongket/report/ledger"
)

// shares judges parts: they are rates of 100 %, or of a whole that is known, and no more
// than that together.
func (e *edition) shares(c *report.Chart) {
	if !c.Kind.Shares {
		return
	}
	for _, s := range c.Of {
		i := s.Indicator
		if c.Whole.None() && i.Unit.Kind != report.Percent {
			e.problems.Add(report.NotDrawable, c.Places["of"], "name what they are parts of: chart: stacked, whole:", "parts of 100%% are rates: %s is in %s", i.ID, i.Unit.Called())
			return
		}
	}
	for _, p := range c.Periods {
		whole, known := e.whole(c, p)
		parts := e.partsOf(c, p)
		switch {
		case len(parts) == 0, !c.Whole.None() && e.open(c.Whole):
		case !known:
			e.problems.Add(report.NotDrawable, c.Places["whole"], "draw columns: chart: columns, or use a table", "no listed source states or implies the whole of the parts, %s", c.Bar(c.Whole, p).String())
			return
		case least(parts...).Cmp(most(whole)) > 0:
			e.problems.Add(report.NotDrawable, c.Places["of"], "draw columns: chart: columns, or use a table", "the parts of %s come to more than the whole", p)
			return
		}
	}
}

// whole is what the parts of a period are parts of.
func (e *edition) whole(c *report.Chart, p report.Period) (ledger.Figure, bool) {
	if c.Whole.None() {
		return ledger.Figure{Amount: report.Amount{Number: report.Whole(100)}}, true
	}
	f := e.bar(c, c.Whole, p)
	return f, drawn(f)
}

func (e *edition) partsOf(c *report.Chart, p report.Period) (out []ledger.Figure) {
	for _, s := range c.Of {
		if f := e.bar(c, s, p); drawn(f) {
			out = append(out, f)
		}
	}
	return out
}

// least is the least that figures can come to together: each is rounded, and of what is
// "nearly" or "about" so much nothing is said.
func least(figures ...ledger.Figure) *big.Rat {
	sum := new(big.Rat)
	for _, f := range figures {
		if slices.Contains([]report.Qualifier{report.Nearly, report.LessThan, report.AtMost, report.About}, f.Amount.Qualifier) {
			continue
		}
		sum.Add(sum, new(big.Rat).Sub(f.Amount.Number.Rat(), f.Amount.Number.HalfUnit()))
	}
	return sum
}

// most is the most that a figure can be.
func most(f ledger.Figure) *big.Rat {
	n := f.Amount.Number
	if f.Amount.To != nil {
		n = *f.Amount.To
	}
	if slices.Contains([]report.Qualifier{report.MoreThan, report.Over, report.AtLeast, report.About}, f.Amount.Qualifier) {
		return new(big.Rat).Mul(n.Rat(), big.NewRat(2, 1)) // nothing is said of it
	}
	return new(big.Rat).Add(n.Rat(), n.HalfUnit())
}
