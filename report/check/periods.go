package check

import (
	"strconv"
	"strings"
	"time"

	"tongket/report"
	"tongket/report/document"
)

// names reports where ts name p beside its year: quý IV, the fourth quarter; −1 if
// they do not.
func (v *vocabulary) names(ts []token, p report.Period) int {
	year := strconv.Itoa(p.Year())
	for _, name := range v.called(p) {
		if n := name.in(ts, year); n >= 0 {
			return n
		}
	}
	return -1
}

// A periodName is a name of a period, word by word.
type periodName []nameWord

// nameWord is a word of a name. Of one that has the year in it, as 3/2022, it is what
// stands before that and behind.
type nameWord struct {
	text, behind string
	dated        bool
}

// called is the names of a period. Those of the parts of a year are the same in each year,
// and are asked for beside every row of a table.
func (v *vocabulary) called(p report.Period) []periodName {
	if names, known := v.calledParts()[p.In(anyYear)]; known {
		return names
	}
	return v.newNames(p)
}

// anyYear is a year of which no digits stand in a name but its own.
const anyYear = 9999

// newCalledParts is the names of the parts of a year.
func (v *vocabulary) newCalledParts() map[report.Period][]periodName {
	out := map[report.Period][]periodName{}
	for _, p := range yearParts(anyYear) {
		out[p] = v.newNames(p)
	}
	return out
}

func (v *vocabulary) newNames(p report.Period) (out []periodName) {
	year := strconv.Itoa(p.Year())
	for _, said := range v.PeriodNames(p) {
		var name periodName
		for _, t := range v.plainTokens(said) {
			before, behind, dated := strings.Cut(t.text, year)
			name = append(name, nameWord{before, behind, dated})
		}
		out = append(out, name)
	}
	return out
}

// in is where the words of a name stand in ts one behind the other, with a year where they
// have one, or −1.
func (name periodName) in(ts []token, year string) int {
	if len(name) == 0 {
		return -1
	}
	for n := range max(0, len(ts)-len(name)+1) {
		i := 0
		for i < len(name) && name[i].is(ts[n+i].text, year) {
			i++
		}
		if i == len(name) {
			return n
		}
	}
	return -1
}

func (w nameWord) is(text, year string) bool {
	if !w.dated {
		return text == w.text
	}
	rest, ok := strings.CutPrefix(text, w.text)
	return ok && strings.HasPrefix(rest, year) && rest[len(year):] == w.behind
}

// indexOf is where words stand in ts one behind the other, or −1.
func indexOf(ts, words []token) int {
	for n := range ts {
		found := len(words) > 0 && n+len(words) <= len(ts)
		for i := 0; found && i < len(words); i++ {
			found = ts[n+i].text == words[i].text
		}
		if found {
			return n
		}
	}
	return -1
}

// yearParts is the parts of a year that have names of their own, those before which
// others may stand in longer names last.
func yearParts(year int) (out []report.Period) {
	for n := 1; n <= 4; n++ {
		out = append(out, report.Quarter(year, n))
	}
	out = append(out, report.Half(year, 1), report.Half(year, 2))
	for m := time.February; m < time.December; m++ {
		if p := report.Months(year, time.January, m); p.Form() == report.TheFirst {
			out = append(out, p)
		}
	}
	for m := time.January; m <= time.December; m++ {
		out = append(out, report.Month(year, m))
	}
	return out
}

// partIn is the part of a year that ts name, if they name one.
func (v *vocabulary) partIn(ts []token, year int) (report.Period, bool) {
	for _, p := range yearParts(year) {
		if v.names(ts, p) >= 0 {
			return p, true
		}
	}
	return report.Period{}, false
}

// PeriodNamed is the part of a year that a text in a language names, or else the year.
func PeriodNamed(text string, tag report.Lang, year int) report.Period {
	v := vocabularyOf(tag)
	if p, named := v.partIn(v.plainTokens(document.Fold(text)), year); named {
		return p
	}
	return report.Year(year)
}

// another reports where ts name another period of p's kind and not p itself; −1 if
// they do not.
func (v *vocabulary) another(ts []token, p report.Period) int {
	if v.names(ts, p) >= 0 {
		return -1
	}
	for _, q := range yearParts(p.Year()) {
		if q.Form() == p.Form() && q != p {
			if n := v.names(ts, q); n >= 0 {
				return n
			}
		}
	}
	return -1
}

// covers reports whether a year is that of p, or one of its years.
func covers(year int, p report.Period) bool { return p.Year() <= year && year <= p.LastYear() }

// comparesWith reports whether words that name a year compare with base: the year
// itself, or of a part of it that part, or the same period if that is what it is.
func (v *vocabulary) comparesWith(ts []token, year int, q report.Query, same bool) bool {
	switch base := q.Base; {
	case !covers(year, base):
		return false
	case base.Months() >= report.Year(year).Months():
		return true
	case v.another(ts, base) >= 0:
		return false
	default:
		return v.names(ts, base) >= 0 || same && q.Period.SamePart(base)
	}
}
