package report

import "time"

// Period is the time that a figure is of: a year or a part of one, several years, or
// the day as of which something was counted. Two that are equal cover the same time,
// however they were typed; the zero is none.
type Period struct {
	first  int32    // its first month, counted from January of the year 0
	months int16    // how many it has; 0 of a day
	day    int8     // of that month; 0 of all but a day
	called YearKind // of a year that does not begin in January
}

// The months of a year and of its usual parts.
const (
	yearMonths    = 12
	halfMonths    = 6
	quarterMonths = 3
)

// IsZero reports whether p is none.
func (p Period) IsZero() bool { return p == Period{} }

// Year is a calendar year.
func Year(n int) Period { return Period{first: int32(n) * yearMonths, months: yearMonths} }

// Half is a half of a year, the first or the second.
func Half(year, n int) Period { return part(year, n, halfMonths) }

// Quarter is a quarter of a year, the first to the fourth.
func Quarter(year, n int) Period { return part(year, n, quarterMonths) }

func part(year, n, months int) Period {
	return Months(year, time.Month((n-1)*months+1), time.Month(n*months))
}

// Month is a month of a year.
func Month(year int, m time.Month) Period { return Months(year, m, m) }

// Months is the months of a year from the first to the last given.
func Months(year int, first, last time.Month) Period {
	return Period{first: int32(year*yearMonths + int(first) - 1), months: int16(last - first + 1)}
}

// Years is the years from the first to the last given.
func Years(first, last int) Period {
	return Period{first: int32(first * yearMonths), months: int16((last - first + 1) * yearMonths)}
}

// Day is a day.
func Day(d time.Time) Period {
	return Period{first: int32(d.Year()*yearMonths + int(d.Month()) - 1), day: int8(d.Day())}
}

// YearKind is what a year is called that does not begin in January.
type YearKind uint8

const (
	Calendar YearKind = iota // it begins in January
	School                   // năm học · school year
	Fiscal                   // năm tài chính · financial year

	YearKinds = iota // how many there are
)

// SplitYears is how a project counts years that begin in one calendar year and end in
// the next. The zero is of a project that does not.
type SplitYears struct {
	Called YearKind
	First  time.Month
}

// In is the year that begins in a calendar year.
func (s SplitYears) In(year int) Period {
	return Period{first: int32(year*yearMonths + int(s.First) - 1), months: yearMonths, called: s.Called}
}

// Called is what the year p is called.
func (p Period) Called() YearKind { return p.called }

// Year is the calendar year in which p begins, LastYear that in which it ends.
func (p Period) Year() int { return int(p.first) / yearMonths }

// LastYear is the calendar year in which p ends.
func (p Period) LastYear() int {
	return int(p.first+max(0, int32(p.months)-1)) / yearMonths
}

// FirstMonth is the month in which p begins.
func (p Period) FirstMonth() time.Month { return time.Month(p.first%yearMonths) + time.January }

// LastMonth is the month in which p ends.
func (p Period) LastMonth() time.Month {
	return time.Month((p.first+max(0, int32(p.months)-1))%yearMonths) + time.January
}

// Months is how many months p has, none of a day.
func (p Period) Months() int { return int(p.months) }

// Number is which half or quarter of its year p is, counted from 1.
func (p Period) Number() int {
	if p.months == 0 {
		return 0
	}
	return int(p.first%yearMonths)/int(p.months) + 1
}

// End is the last day of p.
func (p Period) End() time.Time {
	if p.day > 0 {
		return time.Date(p.Year(), p.FirstMonth(), int(p.day), 0, 0, 0, 0, time.UTC)
	}
	return time.Date(p.LastYear(), p.LastMonth()+1, 0, 0, 0, 0, 0, time.UTC)
}

func daysIn(year int, m time.Month) int {
	return time.Date(year, m+1, 0, 0, 0, 0, 0, time.UTC).Day()
}
