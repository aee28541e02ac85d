package check

import (
	"fmt"
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/ledger"
	"tongket/report/say"
)

// contradictions reports statements that cannot all hold, by arithmetic:
// every one by itself may look right.
func (e *edition) contradictions() {
	found := e.ledger.Contradictions()
	for _, i := range e.of.Indicators {
		found = append(found, e.ledger.Overfull(report.Subject{Indicator: i})...)
	}
	for _, c := range found {
		if e.Undecided.Touches(c.Query.Indicator.Tied()) {
			continue
		}
		at := c.One.Facts[0].At
		figure := c.Query.String()
		hint := e.decide(c)
		switch c.Kind {
		case ledger.Chains:
			at = latest(c).At
			e.problems.Add(report.ChainsContradict, at, hint, "%s is %s by %s, but %s by %s", figure, c.One.Bounds, chained(c.One), c.Other.Bounds, chained(c.Other))
		case ledger.NoWhole:
			e.problems.Add(report.NoWholeNumber, latest(c).At, hint, "no whole number fits %s: %s gives %s", figure, chained(c.One), c.One.Bounds)
		case ledger.Total:
			e.problems.Add(report.TotalContradicts, at, hint, "%s is %s, but its parts give %s: %s", figure, c.One.Bounds, c.Other.Bounds, chained(c.Other))
		case ledger.RoundTotal:
			e.problems.Warn(report.TotalRounded, at, "say in a note that it is round", "%s is %s, and its parts give %s: they agree only if the total is a round number", figure, c.One.Bounds, c.Other.Bounds)
		case ledger.RoundParts:
			e.problems.Warn(report.TotalRounded, at, "say in a note that the figures are rounded", "the parts of %s as printed do not add up to %q: they agree only because they are rounded", figure, c.One.Facts[0].Place.Printed)
		case ledger.Overfull:
			e.problems.Add(report.TotalContradicts, at, hint, "the shares of %s come to %s%%: %s", figure, c.Other.Bounds, chained(c.Other))
		case ledger.WrongMargin:
			e.problems.Add(report.MarginContradicts, at, hint, "%s is %s by %s, but %s by %s", figure, c.One.Bounds, chained(c.One), c.Other.Bounds, chained(c.Other))
		case ledger.WrongWay:
			e.problems.Add(report.DirectionContradicts, at, hint, "%s is said to have gone %s, but %s gives %s", figure, went(c.One.Facts[0].Direction), chained(c.Other), c.Other.Bounds)
		case ledger.Unequal:
			e.problems.Add(report.RelationContradicts, latest(c).At, hint, "%s is %s by %s, but %s by %s", figure, c.One.Bounds, chained(c.One), c.Other.Bounds, chained(c.Other))
		case ledger.PartAbove:
			e.problems.Add(report.RelationContradicts, latest(c).At, hint, "the part is more than the whole: %s comes to %s%% by %s", figure, c.One.Bounds, chained(c.One))
		case ledger.BelowNothing:
			e.problems.Add(report.RelationContradicts, latest(c).At, say.Sprintf("type below-zero: true at %s in indicators.yaml if it may be less than nothing; else %s", c.Query.Indicator.ID, hint), "%s comes to %s, and may not be below zero: %s", figure, c.One.Bounds, chained(c.One))
		default:
			panic(fmt.Sprintf("check: what is said of a contradiction of kind %d?", c.Kind))
		}
	}
}

// decide is what to do about a contradiction: mend it, or leave one statement
// aside, such as the last.
func (e *edition) decide(c ledger.Contradiction) say.Message {
	aside := latest(c).Query()
	aside.Source = latest(c).Source
	return say.Sprintf("correct the one that is mistyped; if each is as its document prints it, say which is left aside and why:\n\tresolve:\n\t  - figure: %s\n\t    without: %s\n\t    reason: {%s}", c.Query.String(), aside.String(), join(e.langs(), func(lang string) string { return lang + ": …" }))
}

// latest is the fact that stands last in the files: the others were there when it
// was typed.
func latest(c ledger.Contradiction) *report.Fact {
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
		return fmt.Sprintf("%s %q (%s ¶%d, %s)", f.Query().String(), f.Place.Printed, f.Source.ID, f.Place.Paragraph, f.At.InText())
	})
}

// apart reports a figure for which two editions follow different
// sources, unless the later one says that it does. What was counted to the middle
// of the year when the earlier one was made is another figure; and where a source could
// not be read nobody knows which one is followed.
func apart(editions []*edition, problems *report.Problems) {
	for n, later := range editions {
		for _, chosen := range later.Resolved {
			q := chosen.Query.Plain()
			for _, earlier := range editions[:n] {
				if !sameReaders(earlier.Edition, later.Edition) {
					continue
				}
				was, is := earlier.ledger.Ask(q), later.ledger.Ask(q)
				sure := earlier.ledger.Sure(q.Indicator) && later.ledger.Sure(q.Indicator)
				if !sure || chosen.Unlike == earlier.Base || was.Status != ledger.Published || is.Status != ledger.Published ||
					was.Until() != is.Until() || was.Agrees(is) {
					continue
				}
				problems.Add(report.EditionsDiffer, chosen.At, say.Sprintf("follow the same source in both, or say unlike: %s here and why in the reason", earlier.Base),
					"edition %s prints %q for %s, edition %s %q", earlier.Base, was.Facts[0].Place.Printed, q.String(), later.Base, is.Facts[0].Place.Printed)
			}
		}
	}
}

// sameReaders reports whether two editions are to follow one source for one figure:
// what one file makes for each member follows one, and of two such files the same member
// stands for all.
func sameReaders(a, b *report.Edition) bool {
	switch {
	case a.Beside(b):
		return false
	case a.For != nil && b.For != nil:
		return a.For == b.For
	}
	return true
}
