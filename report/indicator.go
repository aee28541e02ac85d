package report

import "slices"

// Indicator is something that is measured.
type Indicator struct {
	At     Pos
	ID     string
	Name   Text
	Unit   *Unit
	Better Direction // which way is an improvement; None if neither
	Limit  bool      // its targets are limits, which it is not to exceed, and are called so
	Scope  Text      // which cases it counts; empty if the name says it
	Group  string
	Words  map[Lang][]string // by which it is called beside its name
	By     []*Breakdown      // by which it is counted, two at most
	Apart  bool              // its members do not add up, as those of an average
	Time   TimeKind          // whether its parts of years add up
	Sums   []*Equation       // of members, as AddUp makes them
	// Equations are all in which this stands, on whichever side.
	Equations []*Equation
	// ShownIn is the power of ten in units of which its figures are printed where they keep
	// their digits; 0: as documents print them.
	ShownIn int
	// BelowZero says that there may be less than nothing of it: degrees, a balance.
	BelowZero bool
	// Unread marks an indicator of which the name is known and not what it
	// counts, because its declaration is missing or wrong.
	Unread bool
}

// Direction is the way a figure moved.
type Direction int

const (
	None Direction = iota
	Down
	Up
)

// CountedBy reports whether i is counted by b.
func (i *Indicator) CountedBy(b *Breakdown) bool { return slices.Contains(i.By, b) }

// ToBeNamed stands in a summary in the place of an indicator that nobody has named yet.
const ToBeNamed = "?"
