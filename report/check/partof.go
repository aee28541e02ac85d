package check

import (
	"strconv"

	"tongket/report"
	"tongket/report/say"
)

// partOfBase reports a change typed against a whole year that the document compares with a
// part of it: so với quý I năm 2024 is no comparison with 2024.
func (e evidence) partOfBase(compared []token, out *report.Problems) {
	f := e.Fact
	if f.Base.Form() != report.AYear {
		return
	}
	if part, named := e.words().partIn(compared, f.Base.Year()); named {
		out.Add(report.BaseDiffers, f.At, "type the period of the figure and that of its base as the document names them",
			"%s of %s compares with %s, the fact with the whole of %s", f.Place.Say(), f.Source.File, part, f.Base)
	}
}

// partOfYear warns of a figure typed for a whole year to which the document leads by a part
// of one. The words may belong to something else, so that it is no more than a warning.
func (e evidence) partOfYear(out *report.Problems) {
	f := e.Fact
	switch {
	case f.Period.Form() != report.AYear, f.Until != "", f.Inferred != nil, f.Aspect.IsSet(), f.Ruled(), e.Column != "", e.Row != "":
		return
	case f.Indicator != nil && f.Indicator.Time == report.Stock: // as of the end of that part
		return
	}
	if part, led := e.words().ledByPart(e.tokens(e.Before), f.Period.Year()); led {
		out.Warn(report.PeriodNotNamed, f.At, say.Sprintf("if it is of that part, type period: %s", part),
			"%s of %s speaks of %s before %q, the fact is of the whole of %s", f.Place.Say(), f.Source.File, part, f.Place.Printed, f.Period)
	}
}

// ledByPart is the part of a year, a quarter at least, by which ts lead to a figure: neither
// another year nor the whole one stands behind it. A month is mostly that of a date.
func (v *vocabulary) ledByPart(ts []token, year int) (report.Period, bool) {
	for _, p := range yearParts(year) {
		n := v.names(ts, p)
		if n < 0 || p.Months() < report.Quarter(year, 1).Months() {
			continue
		}
		return p, !v.goesOnToYear(ts[n:], year)
	}
	return report.Period{}, false
}

// goesOnToYear reports whether ts, which begin with a part of a year, go on to a year other
// than that in its name.
func (v *vocabulary) goesOnToYear(ts []token, year int) bool {
	years := 0
	for n, t := range ts {
		if v.wholeYear.has(ts[n:]) {
			return true
		}
		if t.kind != number || !isYear(t.text) {
			continue
		}
		if years++; years > 1 || t.text[:4] != strconv.Itoa(year) {
			return true
		}
	}
	return false
}
