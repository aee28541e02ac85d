package check

import (
	"strconv"
	"strings"

	"tongket/report"
	"tongket/report/document"
	"tongket/report/ledger"
	"tongket/report/pattern"
	"tongket/report/say"
)

var (
	ofTarget   = pattern.New(`(?i)chỉ tiêu|mục tiêu|\btarget\b`)
	ofLastYear = pattern.New(`(?i)năm trước|năm ngoái|cùng kỳ(?: *$)|last year|previous year|year before`)
	ofYear     = pattern.New(`^[ ,:(]*(?:(?:năm|in|of|for|year)[ \x{a0}])?(?:\d{4}\)?)?$`)
	ofBase     = pattern.New(`(?i)so với|cùng kỳ|against|compared|versus|\b(?:vs|on|from|than|since|over)\b`)
)

// tiles judges the rows below headline figures.
func (e *edition) tiles() {
	for _, g := range e.Headline {
		for _, t := range g.Tiles {
			for _, row := range t.Rows {
				if row.Ref != nil {
					e.comparison(row.Ref)
				}
				if row.Alone && row.Label != nil {
					e.alone(row, t.Ref.Query)
				}
			}
		}
	}
}

// comparison warns of a comparison that no source states where one with
// another year is stated.
func (e *edition) comparison(ref *report.Ref) {
	q := ref.Query
	if !q.Aspect.HasBase() || e.ledger.Ask(q).Status != ledger.NotStated {
		return
	}
	for _, known := range e.ledger.Queries() {
		if other := q; known.Base != q.Base {
			if other.Base = known.Base; known == other {
				e.problems.Warn(report.Unstated, ref.At, say.Sprintf("%s; leave figure out to say that it is not stated", e.nearestKnown(q)), "no listed source states %s", q.String())
				return
			}
		}
	}
}

// alone reports a row of a label alone where a source states what the label
// names: the tile would print that it is not stated.
func (e *edition) alone(row report.TileRow, tile report.Query) {
	for _, lang := range e.of.Languages {
		for _, q := range e.named(row.Label.String(lang), tile) {
			f := e.ledger.Ask(q)
			if f.Status != ledger.Published {
				continue
			}
			e.problems.Add(report.StatedHere, row.At, say.Sprintf("add figure: %s", q.String()), "%q would be printed as not stated, and %s states %s: %q",
				report.Clip(row.Label.String(lang)), f.Facts[0].Source.Code, q.String(), f.Facts[0].Place.Printed)
			return
		}
	}
}

// named is the figures that the label of a row may mean, beside that of its tile.
func (e *edition) named(label string, tile report.Query) []report.Query {
	at := report.Query{Indicator: tile.Indicator, Period: tile.Period}
	year, hasYear := labelYear(label, tile.Period)
	var out []report.Query
	for _, i := range e.of.Indicators {
		if i.Name != nil && e.isNamed(i, label) {
			at.Indicator = i
		}
	}
	if at.Indicator != tile.Indicator && !hasYear {
		out = append(out, at)
	}
	if ofTarget.MatchString(label) {
		target := at
		if target.Aspect = report.Target; hasYear {
			target.Period = year
		}
		return append(out, target)
	}
	if !hasYear || year >= tile.Period {
		return out
	}
	change, points := at, at
	change.Aspect, change.Base = report.Change, year
	points.Aspect, points.Base = report.Points, year
	if ofBase.MatchString(label) {
		return append(out, change, points)
	}
	at.Period = year
	return append(out, at, change, points)
}

// isNamed reports whether a label is the name of i, with or without a year or the
// word for its target. A name that goes on may name something else.
func (e *edition) isNamed(i *report.Indicator, label string) bool {
	for _, lang := range e.of.Languages {
		name := strings.ToLower(i.Name.String(lang))
		rest, found := strings.CutPrefix(strings.ToLower(label), name)
		if found && name != "" && (ofYear.MatchString(rest) || ofTarget.MatchString(rest)) {
			return true
		}
	}
	return false
}

// labelYear is the year that a label names, or means by the year before.
func labelYear(label string, of report.Period) (report.Period, bool) {
	if named := document.Years(label); len(named) > 0 {
		n, _ := strconv.Atoi(named[0])
		return report.Period(n), true
	}
	return of - 1, ofLastYear.MatchString(label)
}
