package report

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
