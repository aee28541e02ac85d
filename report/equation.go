package report

import "slices"

// Equation ties indicators in every period: the first is a sum, a share, a ratio of the
// others. It is declared once and holds in every direction.
type Equation struct {
	At    Pos
	Kind  *EquationKind // nil: declared, and not understood; nothing follows from it
	Whole *Indicator    // of which it was declared
	Terms []*Indicator
	// Of a sum of members: those that are added, of one indicator, and the group that they
	// come to; nil if it is all of them. Parts is nil of any other equation.
	Parts []*Member
	Total *Member
	// Per and Over are a number that the result is multiplied with and one that it is
	// divided by: 1000 of books per 1,000 people. Zero: none.
	Per, Over Decimal
	// Assuming says what must be true for it to hold, where that is not certain. What
	// follows from it is then assumed. Where nobody says it, and what two of its
	// indicators count is described differently, the program does, and it is Supposed.
	Assuming Text
	Supposed bool

	term map[*Indicator]int // which of those that it ties, the whole first, as Relate found them
	part map[*Member]int    // likewise of a sum of members
}

// Members are the indicators that e ties, the whole first.
func (e *Equation) Members() []*Indicator { return append([]*Indicator{e.Whole}, e.Terms...) }

// Sign is how member n enters the equation when all of it is written on one side: −1 of
// what is taken away, or divided by, and of the whole.
func (e *Equation) Sign(n int) int {
	switch n {
	case 0:
		return -1
	case 1:
		return e.Kind.First
	}
	return e.Kind.Others
}

// Relate ties the members of e.
func Relate(e *Equation) {
	e.term = map[*Indicator]int{}
	for n, i := range e.Members() {
		if _, tied := e.term[i]; !tied {
			e.term[i] = n
			i.Equations = append(i.Equations, e)
		}
	}
}

// Sum is the equation by which i is a sum; nil if it is none.
func (i *Indicator) Sum() *Equation {
	for _, e := range i.Equations {
		if e.Kind == Sum && e.Whole == i {
			return e
		}
	}
	return nil
}

// Tied is i and all that equations tie to it, over any number of them.
func (i *Indicator) Tied() []*Indicator {
	out := []*Indicator{i}
	seen := map[*Indicator]bool{i: true}
	for n := 0; n < len(out); n++ {
		for _, e := range out[n].Equations {
			for _, m := range e.Members() {
				if !seen[m] {
					seen[m] = true
					out = append(out, m)
				}
			}
		}
	}
	return out
}

// MadeOf reports whether j is i or stands on the other side of what i is declared to be,
// over any number of equations.
func (i *Indicator) MadeOf(j *Indicator) bool {
	made := []*Indicator{i}
	for n := 0; n < len(made); n++ {
		if made[n] == j {
			return true
		}
		for _, e := range made[n].Equations {
			for _, t := range e.Terms {
				if e.Kind != nil && e.Whole == made[n] && !slices.Contains(made, t) {
					made = append(made, t)
				}
			}
		}
	}
	return false
}
