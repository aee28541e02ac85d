// Package suit looks at the figures that a chart is to show, and says what of them decides
// which kind of chart can show them. What each kind takes stands beside the kinds, in
// package report.
package suit

import (
	"math/big"
	"slices"

	"tongket/report"
	"tongket/report/ledger"
	"tongket/report/say"
)

// Showing is what c is to show, by what l knows.
func Showing(l *ledger.Ledger, c *report.Chart) report.Showing {
	v := view{l, c}
	s := report.Showing{
		Members: c.By != nil, Rows: len(c.Of), Periods: len(c.Periods), OneUnit: v.oneUnit(), Based: !c.Base.IsZero(), Stated: v.stated(),
		Aimed: v.aimed(), Shares: v.shares(), Flat: v.flat(),
		Below: v.below(report.Level), NotParts: v.notParts(), NoIndex: v.noIndex(),
	}
	if s.BelowAim = s.Below; s.BelowAim == "" {
		s.BelowAim = v.below(report.Target)
	}
	for key := range c.Places {
		if !slices.Contains(plain, key) {
			s.Keys = append(s.Keys, key)
		}
	}
	slices.Sort(s.Keys)
	return s
}

// plain is the keys that say what is to be shown, and those of every exhibit: that a kind
// has them says nothing of it.
var plain = []string{"chart", "shown-in", "of", "periods", "id", "name", "message", "measure", "note"}

// view is a chart's figures.
type view struct {
	*ledger.Ledger
	*report.Chart
}

// Drawn reports whether a figure has a bar and not only its place.
func Drawn(f ledger.Figure) bool { return f.Known() && !f.Amount.IsWords() }

// Otherwise is what to do about a chart of which nothing is known.
const Otherwise say.Message = "choose other years or indicators, or leave the chart out"

// AnyDrawn reports whether c has any bar.
func AnyDrawn(l *ledger.Ledger, c *report.Chart) bool { return len(view{l, c}.numbers()) > 0 }

// numbers are the figures of the bars that have one.
func (v view) numbers() (out []ledger.Figure) {
	for _, q := range v.Asks() {
		if f := v.Ask(q); Drawn(f) {
			out = append(out, f)
		}
	}
	return out
}

// stated reports whether any level is known.
func (v view) stated() bool {
	return slices.ContainsFunc(v.Asks(), func(q report.Query) bool { return Drawn(v.Ask(q.Plain().As(report.Level))) })
}

func (v view) oneUnit() bool {
	return !slices.ContainsFunc(v.Of, func(s report.Subject) bool { return s.Indicator.Unit != v.Of[0].Indicator.Unit })
}

// aimed is how many rows have a target in the first period.
func (v view) aimed() (n int) {
	for _, q := range v.Asks() {
		if q.Period == v.Periods[0] && slices.ContainsFunc(v.Aims(q.Subject(), q.Period), func(aim report.Query) bool { return Drawn(v.Ask(aim)) }) {
			n++
		}
	}
	return n
}

// below is the first figure below zero: the one drawn, or one of its targets.
func (v view) below(a report.Aspect) say.Message {
	for _, q := range v.Asks() {
		asked := []report.Query{q}
		if a == report.Target {
			asked = v.Aims(q.Subject(), q.Period)
		}
		for _, q := range asked {
			if f := v.Ask(q); Drawn(f) && f.Amount.Number.Sign() < 0 {
				return say.Sprintf("%s is %s", q.String(), f.Value())
			}
		}
	}
	return ""
}

// leastMove is the part of the scale that figures must move on if their line is to show
// anything: an axis begins at zero.
var leastMove = big.NewRat(15, 100)

// flat reports whether nothing of the figures can be seen to move.
func (v view) flat() bool {
	var low, high *big.Rat
	for _, f := range v.numbers() {
		n := f.Amount.Rat()
		if low == nil || n.Cmp(low) < 0 {
			low = n
		}
		if high == nil || n.Cmp(high) > 0 {
			high = n
		}
	}
	if low == nil || low.Sign() < 0 {
		return false
	}
	moved := new(big.Rat).Sub(high, low)
	return high.Sign() == 0 || moved.Cmp(new(big.Rat).Mul(leastMove, high)) < 0
}
