package ledger

import (
	"math/big"

	"tongket/report"
)

// places is with how many decimals what s comes to is printed: as finely as sources
// print such figures of other periods; else what is added to the last digit that all
// terms have, a share with one decimal, and any other with three digits.
func (l *Ledger) places(q report.Query, s Solution) int {
	if n := l.printed(q.Subject()); n != unprinted {
		return n
	}
	switch {
	case s.Equation.Kind.Adds:
		return s.added()
	case q.Indicator.Unit.Kind == report.Percent:
		return 1
	}
	return digits(s.level)
}

// unprinted is the fineness of what no source prints: more than any number has.
const unprinted = 100

// printed is the most decimals with which sources print levels of a subject.
func (l *Ledger) printed(of report.Subject) int {
	if n, done := l.fineness[of]; done {
		return n
	}
	out := unprinted
	for _, f := range l.of[of] {
		if n := -f.Amount.Exp(); f.Aspect == report.Level && !f.Amount.IsWords() && f.Amount.Fraction.IsZero() && (out == unprinted || n > out) {
			out = n
		}
	}
	l.fineness[of] = out
	return out
}

// added is how many decimals the sum of all terms has.
func (s Solution) added() int {
	var a addition
	for _, t := range s.Terms {
		a.sees(t.Amount)
	}
	return a.places()
}

// digits is how many decimals three digits of i have.
func digits(i interval) int {
	places := 6
	for _, e := range []end{i.low, i.high} {
		if e.at == nil || e.at.Sign() == 0 {
			continue
		}
		size, n := new(big.Rat).Abs(e.at), 2
		for ; size.Cmp(one) < 0 && n < 6; n++ {
			size.Mul(size, big.NewRat(10, 1))
		}
		for ; size.Cmp(big.NewRat(10, 1)) >= 0 && n > -15; n-- {
			size.Quo(size, big.NewRat(10, 1))
		}
		places = min(places, n)
	}
	return places
}
