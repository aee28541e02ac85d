package ledger

import (
	"slices"

	"tongket/report"
)

// A Contradiction is statements that cannot all hold, although none of them
// answers the same question as another: those are disputes.
type Contradiction struct {
	Kind  ContradictionKind
	Query report.Query // the figure to which both sides lead
	One   Side
	Other Side // empty for NoWhole, PartAbove and BelowNothing
}

// ContradictionKind says what clashes.
type ContradictionKind int

const (
	Chains       ContradictionKind = iota // two ways to one figure
	NoWhole                               // no whole number has the change stated
	Total                                 // a total is not the sum of its parts
	RoundTotal                            // a total agrees with its parts only as a round number: no contradiction, but worth knowing
	RoundParts                            // a total agrees with its parts only because they are rounded: worth knowing, too
	Overfull                              // shares that come to more than the whole
	WrongWay                              // a direction against the figures
	WrongMargin                           // a published margin against level and target
	Unequal                               // an equation between indicators that does not hold
	PartAbove                             // a part that is more than all of it
	BelowNothing                          // what follows is below zero, and may not be
)

// A Side is some facts and what follows from them together.
type Side struct {
	Facts  []*report.Fact
	Bounds Bounds
}

// facts are those of both sides.
func (c Contradiction) facts() []*report.Fact { return slices.Concat(c.One.Facts, c.Other.Facts) }

// size is how many facts there are on both sides.
func (c Contradiction) size() int { return len(c.One.Facts) + len(c.Other.Facts) }
