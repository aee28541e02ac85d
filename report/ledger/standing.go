package ledger

import (
	"slices"

	"tongket/report"
	"tongket/report/say"
)

// Standing is how final a figure is.
type Standing int

const (
	Final       Standing = iota
	Provisional          // a source calls it so, or what it is computed from
	Revised              // it replaces one that was published before
	standings
)

// StandingCount is how many there are: tables of what each needs have this length.
const StandingCount = int(standings)

// standingNames is what they are called; what is final has no name.
var standingNames [StandingCount]say.Message = [...]say.Message{Final: "", Provisional: "provisional", Revised: "revised"}

func (s Standing) String() string { return s.Say().String() }

// Say is s in the words of a language.
func (s Standing) Say() say.Message { return standingNames[s] }

// Standings is all of them, in order.
func Standings() []Standing {
	out := make([]Standing, StandingCount)
	for i := range out {
		out[i] = Standing(i)
	}
	return out
}

// Standing is how final f is. What is provisional may still change, which a reader must
// know before what it replaces.
func (f Figure) Standing() Standing {
	switch {
	case slices.ContainsFunc(f.Facts, func(x *report.Fact) bool { return x.Provisional }):
		return Provisional
	case len(f.Revised) > 0:
		return Revised
	}
	return Final
}
