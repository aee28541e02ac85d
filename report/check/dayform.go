package check

import (
	"strings"

	"tongket/report"
)

// dayForms is how the first days of a month are written in each language: 02 or 2.
type dayForms map[report.Lang]*dayForm

type dayForm struct {
	first    token
	reported bool
}

// read warns of the first day that is not written as those before: 2 tháng 1 where 02 tháng
// 01 stands.
func (d dayForms) read(v *vocabulary, ts []token, out *report.Problems) {
	for i, t := range ts {
		day, isDay := v.firstDay(ts, i)
		if !isDay {
			continue
		}
		known := d[v.Tag]
		switch {
		case known == nil:
			d[v.Tag] = &dayForm{first: t}
		case !known.reported && strings.HasPrefix(known.first.text, "0") != strings.HasPrefix(day, "0"):
			out.Warn(report.TwoSpellings, t.at(), "keep to one of them", "the day %q is written as no other is: %q at %s", day, known.first.raw, known.first.at())
			known.reported = true
		}
	}
}

// firstDay is the day at i as it is written, if it is one of one digit: the name of a month
// follows.
func (v *vocabulary) firstDay(ts []token, i int) (string, bool) {
	t := ts[i]
	if t.kind != number || !dayPattern.MatchString(t.text) || strings.TrimLeft(t.text, "0") == "" || len(strings.TrimLeft(t.text, "0")) > 1 {
		return "", false
	}
	return t.text, v.afterDay.has(ts[i+1:]) && v.beforeDay.is(at(ts, i-1))
}
