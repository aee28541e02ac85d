package report

import "slices"

// plainCodes are of problems that hide nothing: it is clear what the author says,
// though it is wrong, so that all else that is said can be judged beside it.
var plainCodes = [...]Code{
	BlankLine, NotNFC, LanguagesDiffer, NotAsPrinted,
	Unresolved, StatedTwice, NeedlessResolution, ChainsContradict, NoWholeNumber,
	TotalContradicts, TotalRounded, MarginContradicts, DirectionContradicts, EditionsDiffer,
	Unstated, ZeroBase, StatedHere, AssumedHere, SourceNotListed, SourceRange,
}

// Hides reports whether something of a project is unknown because of p.
func (p Problem) Hides() bool {
	return !p.Warning && !slices.Contains(plainCodes[:], p.Code)
}

// Undrawn reports whether p is of a chart of which all was read, and that cannot be drawn
// so: there are no pages with it.
func (p Problem) Undrawn() bool { return p.Code == ChartForm || p.Code == NotDrawable }
