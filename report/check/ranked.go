package check

import (
	"math/big"

	"tongket/report"
	"tongket/report/suit"
)

// beside judges what stands beside the bars of a chart: an earlier year, and a line
// through them all.
func (e *edition) beside(c *report.Chart) {
	if p := c.Beside; !p.IsZero() && !p.Before(c.Periods[0]) {
		e.problems.Add(report.NotDrawable, c.Places["beside"], "name an earlier one", "%s does not stand beside %s: it is no earlier period", p, c.Periods[0])
	}
	if c.Line.None() || e.open(c.Line) {
		return
	}
	last := c.Through()[len(c.Periods)-1]
	f := e.ledger.Ask(last)
	if !suit.Drawn(f) {
		e.problems.Add(report.NotDrawable, c.Places["line"], "leave the line out", "there is no line to draw: %s is not stated as a number", f.Query.String())
		return
	}
	e.through(c, f.Amount.Rat())
}

// furthest is how many times the longest bar a line may be away: beyond it the bars are
// stubs.
const furthest = 3

// through wants a line that runs through the bars, or near them, such as their mean.
func (e *edition) through(c *report.Chart, line *big.Rat) {
	longest := new(big.Rat)
	for _, q := range c.Asks() {
		if f := e.ledger.Ask(q); suit.Drawn(f) {
			if n := new(big.Rat).Abs(f.Amount.Rat()); n.Cmp(longest) > 0 {
				longest = n
			}
		}
	}
	if new(big.Rat).Abs(line).Cmp(new(big.Rat).Mul(longest, big.NewRat(furthest, 1))) > 0 {
		e.problems.Add(report.NotDrawable, c.Places["line"], "draw the line of their mean, or leave it out and print the total in the message",
			"the line would be more than %d times as far as the longest bar, and the bars stubs", furthest)
	}
}
