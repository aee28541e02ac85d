package report

// Aspect is what of an indicator a statement or a question is about.
type Aspect int

const (
	Level  Aspect = iota // the value reached in a period
	Change               // against a base period, in percent
	Target               // set for a period
	Points               // the difference of two rates, in percentage points
	Margin               // against the target of the period: in points of a rate, in percent of anything else
)

func (a Aspect) String() string {
	return [...]string{"level", "change", "target", "points", "margin"}[a]
}

// Relative reports whether a compares, so that a figure of it has a sign.
func (a Aspect) Relative() bool { return a == Change || a == Points || a == Margin }

// HasBase reports whether a compares with another period.
func (a Aspect) HasBase() bool { return a == Change || a == Points }
