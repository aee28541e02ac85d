package lang

import (
	"strconv"
	"strings"

	"tongket/report"
)

// Periods is how a language says each form of a period: in text and labels, and short
// in heads of columns and under bars. In them stand
//
//	{year} {end} {end2}     the years in which it begins and ends, the last also in two digits
//	{n} {roman} {ordinal}   which half or quarter it is: 4, IV, fourth
//	{half}                  which half, by its own word: đầu, cuối
//	{first} {last}          its months by name, {m} {m2} by number, {abbr} {abbr2} short
//	{months} {count}        how many months it has, in digits and in words
//	{called}                what a year is called that is split: năm học
//	{date} {d} {dd} {mm}    the day, and its parts in digits
type Periods struct {
	Year     string                     `empty:"ok"` // before a year in a sentence: năm 2022
	Long     [report.PeriodForms]string `empty:"0"`
	Short    [report.PeriodForms]string `empty:"0"`
	Months   [12]string
	Abbr     [12]string
	Ordinals [4]string
	Halves   [2]string
	Split    [report.YearKinds]string `empty:"0"`
}

var romans = [...]string{"I", "II", "III", "IV"}

// Period is p in text and labels: quý IV/2022; the fourth quarter of 2022.
func (l *Language) Period(p report.Period) string { return glue(l.said(l.Periods.Long[p.Form()], p)) }

// Head is p at the head of a column or under a bar: Quý IV/2022; Q4 2022.
func (l *Language) Head(p report.Period) string { return glue(l.said(l.Periods.Short[p.Form()], p)) }

// After is p behind words that lead to it: so với năm 2021, compared with 2021.
func (l *Language) After(words string, p report.Period) string {
	if p.Form() != report.AYear {
		return words + " " + l.Period(p)
	}
	if l.Periods.Year != "" {
		words += " " + l.Periods.Year
	}
	return words + noBreak + p.String()
}

func (l *Language) said(words string, p report.Period) string {
	if p.IsZero() {
		return ""
	}
	x := l.Periods
	which := max(0, min(p.Number()-1, 3))
	digits := func(n int) string { return strconv.Itoa(n) }
	two := func(n int) string { return strconv.Itoa(100 + n%100)[1:] }
	day := p.End()
	return strings.NewReplacer(
		"{year}", digits(p.Year()), "{end}", digits(p.LastYear()), "{end2}", two(p.LastYear()),
		"{n}", digits(which+1), "{roman}", romans[which], "{ordinal}", x.Ordinals[which], "{half}", x.Halves[min(which, 1)],
		"{first}", x.Months[p.FirstMonth()-1], "{last}", x.Months[p.LastMonth()-1],
		"{m}", digits(int(p.FirstMonth())), "{m2}", digits(int(p.LastMonth())),
		"{abbr}", x.Abbr[p.FirstMonth()-1], "{abbr2}", x.Abbr[p.LastMonth()-1],
		"{months}", digits(p.Months()), "{count}", l.Numbers.small(p.Months()), "{called}", x.Split[p.Called()],
		"{date}", l.Dates.Day(day), "{d}", digits(day.Day()), "{dd}", two(day.Day()), "{mm}", two(int(day.Month())),
	).Replace(words)
}

// small is a number up to ten in words, else in digits.
func (n Numbers) small(i int) string {
	if i < len(n.Small) {
		return n.Small[i]
	}
	return strconv.Itoa(i)
}
