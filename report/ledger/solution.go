package ledger

import (
	"slices"

	"tongket/report"
)

// A Solution is an equation solved for one of its members: the others, each added or
// taken away, multiplied or divided by.
type Solution struct {
	Equation *report.Equation
	Terms    []Term
	// Per and Over are what the result is multiplied with and divided by, as the
	// equation has them or, solved for a term, the other way round. Zero: nothing.
	Per, Over report.Decimal

	of    int      // the member for which it is solved
	level interval // what the terms come to
}

// Term is a figure that is added or multiplied; one that is Away is taken away, or divided
// by.
type Term struct {
	Figure
	Away bool
}

// solve solves e for its member n, by what is known of the others. It is false if some
// cannot be calculated with, or do not count the same part of the period.
func solve(e *report.Equation, n int, known func(int) Figure) (Solution, bool) {
	out := Solution{Equation: e, Per: e.Per, Over: e.Over, of: n}
	turn := -e.Sign(n)
	if turn < 0 {
		out.Per, out.Over = e.Over, e.Per
	}
	for k := range len(e.Terms) + 1 {
		if k == n {
			continue
		}
		f := known(k)
		if !f.Comparable() || f.interval().empty() || len(out.Terms) > 0 && f.Facts[0].Until != out.Terms[0].Facts[0].Until {
			return Solution{}, false
		}
		out.Terms = append(out.Terms, Term{f, e.Sign(k)*turn < 0})
	}
	slices.SortStableFunc(out.Terms, func(a, b Term) int { return away(a) - away(b) })
	out.level = out.joined(turn)
	return out, true
}

func away(t Term) int {
	if t.Away {
		return 1
	}
	return 0
}

// joined is what the terms come to, together with the constant of the equation.
func (s Solution) joined(turn int) interval {
	out := point(constant(s.Equation))
	if turn < 0 {
		out = s.join(point(unit(s.Equation)), out, true)
	}
	for _, t := range s.Terms {
		out = s.join(out, t.signed(), t.Away)
	}
	return out.wieldy()
}

// join adds, takes away, multiplies or divides.
func (s Solution) join(a, b interval, away bool) interval {
	switch adds := s.Equation.Kind.Adds; {
	case adds && away:
		return a.sub(b)
	case adds:
		return a.add(b)
	case away:
		return a.over(b)
	}
	return a.times(b)
}

// signed is the numbers that f may be, of its sign: what is said to be less than 90 is
// not below zero.
func (f Figure) signed() interval {
	i := f.interval()
	if f.Amount.Number.Sign() > 0 && i.bounded() && i.low.at == nil {
		i.low = zero
	}
	return i
}

// facts are what s rests on.
func (s Solution) facts() []*report.Fact {
	var out []*report.Fact
	for _, t := range s.Terms {
		out = append(out, t.basis()...)
	}
	return out
}

// assuming is what must be true for s, of its equation and of its terms.
func (s Solution) assuming() []report.Text {
	var out []report.Text
	if s.Equation.Assuming != nil {
		out = append(out, s.Equation.Assuming)
	}
	for _, t := range s.Terms {
		out = append(out, t.Assuming...)
	}
	return out
}

// forward reports whether s is what the equation says its whole is.
func (s Solution) forward() bool { return s.of == 0 }
