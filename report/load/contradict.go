package load

import (
	"fmt"
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/ledger"
)

// checkContradictions reports statements that cannot all hold, by arithmetic:
// every one by itself may look right.
func (d *draft) checkContradictions() {
	found := d.ledger.Contradictions()
	for _, i := range d.report.Indicators {
		found = append(found, d.ledger.Overfull(i)...)
	}
	for _, c := range found {
		at := c.One.Facts[0].At
		figure := c.Query.String()
		hint := d.decide(c)
		switch c.Kind {
		case ledger.Chains:
			at = last(c).At
			d.problems.Add(report.ChainsContradict, at, hint, "%s is %s by %s, but %s by %s", figure, c.One.Bounds, chained(c.One), c.Other.Bounds, chained(c.Other))
		case ledger.NoWhole:
			d.problems.Add(report.NoWholeNumber, last(c).At, hint, "no whole number fits %s: %s gives %s", figure, chained(c.One), c.One.Bounds)
		case ledger.Total:
			d.problems.Add(report.TotalContradicts, at, hint, "%s is %s, but its parts give %s: %s", figure, c.One.Bounds, c.Other.Bounds, chained(c.Other))
		case ledger.RoundTotal:
			d.problems.Warn(report.TotalRounded, at, "say in a note that it is round", "%s is %s, and its parts give %s: they agree only if the total is a round number", figure, c.One.Bounds, c.Other.Bounds)
		case ledger.RoundParts:
			d.problems.Warn(report.TotalRounded, at, "say in a note that the figures are rounded", "the parts of %s as printed do not add up to %q: they agree only because they are rounded", figure, c.One.Facts[0].Place.Printed)
		case ledger.Overfull:
			d.problems.Add(report.TotalContradicts, at, hint, "the shares of %s come to %s%%: %s", figure, c.Other.Bounds, chained(c.Other))
		case ledger.WrongMargin:
			d.problems.Add(report.MarginContradicts, at, hint, "%s is %s by %s, but %s by %s", figure, c.One.Bounds, chained(c.One), c.Other.Bounds, chained(c.Other))
		case ledger.WrongWay:
			d.problems.Add(report.DirectionContradicts, at, hint, "%s is said to have gone %s, but %s gives %s", figure, way(c.One.Facts[0].Direction), chained(c.Other), c.Other.Bounds)
		}
	}
}

// decide is what to do about a contradiction: mend it, or leave one statement
// aside, such as the last.
func (d *draft) decide(c ledger.Contradiction) string {
	aside := last(c).Query()
	aside.Source = last(c).Source
	return fmt.Sprintf("correct the one that is mistyped; if each is as its document prints it, say which is left aside and why:\n\tresolve:\n\t  - figure: %s\n\t    without: %s\n\t    reason: {%s}",
		c.Query.String(), aside.String(), join(d.langs(), func(lang string) string { return lang + ": …" }))
}

func way(d report.Direction) string {
	if d == report.Down {
		return "down"
	}
	return "up"
}

// last is the fact that stands last in the files: the others were there when it
// was typed.
func last(c ledger.Contradiction) *report.Fact {
	return slices.MaxFunc(slices.Concat(c.One.Facts, c.Other.Facts), func(a, b *report.Fact) int {
		if n := strings.Compare(a.At.File, b.At.File); n != 0 {
			return n
		}
		return a.At.Line - b.At.Line
	})
}

// chained names the facts of one side with their places.
func chained(s ledger.Side) string {
	return join(s.Facts, func(f *report.Fact) string {
		return fmt.Sprintf("%s %q (%s ¶%d, %s:%d)", f.Query().String(), f.Place.Printed, f.Source.ID, f.Place.Paragraph, f.At.File, f.At.Line)
	})
}

// checkEditions reports a figure for which two editions follow different
// sources, unless the later one says that it does. What was counted to the middle
// of the year when the earlier one was made is another figure.
func (l *loader) checkEditions(ledgers map[*report.Edition]*ledger.Ledger) {
	for n, later := range l.report.Editions {
		for _, r := range later.Resolved {
			q := r.Query
			q.Source = nil
			for _, earlier := range l.report.Editions[:n] {
				was, is := ledgers[earlier].Ask(q), ledgers[later].Ask(q)
				if r.Unlike == earlier.ID || was.Status != ledger.Published || is.Status != ledger.Published ||
					was.Until() != is.Until() || was.Agrees(is) {
					continue
				}
				l.problems.Add(report.EditionsDiffer, r.At, fmt.Sprintf("follow the same source in both, or say unlike: %s here and why in the reason", earlier.ID),
					"edition %s prints %q for %s, edition %s %q", earlier.ID, was.Facts[0].Place.Printed, q.String(), later.ID, is.Facts[0].Place.Printed)
			}
		}
	}
}
