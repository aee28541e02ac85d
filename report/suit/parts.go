package suit

import (
	"math/big"
	"slices"

	"tongket/report"
	"tongket/report/ledger"
	"tongket/report/say"
)

// shares reports whether all rows are declared to be shares of one whole.
func (v view) shares() bool {
	var whole *report.Indicator
	for n, s := range v.Of {
		w := wholeOf(s.Indicator)
		if w == nil || !s.Members.Whole() || n > 0 && w != whole {
			return false
		}
		whole = w
	}
	return len(v.Of) > 1
}

// wholeOf is that of which i is declared to be a share; nil if it is of nothing.
func wholeOf(i *report.Indicator) *report.Indicator {
	for _, e := range i.Equations {
		if e.Kind != nil && e.Kind.Part && e.Whole == i {
			return e.Terms[1]
		}
	}
	return nil
}

// notParts is why the rows are no parts: parts are rates of 100 %, or of a whole that is
// known, and no more than that together.
func (v view) notParts() say.Message {
	for _, s := range v.Of {
		if i := s.Indicator; v.Whole.None() && i.Unit.Kind != report.Percent {
			return say.Sprintf("parts of 100%% are rates: %s is in %s", i.ID, i.Unit.Called())
		}
	}
	for _, p := range v.Periods {
		whole, known := v.whole(p)
		parts := v.partsOf(p)
		switch {
		case len(parts) == 0, !v.Whole.None() && v.open(whole):
		case !known:
			return say.Sprintf("no listed source states or implies the whole of the parts, %s", v.Bar(v.Whole, p).String())
		case least(parts...).Cmp(most(whole)) > 0:
			return say.Sprintf("the parts of %s come to more than the whole", p)
		}
	}
	return ""
}

// open reports whether it cannot be said what f is: something of it could not be read, or
// sources disagree.
func (v view) open(f ledger.Figure) bool {
	return f.Status == ledger.Disputed || !v.Sure(f.Query.Indicator)
}

// whole is what the parts of a period are parts of.
func (v view) whole(p report.Period) (ledger.Figure, bool) {
	if v.Whole.None() {
		return ledger.Figure{Amount: report.Amount{Number: report.Whole(100)}}, true
	}
	f := v.Ask(v.Bar(v.Whole, p))
	return f, Drawn(f)
}

func (v view) partsOf(p report.Period) (out []ledger.Figure) {
	for _, q := range v.Asks() {
		if q.Period == p {
			if f := v.Ask(q); Drawn(f) {
				out = append(out, f)
			}
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
		sum.Add(sum, new(big.Rat).Sub(f.Amount.Rat(), f.Amount.HalfUnit()))
	}
	return sum
}

// most is the most that a figure can be.
func most(f ledger.Figure) *big.Rat {
	n := f.Amount
	if n.To != nil {
		n.Number = *n.To
	}
	if slices.Contains([]report.Qualifier{report.MoreThan, report.Over, report.AtLeast, report.About}, f.Amount.Qualifier) {
		return new(big.Rat).Mul(n.Rat(), big.NewRat(2, 1)) // nothing is said of it
	}
	return new(big.Rat).Add(n.Rat(), n.HalfUnit())
}
