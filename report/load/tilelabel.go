package load

import (
	"regexp"
	"strings"

	"tongket/report"
	"tongket/report/document"
	"tongket/report/ledger"
	"tongket/report/yaml"
)

var (
	ofTarget   = regexp.MustCompile(`(?i)chỉ tiêu|mục tiêu|\btarget\b`)
	ofLastYear = regexp.MustCompile(`(?i)năm trước|năm ngoái|cùng kỳ(?: *$)|last year|previous year|year before`)
	ofYear     = regexp.MustCompile(`^[ ,:(]*(?:(?:năm|in|of|for|year)[ \x{a0}])?(?:\d{4}\)?)?$`)
	ofBase     = regexp.MustCompile(`(?i)so với|cùng kỳ|against|compared|versus|\b(?:vs|on|from|than|since|over)\b`)
)

// checkAlone reports a row of a label alone where a source states what the label
// names: the tile would print that it is not stated.
func (d *draft) checkAlone(v yaml.Value, label report.Text, tile report.Query) {
	for _, lang := range d.report.Languages {
		for _, q := range d.named(label.String(lang), tile) {
			f := d.ledger.Ask(q)
			if f.Status != ledger.Published {
				continue
			}
			d.problems.Add(report.StatedHere, v.At(), "add figure: "+q.String(), "%q would be printed as not stated, and %s states %s: %q",
				report.Clip(label.String(lang)), f.Facts[0].Source.Code, q.String(), f.Facts[0].Place.Printed)
			return
		}
	}
}

// named is the figures that the label of a row may mean, beside that of its tile.
func (d *draft) named(label string, tile report.Query) []report.Query {
	at := report.Query{Indicator: tile.Indicator, Period: tile.Period}
	year, hasYear := labelYear(label, tile.Period)
	var out []report.Query
	for _, i := range d.report.Indicators {
		if i.Name != nil && d.isNamed(i, label) {
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
func (d *draft) isNamed(i *report.Indicator, label string) bool {
	for _, lang := range d.report.Languages {
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
		return year(named[0])
	}
	return of - 1, ofLastYear.MatchString(label)
}
