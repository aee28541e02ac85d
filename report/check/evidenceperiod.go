package check

import (
	"slices"
	"strconv"
	"strings"

	"tongket/report"
	"tongket/report/document"
	"tongket/report/say"
)

// period wants the year of the fact over its column, if it stands in a table; else
// to be that of the document, or named in the paragraph or the table's head.
func (e evidence) period(out *report.Problems) {
	f := e.Fact
	of := years(f.Period)
	switch over := document.Years(e.Column); {
	case len(over) == 1 && !slices.Contains(of, over[0]) && !f.Aspect.HasBase():
		out.Add(report.PeriodNotNamed, f.At, "correct the period, or the figure", "%q of %s of %s stands in the column of %s, the fact is of %s",
			f.Place.Printed, f.Place.Say(), f.Source.File, over[0], f.Period.String())
	case e.otherRow():
		out.Add(report.PeriodNotNamed, f.At, "correct the period, or the paragraph", "%q of %s of %s stands in the row of %s, the fact is of %s",
			f.Place.Printed, f.Place.Say(), f.Source.File, e.Row, f.Period.String())
	case e.Column != "" && !f.Aspect.HasBase() && e.words().another(e.tokens(e.Column), f.Period) >= 0:
		out.Add(report.PeriodNotNamed, f.At, "correct the period, or the figure", "%q of %s of %s stands in the column of %s, the fact is of %s",
			f.Place.Printed, f.Place.Say(), f.Source.File, strings.TrimSpace(e.Column), f.Period.String())
	case f.Period == f.Source.Reports:
	case e.part() && (anyOf(of, years(f.Source.Reports)) || anyOf(of, document.Years(e.around()))):
	case f.Period == f.Source.Reports.YearBefore() && e.words().yearBefore.in(e.tokens(e.Text)):
	case f.Period.YearBefore() == f.Source.Reports && f.Aspect.IsSet() && e.words().yearAfter.in(e.tokens(e.Text)):
	case e.inferredPeriod(), f.Ruled():
	default:
		out.Add(report.PeriodNotNamed, f.At, say.Sprintf("the document reports on %s; of a table say where its head stands: tables: [{paragraphs: 4..9, head: 3}]; of what the document leaves open say under inferred: how the year is known", f.Source.Reports),
			"%s of %s does not name %s", f.Place.Say(), f.Source.File, called(f.Period))
	}
}

// called is p with the word for what it is.
func called(p report.Period) say.Message {
	if p.Form() == report.AYear {
		return say.Sprintf("the year %s", p)
	}
	return say.Sprintf("the period %s", p)
}

// part reports whether the document names the part of the year that the fact is of. Of
// a whole year there is nothing more to name, but it is no year that the document
// reports on and does not name.
func (e evidence) part() bool {
	f := e.Fact
	if f.Period.Months() >= report.Year(0).Months() {
		return anyOf(years(f.Period), document.Years(strings.Join([]string{e.Paragraph, e.Head, e.Row, e.Over}, " ")))
	}
	return e.words().names(e.tokens(e.around()), f.Period) >= 0
}

// around is the paragraph of the figure and all that stands over it and beside it.
func (e evidence) around() string {
	return strings.Join([]string{e.Paragraph, e.Head, e.Column, e.Row, e.Over}, " ")
}

// otherRow reports whether the figure stands in the row of another year, or of a part of
// the year that the fact is not of.
func (e evidence) otherRow() bool {
	f := e.Fact
	if named := document.Years(e.Row); len(named) == 1 && !slices.Contains(years(f.Period), named[0]) && !f.Aspect.HasBase() {
		return true
	}
	if e.Row == "" || f.Period.Form() == report.ADay || e.words().names(e.tokens(e.Row), f.Period) >= 0 {
		return false
	}
	_, named := e.words().partIn(e.tokens(e.Row), f.Period.Year())
	return named
}

// inferredPeriod reports whether what is inferred of the fact names its year, as the
// document does not.
func (e evidence) inferredPeriod() bool {
	f := e.Fact
	for _, p := range f.Inferred {
		if f.Aspect.HasBase() || !anyOf(years(f.Period), document.Years(p.String())) {
			return false
		}
	}
	return f.Inferred != nil
}

// years is the years in which p begins and ends, in digits; none of none.
func years(p report.Period) []string {
	if p.IsZero() {
		return nil
	}
	return slices.Compact([]string{strconv.Itoa(p.Year()), strconv.Itoa(p.LastYear())})
}
