package press

import (
	"slices"
	"strings"

	"tongket/report/briefing"
	"tongket/report/printer"
)

// Options is how a briefing is printed. Its pages are laid out for the paper that the
// sheets ask for.
type Options struct {
	briefing.Options
	Sheet     string // the paper in the printer, by its name in the theme; empty: the theme's standard
	Arrange   Arrangement
	PerSide   int // pages of a handout
	Signature int // sheets of a booklet that are folded into each other; 0: all
	Pages     Spans
	Duplex    bool
	Side      Side
	Copies    int
	Numbered  bool

	Staple, Tray string // as the printer calls them
	Hold         bool   // until somebody releases it there
}

// MostCopies is more than anybody hands out, and less than a slip of the finger;
// mostFolded is the sheets that can be folded into each other.
const MostCopies, mostFolded = 999, 99

// saddle is the staple in the fold of a booklet.
const saddle = "saddle"

// Check is what cannot be meant, whatever the project and the printer: an error of
// briefing.OptionError.
func (opt Options) Check() error {
	if opt.Copies < 1 || opt.Copies > MostCopies {
		return briefing.Unusable("copies", " is a number from 1 to %d", MostCopies)
	}
	if opt.Signature != 0 && (opt.Signature < 1 || opt.Signature > mostFolded || opt.Arrange != Booklet) {
		return briefing.Unusable("signature", " is a number of sheets from 1 to %d, of a booklet", mostFolded)
	}
	if opt.Arrange == Handout && opt.PerSide != 2 && opt.PerSide != 4 {
		return briefing.Unusable("nup", " is 2 or 4")
	}
	if err := opt.checkSide(); err != nil {
		return err
	}
	return opt.checkStaple()
}

func (opt Options) checkSide() error {
	switch leaves := opt.Arrange == Booklet || opt.Arrange == Stacks; {
	case !slices.Contains([]Side{Both, Front, Back}, opt.Side):
		return briefing.Unusable("side", " is front or back, not %q", opt.Side)
	case opt.Side != Both && !leaves && !opt.Duplex:
		return briefing.Unusable("side", " %s: sheets that are printed on one side have no other; print on both", opt.Side)
	}
	return nil
}

func (opt Options) checkStaple() error {
	switch {
	case opt.Staple == "":
		return nil
	case !slices.Contains(printer.Staples(), opt.Staple):
		return briefing.Unusable("staple", " is one of %s, not %q", strings.Join(printer.Staples(), ", "), opt.Staple)
	case opt.Staple == saddle && opt.Arrange != Booklet:
		return briefing.Unusable("staple", " %s is in the fold of a booklet", saddle)
	case opt.Staple != saddle && (opt.Arrange == Booklet || opt.Arrange == Stacks):
		return briefing.Unusable("staple", " %s would staple the sheets before they are folded or cut: leave it out, or take %s for a booklet", opt.Staple, saddle)
	}
	return nil
}
