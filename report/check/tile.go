package check

import (
	"strconv"
	"strings"

	"tongket/report"
	"tongket/report/document"
	"tongket/report/ledger"
	"tongket/report/say"
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
		for _, q := range e.named(vocabularyOf(lang), row.Label.String(lang), tile) {
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
func (e *edition) named(v *vocabulary, label string, tile report.Query) []report.Query {
	at := tile.Subject().In(tile.Period)
	ts := v.plainTokens(label)
	year, hasYear := v.labelYear(label, ts, tile.Period)
	var out []report.Query
	small := strings.ToLower(label)
	for _, i := range e.of.Indicators {
		if i.Name != nil && e.isNamed(v, i, small) {
			at.Indicator = i
		}
	}
	if at.Indicator != tile.Indicator && !hasYear {
		out = append(out, at)
	}
	if v.targets.in(ts) {
		target := at
		if target.Aspect = report.Target; hasYear {
			target.Period = year
		}
		return append(out, target)
	}
	if !hasYear || !year.Before(tile.Period) {
		return out
	}
	change, points := at, at
	change.Aspect, change.Base = report.Change, year
	points.Aspect, points.Base = report.Points, year
	if v.against.in(ts) || v.loosely.in(ts) || v.samePeriod.in(ts) {
		return append(out, change, points)
	}
	at.Period = year
	return append(out, at, change, points)
}

// isNamed reports whether a label in small letters is the name of i, with or without a year
// or the word for its target. A name that goes on may name something else.
func (e *edition) isNamed(v *vocabulary, i *report.Indicator, label string) bool {
	for _, lang := range e.of.Languages {
		name := strings.ToLower(i.Name.String(lang))
		rest, found := strings.CutPrefix(label, name)
		if !found || name == "" {
			continue
		}
		if ts := v.plainTokens(rest); v.targets.in(ts) || v.isYear(ts) {
			return true
		}
	}
	return false
}

// isYear reports whether what follows a name is its year, or nothing.
func (v *vocabulary) isYear(ts []token) bool {
	for len(ts) > 0 && strings.Contains(",:(", ts[0].text) {
		ts = ts[1:]
	}
	_, n := v.ofYear.find(ts)
	if ts = ts[n:]; len(ts) > 0 && len(document.Years(ts[0].text)) > 0 {
		ts = ts[1:]
	}
	return len(ts) == 0 || len(ts) == 1 && ts[0].text == ")"
}

// labelYear is the year that a label names, or means by the year before.
func (v *vocabulary) labelYear(label string, ts []token, of report.Period) (report.Period, bool) {
	if named := document.Years(label); len(named) > 0 {
		n, _ := strconv.Atoi(named[0])
		if p, ok := v.partIn(ts, n); ok {
			return p, true
		}
		return of.In(n), true
	}
	return of.YearBefore(), v.yearBefore.in(ts) || v.samePeriod.ends(ts, len(ts))
}
