package check

import (
	"strings"

	"tongket/report"
)

// dayForms is how the first days of a month, and the months of a day, are written in each
// language: 02 or 2. Those of January and February are often written otherwise than the rest.
type dayForms map[dayKind]*dayForm

type dayKind struct {
	report.Lang
	part string
}

type dayForm struct {
	first    token
	reported bool
}

// read warns of the first that is not written as those before: 2 tháng 1 where 02 tháng 01
// stands.
func (d dayForms) read(v *vocabulary, ts []token, out *report.Problems) {
	for i, t := range ts {
		if part := v.ofDay(ts, i); part != "" {
			d.hold(dayKind{v.Tag, part}, t, out)
		}
	}
}

func (d dayForms) hold(kind dayKind, t token, out *report.Problems) {
	known := d[kind]
	switch {
	case known == nil:
		d[kind] = &dayForm{first: t}
	case !known.reported && strings.HasPrefix(known.first.text, "0") != strings.HasPrefix(t.text, "0"):
		out.Warn(report.TwoSpellings, t.at(), "keep to one of them", "the day %q is written as no other is: %q at %s", t.raw, known.first.raw, known.first.at())
		known.reported = true
	}
}

// ofDay is which part of a day is written at i, if its number has one digit: the day, before
// the name or the number of a month, or a month behind the day.
func (v *vocabulary) ofDay(ts []token, i int) string {
	n := strings.TrimLeft(ts[i].text, "0")
	if ts[i].kind != number || len(n) != 1 || !isDayNumber(ts[i].text) || !v.beforeDay.is(at(ts, i-1)) {
		return ""
	}
	switch {
	case v.isDay(at(ts, i-2)) && n < "3":
		return "first months"
	case v.isDay(at(ts, i-2)):
		return "month"
	case v.afterDay.has(ts[i+1:]), v.beforeDay.is(at(ts, i+1)) && v.isDay(at(ts, i+2)):
		return "day"
	}
	return ""
}

func (v *vocabulary) isDay(t token) bool { return t.kind == number && isDayNumber(t.text) }
