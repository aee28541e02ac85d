package ledger

import "math/big"

// An Operation is how one figure is held against another. Its signs are those of
// arithmetic, which no language writes otherwise.
type Operation struct {
	form  string // around the second figure and the first
	unit  string // of the result
	apply func(from, to interval) interval
}

var (
	// Difference is the second figure less the first.
	Difference = &Operation{"%s − %s", "", func(from, to interval) interval { return to.sub(from) }}
	// Growth is by how many percent the first grows to the second.
	Growth = &Operation{"%s ÷ %s − 1", "%", growth}
	// Proportion is the second in hundredths of the first.
	Proportion = &Operation{"%s ÷ %s × 100", "", proportion}
	// Part is the second in percent of the first, of which it is one.
	Part = &Operation{"%s ÷ %s", "%", part}
	// wholly is all of a whole, however roughly it is known.
	wholly = &Operation{Part.form, Part.unit, itself.apply}
	// itself is a figure in hundredths of itself, however roughly it is known.
	itself = &Operation{Proportion.form, "", func(interval, interval) interval { return hundredths(point(one), new(big.Rat)) }}
)

// Form is how o is written, around the second figure and the first, and Unit what the
// result counts.
func (o *Operation) Form() string { return o.form }
func (o *Operation) Unit() string { return o.unit }

// growth is by how many percent from grows to to. Of what is below zero nothing is a
// percentage, so that a base which rounds to zero is none or a little more.
func growth(from, to interval) interval {
	return hundredths(to.over(from.floored()), one)
}

func proportion(from, to interval) interval {
	return hundredths(to.over(from.floored()), new(big.Rat))
}

// part is what of a whole from is to, no more than all of it.
func part(from, to interval) interval {
	return proportion(from, to).intersect(interval{high: end{at: big.NewRat(100, 1)}})
}

// floored is i without what lies below zero.
func (i interval) floored() interval {
	if !i.low.above(zero) {
		i.low = zero
	}
	return i
}

// one is where a chain of changes alone begins: what it comes to is the change.
var one = big.NewRat(1, 1)

// hundredths is a quotient less a number, in percent.
func hundredths(quotient interval, less *big.Rat) interval {
	in := func(e end) end {
		if e.at == nil {
			return e
		}
		p := new(big.Rat).Mul(new(big.Rat).Sub(e.at, less), big.NewRat(100, 1))
		return end{p, e.open}
	}
	return interval{in(quotient.low), in(quotient.high)}
}
