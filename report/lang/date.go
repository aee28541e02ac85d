package lang

import (
	"strconv"
	"strings"
	"time"

	"tongket/report/pattern"
)

// Dates is how days are written.
type Dates struct {
	Day    func(time.Time) string // in running text
	InYear func(time.Time) string // without its year, as short as words can be
}

// Date writes a day given as 2023-01-02: ngày 02 tháng 01 năm 2023; 2 January 2023.
// Anything else it returns as it is.
func (l *Language) Date(day string) string {
	d, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return day
	}
	return glue(l.Dates.Day(d))
}

// inFigures is a day as documents write it: 15-12, 2.1, 23/01/2022.
var inFigures = pattern.New(`(?:^|[^\d.,/-])(\d{1,2})[-./](\d{1,2})(?:[-./](\d{4}))?(?:$|[^\d.,/-])`)

// SpeltDay is a text in which a day stands in figures, with the day as l writes it: chiều 2.1,
// chiều 02 tháng 01; and the day alone, in this language, which may be another than
// that of the text. It is false where no day stands there.
func (l *Language) SpeltDay(text string) (whole, alone string, ok bool) {
	found := inFigures.FindAllStringSubmatchIndex(text, 1)
	if found == nil {
		return text, "", false
	}
	at := found[0]
	part := func(n int) int {
		v, _ := strconv.Atoi(text[max(at[2*n], 0):max(at[2*n+1], 0)])
		return v
	}
	year, month, day := part(3), time.Month(part(2)), part(1)
	write, end := l.Dates.Day, at[7]
	if year == 0 {
		write, year, end = l.Dates.InYear, 2000, at[5] // a leap year: it has every day
	}
	d := time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
	if d.Month() != month || d.Day() != day {
		return text, "", false
	}
	alone = glue(write(d))
	before := text[:at[2]]
	if first, _, ok := strings.Cut(alone, noBreak); ok && strings.HasSuffix(strings.ToLower(before), first+" ") {
		before = before[:len(before)-len(first)-1] // ngày 2.1
	}
	return before + alone + text[end:], alone, true
}
