package check

import (
	"slices"
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
				if row.Label != nil && (row.Alone || e.saysNone(row.Words)) {
					e.hidden(row.At, row.Label, t.Ref.Query)
				}
			}
		}
	}
	for t := range e.Tables() {
		e.cells(t)
	}
}

// cells judges the rows of words of which one cell says that a figure is not stated.
func (e *edition) cells(t *report.Table) {
	for _, row := range t.Rows {
		if !slices.ContainsFunc(row.Cells, e.saysNone) {
			continue
		}
		for _, cell := range row.Cells {
			if !e.saysNone(cell) {
				e.hidden(row.At, cell, report.Query{Period: e.Period})
			}
		}
	}
}

// saysNone reports whether a text stands where a figure would and says that there is none:
// in words, or by a dash.
func (e *edition) saysNone(t report.Text) bool {
	for _, lang := range e.of.Languages {
		v := vocabularyOf(lang)
		ts := v.plainTokens(t.String(lang))
		if len(ts) == 0 {
			continue
		}
		if _, n := v.unstated.find(ts); n == len(ts) || !slices.ContainsFunc(ts, func(t token) bool { return t.kind != mark }) {
			return true
		}
	}
	return false
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

// hidden reports a label beside which it is printed that a figure is not stated, where a
// source states what the label names, and warns where it follows from what sources state.
func (e *edition) hidden(at report.Pos, label report.Text, beside report.Query) {
	for _, lang := range e.of.Languages {
		for _, q := range e.named(vocabularyOf(lang), label.String(lang), beside) {
			if q.Indicator == nil {
				continue
			}
			called, hint := report.Clip(label.String(lang)), say.Sprintf("add figure: %s", q.String())
			switch f := e.ledger.Ask(q); f.Status {
			case ledger.Published, ledger.Disputed:
				e.problems.Add(report.StatedHere, at, hint, "%q would be printed as not stated, and %s states %s: %q",
					called, f.Facts[0].Source.Code, q.String(), f.Facts[0].Place.Printed)
				return
			case ledger.Derived:
				if v := vocabularyOf(lang); q.Subject() == beside.Subject() && !v.isOfYears(v.plainTokens(label.String(lang))) {
					continue // it may be of something else
				}
				e.problems.Warn(report.StatedHere, at, hint, "%q would be printed as not stated, and %s follows from what is stated", called, q.String())
				return
			}
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
		if i.Name != nil && e.isNamed(v, i.Name, small) {
			at.Indicator = i
		}
	}
	if at.Indicator == tile.Indicator {
		at = e.ofMember(v, at, small)
	}
	if at.Subject() != tile.Subject() && !hasYear {
		out = append(out, at)
	}
	if v.targets.in(ts) || v.isPlan(ts) {
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

// ofMember is a figure of the only member that a label in small letters names, if it names
// one.
func (e *edition) ofMember(v *vocabulary, q report.Query, label string) report.Query {
	if q.Indicator == nil {
		return q
	}
	for _, b := range q.Indicator.By {
		for m := range b.All {
			if e.isNamed(v, m.Name, label) {
				q.Members, _ = q.Members.With(m)
			}
		}
	}
	return q
}

// isNamed reports whether a label in small letters is a name, with or without a year
// or the word for its target. A name that goes on may name something else.
func (e *edition) isNamed(v *vocabulary, name report.Text, label string) bool {
	for _, lang := range e.of.Languages {
		name := strings.ToLower(name.String(lang))
		rest, found := strings.CutPrefix(label, name)
		if !found || name == "" {
			continue
		}
		if ts := v.plainTokens(rest); v.targets.in(ts) || v.isYear(ts) || v.isOfYears(ts) {
			return true
		}
	}
	return false
}

// isOfYears reports whether a label consists of years and of words that compare them.
func (v *vocabulary) isOfYears(ts []token) bool {
	for len(ts) > 0 {
		n := 0
		for _, x := range []*phrases{v.against, v.loosely, v.samePeriod, v.yearBefore, v.ofYear} {
			_, length := x.find(ts)
			n = max(n, length)
		}
		if n == 0 && ts[0].kind != mark && len(document.Years(ts[0].text)) == 0 {
			return false
		}
		ts = ts[max(n, 1):]
	}
	return true
}

// isPlan reports whether a label names a target as a plan, and nothing else but its year: a
// plan may be a paper, too.
func (v *vocabulary) isPlan(ts []token) bool {
	_, n := v.plans.find(ts)
	return n > 0 && v.isOfYears(ts[n:])
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
