package lang

import (
	"regexp"
	"strconv"
	"strings"
	"sync"
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

// inWords is a day as a document in one of the languages spells it: 18 tháng 02 năm 2025,
// 18 February 2025; the names of months are numbered as they follow each other.
var inWords = sync.OnceValue(func() []*regexp.Regexp {
	var out []*regexp.Regexp
	for _, l := range All() {
		var months []string
		for _, m := range l.Periods.Months {
			name := regexp.QuoteMeta(m)
			if n := strings.TrimRight(m, "0123456789"); n != m {
				name = regexp.QuoteMeta(n) + "0?" + m[len(n):] // tháng 02
			}
			months = append(months, "("+name+")")
		}
		out = append(out, regexp.MustCompile(`(?i)(?:^|[^\d.,/-])(\d{1,2})(?:er)? (?:`+strings.Join(months, "|")+`)(?:(?: \p{L}+)? (\d{4}))?(?:$|[^\p{L}\d])`))
	}
	return out
})

// dayIn is a day that stands in a text, and from where to where; year 0: it is not said.
func dayIn(text string) (from, to, year int, month time.Month, day int, ok bool) {
	number := func(at []int, n int) int {
		v, _ := strconv.Atoi(text[max(at[2*n], 0):max(at[2*n+1], 0)])
		return v
	}
	if found := inFigures.FindAllStringSubmatchIndex(text, 1); found != nil {
		at := found[0]
		return at[2], max(at[5], at[7]), number(at, 3), time.Month(number(at, 2)), number(at, 1), true
	}
	for _, spelt := range inWords() {
		at := spelt.FindStringSubmatchIndex(text)
		if at == nil {
			continue
		}
		for m := time.January; m <= time.December; m++ {
			if n := 2 * (1 + int(m)); at[n] >= 0 {
				const year = 14
				return at[2], max(at[n+1], at[2*year+1]), number(at, year), m, number(at, 1), true
			}
		}
	}
	return 0, 0, 0, 0, 0, false
}

// SpeltDay is a text in which a day stands, with the day as l writes it: chiều 2.1, chiều
// 02 tháng 01; and the day alone, in this language, which may be another than that of the
// text. It is false where no day stands there.
func (l *Language) SpeltDay(text string) (whole, alone string, ok bool) {
	from, end, year, month, day, ok := dayIn(text)
	if !ok {
		return text, "", false
	}
	write := l.Dates.Day
	if year == 0 {
		write, year = l.Dates.InYear, 2000 // a leap year: it has every day
	}
	d := time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
	if d.Month() != month || d.Day() != day {
		return text, "", false
	}
	alone = glue(write(d))
	before := text[:from]
	if first, _, ok := strings.Cut(alone, noBreak); ok && strings.HasSuffix(strings.ToLower(before), first+" ") {
		before = before[:len(before)-len(first)-1] // ngày 2.1
	}
	return before + alone + text[end:], alone, true
}
