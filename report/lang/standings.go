package lang

import "tongket/report/ledger"

// Standings is what says of a figure that it is not, or no longer, as it was first
// published.
type Standings [ledger.StandingCount]Standing

// Standing is the sign raised behind such a figure, the word beneath its bar, and what the
// sign means.
type Standing struct{ Sign, Word, Means string }

// Standing is what says how final f is; empty if there is nothing to say.
func (l *Language) Standing(f ledger.Figure) Standing { return l.Standings[f.Standing()] }
