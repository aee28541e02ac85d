package report

import "time"

// PeriodForm is the kind of a period. Each language has words for each.
type PeriodForm int

const (
	NoPeriod   PeriodForm = iota
	AYear                 // 2022
	AHalf                 // 2022-H1
	AQuarter              // 2022-Q4
	AMonth                // 2022-01
	TheFirst              // 2022-01..09: months of a year from its beginning
	SomeMonths            // 2022-05..08: any others of one year
	SplitYear             // 2025/26: a year that does not begin in January
	ADay                  // 2022-12-31: as of it
	SomeYears             // 2021-2025

	PeriodForms = iota // how many there are
)

// Form is the kind of p: of several names for one time the shortest.
func (p Period) Form() PeriodForm {
	begins := p.first % yearMonths
	switch m := int32(p.months); {
	case p.IsZero():
		return NoPeriod
	case p.day > 0:
		return ADay
	case m > yearMonths:
		return SomeYears
	case m == yearMonths && begins > 0:
		return SplitYear
	case m == yearMonths:
		return AYear
	case m == halfMonths && begins%m == 0:
		return AHalf
	case m == quarterMonths && begins%m == 0:
		return AQuarter
	case m == 1:
		return AMonth
	case begins == 0:
		return TheFirst
	}
	return SomeMonths
}

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
