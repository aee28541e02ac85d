package report

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// String is p as it is typed: 2022, 2022-H1, 2022-Q4, 2022-01, 2022-01..09, 2025/26,
// 2022-12-31, 2021-2025. Nothing is 0.
func (p Period) String() string {
	y := p.Year()
	switch p.Form() {
	case NoPeriod:
		return "0"
	case AHalf:
		return fmt.Sprintf("%d-H%d", y, p.Number())
	case AQuarter:
		return fmt.Sprintf("%d-Q%d", y, p.Number())
	case AMonth:
		return fmt.Sprintf("%d-%02d", y, p.FirstMonth())
	case TheFirst, SomeMonths:
		return fmt.Sprintf("%d-%02d..%02d", y, p.FirstMonth(), p.LastMonth())
	case SplitYear:
		return fmt.Sprintf("%d/%02d", y, (y+1)%100)
	case ADay:
		return p.End().Format(time.DateOnly)
	case SomeYears:
		return fmt.Sprintf("%d-%d", y, p.LastYear())
	}
	return strconv.Itoa(y)
}

// ParsePeriod reads a period as it is typed. Years such as 2025/26 are those of split.
func ParsePeriod(s string, split SplitYears) (Period, bool) {
	year, rest, ok := cutYear(s)
	switch {
	case !ok:
		return Period{}, false
	case rest == "":
		return Year(year), true
	case rest[0] == '/':
		return split.typed(year, rest[1:])
	}
	return typedPart(year, rest[1:])
}

// cutYear is the year that s begins with, and the rest with its sign.
func cutYear(s string) (year int, rest string, ok bool) {
	const digits = 4
	if len(s) < digits {
		return 0, "", false
	}
	year, ok = number(s[:digits], 1900, 2199)
	rest = s[digits:]
	return year, rest, ok && (rest == "" || rest[0] == '-' || rest[0] == '/')
}

func (s SplitYears) typed(year int, ends string) (Period, bool) {
	next, ok := number(ends, 0, 99)
	return s.In(year), ok && len(ends) == 2 && next == (year+1)%100 && s.First > time.January
}

// typedPart reads what stands behind the hyphen of a year.
func typedPart(year int, s string) (Period, bool) {
	if from, to, span := strings.Cut(s, ".."); span {
		first, ok := typedMonth(from)
		last, ok2 := typedMonth(to)
		return Months(year, first, last), ok && ok2 && first < last
	}
	if half, ok := strings.CutPrefix(s, "H"); ok {
		n, ok := number(half, 1, 2)
		return Half(year, n), ok
	}
	if quarter, ok := strings.CutPrefix(s, "Q"); ok {
		n, ok := number(quarter, 1, 4)
		return Quarter(year, n), ok
	}
	if m, ok := typedMonth(s); ok {
		return Month(year, m), true
	}
	if day, err := time.Parse("01-02", s); err == nil && day.Day() <= daysIn(year, day.Month()) {
		return Day(time.Date(year, day.Month(), day.Day(), 0, 0, 0, 0, time.UTC)), true
	}
	last, ok := number(s, year+1, 2199)
	return Years(year, last), ok && len(s) == 4
}

func typedMonth(s string) (time.Month, bool) {
	n, ok := number(s, 1, yearMonths)
	return time.Month(n), ok && len(s) == 2
}

// number is a number in digits alone, within limits.
func number(s string, least, most int) (int, bool) {
	n, err := strconv.Atoi(s)
	return n, err == nil && n >= least && n <= most && !strings.ContainsAny(s, "+-")
}
