package report

import (
	"cmp"

	"tongket/report/say"
)

// Fact is one statement that a source published.
type Fact struct {
	At        Pos
	Source    *Source
	Indicator *Indicator
	Members   Members // of which it speaks; zero of all that the indicator counts
	Period    Period
	Aspect    Aspect
	Base      Period  // of a change or a difference
	By        *Body   // who set the target, as Query says
	Until     string  // the last day counted, as 2021-11-30, if the year is not whole
	Revises   *Source // whose figure this replaces, as Source says
	// Provisional says that the source calls the figure so: it may still change.
	Provisional bool
	SamePeriod  bool      // the base is "the same period of" Base
	Direction   Direction // of a bare direction, whose Amount is empty
	Amount      Amount
	Place       Place
	Scope       Text // what the source says, or leaves open, about what it counts
	Inferred    Text // what of this fact the source does not state; makes what follows from it assumed
}

// Place is where in a source a figure stands.
type Place struct {
	Paragraph int    // of its non-blank lines, counted from 1
	Printed   string // the figure as printed there
	Cell      Cell   // of a workbook, whose row is that paragraph
}

// Say is where that is, for messages.
func (p Place) Say() say.Message {
	if p.Cell != (Cell{}) {
		return say.Sprintf("cell %s", p.Cell.String())
	}
	return say.Sprintf("paragraph %d", p.Paragraph)
}

// Ruled reports whether f was read from its cell by a rule: of what its row and its column
// are is said there, in other words than the sheet has.
func (f *Fact) Ruled() bool { return f.Place.Cell != (Cell{}) && f.At.File != f.Source.At.File }

// Spot is a place without what is printed there, for lists of them.
type Spot struct {
	Paragraph int
	Cell      Cell
}

// Spot is where p is.
func (p Place) Spot() Spot {
	if p.Cell != (Cell{}) {
		return Spot{Cell: p.Cell}
	}
	return Spot{Paragraph: p.Paragraph}
}

// Compare puts paragraphs into their order, and cells behind them.
func (s Spot) Compare(t Spot) int {
	return cmp.Or(cmp.Compare(s.Paragraph, t.Paragraph), s.Cell.Compare(t.Cell))
}

// Query is the question that f answers.
func (f *Fact) Query() Query {
	return Query{Indicator: f.Indicator, Members: f.Members, Period: f.Period, Aspect: f.Aspect, Base: f.Base, By: f.By}
}

// Answers reports whether f is the statement, or one of those, that q asks for.
func (f *Fact) Answers(q Query) bool {
	return f.Query().Same(q) && (q.Source == nil || f.Source == q.Source)
}
