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

// dayIn is a day that stands in a text.
type dayIn struct {
	from, to, year int // where it stands; the year is 0 where it is not said
	month          time.Month
	day            int
}

// findDay is the day in a text; false if there is none.
func findDay(text string) (dayIn, bool) {
	if found := inFigures.FindAllStringSubmatchIndex(text, 1); found != nil {
		at := groups{text, found[0]}
		return dayIn{at.from(1), max(at.to(2), at.to(3)), at.number(3), time.Month(at.number(2)), at.number(1)}, true
	}
	const year = 14 // behind the day and twelve months
	for _, spelt := range inWords() {
		at := groups{text, spelt.FindStringSubmatchIndex(text)}
		for m := time.January; m <= time.December && at.in != nil; m++ {
			if month := 1 + int(m); at.from(month) >= 0 {
				return dayIn{at.from(1), max(at.to(month), at.to(year)), at.number(year), m, at.number(1)}, true
			}
		}
	}
	return dayIn{}, false
}

// groups is where the groups of an expression stand in a text; −1 of one that does not.
type groups struct {
	text string
	in   []int
}

func (g groups) from(n int) int { return g.in[2*n] }
func (g groups) to(n int) int   { return g.in[2*n+1] }

// number is the digits of a group; 0 of one that does not stand there.
func (g groups) number(n int) int {
	v, _ := strconv.Atoi(g.text[max(g.from(n), 0):max(g.to(n), 0)])
	return v
}

// time is the day as a date; false if no year has it.
func (d dayIn) time() (time.Time, bool) {
	year := d.year
	if year == 0 {
		year = 2000 // a leap year: it has every day
	}
	out := time.Date(year, d.month, d.day, 0, 0, 0, 0, time.UTC)
	return out, out.Month() == d.month && out.Day() == d.day
}

// SpeltDay is a text in which a day stands, with the day as l writes it: chiều 2.1, chiều
// 02 tháng 01; and the day alone, in this language, which may be another than that of the
// text. It is false where no day stands there.
func (l *Language) SpeltDay(text string) (whole, alone string, ok bool) {
	found, ok := findDay(text)
	if !ok {
		return text, "", false
	}
	day, ok := found.time()
	if !ok {
		return text, "", false
	}
	write := l.Dates.Day
	if found.year == 0 {
		write = l.Dates.InYear
	}
	alone = glue(write(day))
	before := text[:found.from]
	if first, _, ok := strings.Cut(alone, noBreak); ok && strings.HasSuffix(strings.ToLower(before), first+" ") {
		before = before[:len(before)-len(first)-1] // ngày 2.1
	}
	return before + alone + text[found.to:], alone, true
}
