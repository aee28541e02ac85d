package check

import (
	"time"

	"tongket/report"
	"tongket/report/document"
)

// names reports where ts name p beside its year: quý IV, the fourth quarter; −1 if
// they do not.
func (v *vocabulary) names(ts []token, p report.Period) int {
	for _, name := range v.PeriodNames(p) {
		if n := indexOf(ts, v.plainTokens(name)); n >= 0 {
			return n
		}
	}
	return -1
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
