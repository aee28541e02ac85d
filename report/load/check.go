package load

import (
	"fmt"
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/ledger"
	"tongket/report/nearest"
)

// check looks at what can be known only when the whole edition is read.
func (d *draft) check() {
	for _, c := range d.cited {
		d.checkCitation(c, "")
	}
	for _, st := range d.printed {
		for _, c := range d.loader.cited[st] {
			d.checkCitation(c, "in edition "+d.e.ID+" ")
		}
	}
	for _, s := range d.e.Sources {
		for _, c := range d.notes[s] {
			d.checkCitation(c, "in edition "+d.e.ID+" ")
		}
	}
	for _, check := range d.later {
		check()
	}
	d.checkCover()
	d.checkResolutions()
	d.checkDisputes()
	d.checkContradictions()
}

// sure reports whether all facts on an indicator were read.
func (d *draft) sure(i *report.Indicator) bool { return d.ledger.Sure(i) }

// checkCitation checks a reference; where begins what is said of it.
func (d *draft) checkCitation(c citation, where string) {
	switch ref := c.ref; ref.Kind {
	case report.ToFigure:
		d.checkFigure(c, where)
	case report.ToSource:
		if s := d.report.Source(ref.Target); !d.lists(s) {
			d.problems.Add(report.SourceNotListed, ref.At, "an edition names only the sources that it lists", "%ssource %s is not listed", where, ref.Target)
		}
	default:
		d.checkTarget(ref, where)
	}
}

func (d *draft) checkTarget(ref *report.Ref, where string) {
	t, ok := d.targets[ref.Target]
	if ref.Kind == report.ToBlock {
		if ok && t.exhibit {
			return
		}
		if ok || slices.Contains(builtIn, ref.Target) {
			d.problems.Add(report.UnknownName, ref.At, fmt.Sprintf("its page is {page %s}", ref.Target), "%s%q is no table or chart and has no number", where, ref.Target)
			return
		}
	}
	if ok || d.nameless || slices.Contains(builtIn, ref.Target) {
		return
	}
	var known []string
	for id, t := range d.targets {
		if t.exhibit || ref.Kind == report.ToPage {
			known = append(known, id)
		}
	}
	if ref.Kind == report.ToPage {
		known = append(known, builtIn...)
	}
	slices.Sort(known)
	d.problems.Add(report.UnknownName, ref.At, nearest.Hint(ref.Target, known), "%sno block or section has the id %q", where, report.Clip(ref.Target))
}

// checkFigure asks the ledger for a figure that prose prints.
func (d *draft) checkFigure(c citation, where string) {
	q := c.ref.Query
	if q.Source != nil && !d.lists(q.Source) {
		d.problems.Add(report.SourceNotListed, c.ref.At, "an edition names only the sources that it lists", "%ssource %s is not listed", where, q.Source.ID)
		return
	}
	switch d.ledger.Ask(q).Status {
	case ledger.NotStated:
		if c.absent || slices.ContainsFunc(d.parts(q.Indicator, nil), func(i *report.Indicator) bool { return d.disputed[i] }) {
			return
		}
		d.problems.Add(report.Unstated, c.ref.At, d.nearestKnown(q), "%sno listed source states or implies %s", where, q.String())
	case ledger.NoBase:
		d.problems.Add(report.ZeroBase, c.ref.At, "print both numbers instead", "%s%s has no percentage: %s", where, q.String(), ofNothing(q))
	case ledger.Assumed:
		if c.strict != "" && !c.absent {
			d.problems.Add(report.AssumedHere, c.ref.At, "take a figure that is published or follows without an assumption",
				"%s rests on an assumption and cannot stand in %s", q.String(), c.strict)
		}
	}
}

// ofNothing names the zero of which something would be a percentage.
func ofNothing(q report.Query) string {
	if q.Aspect == report.Margin {
		return "the target is 0"
	}
	return fmt.Sprintf("%s of %d is 0", q.Indicator.ID, q.Base)
}

// checkCover asks for each bar of the cover's chart. An assumed figure keeps an
// empty slot there; with nothing else the cover would be empty.
func (d *draft) checkCover() {
	c := d.e.Cover.Chart
	if c == nil || len(c.Of) == 0 || len(c.Periods) == 0 {
		return // nothing to draw, which is reported where it is typed
	}
	for _, i := range c.Of {
		if !d.sure(i) || d.disputed[i] {
			return
		}
		for _, p := range c.Periods {
			q := report.Query{Indicator: i, Period: p}
			if c.Kind == report.Changes {
				q.Aspect, q.Base = report.Change, c.Base
			}
			if s := d.ledger.Ask(q).Status; s == ledger.Published || s == ledger.Derived {
				return
			}
		}
	}
	d.problems.Add(report.NotDrawable, c.At, "choose an indicator and periods of which a source states a figure",
		"the chart of the cover would be empty: no listed source states or implies any of its figures")
}

// nearestKnown is a hint with the periods nearest to q's that are known.
func (d *draft) nearestKnown(q report.Query) string {
	if q.Aspect.HasBase() {
		return d.knownChanges(q)
	}
	what := map[report.Aspect]string{report.Level: "a value", report.Target: "a target", report.Margin: "both a value and a target"}[q.Aspect]
	var known []report.Period
	for _, p := range d.ledger.Known(q.Indicator, q.Aspect) {
		at := q
		at.Period = p
		if d.ledger.Ask(at).Known() {
			known = append(known, p)
		}
	}
	if len(known) == 0 {
		return fmt.Sprintf("no period has %s of %s", what, q.Indicator.ID)
	}
	slices.SortStableFunc(known, func(a, b report.Period) int { return distance(a, q.Period) - distance(b, q.Period) })
	known = known[:min(4, len(known))]
	slices.Sort(known)
	return "known: " + join(known, func(p report.Period) string { return fmt.Sprint(p) })
}

func distance(a, b report.Period) int { return int(max(a-b, b-a)) }

func (d *draft) knownChanges(q report.Query) string {
	if q.Aspect == report.Change && q.Indicator.Unit.Kind == report.Percent {
		return fmt.Sprintf("two rates differ by percentage points: %s %d points %d", q.Indicator.ID, q.Period, q.Base)
	}
	var known []string
	for _, s := range d.e.Sources {
		for _, f := range s.Facts {
			if f.Indicator == q.Indicator && f.Aspect == q.Aspect && f.Direction == report.None {
				known = append(known, f.Query().String())
			}
		}
	}
	if len(known) == 0 {
		return fmt.Sprintf("no source states a change of %s, and the levels of both years are not known", q.Indicator.ID)
	}
	slices.Sort(known)
	return "known: " + strings.Join(slices.Compact(known), ", ")
}

func join[T any](items []T, name func(T) string) string {
	names := make([]string, len(items))
	for i, item := range items {
		names[i] = name(item)
	}
	return strings.Join(names, ", ")
}
