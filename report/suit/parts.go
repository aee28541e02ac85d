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
		case v.most(whole) != nil && least(parts).Cmp(v.most(whole)) > 0:
			return say.Sprintf("the parts of %s come to more than the whole", p)
		}
	}
	return ""
}

// Rounded is the first period in which the parts that c draws are more than their whole as
// they are printed, and may be no more as they are: they are rounded.
func Rounded(l *ledger.Ledger, c *report.Chart) (report.Period, bool) {
	v := view{l, c}
	if !c.Kind.Shares || v.notParts() != "" {
		return report.Period{}, false
	}
	for _, p := range v.Periods {
		whole, known := v.whole(p)
		parts := v.partsOf(p)
		if known && !slices.ContainsFunc(append(parts, whole), qualified) && printed(parts).Cmp(whole.Amount.Rat()) > 0 {
			return p, true
		}
	}
	return report.Period{}, false
}

func qualified(f ledger.Figure) bool {
	return f.Amount.Qualifier != report.Exactly || f.Amount.To != nil
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

// printed is what figures come to as they are printed.
func printed(figures []ledger.Figure) *big.Rat {
	sum := new(big.Rat)
	for _, f := range figures {
		sum.Add(sum, f.Amount.Rat())
	}
	return sum
}

// least is the least that parts can come to together: of what is nearly or about so much
// nothing is said, and what is counted to the last one is not rounded.
func least(parts []ledger.Figure) *big.Rat {
	sum := new(big.Rat)
	for _, f := range parts {
		if low := f.Bounds().Low; low != nil {
			sum.Add(sum, low.Rat())
		}
	}
	return sum
}

// most is the most that a whole can be, nil if nothing is known of that. The hundred per
// cent of which all else is a part is not rounded.
func (v view) most(whole ledger.Figure) *big.Rat {
	if v.Whole.None() {
		return whole.Amount.Rat()
	}
	if high := whole.Bounds().High; high != nil {
		return high.Rat()
	}
	return nil
}
