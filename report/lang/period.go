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
//
// Named is by what words a text names a period, beside its year.
type Periods struct {
	Year     string                      `empty:"ok"` // before a year in a sentence: năm 2022
	Long     [report.PeriodForms]string  `empty:"0"`
	Short    [report.PeriodForms]string  `empty:"0"`
	Named    [report.PeriodForms]Phrases `empty:"0"`
	Spans    Phrases                     // by what words a text names several months of a year, beside it
	Within   [report.PeriodForms]string  `empty:"ok"` // of a part of a year, over the year: 4, IV
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

// Within is p where its year stands below, as on an axis of time: 4; IV, Q4. It is empty
// of what is no part of a year that has a number.
func (l *Language) Within(p report.Period) string { return l.said(l.Periods.Within[p.Form()], p) }

// Run is several periods as the head of a column names them: 2015–2024.
func (l *Language) Run(list []report.Period) string {
	return l.Head(list[0]) + "–" + l.Head(list[len(list)-1])
}

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

// PeriodNames is what a text may call p beside its year, in small letters: quý iv.
func (l *Language) PeriodNames(p report.Period) (out []string) {
	for words := range l.Periods.Named[p.Form()].Spelt {
		out = append(out, Small(l.said(words, p)))
	}
	if several := p.Months() > 1 && p.Months() < report.Year(0).Months() && p.Year() == p.LastYear(); several {
		for words := range l.Periods.Spans.Spelt {
			out = append(out, Small(l.said(words, p)))
		}
	}
	return out
}

// said fills words with what p is. It is asked for every head and every sentence.
func (l *Language) said(words string, p report.Period) string {
	if p.IsZero() {
		return ""
	}
	var out strings.Builder
	for {
		before, rest, found := strings.Cut(words, "{")
		out.WriteString(before)
		if !found {
			return out.String()
		}
		name, behind, _ := strings.Cut(rest, "}")
		out.WriteString(l.part(name, p))
		words = behind
	}
}

// part is what stands for a name in braces in the words of periods.
func (l *Language) part(name string, p report.Period) string {
	x := l.Periods
	which := max(0, min(p.Number()-1, 3))
	switch name {
	case "year":
		return strconv.Itoa(p.Year())
	case "end":
		return strconv.Itoa(p.LastYear())
	case "end2":
		return twoDigits(p.LastYear())
	case "n":
		return strconv.Itoa(which + 1)
	case "roman":
		return romans[which]
	case "ordinal":
		return x.Ordinals[which]
	case "half":
		return x.Halves[min(which, 1)]
	case "months":
		return strconv.Itoa(p.Months())
	case "count":
		return l.Numbers.small(p.Months())
	case "called":
		return x.Split[p.Called()]
	}
	return l.dayOrMonth(name, p)
}

func (l *Language) dayOrMonth(name string, p report.Period) string {
	x, first, last, day := l.Periods, p.FirstMonth(), p.LastMonth(), p.End()
	switch name {
	case "first":
		return x.Months[first-1]
	case "last":
		return x.Months[last-1]
	case "m":
		return strconv.Itoa(int(first))
	case "m2":
		return strconv.Itoa(int(last))
	case "abbr":
		return x.Abbr[first-1]
	case "abbr2":
		return x.Abbr[last-1]
	case "date":
		return l.Dates.Day(day)
	case "d":
		return strconv.Itoa(day.Day())
	case "dd":
		return twoDigits(day.Day())
	case "mm":
		return twoDigits(int(day.Month()))
	}
	return "{" + name + "}"
}

func twoDigits(n int) string { return strconv.Itoa(100 + n%100)[1:] }

// small is a number up to ten in words, else in digits.
func (n Numbers) small(i int) string {
	if i < len(n.Small) {
		return n.Small[i]
	}
	return strconv.Itoa(i)
}
