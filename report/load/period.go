package load

import (
	"strings"
	"time"

	"tongket/report"
	"tongket/report/say"
	"tongket/report/yaml"
)

// yearBefore and previous name a base by what it is a base of.
const (
	yearBefore = "year-before" // the same period of the year before
	previous   = "previous"    // the year before each column of years
)

// readPeriod is one period, of any form.
func (l *loader) readPeriod(v yaml.Value) report.Period {
	s, ok := v.Scalar()
	if !ok {
		return report.Period{}
	}
	p, err := l.period(word{text: s})
	if err != nil {
		v.Problem(report.BadValue, err.hint, "%s", err.what)
		return report.Period{}
	}
	unlikely(v, p)
	return p
}

// period is what a word says, or why it says none that everybody reads alike.
func (l *loader) period(w word) (report.Period, *mistake) {
	p, ok := l.periodTyped(w.text)
	if !ok {
		return report.Period{}, &mistake{w.at, say.Sprintf("%s is not a period", quoted(w.text)), readings(w.text)}
	}
	return p, nil
}

// periodTyped is period without a word on what else is typed.
func (l *loader) periodTyped(s string) (report.Period, bool) {
	split := l.report.SplitYears
	p, ok := report.ParsePeriod(s, split)
	twoYears := p.Form() == report.SomeYears && p.LastYear() == p.Year()+1
	return p, ok && !(twoYears && split.Called != report.Calendar)
}

// base is the period that p is compared with, as a word names it: itself, or as the
// same of the year before.
func (l *loader) base(w word, p report.Period) (report.Period, *mistake) {
	switch {
	case w.text == yearBefore:
		return p.YearBefore(), nil
	case w.text == previous && (p.IsZero() || p.Form() == report.AYear):
		return p.YearBefore(), nil
	case w.text == previous:
		return report.Period{}, &mistake{w.at, say.Sprintf("what stands before %s is read in two ways", p),
			say.Sprintf("type %s, the same period of the year before, or %s", p.YearBefore(), p.Previous())}
	}
	return l.period(w)
}

// readBase is the period that p is compared with.
func (l *loader) readBase(v yaml.Value, p report.Period) report.Period {
	s, ok := v.Scalar()
	if !ok {
		return report.Period{}
	}
	base, err := l.base(word{text: s}, p)
	if err != nil {
		v.Problem(report.BadValue, err.hint, "%s", err.what)
		return report.Period{}
	}
	unlikely(v, base)
	return base
}

// unlike says why p cannot be held against a base; nil if it can. A stock is counted
// at the end of a period, whatever its length.
func unlike(a report.Aspect, i *report.Indicator, p, base report.Period, at int) *mistake {
	switch {
	case p.IsZero() || base.IsZero():
	case !a.TakesBase(p, base):
		return &mistake{at, say.Sprintf("a change of %s is against an earlier period, not %s", p, base), ""}
	case !p.Like(base) && i.Time != report.Stock && !i.Unread:
		return &mistake{at, say.Sprintf("a change of %s is against a period like it, not %s", p, base),
			say.Sprintf("the same period of the year before is %s; of what is counted as of a day say time: stock in indicators.yaml", p.YearBefore())}
	}
	return nil
}

// unlikely warns of a year that is more often a slip of the finger than meant.
func unlikely(v yaml.Value, p report.Period) {
	if p.Year() < 1945 || p.LastYear() >= 2100 {
		v.WarnAt(report.BadValue, v.At(), "look again: a digit may be wrong", "%s is an unlikely year", p)
	}
}

// mostPeriods is how many periods a list may have: ten years of months.
const mostPeriods = 120

// readPeriods is one period, all from one to another such as 2019..2022, or a list.
func (l *loader) readPeriods(v yaml.Value) []report.Period {
	s := ""
	if v.IsScalar() {
		s, _ = v.Scalar()
	}
	if from, to, ok := strings.Cut(s, ".."); ok && len(strings.TrimSpace(to)) > 2 {
		return l.readRun(v, from, to)
	}
	var out []report.Period
	unread := false // how many there are is not known then
	for _, item := range v.OneOrList() {
		p := l.readPeriod(item)
		switch {
		case p.IsZero():
			unread = true
		case len(out) > 0 && !out[len(out)-1].Before(p):
			item.Problem(report.ChartForm, "", "periods stand in order, each once")
			unread = true
		default:
			out = append(out, p)
		}
	}
	if unread {
		return nil
	}
	return out
}

// readSeveral is readPeriods where several are expected: months typed as one period may
// be meant as one figure or as a figure each.
func (l *loader) readSeveral(v yaml.Value) []report.Period {
	out := l.readPeriods(v)
	if p, ok := l.periodTyped(v.Raw()); ok && strings.Contains(v.Raw(), "..") {
		first, last := report.Month(p.Year(), p.FirstMonth()), report.Month(p.LastYear(), p.LastMonth())
		v.Problem(report.BadValue, say.Sprintf("type [%s] for one figure of the months together, %s..%s for one of each month", v.Raw(), first, last),
			"%q can be read in two ways", v.Raw())
		return nil
	}
	return out
}

// readRun is all periods of one length from the first to the last.
func (l *loader) readRun(v yaml.Value, from, to string) []report.Period {
	first, err := l.period(word{text: strings.TrimSpace(from)})
	last, err2 := l.period(word{text: strings.TrimSpace(to)})
	for _, m := range []*mistake{err, err2} {
		if m != nil {
			v.Problem(report.BadValue, m.hint, "%s", m.what)
			return nil
		}
	}
	var out []report.Period
	if first.Months() == last.Months() && first.Form() != report.ADay {
		for p := first; !last.Before(p) && len(out) <= mostPeriods; p = p.Next() {
			out = append(out, p)
		}
	}
	typed := report.Clip(from + ".." + to)
	switch {
	case len(out) > mostPeriods:
		v.Problem(report.BadValue, "", "%q are more than %d periods", typed, mostPeriods)
	case len(out) == 0 || out[len(out)-1] != last:
		v.Problem(report.BadValue, "type the first and the last of one kind, such as 2019..2022 or 2022-Q1..2023-Q4", "%q is not a run of periods", typed)
	default:
		return out
	}
	return nil
}

// readSplitYears is the month in which years begin that end in the next, and what they
// are called.
func readSplitYears(m yaml.Mapping) report.SplitYears {
	out := report.SplitYears{}
	for _, kind := range []report.SplitYears{{Called: report.School}, {Called: report.Fiscal}} {
		key := splitKeys[kind.Called]
		v := m.Get(key)
		if !v.Present() {
			if !m.Lacks(key) { // misspelt: some month stands in for the one that is meant
				out = report.SplitYears{Called: kind.Called, First: time.September}
			}
			continue
		}
		n := v.Whole(2)
		switch {
		case n > 12:
			v.Problem(report.BadValue, "type the number of the month in which it begins: 9", "%s: there is no month %d", key, n)
		case out.Called != report.Calendar:
			v.Problem(report.BadValue, "2025/26 would be either: leave one out", "a project has a school-year or a fiscal-year")
		case n > 0:
			out = report.SplitYears{Called: kind.Called, First: time.Month(n)}
		}
	}
	return out
}

// splitKeys are the keys of tongket.yaml that say how years are split.
var splitKeys = [report.YearKinds]string{report.School: "school-year", report.Fiscal: "fiscal-year"}
