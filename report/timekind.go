package report

// TimeKind is how the figures of an indicator for parts of a year go together.
type TimeKind int

const (
	Untimed TimeKind = iota // nobody said: nothing follows from one for another
	Flow                    // they add up to that of the year: cases, income
	Stock                   // each is as of the end of its period: inhabitants, vehicles
	Highest                 // that of the year is the highest of its parts: the level of a river
	Lowest                  // or the lowest

	TimeKinds = iota // how many there are
)

// String is k as it is typed; empty where nobody said.
func (k TimeKind) String() string { return [...]string{"", "flow", "stock", "highest", "lowest"}[k] }

// Extreme reports whether the figure of a period is the highest or lowest of its parts.
func (k TimeKind) Extreme() bool { return k == Highest || k == Lowest }
