package report

// TimeKind is how the figures of an indicator for parts of a year go together.
type TimeKind int

const (
	Untimed TimeKind = iota // nobody said: nothing follows from one for another
	Flow                    // they add up to that of the year: cases, income
	Stock                   // each is as of the end of its period: inhabitants, vehicles

	TimeKinds = iota // how many there are
)

// String is k as it is typed; empty where nobody said.
func (k TimeKind) String() string { return [...]string{"", "flow", "stock"}[k] }
