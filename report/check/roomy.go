package check

import (
	"math/big"

	"tongket/report"
	"tongket/report/say"
)

// roomy reports whether c has as many indicators and periods as its kind takes; if not,
// the problem names what takes so many.
func (e *edition) roomy(c *report.Chart) bool {
	for _, r := range []room{
		e.roomOf(c),
		{c.Kind.Over, len(c.Periods), c.Places["periods"], "%s takes at least %d periods, this one has %d", "%s takes at most %d periods, this one has %d"},
		{c.Kind.Bars, len(c.Of) * len(c.Periods), c.At, "%s has at least %d bars, this one has %d", "%s has at most %d bars, this one has %d"},
	} {
		switch {
		case r.count < r.Least:
			e.problems.Add(report.NotDrawable, r.at, r.Fewer, r.fewer, c.Kind.Called, r.Least, r.count)
			return false
		case r.Most > 0 && r.count > r.Most:
			e.problems.Add(report.NotDrawable, r.at, r.More, r.more, c.Kind.Called, r.Most, r.count)
			return false
		}
	}
	one := c.Kind.One && !c.Kind.Years // a second figure is reported where it is read
	return !one || len(c.Of)*len(c.Periods) == 1
}

// room is how many of something a chart has, and how many it takes.
type room struct {
	report.Room
	count       int
	at          report.Pos
	fewer, more say.Message
}

// roomOf is the room for what c draws: indicators, or members of a breakdown.
func (e *edition) roomOf(c *report.Chart) room {
	if c.By == nil {
		return room{c.Kind.Of, len(c.Of), c.Places["of"], "%s takes at least %d indicators, this one has %d", "%s takes at most %d indicators, this one has %d"}
	}
	return room{c.Kind.Of, len(c.Of), c.Places["by"], "%s takes at least %d members, this one has %d", "%s takes at most %d members, this one has %d"}
}

// leastMove is the part of the scale that figures must move on if their line is to show
// anything: an axis begins at zero.
var leastMove = big.NewRat(15, 100)

// flat reports a chart in which nothing can be seen to move.
func (e *edition) flat(c *report.Chart) {
	if !c.Kind.Flat {
		return
	}
	var low, high *big.Rat
	for _, q := range c.Asks() {
		f := e.ledger.Ask(q)
		if !drawn(f) {
			continue
		}
		n := f.Amount.Number.Rat()
		if low == nil || n.Cmp(low) < 0 {
			low = n
		}
		if high == nil || n.Cmp(high) > 0 {
			high = n
		}
	}
	if low == nil || low.Sign() < 0 {
		return
	}
	moved := new(big.Rat).Sub(high, low)
	if high.Sign() == 0 || moved.Cmp(new(big.Rat).Mul(leastMove, high)) < 0 {
		e.problems.Add(report.NotDrawable, c.Places["of"], "use a table, or draw changes: chart: changes",
			"the line would be as good as flat: its figures differ by less than 15%%, and its scale begins at zero")
	}
}
