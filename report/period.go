package report

import (
	"cmp"
	"strconv"
)

// Period is the time that a figure is of. Two that are equal cover the same time; the
// zero is none.
type Period struct {
	first  int32 // its first month, counted from January of the year 0
	months int16 // how many months it has
}

// yearMonths is how many months a year has.
const yearMonths = 12

// Year is a calendar year.
func Year(n int) Period { return Period{first: int32(n) * yearMonths, months: yearMonths} }

// IsZero reports whether p is none.
func (p Period) IsZero() bool { return p == Period{} }

// String is p as it is typed: 2022.
func (p Period) String() string { return strconv.Itoa(int(p.first) / yearMonths) }

// end is the month after p.
func (p Period) end() int32 { return p.first + int32(p.months) }

// Compare orders periods by their ends; of two that end together the longer is
// the later, as a total stands behind its parts.
func (p Period) Compare(q Period) int {
	return cmp.Or(cmp.Compare(p.end(), q.end()), cmp.Compare(q.first, p.first))
}

// Before reports whether p stands before q in order.
func (p Period) Before(q Period) bool { return p.Compare(q) < 0 }

// Contains reports whether all of q lies in p.
func (p Period) Contains(q Period) bool {
	return !p.IsZero() && !q.IsZero() && p.first <= q.first && q.end() <= p.end()
}

// Next is the period of the same length that begins where p ends.
func (p Period) Next() Period { return p.moved(int32(p.months)) }

// Previous is the period of the same length that ends where p begins.
func (p Period) Previous() Period { return p.moved(-int32(p.months)) }

// YearBefore is the same period of the year before.
func (p Period) YearBefore() Period { return p.moved(-yearMonths) }

func (p Period) moved(months int32) Period {
	if p.IsZero() {
		return p
	}
	p.first += months
	return p
}

// Away is how many months lie between the ends of p and q.
func (p Period) Away(q Period) int { return int(max(p.end()-q.end(), q.end()-p.end())) }
