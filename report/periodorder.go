package report

import (
	"cmp"
	"slices"
)

// Compare orders periods by their ends; of two that end together the longer is the
// later, as a total stands behind its parts.
func (p Period) Compare(q Period) int {
	return cmp.Or(
		cmp.Compare(p.end(), q.end()),
		cmp.Compare(q.begin(), p.begin()),
		cmp.Compare(p.months, q.months),
		cmp.Compare(p.called, q.called))
}

// Before reports whether p stands before q in order.
func (p Period) Before(q Period) bool { return p.Compare(q) < 0 }

// Contains reports whether all of q lies in p.
func (p Period) Contains(q Period) bool {
	return !p.IsZero() && !q.IsZero() && p.begin() <= q.begin() && q.end() <= p.end()
}

// begin and end are when p begins and ends, in days of months that all have 32.
func (p Period) begin() int32 { return p.first*32 + int32(p.day) }

func (p Period) end() int32 {
	if p.day > 0 {
		return p.first*32 + int32(p.day)
	}
	return (p.first+int32(p.months))*32 - 1
}

// Nested is the first of some periods, in order, that has another in it, and the last to
// begin of those; none if no two do.
func Nested(list []Period) (whole, part Period) {
	var latest Period
	for _, p := range slices.Compact(slices.SortedFunc(slices.Values(list), Period.Compare)) {
		if p.Contains(latest) {
			return p, latest
		}
		if latest.IsZero() || latest.begin() < p.begin() {
			latest = p
		}
	}
	return Period{}, Period{}
}

// Span is the months of p, counted from January of the year 0: the first, and the one
// behind the last. Of a day and of none both are the same.
func (p Period) Span() (first, behind int) { return int(p.first), int(p.first) + int(p.months) }

// Next is the period of the same length that begins where p ends.
func (p Period) Next() Period { return p.moved(int32(p.months)) }

// Previous is the period of the same length that ends where p begins.
func (p Period) Previous() Period { return p.moved(-int32(p.months)) }

// YearBefore is the same period of the year before; of several years it is as many
// before them.
func (p Period) YearBefore() Period { return p.moved(-int32(max(yearMonths, p.months))) }

// moved is p some months later. Most years have no 29th of February.
func (p Period) moved(months int32) Period {
	if p.IsZero() {
		return p
	}
	p.first += months
	if p.day > 0 {
		p.day = int8(min(int(p.day), daysIn(p.Year(), p.FirstMonth())))
	}
	return p
}

// Like reports whether p and q are of one kind and length, so that one can be held
// against the other: two years, two quarters.
func (p Period) Like(q Period) bool {
	return p.months == q.months && p.called == q.called && p.Form() == q.Form()
}

// In is the same part of another year.
func (p Period) In(year int) Period { return p.moved(int32(year-p.Year()) * yearMonths) }

// PartOfYear reports whether p is a half, a quarter, a month or any other months of a year.
func (p Period) PartOfYear() bool { return p.months > 0 && p.months < yearMonths }

// Follows reports whether one period of the kind of p follows on another, so that there are
// those between two: years and their halves, quarters and months.
func (p Period) Follows() bool {
	switch p.Form() {
	case AYear, SplitYear, AHalf, AQuarter, AMonth:
		return true
	}
	return false
}

// SamePart reports whether p and q are the same part of two years.
func (p Period) SamePart(q Period) bool {
	return p.Like(q) && p.months < yearMonths && p.first%yearMonths == q.first%yearMonths && p.day == q.day && p != q
}

// asOf is the last day of p.
func (p Period) asOf() Period {
	if p.IsZero() {
		return p
	}
	return Day(p.End())
}

// Away is how many months lie between the ends of p and q.
func (p Period) Away(q Period) int { return int(max(p.end()-q.end(), q.end()-p.end())) / 32 }
